import { Fragment } from 'react'
import { FAMILIES, type Family, familyOf } from '../../../shared/domain/label'
import type { Signal } from '../../../shared/domain/reading'
import { evidenceText } from '../../ui/evidence'
import { FAMILY_ICONS } from '../../ui/label-icons'
import type { Segment } from './cut-spans'
import styles from './Mark.module.css'

/** A first word longer than this (an address) may break away from its icon rather than out of its column. */
const LONGEST_WORD = 24

/** Where spans overlap, a piece may hold nothing but the space between two others: it is nothing to stop at. */
const WORD = /[\p{L}\p{N}]/u

interface Props {
  readonly text: string
  readonly segments: readonly Segment[]
  readonly signals: readonly Signal[]
  /** Where the words are from. */
  readonly source: string
  readonly lit: readonly number[]
  readonly onPoint: (signals: readonly number[] | null) => void
  /** A mark was clicked, or Enter or Space pressed on it. */
  readonly onOpen: (signals: readonly number[], mark: HTMLElement) => void
  /** Delete was pressed on it. Null where nothing can be changed. */
  readonly onRemove: ((signals: readonly number[], mark: HTMLElement) => void) | null
}

/** Text with its segments marked: hue, underline and a small icon per family. */
export function MarkedText({ text, segments, signals, source, lit, onPoint, onOpen, onRemove }: Props) {
  return segments.map((segment, at) => {
    const words = text.slice(segment.start, segment.end)
    if (segment.signals.length === 0) return <Fragment key={segment.start}>{words}</Fragment>
    const families = familiesOf(segment.signals, signals)
    const begun = segment.signals.filter((index) => signals[index]?.start === segment.start)
    return (
      // A real button is one box and cannot flow over several lines; this one has the same role, keys and focus.
      <mark
        key={segment.start}
        {...(WORD.test(words) ? { role: 'button', tabIndex: 0, 'aria-describedby': describedBy(segment) } : undefined)}
        className={styles.mark}
        data-signals={segment.signals.join(' ')}
        data-family={families[0]}
        data-evidence={evidenceText(wholeOf(segment, signals, text), source)}
        data-also={families[1]}
        data-after={shareSignal(segments[at - 1], segment) || undefined}
        data-before={shareSignal(segment, segments[at + 1]) || undefined}
        data-lit={segment.signals.some((index) => lit.includes(index)) || undefined}
        onMouseEnter={() => onPoint(segment.signals)}
        onMouseLeave={() => onPoint(null)}
        onFocus={() => onPoint(segment.signals)}
        onBlur={() => onPoint(null)}
        onClick={(event) => {
          // Who selects words in a mark does not ask for it.
          if (document.getSelection()?.isCollapsed !== false) onOpen(segment.signals, event.currentTarget)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Delete' && onRemove) onRemove(segment.signals, event.currentTarget)
          else if (event.key === 'Enter' || event.key === ' ') onOpen(segment.signals, event.currentTarget)
          else return
          event.preventDefault()
        }}
      >
        <Words text={words} families={familiesOf(begun, signals)} />
      </mark>
    )
  })
}

/** The words that the first of its signals is about, which may go on in the segments beside it. */
function wholeOf(segment: Segment, signals: readonly Signal[], text: string): string {
  const { start, end } = signals[segment.signals[0] ?? -1] ?? segment
  return text.slice(start, end)
}

/** Ids of the notes that belong to a segment. */
function describedBy({ signals }: Segment): string {
  return signals.map((index) => `note-${index}`).join(' ')
}

/** Whether one span goes on from a segment to the next: the cut may lie within a word, and must leave no gap in it. */
function shareSignal(left: Segment | undefined, right: Segment | undefined): boolean {
  return left?.signals.some((index) => right?.signals.includes(index)) ?? false
}

/** The words of a segment; the icons of the families that begin here never stand on a line without the first word. */
function Words({ text, families }: { readonly text: string; readonly families: readonly Family[] }) {
  if (families.length === 0) return text
  const firstWord = /^\S+/.exec(text)?.[0] ?? ''
  return (
    <>
      <span className={styles.together}>
        {families.map((family) => {
          const Icon = FAMILY_ICONS[family]
          return (
            <Icon
              key={family}
              className={styles.icon}
              data-family={family}
              size="0.78em"
              stroke={2.2}
              aria-hidden="true"
            />
          )
        })}
        {firstWord.length <= LONGEST_WORD ? firstWord : null}
      </span>
      {text.slice(firstWord.length <= LONGEST_WORD ? firstWord.length : 0)}
    </>
  )
}

/** The families that these signals belong to, in the order of FAMILIES: what is in one's hands shows first. */
function familiesOf(indices: readonly number[], signals: readonly Signal[]): readonly Family[] {
  const present = new Set(indices.flatMap((index) => (signals[index] ? [familyOf(signals[index].label)] : [])))
  return FAMILIES.filter((family) => present.has(family))
}
