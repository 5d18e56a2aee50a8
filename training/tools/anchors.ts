// Writes anchors.json beside a model: clauses of the training data by their meaning, from which what a person teaches is told apart.
//   node scripts/run-typescript.mjs training/tools/anchors.ts MODEL_DIR TRAIN.jsonl
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { encodeAnchors } from '../../src/reader/anchors'
import { loadEncoder } from '../../src/reader/encoder'
import { direction } from '../../src/reader/vectors'
import { segment } from '../../src/shared/domain/segmenter'
import { type Example, readExamples } from './example'

/** How many clauses that carry a label, and how many that carry none. */
const LABELLED = 600
const UNMARKED = 300
/** Every so many messages, so that all hands are among them. */
const STEP = 3

async function main(folder: string, file: string): Promise<void> {
  const encoder = await loadEncoder(folder)
  const labelled: Float32Array[] = []
  const unmarked: Float32Array[] = []
  for (const example of spread(readExamples(file))) {
    if (labelled.length >= LABELLED && unmarked.length >= UNMARKED) break
    const segments = segment(example.text)
    const texts = segments.map(({ start, end }) => example.text.slice(start, end))
    const { embeddings } = await encoder.encode(example.subject, texts, true)
    segments.forEach((piece, at) => {
      const carries = example.labels.some(({ start, end }) => start < piece.end && end > piece.start)
      const embedding = embeddings[at]
      if (embedding) (carries ? labelled : unmarked).push(embedding)
    })
  }
  await encoder.dispose()
  const chosen = [...labelled.slice(0, LABELLED), ...unmarked.slice(0, UNMARKED)]
  const center = mean(chosen)
  const anchors = encodeAnchors({ center, vectors: chosen.map((embedding) => direction(embedding, center)) })
  const text = `${JSON.stringify(anchors)}\n`
  writeFileSync(path.join(folder, 'anchors.json'), text)
  console.log(`${chosen.length} anchors, ${text.length} bytes`)
}

/** Every STEP-th, then the ones between. */
function spread(examples: readonly Example[]): readonly Example[] {
  return Array.from({ length: STEP }, (_, first) => examples.filter((_, at) => at % STEP === first)).flat()
}

function mean(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0)
  for (const vector of vectors) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0)
  return sum.map((value) => value / vectors.length)
}

const [folder, file] = process.argv.slice(2)
if (!folder || !file) throw new Error('anchors needs the model folder and the training file')
main(path.resolve(folder), file).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
