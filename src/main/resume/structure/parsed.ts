import { type ResumeIssue, type ResumeText, textOf } from '../../../shared/domain/resume'
import { type Contact, contactIn } from './contact-data'
import { type Job, jobsIn } from './jobs'
import { type PlacedLine, placedLines } from './placed-lines'
import { type Section, sectionsIn } from './sections'

/** A resume taken apart once for all checks. */
export interface ParsedResume {
  readonly lines: readonly PlacedLine[]
  /** The whole text: what all offsets count in. */
  readonly whole: string
  readonly sections: readonly Section[]
  readonly jobs: readonly Job[]
  readonly contact: Contact
}

/** Takes a resume or letter apart. It never throws, whatever the text. */
export function parseResume(text: ResumeText): ParsedResume {
  const lines = placedLines(text)
  const sections = sectionsIn(lines)
  return { lines, whole: textOf(text), sections, jobs: jobsIn(lines, sections), contact: contactIn(lines, sections) }
}

/** The section that holds a line, or undefined for a heading. */
export function sectionAt({ sections }: Pick<ParsedResume, 'sections'>, index: number): Section | undefined {
  return sections.find(({ from, to }) => index >= from && index < to)
}

/** An issue on the words between two places of the whole text. */
export function issueAt(
  kind: ResumeIssue['kind'],
  message: string,
  { start, end }: { readonly start: number; readonly end: number },
  suggestions: readonly string[] = []
): ResumeIssue {
  return { kind, message, start, end, suggestions }
}
