import type { Meaning, ResumeContext, ResumeIssue, ResumeText } from '../../../shared/domain/resume'
import { besideRole } from './beside-role'
import { filler } from './filler'
import { judgeFor, type Nearness } from './nearness'
import { issueAt, type ParsedResume, parseResume } from './parsed'
import { personalData } from './personal-data'

/**
 * What a resume or letter can do without: personal data that nobody asked for, phrases without a fact, and hobbies, old posts
 * and school days that have nothing to do with the post. What is near the post in meaning stays: a baker's loaves for a pastry chef.
 * @param parsed the same text taken apart, where it was done already
 */
export async function irrelevant(
  text: ResumeText,
  context: ResumeContext,
  meaning: Meaning,
  parsed: ParsedResume = parseResume(text)
): Promise<readonly ResumeIssue[]> {
  const told = [...personalData(context, parsed), ...filler(parsed)]
  const taken = (start: number, end: number): boolean => told.some((issue) => issue.start < end && issue.end > start)
  const candidates = besideRole(context, parsed).filter(({ start, end }) => !taken(start, end))
  const judge = judgeFor(context, meaning)
  const near = judge === null ? null : await judge(candidates.flatMap(({ texts }) => texts))
  let at = 0
  const beside = candidates.filter(({ texts, goesAs }) => {
    const own = near?.slice(at, at + texts.length)
    at += texts.length
    // School needs no judge; the rest stays where nobody can tell.
    if (texts.length === 0) return true
    if (own === undefined) return false
    if (goesAs === 'leisure') return isLeisure(own)
    if (goesAs === 'course')
      return own.every(
        ({ isNear, isPlainlyNear, isElsewhere, leisure }) =>
          (leisure === 3 && !isPlainlyNear) || (!isNear && (leisure > 0 || isElsewhere))
      )
    if (goesAs === 'elsewhere') return own.every(({ isElsewhere }) => isElsewhere)
    return goesAs === 'hobby' ? !isOfPost(own) : !own.some(({ isNear }) => isNear)
  })
  const issues = [...told, ...beside.map((candidate) => issueAt('irrelevant', candidate.message, candidate))]
  return issues.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Surely of leisure in one part and perhaps in half of them, or plainly so in one of a list; in none of the post. */
function isLeisure(parts: readonly Nearness[]): boolean {
  if (parts.some(({ isNear }) => isNear)) return false
  const some = parts.filter(({ leisure }) => leisure > 0).length
  const isList = parts.length > 1
  return (
    parts.some(({ leisure }) => leisure === 3 && isList) ||
    (some * 2 >= parts.length && parts.some(({ leisure }) => leisure >= 2))
  )
}

/** One hobby that is plainly of the post saves its line; one that is barely so only where it is not lost among others. */
function isOfPost(parts: readonly Nearness[]): boolean {
  const near = parts.filter(({ isNear }) => isNear).length
  return (
    parts.some(({ isPlainlyNear }) => isPlainlyNear) || (near > 0 && (near * 2 >= parts.length || parts.length < 3))
  )
}
