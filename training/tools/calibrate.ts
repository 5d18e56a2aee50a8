// Fills in `calibration` of heads.json from the int8 model's own scores on dev, and prints dev's figures.
//   node scripts/run-typescript.mjs training/tools/calibrate.ts MODEL_DIR DEV.jsonl
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { holdsEnough } from '../../src/reader/clause-share'
import { loadEncoder } from '../../src/reader/encoder'
import { sigmoid, softmax } from '../../src/reader/heads'
import { createReader, interpret, type Scores } from '../../src/reader/reader'
import { type Heads, parseHeads } from '../../src/shared/contract/model-heads'
import { LABELS } from '../../src/shared/domain/label'
import { MESSAGE_KINDS } from '../../src/shared/domain/message-kind'
import type { Span } from '../../src/shared/domain/span'
import { asRead, type ReadExample, readExamples } from './example'
import { calibrationError, evidenceOverlap, type Judged, macroF1, scoreLabel } from './metrics'

/** Below this a mark is wrong more often than right, and only confuses; it costs 0.005 of dev's macro-F1. */
const LEAST_THRESHOLD = 0.4

interface Scored {
  readonly example: ReadExample
  readonly scores: Scores
}

/**
 * Slope and offset that make `sigmoid(a * logit + b)` the probability (Platt 1999), by Newton's method with backtracking
 * (Lin, Lin and Weng 2007) and a weak prior at a = 1, b = 0.
 */
function plattScale(logits: readonly number[], truths: readonly boolean[]): { a: number; b: number } {
  const prior = 2
  const loss = (a: number, b: number): number =>
    logits.reduce(
      (sum, logit, i) => sum + Math.log1p(Math.exp((truths[i] ? -1 : 1) * Math.max(-30, Math.min(30, a * logit + b)))),
      (prior * ((a - 1) ** 2 + b ** 2)) / 2
    )
  let a = 1
  let b = 0
  for (let round = 0; round < 100; round++) {
    let [ga, gb, haa, hab, hbb] = [prior * (a - 1), prior * b, prior, 0, prior]
    logits.forEach((logit, i) => {
      const p = sigmoid(a * logit + b)
      const error = p - (truths[i] ? 1 : 0)
      const weight = p * (1 - p)
      ga += error * logit
      gb += error
      haa += weight * logit * logit
      hab += weight * logit
      hbb += weight
    })
    const determinant = haa * hbb - hab * hab
    const da = (hbb * ga - hab * gb) / determinant
    const db = (haa * gb - hab * ga) / determinant
    let step = 1
    while (step > 1e-6 && loss(a - step * da, b - step * db) > loss(a, b)) step /= 2
    a -= step * da
    b -= step * db
    if (Math.abs(step * da) + Math.abs(step * db) < 1e-7) break
  }
  return { a, b }
}

/** Truth of a segment for a label. */
function carries(example: ReadExample, label: string, piece: Span): boolean {
  return example.gold.some((mark) => mark.label === label && holdsEnough(piece, mark))
}

function judged(all: readonly Scored[], heads: Heads): Judged[] {
  return all.map(({ example, scores }) => ({
    gold: example.gold,
    predicted: interpret(example.body, scores, heads).signals
  }))
}

/** The temperature between 0.5 and 4 with the smallest negative log-likelihood of the kinds. */
function kindTemperature(all: readonly Scored[]): number {
  const loss = (temperature: number): number =>
    all.reduce((sum, { example, scores }) => {
      const p = softmax(scores.kindLogits.map((logit) => logit / temperature))
      return sum - Math.log(Math.max(1e-9, p[MESSAGE_KINDS.indexOf(example.kind)] ?? 0))
    }, 0)
  const grid = Array.from({ length: 71 }, (_, i) => 0.5 + i * 0.05)
  return grid.reduce((best, t) => (loss(t) < loss(best) ? t : best))
}

async function main(folder: string, file: string): Promise<void> {
  const headsFile = path.join(folder, 'heads.json')
  const heads = parseHeads(readFileSync(headsFile, 'utf8'))
  const reader = createReader(await loadEncoder(folder), heads, null)
  const all: Scored[] = []
  for (const example of await Promise.all(readExamples(file).map(asRead))) {
    all.push({ example, scores: await reader.score(example) })
  }
  await reader.dispose()
  LABELS.forEach((label, column) => {
    const logits = all.flatMap(({ scores }) => scores.labelLogits.map((row) => row[column] ?? 0))
    const truths = all.flatMap(({ example, scores }) => scores.segments.map((piece) => carries(example, label, piece)))
    Object.assign(heads.calibration.labels[label], plattScale(logits, truths))
  })
  const grid = Array.from({ length: 17 }, (_, i) => LEAST_THRESHOLD + i * 0.02)
  for (const label of LABELS) {
    const f1 = grid.map((threshold) => {
      heads.calibration.labels[label].threshold = threshold
      return scoreLabel(judged(all, heads), label, 'evidence').f1
    })
    // The middle of a plateau holds better on new messages than the top of a spike: score each threshold with its neighbours.
    const smooth = f1.map((_, i) => {
      const near = f1.slice(Math.max(0, i - 3), i + 4)
      return near.reduce((a, b) => a + b, 0) / near.length
    })
    heads.calibration.labels[label].threshold = Number(grid[smooth.indexOf(Math.max(...smooth))]?.toFixed(2))
  }
  heads.calibration.kindTemperature = kindTemperature(all)
  writeFileSync(headsFile, `${JSON.stringify(heads)}\n`)
  const result = judged(all, heads)
  const right = all.filter(({ example, scores }) => interpret(example.body, scores, heads).kind === example.kind).length
  console.log(
    `dev, int8: macro-F1 with evidence ${macroF1(result, 'evidence').toFixed(3)}, label alone ${macroF1(result, 'label').toFixed(3)}, ` +
      `evidence overlap ${evidenceOverlap(result).toFixed(3)}, calibration error ${calibrationError(result).toFixed(3)}, kind ${(right / all.length).toFixed(3)}`
  )
  for (const label of LABELS) {
    const { f1, precision, recall, support } = scoreLabel(result, label, 'evidence')
    console.log(
      `  ${label.padEnd(14)} F1 ${f1.toFixed(2)}  P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  n ${support}  threshold ${heads.calibration.labels[label].threshold}`
    )
  }
}

const [folder, file] = process.argv.slice(2)
if (!folder || !file) throw new Error('calibrate needs the model folder and the dev file')
main(path.resolve(folder), file).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
