import type { ResumeLine } from '../../../shared/domain/resume'
import type { MarkedLine } from './mark-lines'

/** Longer stretches would have to be drawn where only a few of their lines are in sight. */
const LONGEST_STRETCH = 40

/** Lines that stand together: on one page, and in the same part of the file. */
export interface Stretch {
  readonly lines: readonly MarkedLine[]
  readonly part: ResumeLine['part']
  /** The number of the page that begins here, where there are several. */
  readonly newPage: number | null
  /** Whether the part begins here. */
  readonly newPart: boolean
}

/** A line of its own, or the items of one list. */
export type Group =
  | { readonly kind: 'line'; readonly line: MarkedLine }
  | { readonly kind: 'list'; readonly lines: readonly MarkedLine[] }

/** Parts a text into stretches, which can be drawn one by one. */
export function layOut(lines: readonly MarkedLine[]): readonly Stretch[] {
  const lastPage = lines.reduce((last, { line }) => Math.max(last, line.page ?? 1), 1)
  const stretches: MarkedLine[][] = []
  for (const marked of lines) {
    const open = stretches.at(-1)
    if (open && open.length < LONGEST_STRETCH && standTogether(open.at(-1), marked)) open.push(marked)
    else stretches.push([marked])
  }
  return stretches.map((stretch, at) => {
    const line = stretch[0]?.line
    const before = stretches[at - 1]?.at(-1)?.line
    return {
      lines: stretch,
      part: line?.part ?? 'body',
      newPage: lastPage > 1 && line?.page !== before?.page ? (line?.page ?? null) : null,
      newPart: line?.part !== before?.part || line?.page !== before?.page
    }
  })
}

function standTogether(one: MarkedLine | undefined, other: MarkedLine): boolean {
  return one?.line.page === other.line.page && one.line.part === other.line.part
}

/** Items that follow each other are one list. */
export function grouped(lines: readonly MarkedLine[]): readonly Group[] {
  const groups: Group[] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (!line.line.isBullet) groups.push({ kind: 'line', line })
    else if (last?.kind === 'list') groups[groups.length - 1] = { kind: 'list', lines: [...last.lines, line] }
    else groups.push({ kind: 'list', lines: [line] })
  }
  return groups
}
