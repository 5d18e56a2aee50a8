import type { ResumeContext, ResumeIssue, ResumeText } from '../../../shared/domain/resume'
import { brackets } from './brackets'
import { bullets } from './bullets'
import { CHECK_WORDS } from './check-words'
import { headingCase } from './heading-case'
import { leftoverMarks } from './leftover-marks'
import { issueAt, type ParsedResume, sectionAt } from './parsed'
import type { PlacedLine } from './placed-lines'
import { PLACEHOLDERS } from './placeholders'
import { punctuation } from './punctuation'

const BROKEN_LETTERS = /\uFFFD+|â€[™œ\u009d“”˜¢–]?|Ã[©¨¤¶¼±§¡­³]|Â(?=[ £·©°«»])/gu
const CUT_OFF = /(?<![\p{L}-])(?:and|or|the|of|with|for|a|an|by|from|including|to|in|as|at|on|into|that|which)$/u

/** "alerts no one acted on", "the rules it comes with", "took the seconds in": a verb's own particle, or one without its noun. */
const ENDS_WHOLE =
  /\b(?:(?:act|work|rel|depend|build|carr|mov|log|sign|pass|cash|call|settl|check|phas|hand|clock|bring|brought|step|stepp|join|chip|stay|stand|stood|plugg|fill|fit|fitt|agre|count|bet|insist|touch|switch|turn|tri|read|look|start|deal|dealt|liv|believ|trad|specialis|specializ|proud|interested|engag|involv|invest|trust|car|ask|wait|pay|paid|hop|aim|arriv|end|put|com|came|cam|car|wrot|written|writ)(?:s|ed|es|ied|ies|ing|e|y)?|\p{L}+ed|gone|go|goes|went|taken|take|took|sent|send|come|comes|came|were|was|is|are|be|been|it|them|him|her|us|me)\s+(?:on|in|at|for|with|to|as|by|of|from|into)$/iu

/** Traces of editing: stray and mixed bullets, open brackets and quotes, spaces and signs too many, placeholders, broken letters. */
export function formatting(_text: ResumeText, { kind }: ResumeContext, parsed: ParsedResume): readonly ResumeIssue[] {
  const all = [
    ...parsed.lines.flatMap((line) => [
      ...PLACEHOLDERS.flatMap((pattern) => found(line, pattern, CHECK_WORDS.placeholder)),
      ...found(line, BROKEN_LETTERS, CHECK_WORDS.brokenLetters)
    ]),
    ...punctuation(parsed.lines),
    ...leftoverMarks(parsed),
    ...openEnds(parsed, kind),
    ...brackets(parsed),
    ...bullets(parsed),
    ...headingCase(parsed)
  ]
  return all.sort((a, b) => a.start - b.start)
}

function found({ text, start }: PlacedLine, pattern: RegExp, message: string): readonly ResumeIssue[] {
  return [...text.matchAll(pattern)].map((match) => {
    const from = start + match.index
    return issueAt('formatting', message, { start: from, end: from + match[0].length })
  })
}

/** A last word that nothing follows: a comma or an "and" before a heading, a new item or the end. */
function openEnds(parsed: ParsedResume, kind: ResumeContext['kind']): readonly ResumeIssue[] {
  const headings = new Set(parsed.sections.flatMap(({ headingLine }) => headingLine ?? []))
  return parsed.lines.flatMap((line) => {
    const { index, content, contentStart } = line
    const section = sectionAt(parsed, index)?.kind
    if (
      section === undefined ||
      section === 'header' ||
      section === 'closing' ||
      headings.has(index) ||
      content.length < 3
    )
      return []
    const next = parsed.lines[index + 1]
    const after = parsed.lines.slice(index + 1).find((other) => other.content !== '')
    const isLast = after === undefined || headings.has(after.index) || after.isHeading
    const isCut =
      CUT_OFF.test(content) &&
      !ENDS_WHOLE.test(content) &&
      content.split(/\s+/).length > 4 &&
      line.text.length > 20 &&
      (isLast || next?.content === '' || next?.isBullet === true)
    const isComma = content.endsWith(',') && isLast && kind === 'resume'
    if (!isCut && !isComma) return []
    const end = contentStart + content.length
    const length = isComma ? 1 : (CUT_OFF.exec(content)?.[0].length ?? 1)
    return [issueAt('formatting', CHECK_WORDS.openEnd, { start: end - length, end })]
  })
}
