import { LABELS } from '../../src/shared/domain/label'
import { MESSAGE_KINDS, type MessageKind } from '../../src/shared/domain/message-kind'
import { linesOf } from './example'
import { evidenceOverlap, type Judged, type Mark, macroF1 } from './metrics'

/** How far two people agree who labelled the same messages apart from each other. */
export interface Agreement {
  /** Of the second against the first, by the measure that the model is judged by. */
  readonly macroF1: number
  readonly overlap: number
  readonly kinds: number
  /** Cohen's kappa (1960) over (message, label) pairs, and over the kinds. */
  readonly kappa: number
  readonly kindKappa: number
}

/** One line of test.labellers.jsonl. */
interface Labelling {
  readonly id: string
  readonly by: 'first' | 'second'
  readonly kind: MessageKind
  readonly labels: readonly Mark[]
}

/** @param file two lines a message, one by each of the two, as they were before anybody settled their differences */
export function agreementOn(file: string): Agreement {
  const lines = linesOf<Labelling>(file)
  const second = new Map(lines.filter(({ by }) => by === 'second').map((line) => [line.id, line]))
  const pairs = lines.flatMap((one) => {
    const other = one.by === 'first' ? second.get(one.id) : undefined
    return other ? [[one, other] as const] : []
  })
  const judged = pairs.map(([one, other]): Judged => ({ gold: one.labels, predicted: other.labels }))
  const says = ({ labels }: Labelling, label: string): boolean => labels.some((mark) => mark.label === label)
  return {
    macroF1: macroF1(judged, 'evidence'),
    overlap: evidenceOverlap(judged),
    kinds: pairs.filter(([one, other]) => one.kind === other.kind).length / pairs.length,
    kappa: kappa(LABELS.flatMap((label) => pairs.map(([a, b]) => [Number(says(a, label)), Number(says(b, label))]))),
    kindKappa: kappa(pairs.map(([a, b]) => [MESSAGE_KINDS.indexOf(a.kind), MESSAGE_KINDS.indexOf(b.kind)]))
  }
}

/** Agreement beyond chance of two judges over the same cases, each judgement a number. */
function kappa(cases: readonly (readonly number[])[]): number {
  const share = (side: 0 | 1, value: number): number =>
    cases.filter((pair) => pair[side] === value).length / cases.length
  const values = [...new Set(cases.map(([one]) => one ?? 0))]
  const seen = cases.filter(([one, other]) => one === other).length / cases.length
  const chance = values.reduce((sum, value) => sum + share(0, value) * share(1, value), 0)
  return (seen - chance) / (1 - chance)
}
