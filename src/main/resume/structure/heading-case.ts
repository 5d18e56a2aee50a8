import type { ResumeIssue } from '../../../shared/domain/resume'
import { CHECK_WORDS } from './check-words'
import { issueAt, type ParsedResume } from './parsed'
import type { PlacedLine } from './placed-lines'

/** Fewer headings have no way of writing them. */
const FEWEST = 4

/** A heading typed with the capitals turned round ("eDUCATION"), and the one heading in capitals among others that are not, or the one that is not among capitals. */
export function headingCase({ sections, lines }: ParsedResume): readonly ResumeIssue[] {
  const headings = sections.flatMap(({ headingLine }) => (headingLine === null ? [] : (lines[headingLine] ?? [])))
  const written = headings.filter(({ content }) => (content.match(/\p{L}/gu)?.length ?? 0) > 3)
  const [capitals, others] = [written.filter(isCapital), written.filter((line) => !isCapital(line))]
  const odd = capitals.length === 1 ? capitals : others.length === 1 ? others : []
  const slips = headings.filter(({ content }) => /(?<!\p{L})\p{Ll}\p{Lu}{3,}/u.test(content))
  if (slips.length > 0) return slips.map(issueOf)
  if (written.length < FEWEST) return []
  return odd.map(issueOf)
}

function issueOf({ contentStart, content }: PlacedLine): ResumeIssue {
  return issueAt('formatting', CHECK_WORDS.headingCase, { start: contentStart, end: contentStart + content.length })
}

function isCapital({ content }: { readonly content: string }): boolean {
  return content === content.toUpperCase()
}
