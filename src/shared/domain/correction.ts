import type { Label } from './label'
import type { MessageKind } from './message-kind'
import type { Reading, Signal } from './reading'
import { byPlace, type Span, samePlace } from './span'

/** What the person decided about words of a message: that they carry a label, or that they do not. */
export interface Correction extends Span {
  readonly label: Label
  /** True: these words say so. False: they do not. */
  readonly is: boolean
  /** ISO 8601, when it was decided. */
  readonly at: string
  /** Whether the reader learns from it for other messages. The message itself keeps it either way. */
  readonly teaches: boolean
}

/** Words and what they are (`to`) instead of what was marked (`from`); null stands for no mark. The same label twice confirms it. */
export interface Change extends Span {
  readonly from: Label | null
  readonly to: Label | null
}

/** What a change did to the corrections of a message: all that is needed to take it back. */
export interface Corrected {
  readonly added: readonly Correction[]
  readonly displaced: readonly Correction[]
}

/** Identifies a correction: a label is decided at most once for the same words. */
export function correctionId(messageId: string, { label, start, end }: Correction): string {
  return `${messageId}:${label}:${start}-${end}`
}

/**
 * What a change does. Words that the person named and takes back are simply named no more; only what the model itself says of
 * them is denied.
 * @param signals the model's own, without corrections
 * @param at ISO 8601, now
 */
export function effectOf(
  change: Change,
  corrections: readonly Correction[],
  signals: readonly Signal[],
  at: string
): Corrected {
  const { start, end, from, to } = change
  const on = (label: Label | null) => (other: Span & { readonly label: Label }) =>
    other.label === label && samePlace(change, other)
  const verdict = (label: Label, is: boolean): Correction => ({ label, is, start, end, at, teaches: true })
  const denied = from !== null && from !== to && signals.some(on(from)) ? [verdict(from, false)] : []
  const named = to === null ? [] : [verdict(to, true)]
  return { added: [...denied, ...named], displaced: corrections.filter((old) => on(from)(old) || on(to)(old)) }
}

/** The corrections of a message after a change; `takenBack` gives the ones before. */
export function applied(corrections: readonly Correction[], { added, displaced }: Corrected): readonly Correction[] {
  return [...corrections.filter((old) => !displaced.some((gone) => same(gone, old))), ...added]
}

/** The corrections without a change, whatever was decided elsewhere since. */
export function takenBack(corrections: readonly Correction[], { added, displaced }: Corrected): readonly Correction[] {
  return applied(corrections, { added: displaced, displaced: added })
}

/**
 * A reading as the person corrected it: signals they denied are left out, those they named are certain and stand on the
 * words they chose. The kind follows, or is the one they chose.
 * @param decidedKind what they say the message as a whole is, or null
 */
export function correctedReading(
  reading: Reading,
  corrections: readonly Correction[],
  decidedKind: MessageKind | null
): Reading {
  if (corrections.length === 0 && decidedKind === null) return reading
  const kept = reading.signals.filter(
    (signal) => !corrections.some((decided) => decided.label === signal.label && samePlace(decided, signal))
  )
  const named = corrections
    .filter(({ is }) => is)
    .map(({ label, start, end }): Signal => ({ label, start, end, confidence: 1, by: 'person' }))
  const signals = [...kept, ...named].sort(byPlace)
  if (decidedKind !== null) return { ...reading, signals, kind: decidedKind, kindConfidence: 1 }
  const kind = kindAfter(reading.kind, reading.signals, signals)
  return { ...reading, signals, kind, kindConfidence: kind === reading.kind ? reading.kindConfidence : 1 }
}

/** A reading as it will look after a change, until main has answered: for the window. */
export function readingAfter(reading: Reading, { start, end, from, to }: Change): Reading {
  const kept = reading.signals.filter((signal) => {
    const changed = signal.label === from || signal.label === to
    return !(changed && samePlace(signal, { start, end }))
  })
  const named: readonly Signal[] = to === null ? [] : [{ label: to, start, end, confidence: 1, by: 'person' }]
  const signals = [...kept, ...named].sort(byPlace)
  const kind = kindAfter(reading.kind, reading.signals, signals)
  return { ...reading, signals, kind, kindConfidence: kind === reading.kind ? reading.kindConfidence : 1 }
}

/** What may stand in a no that gives nothing to learn from: docs/taxonomy.md. */
const NO_REASONS: ReadonlySet<Label> = new Set(['competition', 'vague', 'praise', 'reapply'])

/**
 * The kind of a message whose signals have changed: a no with a reason in it is feedback, and feedback whose last reason is gone is a
 * no without reasons.
 */
export function kindAfter(kind: MessageKind, before: readonly Signal[], after: readonly Signal[]): MessageKind {
  const gives = (signals: readonly Signal[]): boolean => signals.some(({ label }) => !NO_REASONS.has(label))
  if (kind === 'rejection' && gives(after)) return 'feedback'
  if (kind === 'feedback' && gives(before) && !gives(after)) return 'rejection'
  return kind
}

function same(a: Correction, b: Correction): boolean {
  return a.label === b.label && a.is === b.is && a.start === b.start && a.end === b.end
}
