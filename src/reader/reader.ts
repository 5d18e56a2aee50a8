import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseAnchorsFile } from '../shared/contract/model-anchors'
import { type Heads, parseHeads } from '../shared/contract/model-heads'
import type { ReaderInput, ReaderRuntime, TaughtMessage } from '../shared/contract/reader-protocol'
import { failed, ok, type Result } from '../shared/contract/result'
import { kindAfter } from '../shared/domain/correction'
import { LABELS } from '../shared/domain/label'
import { MESSAGE_KINDS } from '../shared/domain/message-kind'
import type { Reading } from '../shared/domain/reading'
import { type Segment, segment } from '../shared/domain/segmenter'
import { samePlace } from '../shared/domain/span'
import { type Anchors, decodeAnchors } from './anchors'
import { type Encoded, type Encoder, loadEncoder } from './encoder'
import { linear, logOdds, scaledLogit, sigmoid, softmax } from './heads'
import { type EncodedMessage, taughtClauses } from './lessons'
import { checkModelFiles } from './model-files'
import { fitPersonalLayer, type PersonalLayer, type TaughtClause } from './personal-layer'
import { type Hit, joinSpans } from './spans'

/** Raw scores before calibration: what calibration and evaluation work on. */
export interface Scores {
  readonly segments: readonly Segment[]
  /** One a segment: see `Encoded`. */
  readonly embeddings: readonly Float32Array[]
  /** One row a segment, one raw logit a label in the order of LABELS. */
  readonly labelLogits: readonly (readonly number[])[]
  /** One logit a kind in the order of MESSAGE_KINDS: the mean over the message's windows. */
  readonly kindLogits: readonly number[]
}

/** A loaded model that reads messages, one after the other. */
export interface Reader {
  /** What the model runs on. */
  readonly runtime: ReaderRuntime
  read(input: ReaderInput): Promise<Reading>
  score(input: ReaderInput): Promise<Scores>
  /** Reads from now on in the light of these lessons and no others, or of none where it throws. The model itself stays as it is. */
  learn(lessons: readonly TaughtMessage[]): Promise<void>
  dispose(): Promise<void>
}

/**
 * Checks the model's files against their hashes and loads them.
 * @param folder `resources/model` or a copy of it
 * @param wanted `wasm` passes the native runtime over; without it WebAssembly stands in only where native cannot be loaded
 * @returns `model_missing`, `model_changed`, or `reader_unavailable` where the runtime cannot load the model
 */
export async function openReader(folder: string, wanted?: ReaderRuntime): Promise<Result<Reader>> {
  const checked = await checkModelFiles(folder)
  if (!checked.ok) return checked
  try {
    const heads = parseHeads(await readFile(path.join(folder, 'heads.json'), 'utf8'))
    const anchors = decodeAnchors(parseAnchorsFile(await readFile(path.join(folder, 'anchors.json'), 'utf8')))
    const encoder = await loadEncoder(folder, wanted)
    // The first run is slow, and shows whether the graph gives what learning stands on.
    const { embeddings } = await encoder.encode('', ['Hello.'], true)
    return embeddings.length === 1 ? ok(createReader(encoder, heads, anchors)) : failed('reader_unavailable')
  } catch {
    return failed('reader_unavailable')
  }
}

/**
 * A reader on an encoder and heads that are already loaded.
 * @param anchors null for a model that is still being made: it learns nothing from a person
 */
export function createReader(encoder: Encoder, heads: Heads, anchors: Anchors | null): Reader {
  let layer: PersonalLayer | null = null
  /** The messages of the present lessons, so that one lesson more costs one message more. */
  let encoded: ReadonlyMap<string, EncodedMessage> = new Map()

  async function scored({ subject, body }: ReaderInput, withEmbeddings: boolean): Promise<Scores> {
    const segments = segment(body)
    const texts = segments.map(({ start, end }) => body.slice(start, end))
    const vectors = await encoder.encode(subject, texts, withEmbeddings)
    return { segments, embeddings: vectors.embeddings, ...headLogits(vectors, heads) }
  }

  const score = (input: ReaderInput): Promise<Scores> => scored(input, true)

  return {
    runtime: encoder.runtime,
    score,
    async read(input) {
      // What was learned stands on the embeddings; nothing else asks for them.
      return interpret(input.body, await scored(input, layer !== null), heads, layer)
    },
    async learn(lessons) {
      layer = null
      const taught: TaughtClause[] = []
      const now = new Map<string, EncodedMessage>()
      for (const { input, verdicts } of lessons) {
        const key = JSON.stringify([input.subject, input.body])
        const message = encoded.get(key) ?? shownBy(heads, await score(input))
        now.set(key, message)
        taught.push(...taughtClauses(verdicts, message))
      }
      encoded = now
      if (taught.length > 0 && anchors) layer = fitPersonalLayer(taught, anchors)
    },
    dispose: () => encoder.dispose()
  }
}

