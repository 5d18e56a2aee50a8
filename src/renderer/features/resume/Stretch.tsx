import { memo } from 'react'
import type { ShownIssue } from '../../../shared/domain/resume-desk'
import type { LineRange } from './find-lines'
import { lookOf } from './issue-groups'
import { type Group, grouped, type Stretch as Lines } from './lay-out'
import styles from './MachineText.module.css'
import type { MarkedLine, Piece } from './mark-lines'
import { ISSUE_NAMES, PART_NAMES, pageName, withoutBullet } from './words'

export interface StretchProps {
  readonly stretch: Lines
  readonly issues: readonly ShownIssue[]
  /** The issue that is lit, by its index. */
  readonly selected: number | null
  /** The issue whose mark the Tab key stops at. */
  readonly tabbable: number | null
  /** Lines that are lit. */
  readonly lit: LineRange | null
  /** A mark was clicked, or Enter or Space pressed on it. */
  readonly onOpen: (issues: readonly number[]) => void
}

/** Lines of one page and one part. Drawn only where it is in sight. */
export const Stretch = memo(function Stretch({ stretch, ...rest }: StretchProps) {
  const { part, newPage, newPart, lines } = stretch
  return (
    <>
      {newPage === null ? null : <p className={styles.page}>{pageName(newPage)}</p>}
      <div className={styles.stretch} data-part={part === 'body' ? undefined : part}>
        {part === 'body' || !newPart ? null : <p className={styles.part}>{PART_NAMES[part]}</p>}
        {grouped(lines).map((group) => (
          <LineGroup key={group.kind === 'line' ? group.line.at : group.lines[0]?.at} group={group} {...rest} />
        ))}
      </div>
    </>
  )
})

type Rest = Omit<StretchProps, 'stretch'>

function LineGroup({ group, ...rest }: { readonly group: Group } & Rest) {
  if (group.kind === 'list') {
    return (
      <ul className={styles.list}>
        {group.lines.map((line) => (
          <li key={line.at} className={styles.item} data-sign={hasSign(line) || undefined} {...placeOf(line, rest.lit)}>
            <Pieces pieces={line.pieces} {...rest} />
          </li>
        ))}
      </ul>
    )
  }
  const { line } = group
  const Tag = line.line.isHeading ? 'h4' : 'p'
  return (
    <Tag className={line.line.isHeading ? styles.heading : styles.line} {...placeOf(line, rest.lit)}>
      <Pieces pieces={line.pieces} {...rest} />
    </Tag>
  )
}

/** Whether the sign of the list is a part of the text: Word and its like keep it apart. */
function hasSign({ line: { text } }: MarkedLine): boolean {
  return withoutBullet(text) !== text
}

function placeOf({ at }: MarkedLine, lit: LineRange | null) {
  const isLit = lit !== null && at >= lit.from && at <= lit.to
  return { 'data-line': at, 'data-lit': isLit || undefined, tabIndex: -1 }
}

function Pieces({ pieces, ...rest }: { readonly pieces: readonly Piece[] } & Rest) {
  return pieces.map((piece, at) => (
    // The pieces of a line stand in their order, and two may be alike.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <PieceOfLine key={at} piece={piece} {...rest} />
  ))
}

function PieceOfLine({ piece, issues, selected, tabbable, onOpen }: { readonly piece: Piece } & Omit<Rest, 'lit'>) {
  const first = issues[piece.issues[0] ?? -1]
  if (!first) return piece.text
  const open = () => onOpen(piece.issues)
  return (
    // A real button is one box and cannot flow over several lines; this one has the same role, keys and focus.
    <mark
      {...buttonOf(piece, first, tabbable)}
      className={styles.mark}
      aria-describedby={piece.issues.map((index) => `mark-note-${index}`).join(' ')}
      data-issues={piece.issues.join(' ')}
      data-look={lookOf(first.kind)}
      data-lit={(selected !== null && piece.issues.includes(selected)) || undefined}
      onClick={() => {
        // Who selects words in a mark does not ask for it.
        if (document.getSelection()?.isCollapsed !== false) open()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        open()
      }}
    >
      {piece.text}
    </mark>
  )
}

function buttonOf({ text, begins }: Piece, { kind }: ShownIssue, tabbable: number | null) {
  return {
    role: 'button',
    tabIndex: tabbable !== null && begins.includes(tabbable) ? 0 : -1,
    'aria-label': text.trim() === '' ? ISSUE_NAMES[kind] : undefined
  }
}
