import type { ResumeContext, ResumeIssue, ResumeText } from '../../../shared/domain/resume'
import { contact } from './contact'
import { dateFormat } from './date-format'
import { dateGap } from './date-gap'
import { dateOrder } from './date-order'
import { dateOverlap } from './date-overlap'
import { formatting } from './formatting'
import { length } from './length'
import { otherCompany } from './other-company'
import { type ParsedResume, parseResume } from './parsed'
import { reading } from './reading'
import { tense } from './tense'

/** A check of a resume's structure. */
export type StructureCheck = (text: ResumeText, context: ResumeContext, parsed: ParsedResume) => readonly ResumeIssue[]

/** All checks that need no model. */
export const STRUCTURE_CHECKS: readonly StructureCheck[] = [
  reading,
  contact,
  length,
  dateFormat,
  dateOrder,
  dateOverlap,
  dateGap,
  tense,
  otherCompany,
  formatting
]

/** What the checks of structure find, in the order of the text. @param parsed the same text taken apart, where it was done already */
export function checkStructure(
  text: ResumeText,
  context: ResumeContext,
  parsed: ParsedResume = parseResume(text)
): readonly ResumeIssue[] {
  return STRUCTURE_CHECKS.flatMap((check) => check(text, context, parsed)).sort(
    (a, b) => a.start - b.start || a.end - b.end
  )
}
