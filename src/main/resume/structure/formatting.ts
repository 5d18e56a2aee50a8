import type { ResumeContext, ResumeIssue, ResumeText } from '../../../shared/domain/resume'
import { brackets } from './brackets'
import { bullets } from './bullets'
import { CHECK_WORDS } from './check-words'
import { issueAt, type ParsedResume, sectionAt } from './parsed'
import type { PlacedLine } from './placed-lines'

const PLACEHOLDERS: readonly RegExp[] = [
  /[[{<]{1,2}\s?(?:(?:insert|your|enter|add|type|name of|their|the)\b[^\]}>\n]{0,50}|(?:company|employer|organi[sz]ation|hiring manager|recipient|manager|job|position|role|title|name|date|city|state|address|street|phone|mail|e-mail|email|university|school|degree|skill|number|month|year|link|url|x+|\.{2,})(?:['’]s)?(?: (?:name|title|address|number|here|position|description|year|date|manager))?)\s?[\]}>]{1,2}/giu,
  /\blorem ipsum\b(?: dolor(?: sit amet)?)?/giu,
  /(?<![\p{L}\p{N}])(?:[Xx]{4,}|XX\/XX+|XXX[- ]XXX[- ]XXXX)(?![\p{L}\p{N}])/gu,
  /\b(?:your (?:name|email|phone|address) here|insert (?:text|name|company|date|title)(?: name)? here|text here|type here|company name here|tbd|tba)\b/giu,
  /^\s*(?:company name|job title|your name|first name last name|firstname lastname|city, state(?:,? zip)?|name of (?:company|employer|school)|employer name)\s*$/giu,
  /\b(?:TODO|FIXME|TK)\s?:/gu
]
const BROKEN_LETTERS = /\uFFFD+|â€[™œ\u009d“”˜¢–]?|Ã[©¨¤¶¼±§¡­³]|Â(?=[ £·©°«»])/gu
const ENTITIES = /&(?:amp|nbsp|lt|gt|quot|#\d{2,4}|apos|ndash|mdash|bull|rsquo);/gu
const SPACE_BEFORE = /(?<=[\p{L}\p{N})\]%])[ \t]+(?=[,;](?:\s|$)|\.(?=\s*$|\s+\p{Lu}))/gu
const DOUBLED_SIGN =
  /,\s?,+|;\s?;+|(?<![.\s])\.\.(?![./\\\p{L}])|\.\s\.(?!\.|\s\.)(?=\s|$)|::(?=\s)|,\.(?=\s|$)|(?<=\p{L}),;(?=\s)/gu
const DOUBLE_SPACE = /(?<=[\p{Ll},]) {2}(?=[\p{Ll}\d(])/gu
const CUT_OFF = /(?<![\p{L}-])(?:and|or|the|of|with|for|a|an|by|from|including|to|in|as|at|on|into|that|which)$/u
/** More double spaces than this come from how the file was written, not from a slip. */
const MOST_DOUBLE_SPACES = 4

/** Traces of editing: stray and mixed bullets, open brackets and quotes, spaces and signs too many, placeholders, broken letters. */
export function formatting(_text: ResumeText, { kind }: ResumeContext, parsed: ParsedResume): readonly ResumeIssue[] {
  const inLines = parsed.lines.flatMap((line) => [
    ...PLACEHOLDERS.flatMap((pattern) => found(line, pattern, CHECK_WORDS.placeholder)),
    ...found(line, BROKEN_LETTERS, CHECK_WORDS.brokenLetters),
    ...found(line, ENTITIES, CHECK_WORDS.leftoverMarks),
    ...found(line, SPACE_BEFORE, CHECK_WORDS.spaceBefore),
    ...(isAddress(line) ? [] : found(line, DOUBLED_SIGN, CHECK_WORDS.doubledSign))
  ])
  const doubleSpaces = parsed.lines
    .filter(isRunning)
    .flatMap((line) => found(line, DOUBLE_SPACE, CHECK_WORDS.doubleSpace))
  const all = [
    ...inLines,
    ...(doubleSpaces.length > MOST_DOUBLE_SPACES ? [] : doubleSpaces),
    ...openEnds(parsed, kind),
    ...brackets(parsed),
    ...bullets(parsed)
  ]
  return all.sort((a, b) => a.start - b.start)
}

function found({ text, start }: PlacedLine, pattern: RegExp, message: string): readonly ResumeIssue[] {
  return [...text.matchAll(pattern)].map((match) => {
    const from = start + match.index
    return issueAt(
      'formatting',
      message,
      { start: from, end: from + match[0].length },
      suggestionsFor(match[0], message)
    )
  })
}

function suggestionsFor(words: string, message: string): readonly string[] {
  if (message === CHECK_WORDS.doubledSign) return [words.trim().charAt(0)]
  if (message === CHECK_WORDS.doubleSpace) return [' ']
  return message === CHECK_WORDS.spaceBefore ? [''] : []
}

/** Words in a sentence; lines of columns and dates are set with spaces. */
function isRunning({ content }: PlacedLine): boolean {
  return content.split(/\s+/).length >= 5 && !/\s{3,}|\t|\|/.test(content)
}

/** Paths and links have their own dots. */
function isAddress({ text }: PlacedLine): boolean {
  return /https?:\/\/|\.\.\/|www\./.test(text)
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
    const isLast = after === undefined || headings.has(after.index)
    const isCut =
      CUT_OFF.test(content) &&
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
