import type { ResumeIssue } from '../../../shared/domain/resume'
import { CHECK_WORDS } from './check-words'
import { issueAt } from './parsed'
import type { PlacedLine } from './placed-lines'

const SPACE_BEFORE = /(?<=[\p{L}\p{N})\]%”"])[ \t]+(?=[,;!?](?:\s|$)|[,;](?=\p{Ll})|\.(?=\s*$|\s+\p{Lu}))/gu
const SPACE_BEFORE_COLON = /(?<=\p{L}{2}) (?=:\s+\p{L})/gu
const SPACE_INSIDE = /(?<=\s)[([]\s+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.%])\s+[)\]](?=[\s.,;]|$)/gu
const BRACKET_STUCK = /(?<=\p{Ll}{3})\((?=\s\p{Ll})/gu
const DOUBLED_SIGN =
  /,\s?,+|;\s?;+|(?<![.\s])\.\.(?![./\\\p{L}])|\.\s\.(?!\.|\s\.)(?=\s|$)|::(?=\s)|,\.(?=\s|$)|(?<=\p{L})[,;:][;:,.](?=\s|$)|(?<=\p{L})!{2,}|(?<=\p{L})\?{2}(?!\?)|(?<=\p{Ll}{4})(?<!dept|approx|corp|assoc|prof|univ|govt|sept|misc)\.,(?=\s\p{Ll})/gu
/** "bread.Then", "Leeds,York": words of three letters or more on both sides, so that names of files and hosts stay. */
const NO_SPACE =
  /(?<=(?<![\p{L}\p{N}@/._-])\p{Lu}?\p{Ll}{3,})\.(?=(?:The|Then|This|That|These|Those|They|There|In|On|At|It|I|We|My|Our|He|She|A|An|As|For|From|With|When|While|After|Before|Also|Led|Managed|Built|Worked|Responsible|Developed|Created|Achieved|Increased|Reduced|Supported|Trained|Helped|Ran|Designed|Delivered|You|Your|Please|Now|During|Since)\s)|(?<=(?<![\p{L}\p{N}@/._-])\p{L}\p{Ll}{2,}),(?=\p{L}\p{Ll}{2,}(?:[\s.,;]|$))|(?<=\p{Ll}{3});(?=\p{Ll}{3})/gu
const DOUBLE_SPACE = /(?<=[\p{Ll},]) {2}(?=[\p{Ll}\d(])/gu
/** More double spaces than this come from how the file was written, not from a slip. */
const MOST_DOUBLE_SPACES = 4
/** More of these are how somebody writes lists of names ("C,Java,Go"). */
const MOST_STUCK = 3

/** Signs that stand twice, and spaces before, within and behind them that are too many or missing. */
export function punctuation(lines: readonly PlacedLine[]): readonly ResumeIssue[] {
  const words = lines.filter((line) => !isAddress(line))
  const doubleSpaces = words
    .filter(isRunning)
    .flatMap((line) => found(line, DOUBLE_SPACE, CHECK_WORDS.doubleSpace, () => ' '))
  const stuck = words.flatMap((line) => found(line, NO_SPACE, CHECK_WORDS.noSpace, (sign) => `${sign} `))
  const colons = lines.flatMap((line) => found(line, SPACE_BEFORE_COLON, CHECK_WORDS.spaceBefore, () => ''))
  const tight = lines.filter(({ text }) => /\p{L}:\s/u.test(text)).length
  return [
    // Who writes all colons so means it.
    ...(colons.length === 1 && tight > 1 ? colons : []),
    ...lines.flatMap((line) => found(line, SPACE_BEFORE, CHECK_WORDS.spaceBefore, () => '')),
    ...words.flatMap((line) => found(line, SPACE_INSIDE, CHECK_WORDS.spaceInside, (sign) => sign.trim())),
    ...words.flatMap((line) => found(line, BRACKET_STUCK, CHECK_WORDS.spaceInside, () => ' (')),
    ...words.flatMap((line) => found(line, DOUBLED_SIGN, CHECK_WORDS.doubledSign, (sign) => sign.trim().charAt(0))),
    ...(doubleSpaces.length > MOST_DOUBLE_SPACES ? [] : doubleSpaces),
    ...(stuck.length > MOST_STUCK ? [] : stuck)
  ]
}

function found(
  { text, start }: PlacedLine,
  pattern: RegExp,
  message: string,
  mended: (words: string) => string
): readonly ResumeIssue[] {
  return [...text.matchAll(pattern)].map((match) => {
    const from = start + match.index
    return issueAt('formatting', message, { start: from, end: from + match[0].length }, [mended(match[0])])
  })
}

/** Words in a sentence; lines of columns and dates are set with spaces. */
function isRunning({ content }: PlacedLine): boolean {
  return content.split(/\s+/).length >= 5 && !/\s{3,}|\t|\|/.test(content)
}

/** Paths, links and addresses have their own dots and commas. */
function isAddress({ text }: PlacedLine): boolean {
  return /https?:\/\/|\.\.\/|www\.|@/.test(text)
}
