import { LABELS } from '../shared/domain/label'
import type { Anchors } from './anchors'
import { fitLogistic, type Sample } from './logistic'
import { direction, dot } from './vectors'

/** A clause that was decided about, or stood beside one that was. */
export interface TaughtClause {
  /** From the middle of the frozen encoder. */
  readonly embedding: Float32Array
  /** For each label in the order of LABELS what was decided: it says so, it does not, only in part, or nothing. */
  readonly verdicts: readonly (boolean | 'unclear' | null)[]
  /** For each label whether the model shows it here by itself. */
  readonly shown: readonly boolean[]
}

/** What the person's corrections change, on top of the frozen encoder and heads. */
export interface PersonalLayer {
  /**
   * Log odds of each label as the person sees them.
   * @param logits calibrated, as the model sees them @param thresholds log odds at which each label is shown
   */
  adjust(embedding: Float32Array, logits: readonly number[], thresholds: readonly number[]): readonly number[]
}

/** Where a label that was taught comes to stand at most (and, denied, at least). Log odds of 0.92; not measured, so never shown as a number. */
const SURE = 2.4
/** The oldest decided clauses beyond these are forgotten, and so are the oldest neighbours: learning ten labels then takes about 3 s. */
const MAX_DECIDED = 1000
const MAX_NEIGHBOURS = 1000
/**
 * Smoothness, and what all decisions together count against everything else. Chosen with `npm run eval -- --personal --split dev`: twice the
 * weight follows in more messages, and spoils more than it mends.
 */
const RIDGE = 0.1
const WEIGHT_OF_DECIDED = 0.05
/**
 * From this cosine on, words are nearly the same as decided ones and follow, also where one lesson is too little to learn from. On
 * dev, the nearest of 670 clauses of other messages is nearer than this for one in fifty, and those mostly say the same.
 */
const NEARLY_SAME = 0.78
const THE_SAME = 0.9

/** Tells words like the decided ones from all others: a likelihood between 0 and 1 for a direction. */
type Similarity = (direction: Float32Array) => number

/**
 * For every label that was added or denied somewhere, learns to tell words like those from the words beside them and from the anchors.
 * Such words move to the person's side of the threshold; others keep their side.
 * @param taught oldest first
 */
export function fitPersonalLayer(taught: readonly TaughtClause[], anchors: Anchors): PersonalLayer {
  const clauses = newest(taught).map((clause) => ({ ...clause, vector: direction(clause.embedding, anchors.center) }))
  /** One label is often denied and another added on the same words: learned once. */
  const known = new Map<string, Similarity>()

  function similarTo(label: number, is: boolean): Similarity | null {
    const decided = clauses.filter(({ verdicts }) => verdicts[label] === is)
    if (decided.length === 0) return null
    const others = clauses.filter(
      ({ verdicts, shown }) => verdicts[label] === !is || (verdicts[label] === null && !(is && shown[label])) // what is there already need not be told apart
    )
    const key = [decided, others].map((group) => group.map((clause) => clauses.indexOf(clause)).join()).join(';')
    const similarity = known.get(key) ?? learn(vectorsOf(decided), vectorsOf(others), anchors)
    known.set(key, similarity)
    return similarity
  }

  const similarities = LABELS.map((_, label) => ({ is: similarTo(label, true), isNot: similarTo(label, false) }))
  return {
    adjust(embedding, logits, thresholds) {
      const here = direction(embedding, anchors.center)
      return logits.map((logit, label) => {
        const { is, isNot } = similarities[label] ?? { is: null, isNot: null }
        const yes = is?.(here) ?? 0
        const no = isNot?.(here) ?? 0
        const threshold = thresholds[label] ?? 0
        if (yes >= no) return logit < threshold ? moved(logit, yes, threshold, SURE) : logit
        return logit >= threshold ? moved(logit, no, threshold, -SURE) : logit
      })
    }
  }
}

/** The newest clauses that were decided about, and the newest that stood beside one; in their order. */
function newest(taught: readonly TaughtClause[]): readonly TaughtClause[] {
  const isDecided = ({ verdicts }: TaughtClause): boolean => verdicts.some((verdict) => typeof verdict === 'boolean')
  const decided = new Set(taught.filter(isDecided).slice(-MAX_DECIDED))
  const neighbours = new Set(taught.filter((clause) => !isDecided(clause)).slice(-MAX_NEIGHBOURS))
  return taught.filter((clause) => decided.has(clause) || neighbours.has(clause))
}

function vectorsOf(clauses: readonly { readonly vector: Float32Array }[]): readonly Float32Array[] {
  return clauses.map(({ vector }) => vector)
}

/**
 * From where the model stands to the threshold at a likelihood of one half, and on to what is sure at one. The way to the threshold is
 * hardly begun before it is due: words that are a little like those taught keep the certainty they had.
 */
function moved(logit: number, likelihood: number, threshold: number, sure: number): number {
  if (likelihood < 0.5) return logit + (2 * likelihood) ** 4 * (threshold - logit)
  // The smallest step beyond, so that one half is on the person's side of the threshold and not on it.
  return threshold + (2 * likelihood - 1) * (sure - threshold) + Math.sign(sure) * 1e-6
}

function learn(decided: readonly Float32Array[], beside: readonly Float32Array[], { vectors }: Anchors): Similarity {
  const others = [...beside, ...vectors]
  const weight = (WEIGHT_OF_DECIDED * Math.max(others.length, decided.length)) / decided.length
  const samples: Sample[] = [
    ...decided.map((vector) => ({ vector, belongs: true, weight })),
    ...others.map((vector) => ({ vector, belongs: false, weight: 1 }))
  ]
  const learned = fitLogistic(samples, RIDGE)
  return (vector) => Math.max(learned(vector), sameness(Math.max(...decided.map((other) => dot(vector, other)))))
}

/** 0 for words that are not nearly the same, then from one half to 1. */
function sameness(cosine: number): number {
  if (cosine < NEARLY_SAME) return 0
  return Math.min(1, 0.5 + (0.5 * (cosine - NEARLY_SAME)) / (THE_SAME - NEARLY_SAME))
}
