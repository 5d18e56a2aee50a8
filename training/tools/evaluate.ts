// Prints the test table: the shipped int8 model through the product's own intake and reader, beside a list of keywords and
// the untrained encoder with label descriptions. Nothing here is tuned on test; the untrained encoder's one threshold is
// chosen on dev.
//   npm run eval [-- --split dev]
//   npm run eval -- --write       and keeps the test figures in resources/model/figures.json, for the window
//   npm run eval -- --personal    instead: whether a person's corrections help (personal-experiment.ts)
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { loadEncoder } from '../../src/reader/encoder'
import { openReader } from '../../src/reader/reader'
import { type ModelFigures, parseFigures } from '../../src/shared/contract/model-figures'
import { LABELS } from '../../src/shared/domain/label'
import { segment } from '../../src/shared/domain/segmenter'
import { agreementOn } from './agreement'
import { asRead, type ReadExample, readExamples } from './example'
import { keywordKind, keywordMarks } from './keyword-baseline'
import { calibrationError, evidenceOverlap, type Judged, macroF1, scoreLabel } from './metrics'
import { nearestMarks, nearnessWith } from './nearest-label-baseline'
import { personalExperiment } from './personal-experiment'

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

/** What reading costs, against what the reader may cost. */
interface Costs {
  /** Median of all messages, and of those with about 15 sentences, in milliseconds. */
  readonly median: number
  readonly medianOfLong: number
  readonly long: number
  /** Resident memory of this process after all was read, in megabytes; the reader process holds less. */
  readonly resident: number
}

const SENTENCES_OF_LONG = { from: 13, to: 17 }

async function readWithModel(examples: readonly ReadExample[]): Promise<System & { readonly costs: Costs }> {
  const reader = await openReader(path.join(root, 'resources', 'model'))
  if (!reader.ok) throw new Error(`The model cannot be opened: ${reader.code}`)
  const judged: Judged[] = []
  const kinds: string[] = []
  const times: number[] = []
  const long: number[] = []
  for (const { subject, body, gold } of examples) {
    const begin = performance.now()
    const reading = await reader.value.read({ subject, body })
    const time = performance.now() - begin
    times.push(time)
    const sentences = (segment(body).at(-1)?.sentence ?? 0) + 1
    if (sentences >= SENTENCES_OF_LONG.from && sentences <= SENTENCES_OF_LONG.to) long.push(time)
    judged.push({ gold, predicted: reading.signals })
    kinds.push(reading.kind)
  }
  const resident = process.memoryUsage.rss() / 1e6
  await reader.value.dispose()
  const costs = { median: median(times), medianOfLong: median(long), long: long.length, resident }
  return { name: 'Coachable', judged, kinds: share(examples, kinds), costs }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

/** Every file of the shipped model and the largest of them, in megabytes. */
function sizes(): { readonly all: number; readonly largest: number } {
  const folder = path.join(root, 'resources', 'model')
  const bytes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(path.join(folder, name)))
    .filter((entry) => entry.isFile())
    .map(({ size }) => size)
  return { all: bytes.reduce((sum, size) => sum + size, 0) / 1e6, largest: Math.max(...bytes) / 1e6 }
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
  const encoder = await loadEncoder(path.join(root, 'resources', 'encoder'))
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

/** Test figures as the window shows them. */
function figuresOf(
  model: System,
  baselines: ModelFigures['baselines'],
  agreement: ModelFigures['agreement']
): ModelFigures {
  const { judged, kinds } = model
  const { model: name } = JSON.parse(readFileSync(path.join(root, 'resources', 'model', 'heads.json'), 'utf8')) as {
    model: string // written by training/export.py
  }
  const rounded = (value: number): number => Number(value.toFixed(3))
  const labels = LABELS.map((label) => {
    const { precision, recall, f1, support } = scoreLabel(judged, label, 'evidence')
    return [label, { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1), support }]
  })
  const figures = {
    model: name,
    messages: judged.length,
    macroF1: rounded(macroF1(judged, 'evidence')),
    evidenceOverlap: rounded(evidenceOverlap(judged)),
    kindAccuracy: rounded(kinds ?? 0),
    calibrationError: rounded(calibrationError(judged)),
    labels: Object.fromEntries(labels),
    baselines: { keywords: rounded(baselines.keywords), untrained: rounded(baselines.untrained) },
    agreement: { macroF1: rounded(agreement.macroF1), kindAccuracy: rounded(agreement.kinds) }
  }
  return parseFigures(JSON.stringify(figures))
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      split: { type: 'string', default: 'test' },
      personal: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false }
    }
  })
  if (values.write && values.split !== 'test') throw new Error('Only the test figures are kept.')
  const file = data(values.split)
  if (!existsSync(file)) throw new Error(`There is no ${file}.`)
  const examples = await Promise.all(readExamples(file).map(asRead))
  if (values.personal) {
    await personalExperiment(root, examples, values.split)
    return
  }
  const dev = await Promise.all(readExamples(data('dev')).map(asRead))
  const lost = examples.reduce((sum, example) => sum + example.lost, 0)
  const model = await readWithModel(examples)
  const [keywords, untrained] = [readWithKeywords(examples), await readUntrained(examples, dev)]
  console.log(
    `${values.split}: ${examples.length} messages, ${examples.reduce((n, { gold }) => n + gold.length, 0)} marks (${lost} more in text that intake folds away)\n`
  )
  console.log(table([model, keywords, untrained]))
  const { median: all, medianOfLong, long, resident } = model.costs
  const disk = sizes()
  console.log(
    `\nCoachable: calibration error of shown spans ${calibrationError(model.judged).toFixed(3)} (at most 0.05)\n` +
      `  ${all.toFixed(1)} ms median a message, ${medianOfLong.toFixed(1)} ms for the ${long} with about 15 sentences (at most 60)\n` +
      `  ${disk.all.toFixed(1)} MB on disk (at most 120), the largest file ${disk.largest.toFixed(1)} MB (at most 95); ` +
      `${resident.toFixed(0)} MB resident with all messages in memory (at most 600)`
  )
  if (values.split !== 'test') return
  const agreement = agreementOn(data('test.labellers'))
  console.log(
    `Two people who labelled apart: macro-F1 with evidence ${agreement.macroF1.toFixed(3)}, evidence overlap ${agreement.overlap.toFixed(3)}, ` +
      `kind ${agreement.kinds.toFixed(3)}; Cohen's kappa ${agreement.kappa.toFixed(3)} over labels, ${agreement.kindKappa.toFixed(3)} over kinds`
  )
  if (!values.write) return
  const baselines = {
    keywords: macroF1(keywords.judged, 'evidence'),
    untrained: macroF1(untrained.judged, 'evidence')
  }
  const figures = figuresOf(model, baselines, agreement)
  writeFileSync(path.join(root, 'resources', 'model', 'figures.json'), `${JSON.stringify(figures, null, 2)}\n`)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
