import { rangesIn } from './dates'
import type { SectionKind } from './headings'
import { namesSchool, namesTitle } from './job-words'
import type { PlacedLine } from './placed-lines'

const REFERENCES = /\breferences?\b.{0,20}\b(?:available|on request|upon request|furnished|provided)/iu
const INTERESTS =
  /^(?:(?:my )?(?:hobbies|interests)\b|in my (?:free|spare) time\b|outside (?:of )?work\b|i (?:enjoy|like|love)\b)/iu
const CERTIFICATES = /\b(?:certified|certificate|certification|licen[sc]e[d]?)\b/iu

/**
 * What a line without a heading over it starts, or null where it goes on with what stands before it.
 * @param before the kind of the section that it would go on with
 */
export function kindByContent(lines: readonly PlacedLine[], line: PlacedLine, before: SectionKind): SectionKind | null {
  const { content, index } = line
  if (content === '') return null
  if (REFERENCES.test(content)) return 'references'
  if (!line.isBullet && INTERESTS.test(content)) return 'interests'
  if (before === 'header' && isSentence(content)) return 'summary'
  if (line.isBullet && before !== 'header' && before !== 'summary') return null
  const block = entryBlock(lines, index)
  if (block !== null) return namesSchool(block) && !namesTitle(block) ? 'education' : 'experience'
  const isApart = (lines[index - 1]?.content ?? '') === ''
  if (!isApart || before === 'header') return null
  if (isList(content)) return 'skills'
  if (namesSchool(content) && !isSentence(content)) return 'education'
  return CERTIFICATES.test(content) && content.length < 80 && !isSentence(content) ? 'certificates' : null
}

/** The words of the line and of those beside it, where they head an entry with dates; null elsewhere. */
function entryBlock(lines: readonly PlacedLine[], index: number): string | null {
  const isApart = (lines[index - 1]?.content ?? '') === ''
  const line = lines[index]
  if (line === undefined || line.content.length > 110) return null
  const isDated = ({ content }: PlacedLine): boolean =>
    rangesIn(content).length > 0 || /^\(?(?:19|20)\d\d\)?$/.test(content)
  const next = lines.slice(index + 1, index + 3)
  const isBeforeDates =
    isApart && next.some((other, at) => isDated(other) && next.slice(0, at).every(({ content }) => content !== ''))
  if (!isDated(line) && !isBeforeDates) return null
  return [line, ...next.filter(({ isBullet, content }) => !isBullet && content.length < 80)]
    .map(({ content }) => content)
    .join(' ')
}

function isSentence(words: string): boolean {
  return words.length > 60 && /\p{Ll}[.!](?:\s|$)/u.test(words)
}

/** "Java, Python, SQL, Docker": four things or more, none of them a sentence. */
function isList(words: string): boolean {
  const parts = words.split(/\s*[,;|•·]\s*/u)
  return parts.length >= 4 && parts.every((part) => part.split(/\s+/).length <= 4) && !/\d{3}/.test(words)
}
