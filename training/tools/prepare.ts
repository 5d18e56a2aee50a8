// Cuts the messages into segments as the product does, and says which labels each carries. The text is taken as it is, with
// signatures and quoted history: what slips through the product's folding is learned as carrying nothing.
//   node scripts/run-typescript.mjs training/tools/prepare.ts IN.jsonl OUT.jsonl [--sentences]
// `--sentences` leaves sentences whole instead of cutting them into clauses: for the comparison in REPORT.md.
import { writeFileSync } from 'node:fs'
import { holdsEnough } from '../../src/reader/clause-share'
import { LABELS } from '../../src/shared/domain/label'
import { MESSAGE_KINDS } from '../../src/shared/domain/message-kind'
import { type Segment, segment } from '../../src/shared/domain/segmenter'
import { type Span, sharedLength } from '../../src/shared/domain/span'
import { type Example, readExamples } from './example'

/** Below this share of evidence a segment does not carry the label; between the two it is left out of the loss. */
const CLEAR = 0.15

function prepare(example: Example, cut: (text: string) => readonly Segment[]): object {
  const segments = cut(example.text)
  return {
    id: example.id,
    kind: MESSAGE_KINDS.indexOf(example.kind),
    subject: example.subject,
    segments: segments.map(({ start, end }) => example.text.slice(start, end)),
    places: segments.map(({ start, end, sentence }) => [start, end, sentence]),
    targets: segments.map((piece) => LABELS.map((label) => target(example, label, piece))),
    marks: example.labels.map(({ label, start, end }) => [LABELS.indexOf(label), start, end])
  }
}

/** Whole sentences: the clauses of each put together again. */
function wholeSentences(text: string): readonly Segment[] {
  const result: Segment[] = []
  for (const piece of segment(text)) {
    const last = result.at(-1)
    if (last?.sentence === piece.sentence) result[result.length - 1] = { ...last, end: piece.end }
    else result.push(piece)
  }
  return result
}

/** 1 carries, 0 does not, -1 unclear. */
function target(example: Example, label: string, piece: Span): number {
  const marks = example.labels.filter((mark) => mark.label === label)
  if (marks.some((mark) => holdsEnough(piece, mark))) return 1
  const most = Math.max(0, ...marks.map((mark) => sharedLength(mark, piece) / (piece.end - piece.start)))
  return most <= CLEAR ? 0 : -1
}

const [source, target_, option] = process.argv.slice(2)
if (!source || !target_) throw new Error('prepare needs two files')
const rows = readExamples(source).map((example) =>
  prepare(example, option === '--sentences' ? wholeSentences : segment)
)
writeFileSync(target_, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
console.log(`${rows.length} messages prepared`)
