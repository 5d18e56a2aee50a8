import type { ActionType } from './action-item'
import type { Match, Requirement, ResumeText } from './resume'
import { CHECK_GROUPS, type CheckGroup, type ChecklistItem, type FeedbackItem, type ShownIssue } from './resume-desk'
import { placeOfWords } from './words-in-text'

/** What of feedback is about a resume and stands on its checklist. */
export const DESK_ACTIONS: ReadonlySet<ActionType> = new Set<ActionType>([
  'fix_mistakes',
  'tailor_resume',
  'present_level',
  'explain_level',
  'cut_and_focus',
  'machine_readable',
  'lead_with_strength'
])

/** What the checks found in one version, as the checklist needs it. */
export interface CheckedVersion {
  readonly text: ResumeText
  /** The text line by line. */
  readonly whole: string
  /** In the order of their places. */
  readonly issues: readonly ShownIssue[]
  /** Null without a job description. */
  readonly match: Match | null
  readonly hasWording: boolean
}

/** An action item that stands on the checklist of a file. */
export interface DeskFeedback {
  readonly actionId: string
  readonly about: FeedbackItem
  readonly doneBy: 'check' | 'person' | null
}

/** How an action item stands to a version. */
export interface Judgement extends Pick<ChecklistItem, 'issues' | 'points' | 'level' | 'isVerifiable'> {
  /** Whether the checks say that it is done. */
  readonly isVerified: boolean
}

/** So many points are asked for at once. */
const POINTS = 3

// Object.keys forgets which keys there are.
const GROUPS = Object.keys(CHECK_GROUPS) as readonly CheckGroup[]

/** The groups that have open issues, in the order in which they are listed. */
export function openGroups(issues: readonly ShownIssue[]): readonly CheckGroup[] {
  return GROUPS.filter((group) => openIn(issues, group).length > 0)
}

/**
 * "Before the next application": what employers said and what the checks found, the open items first.
 * @param feedback in the order in which it is listed
 * @param wasOpen groups that had issues in a version before: they are listed also once they are done
 */
export function checklist(
  version: CheckedVersion,
  feedback: readonly DeskFeedback[],
  wasOpen: ReadonlySet<CheckGroup>
): readonly ChecklistItem[] {
  const said = feedback.map(({ actionId, about, doneBy }): ChecklistItem => {
    const { issues, points, level, isVerifiable } = judged(about, version)
    return { id: actionId, about, issues, points, level, done: doneBy !== null, doneBy, isVerifiable }
  })
  const checks = GROUPS.flatMap((group): readonly ChecklistItem[] => {
    const issues = openIn(version.issues, group).map(({ key }) => key)
    const done = issues.length === 0
    if (done && !wasOpen.has(group)) return []
    const about = { from: 'check', group } as const
    const doneBy = done ? 'check' : null
    return [{ id: `check:${group}`, about, issues, points: [], level: null, done, doneBy, isVerifiable: true }]
  })
  const all = [...said, ...checks]
  return [...all.filter(({ done }) => !done), ...all.filter(({ done }) => done)]
}

/** What of a version stands in the way of an action item, and whether the checks say that it is done. */
export function judged({ type, named }: Pick<FeedbackItem, 'type' | 'named'>, version: CheckedVersion): Judgement {
  const { issues, match, text } = version
  // Where nothing can be read, nothing is right.
  const isReadable = text.lines.length > 0 && !text.warnings.includes('unreadable_letters')
  const none = { issues: [], points: [], level: null, isVerifiable: false, isVerified: false }
  const without = (open: readonly ShownIssue[], isSo = true): Judgement => ({
    ...none,
    issues: open.map(({ key }) => key),
    isVerifiable: true,
    isVerified: isReadable && open.length === 0 && isSo
  })
  switch (type) {
    case 'fix_mistakes':
      return mistakes(named, version, isReadable)
    case 'machine_readable':
      return without([...openIn(issues, 'machine'), ...openIn(issues, 'contact')], text.warnings.length === 0)
    case 'cut_and_focus':
      return without([...openIn(issues, 'relevance'), ...openIn(issues, 'length')])
    case 'tailor_resume': {
      const musts = (match?.requirements ?? []).filter(({ need }) => need === 'must')
      const open = musts.filter(({ state }) => state !== 'covered')
      return {
        ...none,
        points: open.slice(0, POINTS),
        isVerifiable: musts.length > 0,
        isVerified: isReadable && musts.length > 0 && open.length === 0
      }
    }
    case 'present_level':
    case 'explain_level':
      return { ...none, level: match?.level ?? null }
    default:
      return none
  }
}

/** Named words must be gone; where none are named, nothing that the checks find wrong may be left. */
function mistakes(
  named: readonly string[],
  { issues, whole, hasWording }: CheckedVersion,
  isReadable: boolean
): Judgement {
  const open = openIn(issues, 'mistakes')
  const onNamed = open.filter(({ start, end }) =>
    named.some((words) => placeOfWords(whole.slice(start, end), words) !== null)
  )
  const isVerified = named.length > 0 ? named.every((words) => placeOfWords(whole, words) === null) : open.length === 0
  return {
    issues: (onNamed.length > 0 ? onNamed : open).map(({ key }) => key),
    points: [] as readonly Requirement[],
    level: null,
    isVerifiable: named.length > 0 || hasWording,
    isVerified: isReadable && isVerified && (named.length > 0 || hasWording)
  }
}

function openIn(issues: readonly ShownIssue[], group: CheckGroup): readonly ShownIssue[] {
  const kinds: readonly string[] = CHECK_GROUPS[group]
  return issues.filter(({ kind, ignored }) => ignored === null && kinds.includes(kind))
}
