// Holds what the checks say of one file against what is known of it.
import type { IssueKind, Match, Requirement, ResumeIssue } from '../../src/shared/domain/resume'
import type { Expected, Irrelevant, Planted } from '../../test/fixtures/resumes/cases'
import { type Place, placeIn, sharedBy } from './resume-places'

/** About the file as a whole: they show no mistake. */
const OF_WHOLE_FILE: readonly IssueKind[] = ['length', 'reading']
const OF_RELEVANCE: readonly IssueKind[] = ['irrelevant', 'filler']
/** A requirement that was read is an expected one when they share this part of the shorter of the two. */
const SAME_REQUIREMENT = 0.5

function isOn(issue: ResumeIssue, place: Place | null): boolean {
  return place !== null && sharedBy(issue, place) > 0
}

function isWholeFile({ start, end }: ResumeIssue): boolean {
  return start === 0 && end === 0
}

/** Whether an issue shows a planted mistake: any kind on its words; its own kind on the other line, or of the whole file. */
function shows(issue: ResumeIssue, planted: Planted, text: string): boolean {
  if (OF_WHOLE_FILE.includes(issue.kind)) return false
  if (isOn(issue, placeIn(text, planted.line, planted.words))) return true
  if (issue.kind !== planted.kind) return false
  return isWholeFile(issue) || (planted.alsoLine !== undefined && isOn(issue, placeIn(text, planted.alsoLine)))
}

function linesOf({ line, alsoLines }: Irrelevant): readonly string[] {
  return [line, ...(alsoLines ?? [])]
}

function showsIrrelevant(issue: ResumeIssue, irrelevant: Irrelevant, text: string): boolean {
  return OF_RELEVANCE.includes(issue.kind) && linesOf(irrelevant).some((line) => isOn(issue, placeIn(text, line)))
}

/** What was found of what is known. */
export interface Found<Known> {
  readonly known: Known
  readonly isFound: boolean
}

/** How the issues of one file stand to what is known of it. */
export interface IssueScore {
  readonly planted: readonly Found<Planted>[]
  readonly irrelevant: readonly Found<Irrelevant>[]
  /** Issues that show nothing known: false alarms where the text is clean. */
  readonly others: readonly ResumeIssue[]
}

/**
 * Scores the issues of one file.
 * @param text what the issues' offsets count in
 * @param warned whether the file is known to read badly, so that saying so is right
 */
export function scoreIssues(
  expected: Expected,
  text: string,
  issues: readonly ResumeIssue[],
  warned: boolean
): IssueScore {
  const { planted, irrelevant, alsoTrue = [] } = expected
  const others = issues.filter(
    (issue) =>
      !alsoTrue.includes(issue.kind) &&
      !(warned && issue.kind === 'reading') &&
      !planted.some((known) => shows(issue, known, text)) &&
      !irrelevant.some((known) => showsIrrelevant(issue, known, text))
  )
  return {
    planted: planted.map((known) => ({ known, isFound: issues.some((issue) => shows(issue, known, text)) })),
    irrelevant: irrelevant.map((known) => ({
      known,
      isFound: issues.some((issue) => showsIrrelevant(issue, known, text))
    })),
    others
  }
}

/** One labelled requirement beside the state that was given to it; null where it was not read out of the posting. */
export interface JudgedRequirement {
  readonly text: string
  readonly wanted: Requirement['state']
  readonly given: Requirement['state'] | null
  readonly evidence: string | null
}

/** Finds for each labelled requirement the one that was read at its place in the job description. */
export function judgeRequirements(expected: Expected, job: string, match: Match | null): readonly JudgedRequirement[] {
  const read = (match?.requirements ?? []).flatMap((requirement) => {
    const place = placeIn(job, requirement.text)
    return place === null ? [] : [{ requirement, place }]
  })
  return expected.requirements.map(({ text, state }) => {
    const place = placeIn(job, text)
    const nearest = read
      .map(({ requirement, place: own }) => ({ requirement, part: place === null ? 0 : partOf(place, own) }))
      .filter(({ part }) => part >= SAME_REQUIREMENT)
      .reduce<{ requirement: Requirement; part: number } | null>(
        (best, one) => (best === null || one.part > best.part ? one : best),
        null
      )
    const given = nearest?.requirement
    return { text, wanted: state, given: given?.state ?? null, evidence: given?.evidence ?? null }
  })
}

function partOf(a: Place, b: Place): number {
  return sharedBy(a, b) / Math.max(1, Math.min(a.end - a.start, b.end - b.start))
}

/** What a given state is worth: 1 where right, half where unsure, nothing where wrong or not read. */
function worth({ wanted, given }: JudgedRequirement): number {
  if (given === wanted) return 1
  return given === 'unsure' ? 0.5 : 0
}

/** The mean over what is covered and what is missing of the part that was judged right; labelled unsure counts in neither. */
export function balancedAccuracy(judged: readonly JudgedRequirement[]): {
  readonly balanced: number
  readonly covered: number
  readonly missing: number
} {
  const part = (state: Requirement['state']): number => {
    const own = judged.filter(({ wanted }) => wanted === state)
    return own.reduce((sum, one) => sum + worth(one), 0) / Math.max(1, own.length)
  }
  const covered = part('covered')
  const missing = part('missing')
  return { balanced: (covered + missing) / 2, covered, missing }
}
