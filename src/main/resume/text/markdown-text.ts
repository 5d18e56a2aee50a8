import type { ResumeLine } from '../../../shared/domain/resume'
import { isSectionName, startsWithBullet } from './line-kinds'
import { rawLinesOf } from './plain-text'

/** Longer lines are no prose; their marks stay. In UTF-16 units. */
const LONGEST_LINE = 20_000

const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)/
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const FENCE = /^ {0,3}(?:```|~~~)/
const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/
const QUOTE = /^ {0,3}(?:>[ \t]?)+/
const ITEM = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)/

/** The lines of a Markdown text without its marks, one for each line of the file; what only marks are is empty. */
export function markdownLines(decoded: string): readonly ResumeLine[] {
  const raw = withoutFrontMatter(rawLinesOf(decoded))
  return raw.map((line, at) => {
    const isUnderlined = isTextLine(line) && UNDERLINE.test(raw[at + 1] ?? '')
    const isHeading = HEADING.test(line) || isUnderlined
    const isItem = !isHeading && !isMarkAlone(line, raw[at - 1]) && ITEM.test(line)
    const text = isMarkAlone(line, raw[at - 1]) ? '' : withoutMarks(line, isHeading)
    return {
      text,
      page: null,
      part: isRow(line) ? 'table' : 'body',
      isHeading: isHeading || isSectionName(text),
      isBullet: isItem || (!isHeading && startsWithBullet(text))
    }
  })
}

function isTextLine(line: string): boolean {
  return line.trim() !== '' && !HEADING.test(line) && !ITEM.test(line) && !RULE.test(line) && !isRow(line)
}

function isMarkAlone(line: string, above: string | undefined): boolean {
  if (RULE.test(line) || FENCE.test(line) || (line.includes('|') && TABLE_RULE.test(line))) return true
  return UNDERLINE.test(line) && above !== undefined && isTextLine(above)
}

function isRow(line: string): boolean {
  return /^[ \t]*\|.*\|[ \t]*$/.test(line)
}

/** Fields for a program that stand before the text. */
function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  const end =
    lines[0]?.trimEnd() === '---' ? lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) : -1
  const isFields = end > 0 && lines.slice(1, end).every((line) => /^(?:[\w-]+:|\s|-|#|$)/.test(line))
  return isFields ? lines.map((line, at) => (at <= end ? '' : line)) : lines
}

function withoutMarks(line: string, isHeading: boolean): string {
  if (line.length > LONGEST_LINE) return line
  const bare = line.replace(QUOTE, '').replace(HEADING, '').replace(ITEM, '')
  const text = isHeading ? bare.replace(/[ \t]+#+[ \t]*$/, '') : bare
  return withoutInlineMarks(isRow(text) ? cellsOf(text) : text).trim()
}

function cellsOf(row: string): string {
  return row
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
    .join('\t')
}

function withoutInlineMarks(line: string): string {
  // Characters that are meant as such stand aside while the marks go.
  const kept: string[] = []
  const text = line.replace(/\\([!-/:-@[-`{-~])/g, (_, character: string) => {
    kept.push(character)
    return '\ue000'
  })
  return text
    .replace(/<!--.{0,2000}?-->|<\/?(?:br|b|i|u|em|strong|span|div|p|a|sub|sup|small|center)\b[^<>]{0,300}>/gi, '')
    .replace(/!\[[^[\]]{0,300}\]\([^()]{0,1000}\)/g, '')
    .replace(
      /\[([^[\]]{1,300})\]\(((?:[^()]|\([^()]{0,200}\)){0,1000})\)/g,
      (link: string, words: string, target: string) =>
        // An address with a slip in its scheme leads nowhere: it stays to be seen.
        /^(?!https?:\/\/)h?t{1,3}ps?s?[:;/]{1,3}\S/iu.test(target) ? link : words
    )
    .replace(/<((?:https?:|mailto:)[^<>\s]{1,500})>/g, '$1')
    .replace(/(`{1,2})([^`]{1,500})\1/g, '$2')
    .replace(/(\*{1,3}|~~)(?=\S)([^*~]{0,1000}[^\s*~])\1/g, '$2')
    .replace(
      /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]{0,1000}(?:(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])[^_]{0,200}){0,5})(?<=\S)\1(?![\p{L}\p{N}_])/gu,
      '$2'
    )
    .replace(/(\*{1,3})(?=\S)([^*]{0,1000}[^\s*])\1/g, '$2')
    .replace(/\ue000/g, () => kept.shift() ?? '')
}
