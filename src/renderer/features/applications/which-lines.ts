import type { ApplicationLine } from '../../../shared/contract/application-views'
import { STAGES, type Stage } from '../../../shared/domain/application'
import { isEnd } from '../../../shared/domain/stages'

/** Which applications are shown: all, those of a group, or those of one stage. */
export type Which = 'all' | 'under_way' | 'ended' | 'quiet' | Stage

/** What the list can be sorted by. */
export const SORTS = ['lastNews', 'company', 'role', 'stage', 'since', 'applied'] as const
export type SortBy = (typeof SORTS)[number]

/** How the person looks at their applications. */
export interface Look {
  readonly view: 'board' | 'list'
  readonly text: string
  readonly which: Which
  readonly sort: SortBy
  /** From Z to A, newest first, last stage first. */
  readonly down: boolean
}

export const FIRST_LOOK: Look = { view: 'board', text: '', which: 'all', sort: 'lastNews', down: true }

const byName = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true })

/** Whether an application goes on: it was sent and has not come to an end. */
export function isUnderWay({ stage }: Pick<ApplicationLine, 'stage'>): boolean {
  return stage !== 'saved' && !isEnd(stage)
}

/** The lines that the person looks for, in their order. */
export function chosenLines(lines: readonly ApplicationLine[], { text, which }: Look): readonly ApplicationLine[] {
  const words = folded(text)
    .split(' ')
    .filter((word) => word !== '')
  return lines.filter((line) => {
    if (!isOf(line, which)) return false
    if (words.length === 0) return true
    const there = folded(`${line.company} ${line.role} ${line.contact}`)
    return words.every((word) => there.includes(word))
  })
}

/** The lines in the order that the person wants; what has no day or name comes last either way. */
export function sortedLines(
  lines: readonly ApplicationLine[],
  sort: SortBy,
  down: boolean
): readonly ApplicationLine[] {
  const sign = down ? -1 : 1
  const keyed = lines.map((line) => ({ line, key: keyOf(line, sort) }))
  return keyed
    .sort((one, other) => {
      if (one.key === '' || other.key === '') return Number(one.key === '') - Number(other.key === '')
      return (
        sign * (sort === 'company' || sort === 'role' ? byName.compare(one.key, other.key) : plain(one.key, other.key))
      )
    })
    .map(({ line }) => line)
}

function isOf(line: ApplicationLine, which: Which): boolean {
  switch (which) {
    case 'all':
      return true
    case 'under_way':
      return isUnderWay(line)
    case 'ended':
      return isEnd(line.stage)
    case 'quiet':
      return line.silence !== null
    default:
      return line.stage === which
  }
}

function keyOf(line: ApplicationLine, sort: SortBy): string {
  switch (sort) {
    case 'lastNews':
      return line.lastNews
    case 'company':
      return line.company
    case 'role':
      return line.role
    case 'stage':
      return String(STAGES.indexOf(line.stage))
    case 'since':
      return line.since ?? ''
    case 'applied':
      return line.appliedOn ?? ''
  }
}

function plain(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Without case and accents. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
