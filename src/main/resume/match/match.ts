import type { Match, Meaning, Requirement, ResumeText } from '../../../shared/domain/resume'
import { assess } from './assess'
import { searchFor } from './concept-search'
import { judge, type Verdict } from './judge'
import { KINDS_OF_WORK } from './kinds-of-work'
import { levelOf } from './level'
import { PRECISE } from './precise-things'
import { requirementsIn } from './requirements'
import { indexOf, type ResumeIndex } from './resume-index'
import { wordsOf } from './words'
import { workSpans, yearsIn, yearsOf } from './years'

/** Between the two it is left open. */
const COVERED = 0.5
const MISSING = 0.38
/** Where the years that are asked for do not show at all. */
const UNCLEAR = 0.42
/** Who asks for five years takes somebody with four and a half. */
const YEARS_SHORT = 0.5

/**
 * Holds a resume against a job description.
 * @param text of the resume @param job the job description's text
 * @param today `2026-11-23`: until when a present post is counted
 */
export async function match(
  text: ResumeText,
  job: string,
  meaning: Meaning,
  today: string = new Date().toISOString().slice(0, 10)
): Promise<Match> {
  const asked = requirementsIn(job)
  const spans = workSpans(text, today)
  const level = levelOf(text, job, asked, spans)
  if (asked.length === 0) return { requirements: [], level }
  const concepts = { precise: searchFor(PRECISE), kinds: searchFor(KINDS_OF_WORK) }
  const index = await indexOf(text, meaning, concepts)
  const signs = await assess(
    asked.map((one) => one.text),
    index,
    meaning,
    concepts
  )
  const requirements = asked.map(({ text: requirement, need }, at): Requirement => {
    const verdict = withYears(requirement, judge(requirement, signs[at] ?? [], index), index, yearsOf(spans))
    if (verdict.covered < MISSING) return { text: requirement, need, state: 'missing', evidence: null }
    const evidence = lineOf(verdict, requirement, text, index)
    return {
      text: requirement,
      need,
      state: evidence !== null && verdict.covered >= COVERED ? 'covered' : 'unsure',
      evidence
    }
  })
  return { requirements, level }
}

/** Where years are asked for, they must be there too: said, or by the dates of the posts. */
function withYears(requirement: string, verdict: Verdict, { units }: ResumeIndex, worked: number): Verdict {
  const asked = yearsIn(requirement)
  if (asked === null) return verdict
  const said = units.reduce((most, { text }) => Math.max(most, yearsIn(text) ?? 0), 0)
  const shown = Math.max(worked, said)
  if (shown === 0) return { ...verdict, covered: Math.min(verdict.covered, UNCLEAR) }
  return shown + YEARS_SHORT < asked ? { ...verdict, covered: Math.min(verdict.covered, 0.1) } : verdict
}

/** The line as it stands: of those that a sentence runs over, the one with most of the words asked for. */
function lineOf({ unit }: Verdict, requirement: string, text: ResumeText, { units }: ResumeIndex): string | null {
  const wanted = new Set(wordsOf(requirement).map(({ stem }) => stem))
  const shared = (line: string): number => wordsOf(line).filter(({ stem }) => wanted.has(stem)).length
  const lines = (units[unit]?.lines ?? []).flatMap((at) => text.lines[at]?.text ?? [])
  const [first, ...others] = lines
  if (first === undefined) return null
  return others.reduce((a, b) => (shared(b) > shared(a) ? b : a), first)
}