function headLogits(encoded: Encoded, heads: Heads): Pick<Scores, 'labelLogits' | 'kindLogits'> {
  const labelLogits = encoded.segments.map((vector) => linear(vector, heads.labels.weights, heads.labels.bias))
  // Whether a no is a rejection or feedback is a question of what reasons stand in it: the kind sees the surest of each label.
  const said = LABELS.map((_, column) =>
    sigmoid(labelLogits.reduce((most, row) => Math.max(most, row[column] ?? 0), Number.NEGATIVE_INFINITY))
  )
  const kinds = encoded.windows.map((window) => {
    const seen = new Float32Array(window.length + said.length)
    seen.set(window)
    seen.set(said, window.length)
    return linear(seen, heads.kinds.weights, heads.kinds.bias)
  })
  return {
    labelLogits,
    kindLogits: MESSAGE_KINDS.map((_, kind) => kinds.reduce((sum, row) => sum + (row[kind] ?? 0), 0) / kinds.length)
  }
}

/** Calibrated log odds of each segment's labels, and where a label is shown. */
function calibrated({ labels }: Heads['calibration'], scores: Scores) {
  return {
    thresholds: LABELS.map((label) => logOdds(labels[label].threshold)),
    rows: scores.labelLogits.map((row) => LABELS.map((label, column) => scaledLogit(row[column] ?? 0, labels[label])))
  }
}

function shownBy(heads: Heads, scores: Scores): EncodedMessage {
  const { thresholds, rows } = calibrated(heads.calibration, scores)
  const { segments, embeddings } = scores
  return {
    segments,
    embeddings,
    shown: rows.map((row) => row.map((logit, label) => logit >= (thresholds[label] ?? 0)))
  }
}

/**
 * From raw scores to a reading: calibrated probabilities, thresholds, joined spans. Pure.
 * @param layer what was learned from the person, or null
 */
export function interpret(body: string, scores: Scores, heads: Heads, layer: PersonalLayer | null = null): Reading {
  const { thresholds, rows } = calibrated(heads.calibration, scores)
  const kinds = softmax(scores.kindLogits.map((logit) => logit / heads.calibration.kindTemperature))
  const best = kinds.indexOf(Math.max(...kinds))
  const plain: Reading = {
    kind: MESSAGE_KINDS[best] ?? 'other',
    kindConfidence: kinds[best] ?? 0,
    signals: joinSpans(body, scores.segments, hitsIn(rows, rows, thresholds)),
    model: heads.model
  }
  if (!layer) return plain
  const adjusted = rows.map((row, index) => {
    const embedding = scores.embeddings[index]
    return embedding ? layer.adjust(embedding, row, thresholds) : row
  })
  const signals = joinSpans(body, scores.segments, hitsIn(adjusted, rows, thresholds))
  const withheld = plain.signals.filter((old) => !signals.some((now) => now.label === old.label && samePlace(now, old)))
  return {
    ...plain,
    kind: kindAfter(plain.kind, plain.signals, signals),
    signals,
    ...(withheld.length > 0 ? { withheld: withheld.length } : {})
  }
}

/** @param rows log odds that count @param own the model's, without what was learned */
function hitsIn(
  rows: readonly (readonly number[])[],
  own: readonly (readonly number[])[],
  thresholds: readonly number[]
): readonly Hit[] {
  const isShown = (logit: number | undefined, label: number): boolean => (logit ?? 0) >= (thresholds[label] ?? 0)
  return rows.flatMap((row, segment) =>
    LABELS.flatMap((label, column) => {
      const logit = row[column]
      if (!isShown(logit, column)) return []
      return [{ segment, label, confidence: sigmoid(logit ?? 0), learned: !isShown(own[segment]?.[column], column) }]
    })
  )
}
