import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { DOUBTS, type Doubt } from '../../shared/domain/suspect'
import { linear, softmax } from '../heads'
import type { States } from '../runtime'

/** What the model says of one word: the probability of each doubt; what is left is the probability that the word is right. */
export type Doubts = Readonly<Record<Doubt, number>>

/** When a doubt is shown. */
export interface Threshold {
  /** The word's doubt is at least this; over 1 for a doubt that never speaks of itself and only gives its second opinion. */
  readonly least: number
  /** With the best suggestion in its place at most this is left. */
  readonly left: number
}

/** The linear layer on the encoder's last states, and from when on its doubts count. */
export interface Head {
  readonly thresholds: Readonly<Record<Doubt, Threshold>>
  /** @param row of the states: the first piece of a word */
  doubts(states: States, row: number): Doubts
}

const CLASSES = ['ok', ...DOUBTS].join(',')

/** Reads `head.json` of a proofreader's folder; throws where it is missing or of another shape. */
export async function loadHead(folder: string): Promise<Head> {
  const raw: unknown = JSON.parse(await readFile(path.join(folder, 'head.json'), 'utf8'))
  if (!isHead(raw)) throw new Error('The head has another shape.')
  const { weights, bias, thresholds } = raw
  return {
    thresholds,
    doubts({ data, width }, row) {
      const [, wrong_word = 0, agreement = 0, apostrophe = 0, grammar = 0] = softmax(
        linear(data.subarray(row * width, (row + 1) * width), weights, bias)
      )
      return { wrong_word, agreement, apostrophe, grammar }
    }
  }
}

/** All doubts in a word together: from 0 to 1. */
export function doubtIn({ wrong_word, agreement, apostrophe, grammar }: Doubts): number {
  return wrong_word + agreement + apostrophe + grammar
}

interface RawHead {
  readonly weights: readonly (readonly number[])[]
  readonly bias: readonly number[]
  readonly thresholds: Readonly<Record<Doubt, Threshold>>
}

function isHead(raw: unknown): raw is RawHead {
  if (
    typeof raw !== 'object' ||
    raw === null ||
    !('weights' in raw && 'bias' in raw && 'classes' in raw && 'thresholds' in raw)
  )
    return false
  const { weights, bias, classes, thresholds } = raw
  if (typeof thresholds !== 'object' || thresholds === null || !DOUBTS.every((doubt) => doubt in thresholds))
    return false
  return Array.isArray(weights) && Array.isArray(bias) && String(classes) === CLASSES
}
