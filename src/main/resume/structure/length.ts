import type { ResumeContext, ResumeIssue, ResumeText } from '../../../shared/domain/resume'
import { type Block, blocksOf } from './blocks'
import { CHECK_WORDS } from './check-words'
import { issueAt, type ParsedResume, sectionAt } from './parsed'

const MOST_WORDS = 1100
const MOST_PAGES = 2
const FEWEST_WORDS = 150
const LETTER_MOST_WORDS = 650
const WALL_LINES = 6
/** Signs in a line of a printed page. */
const LINE_SIGNS = 100
const ACADEMIC =
  /\b(?:professor|postdoc\w*|lecturer|ph\.?\s?d|doctoral|research (?:fellow|associate|scientist)|principal investigator|faculty|curriculum vitae)\b/iu

/** Texts that are too long or too short, and blocks of more than six lines. An academic's list may be as long as it is. */
export function length(text: ResumeText, { kind }: ResumeContext, parsed: ParsedResume): readonly ResumeIssue[] {
  const words = parsed.whole.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
  const walls = kind === 'letter' ? [] : blocksOf(parsed.lines).filter((block) => isWall(block, parsed))
  return [...sizeOf(text, kind, parsed, words), ...walls.map((block) => issueAt('length', CHECK_WORDS.wall, block))]
}

function sizeOf(
  { pages }: ResumeText,
  kind: ResumeContext['kind'],
  parsed: ParsedResume,
  words: number
): readonly ResumeIssue[] {
  const whole = { start: 0, end: 0 }
  if (words === 0) return []
  if (kind === 'letter')
    return words > LETTER_MOST_WORDS ? [issueAt('length', CHECK_WORDS.letterTooLong(words), whole)] : []
  if (words < FEWEST_WORDS) return [issueAt('length', CHECK_WORDS.tooShort(words), whole)]
  if (isAcademic(parsed)) return []
  if (pages !== null && pages > MOST_PAGES) return [issueAt('length', CHECK_WORDS.tooManyPages(pages), whole)]
  return words > MOST_WORDS ? [issueAt('length', CHECK_WORDS.tooLong(words), whole)] : []
}

function isAcademic({ lines, sections, jobs }: ParsedResume): boolean {
  const published = sections
    .filter(({ kind }) => kind === 'publications')
    .some(({ from, to }) => lines.slice(from, to).filter(({ content }) => content !== '').length >= 3)
  return (
    published ||
    jobs.some(({ title }) => ACADEMIC.test(title ?? '')) ||
    ACADEMIC.test(
      lines
        .slice(0, 4)
        .map(({ content }) => content)
        .join(' ')
    )
  )
}

function isWall({ lines }: Block, parsed: ParsedResume): boolean {
  const first = lines[0]
  const kind = first === undefined ? undefined : sectionAt(parsed, first.index)?.kind
  if (kind === undefined || !['summary', 'experience', 'volunteering', 'header', 'other', 'personal'].includes(kind))
    return false
  const signs = lines.reduce((sum, { content }) => sum + content.length, 0)
  // Printed lines count as they are; a paragraph without line ends by its length.
  const count = lines.length > 1 ? Math.min(lines.length, Math.ceil(signs / 60)) : Math.ceil(signs / LINE_SIGNS)
  return count > WALL_LINES && signs > WALL_LINES * 70
}
