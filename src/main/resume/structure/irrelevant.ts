import type { Meaning, ResumeContext, ResumeIssue, ResumeText } from '../../../shared/domain/resume'
import { besideRole } from './beside-role'
import { filler } from './filler'
import { judgeFor } from './nearness'
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
  const beside = candidates.filter(({ texts }) => {
    const own = near?.slice(at, at + texts.length)
    at += texts.length
    // School needs no judge; the rest stays where nobody can tell.
    return texts.length === 0 || (own !== undefined && !own.some((isNear) => isNear))
  })
  const issues = [...told, ...beside.map((candidate) => issueAt('irrelevant', candidate.message, candidate))]
  return issues.sort((a, b) => a.start - b.start || a.end - b.end)
}
