import type { ResumeText } from '../../shared/domain/resume'

/**
 * The text of a job description that was read as a document: items start with a bullet also where the file has none as text, and
 * headings have an empty line above them.
 */
export function jobTextOf({ lines }: Pick<ResumeText, 'lines'>): string {
  return lines
    .map(({ text, isHeading, isBullet }) => {
      if (isHeading) return `\n${text}`
      return isBullet && !/^\s*(?:[^\p{L}\p{N}\s(]|o\s)/u.test(text) ? `- ${text}` : text
    })
    .join('\n')
    .trim()
}

/** Longer first lines are sentences. In UTF-16 units. */
const LONGEST_TITLE = 80
const LABEL = /^(?:job title|title|position|role|post|vacancy|job)\s*[:–-]\s*/i
const NO_TITLE =
  /^(?:about|job (?:description|posting|advert)|we\b|our\b|the (?:company|team)|who we are|company|location|overview|summary)\b|[.!?:;]$/i

/** The post that a job description names in its first line, as it stands; null where that is no title. */
export function jobTitleOf(job: string): string | null {
  const first = job.split('\n').find((line) => line.trim() !== '') ?? ''
  const title = first.replace(/^[\s#*>_=-]+|[\s*_=#]+$/g, '').replace(LABEL, '')
  return title === '' || title.length > LONGEST_TITLE || NO_TITLE.test(title) ? null : title
}
