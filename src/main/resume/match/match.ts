import type { Match, Meaning, Requirement, ResumeText } from '../../../shared/domain/resume'
import { type Assessed, assess } from './assess'
import { searchFor } from './concept-search'
import { likelihood } from './judge'
import { levelOf } from './level'
import { PRECISE } from './precise-things'
import { type Asked, requirementsIn } from './requirements'
import { indexOf, type ResumeIndex } from './resume-index'
import { wordsOf } from './words'

/** Likelihoods: between the two it is left open. */
const COVERED = 0.52
const MISSING = 0.46

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
  const { asked, index, assessed } = await assessAll(text, job, meaning, today)
  const requirements = asked.map((one, at) => judged(one, assessed[at], text, index))
  return { requirements, level: levelOf(text, job, asked, index.spans) }
}

/** All that a job description asks for, each held against the resume and not yet judged: what the weights are learned from. */
export async function assessAll(
  text: ResumeText,
  job: string,
  meaning: Meaning,
  today: string
): Promise<{
  readonly asked: readonly Asked[]
  readonly index: ResumeIndex
  readonly assessed: readonly Assessed[]
}> {
  const asked = requirementsIn(job)
  const precise = searchFor(PRECISE)
  // Without requirements nothing is embedded.
  const index = await indexOf(text, asked.length > 0 ? meaning : NO_MEANING, precise, today)
  return { asked, index, assessed: await assess(asked, index, meaning, precise) }
}

const NO_MEANING: Meaning = { embed: async () => [] }

function judged(
  { text: requirement, need }: Asked,
  assessed: Assessed | undefined,
  text: ResumeText,
  index: ResumeIndex
): Requirement {
  const likely = assessed ? likelihood(assessed) : 0
  if (!assessed || likely < MISSING) return { text: requirement, need, state: 'missing', evidence: null }
  const evidence = lineOf(assessed.unit, requirement, text, index)
  const isCovered = evidence !== null && likely >= COVERED
  return { text: requirement, need, state: isCovered ? 'covered' : 'unsure', evidence }
}

/** The line as it stands: of those that a sentence runs over, the one with most of the words asked for. */
function lineOf(unit: number | null, requirement: string, text: ResumeText, { units }: ResumeIndex): string | null {
  const wanted = new Set(wordsOf(requirement).map(({ stem }) => stem))
  const shared = (line: string): number => wordsOf(line).filter(({ stem }) => wanted.has(stem)).length
  const lines = (unit === null ? [] : (units[unit]?.lines ?? [])).flatMap((at) => text.lines[at]?.text ?? [])
  const [first, ...others] = lines
  if (first === undefined) return null
  return others.reduce((a, b) => (shared(b) > shared(a) ? b : a), first)
}
