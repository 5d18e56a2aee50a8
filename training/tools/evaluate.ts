// Prints the test table: the shipped int8 model through the product's own intake and reader, beside a list of keywords and
// the untrained encoder with label descriptions. Nothing here is tuned on test; the untrained encoder's one threshold is
// chosen on dev.
//   npm run eval [-- --split dev]
import { existsSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { loadEncoder } from '../../src/reader/encoder'
import { openReader } from '../../src/reader/reader'
import { LABELS } from '../../src/shared/domain/label'
import { asRead, type ReadExample, readExamples } from './example'
import { keywordKind, keywordMarks } from './keyword-baseline'
import { calibrationError, evidenceOverlap, type Judged, macroF1, scoreLabel } from './metrics'
import { nearestMarks, nearnessWith } from './nearest-label-baseline'

const root = process.cwd()
const data = (split: string): string => path.join(root, 'training', 'data', `${split}.jsonl`)

interface System {
  readonly name: string
  readonly judged: readonly Judged[]
  /** Share of messages whose kind is right; null where the system gives none. */
  readonly kinds: number | null
}

function share(examples: readonly ReadExample[], kinds: readonly string[]): number {
  return examples.filter((example, at) => kinds[at] === example.kind).length / examples.length
}

async function readWithModel(examples: readonly ReadExample[]): Promise<System & { readonly milliseconds: number }> {
  const reader = await openReader(path.join(root, 'resources', 'model'))
  if (!reader.ok) throw new Error(`The model cannot be opened: ${reader.code}`)
  const judged: Judged[] = []
  const kinds: string[] = []
  const times: number[] = []
  for (const { subject, body, gold } of examples) {
    const begin = performance.now()
    const reading = await reader.value.read({ subject, body })
    times.push(performance.now() - begin)
    judged.push({ gold, predicted: reading.signals })
    kinds.push(reading.kind)
  }
  await reader.value.dispose()
  times.sort((a, b) => a - b)
  return { name: 'Coachable', judged, kinds: share(examples, kinds), milliseconds: times[times.length >> 1] ?? 0 }
}

function readWithKeywords(examples: readonly ReadExample[]): System {
  const marks = examples.map(({ body }) => keywordMarks(body))
  return {
    name: 'keyword list',
    judged: examples.map(({ gold }, at) => ({ gold, predicted: marks[at] ?? [] })),
    kinds: share(
      examples,
      examples.map(({ body }, at) => keywordKind(body, marks[at] ?? []))
    )
  }
}

async function readUntrained(examples: readonly ReadExample[], dev: readonly ReadExample[]): Promise<System> {
  const encoder = await loadEncoder(path.join(root, 'training', 'baseline'))
  const nearness = await nearnessWith(encoder)
  const scored = async (all: readonly ReadExample[]) => {
    const result = []
    for (const { body, gold } of all) result.push({ gold, near: await nearness(body) })
    return result
  }
  const judge = (all: Awaited<ReturnType<typeof scored>>, threshold: number): Judged[] =>
    all.map(({ gold, near }) => ({ gold, predicted: nearestMarks(near, threshold) }))
  const onDev = await scored(dev)
  const grid = Array.from({ length: 40 }, (_, i) => 0.1 + i * 0.02)
  const best = grid.map((threshold) => macroF1(judge(onDev, threshold), 'evidence'))
  const threshold = grid[best.indexOf(Math.max(...best))] ?? 0.5
  const judged = judge(await scored(examples), threshold)
  await encoder.dispose()
  return { name: 'untrained', judged, kinds: null }
}

function table(systems: readonly System[]): string {
  const row = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(26)}${cells.map((c) => c.padStart(14)).join('')}`
  const each = (cell: (system: System) => string): string[] => systems.map(cell)
  return [
    row(
      '',
      each(({ name }) => name)
    ),
    row(
      'macro-F1 with evidence',
      each(({ judged }) => macroF1(judged, 'evidence').toFixed(3))
    ),
    row(
      'macro-F1, label alone',
      each(({ judged }) => macroF1(judged, 'label').toFixed(3))
    ),
    row(
      'evidence overlap',
      each(({ judged }) => evidenceOverlap(judged).toFixed(3))
    ),
    row(
      'kind, share right',
      each(({ kinds }) => (kinds === null ? '–' : kinds.toFixed(3)))
    ),
    '',
    'F1 with evidence by label (messages that carry it)',
    ...LABELS.map((label) => {
      const scores = systems.map(({ judged }) => scoreLabel(judged, label, 'evidence'))
      return row(
        `  ${label} (${scores[0]?.support ?? 0})`,
        scores.map(({ f1 }) => f1.toFixed(2))
      )
    })
  ].join('\n')
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { split: { type: 'string', default: 'test' } } })
  const file = data(values.split)
  if (!existsSync(file)) throw new Error(`There is no ${file}.`)
  const examples = await Promise.all(readExamples(file).map(asRead))
  const dev = await Promise.all(readExamples(data('dev')).map(asRead))
  const lost = examples.reduce((sum, example) => sum + example.lost, 0)
  const model = await readWithModel(examples)
  console.log(
    `${values.split}: ${examples.length} messages, ${examples.reduce((n, { gold }) => n + gold.length, 0)} marks (${lost} more in text that intake folds away)\n`
  )
  console.log(table([model, readWithKeywords(examples), await readUntrained(examples, dev)]))
  console.log(
    `\nCoachable: calibration error of shown spans ${calibrationError(model.judged).toFixed(3)}, ${model.milliseconds.toFixed(1)} ms median a message`
  )
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
