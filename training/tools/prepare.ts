// Cuts the messages into segments as the product does, and says which labels each carries. The text is taken as it is, with
// signatures and quoted history: what slips through the product's folding is learned as carrying nothing.
//   node scripts/run-typescript.mjs training/tools/prepare.ts IN.jsonl OUT.jsonl
import { writeFileSync } from 'node:fs'
import { segment } from '../../src/reader/segmenter'
import { LABELS } from '../../src/shared/domain/label'
import { MESSAGE_KINDS } from '../../src/shared/domain/message-kind'
import { type Example, readExamples } from './example'

/** A segment counts as carrying a label when at least this share of it is evidence, … */
const CARRIES = 0.5
/** … or when it holds at least this share of the evidence. */
const HOLDS = 0.6
/** Below this share of evidence a segment does not carry the label; between the two it is left out of the loss. */
const CLEAR = 0.15

function prepare(example: Example): object {
  const segments = segment(example.text)
  return {
    id: example.id,
    kind: MESSAGE_KINDS.indexOf(example.kind),
    subject: example.subject,
    segments: segments.map(({ start, end }) => example.text.slice(start, end)),
    targets: segments.map((piece) => LABELS.map((label) => target(example, label, piece)))
  }
}

/** 1 carries, 0 does not, -1 unclear. */
function target(example: Example, label: string, piece: { start: number; end: number }): number {
  let best = 0
  for (const mark of example.labels) {
    if (mark.label !== label) continue
    const shared = Math.min(mark.end, piece.end) - Math.max(mark.start, piece.start)
    if (shared <= 0) continue
    const share = shared / (piece.end - piece.start)
    best = Math.max(best, shared / (mark.end - mark.start) >= HOLDS ? 1 : share)
  }
  if (best >= CARRIES) return 1
  return best <= CLEAR ? 0 : -1
}

const [source, target_] = process.argv.slice(2)
if (!source || !target_) throw new Error('prepare needs two files')
const rows = readExamples(source).map(prepare)
writeFileSync(target_, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
console.log(`${rows.length} messages prepared`)
