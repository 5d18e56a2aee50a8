import type { ResumeIssue } from '../../../shared/domain/resume'
import { CHECK_WORDS } from './check-words'
import { issueAt, type ParsedResume } from './parsed'

const ENTITIES = /&(?:amp|nbsp|lt|gt|quot|#\d{2,4}|apos|ndash|mdash|bull|rsquo);/gu
const TAGS = /<\/?(?:b|i|u|br|p|ul|li|strong|em|span|div|h[1-6]|font)\s?\/?>/giu
const CODES = /\\(?:n|t|textbf|textit|emph|section|item)\b(?=[{\s]|$)|\{\\[a-z]+/gu
/** Marks of Markdown that are opened and never closed on their line: "**Ran the shop". */
const BOLD = /\*\*|(?<![\p{L}\p{N}])__(?=\p{L})|(?<=\p{L})__(?![\p{L}\p{N}])/gu
const OPEN_LINK = /\[[^\]\n]{1,60}\]\((?![^)\n]*\))|\]\($/gu

/** Signs of the program that a text was written with, left among its words. */
export function leftoverMarks({ lines }: ParsedResume): readonly ResumeIssue[] {
  return lines.flatMap(({ text, start }) => {
    const marked = (pattern: RegExp): readonly ResumeIssue[] =>
      [...text.matchAll(pattern)].map((match) => {
        const from = start + match.index
        return issueAt('formatting', CHECK_WORDS.leftoverMarks, { start: from, end: from + match[0].length })
      })
    const bold = marked(BOLD)
    return [
      ...[ENTITIES, TAGS, CODES, OPEN_LINK].flatMap(marked),
      ...(bold.length % 2 === 1 && !/^[\s*_]+$/u.test(text) ? bold.slice(-1) : [])
    ]
  })
}
