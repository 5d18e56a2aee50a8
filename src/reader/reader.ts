import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Heads, parseHeads } from '../shared/contract/model-heads'
import type { ReaderInput } from '../shared/contract/reader-protocol'
import { failed, ok, type Result } from '../shared/contract/result'
import { LABELS } from '../shared/domain/label'
import { MESSAGE_KINDS } from '../shared/domain/message-kind'
import type { Reading } from '../shared/domain/reading'
import { type Encoded, type Encoder, loadEncoder } from './encoder'
import { linear, sigmoid, softmax } from './heads'
import { checkModelFiles } from './model-files'
import { segment } from './segmenter'
import { type Hit, joinSpans } from './spans'

/** Raw scores before calibration: what calibration and evaluation work on. */
export interface Scores {
  readonly segments: ReturnType<typeof segment>
  /** One row a segment, one logit a label in the order of LABELS. */
  readonly labelLogits: readonly (readonly number[])[]
  /** One logit a kind in the order of MESSAGE_KINDS: the mean over the message's windows. */
  readonly kindLogits: readonly number[]
}

/** A loaded model that reads messages, one after the other. */
export interface Reader {
  read(input: ReaderInput): Promise<Reading>
  score(input: ReaderInput): Promise<Scores>
  dispose(): Promise<void>
}

/**
 * Checks the model's files against their hashes and loads them.
 * @param folder `resources/model` or a copy of it
 * @returns `model_missing`, `model_changed`, or `reader_unavailable` where the runtime cannot load the model
 */
export async function openReader(folder: string): Promise<Result<Reader>> {
  const checked = await checkModelFiles(folder)
  if (!checked.ok) return checked
  try {
    const heads = parseHeads(await readFile(path.join(folder, 'heads.json'), 'utf8'))
    return ok(createReader(await loadEncoder(folder), heads))
  } catch {
    return failed('reader_unavailable')
  }
}

/** A reader on an encoder and heads that are already loaded. */
export function createReader(encoder: Encoder, heads: Heads): Reader {
  async function score({ subject, body }: ReaderInput): Promise<Scores> {
    const segments = segment(body)
    const texts = segments.map(({ start, end }) => body.slice(start, end))
    return { segments, ...headLogits(await encoder.encode(subject, texts), heads) }
  }
  return {
    score,
    async read(input) {
      return interpret(input.body, await score(input), heads)
    },
    dispose: () => encoder.dispose()
  }
}

function headLogits(encoded: Encoded, heads: Heads): Pick<Scores, 'labelLogits' | 'kindLogits'> {
  const kinds = encoded.windows.map((window) => linear(window, heads.kinds.weights, heads.kinds.bias))
  return {
    labelLogits: encoded.segments.map((vector) => linear(vector, heads.labels.weights, heads.labels.bias)),
    kindLogits: MESSAGE_KINDS.map((_, kind) => kinds.reduce((sum, row) => sum + (row[kind] ?? 0), 0) / kinds.length)
  }
}

/** From raw scores to a reading: calibrated probabilities, thresholds, joined spans. Pure. */
export function interpret(body: string, scores: Scores, heads: Heads): Reading {
  const hits: Hit[] = []
  scores.labelLogits.forEach((row, index) => {
    LABELS.forEach((label, column) => {
      const { a, b, threshold } = heads.calibration.labels[label]
      const confidence = sigmoid(a * (row[column] ?? 0) + b)
      if (confidence >= threshold) hits.push({ segment: index, label, confidence })
    })
  })
  const kinds = softmax(scores.kindLogits.map((logit) => logit / heads.calibration.kindTemperature))
  const best = kinds.indexOf(Math.max(...kinds))
  return {
    kind: MESSAGE_KINDS[best] ?? 'other',
    kindConfidence: kinds[best] ?? 0,
    signals: joinSpans(body, scores.segments, hits),
    model: heads.model
  }
}
