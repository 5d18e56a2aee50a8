import type { ResumeContext } from '../../shared/domain/resume'
import type { ResumeFile } from '../../shared/domain/resume-desk'
import type { State } from '../../shared/state/state'
import { jobTitleOf } from '../resume/job-text'
import { newestOf } from './state-changes'

/** What is asked of a check: the same question has the same answer. */
export interface Question {
  readonly context: ResumeContext
  /** The version, what it is and what it is held against: whoever changes these waits for another answer. */
  readonly subject: string
  /** All of it, with the day and the words that are right. */
  readonly key: string
}

/**
 * What is to be checked of a file's newest version.
 * @param text of that version, where it is known: of the words that are right only those that stand in it count
 * @param today `2026-11-23`
 */
export function questionAbout(state: State, file: ResumeFile, text: string | undefined, today: string): Question {
  const { kind, target } = file
  const { job } = target
  const dictionary = text === undefined ? [] : dictionaryFor(state, text)
  const context: ResumeContext = {
    kind,
    role: target.role || (job === '' ? null : jobTitleOf(job)),
    company: target.company || null,
    job: job || null,
    today,
    dictionary
  }
  const { sha256 } = newestOf(file)
  const subject = JSON.stringify([sha256, kind, target.role, target.company, job])
  return { context, subject, key: JSON.stringify([subject, today, text === undefined, dictionary]) }
}

/** Words that the person said are always right. */
export function rightWords({ alwaysIgnored }: State): readonly string[] {
  return alwaysIgnored.filter(({ kind }) => kind === 'spelling').map(({ words }) => words)
}

/** The names of the person's applications and the words that they said are right, where the text has any of their words. */
function dictionaryFor(state: State, text: string): readonly string[] {
  const words = new Set(wordsIn(text))
  const names = state.applications
    .filter(({ removedAt }) => removedAt === null)
    .flatMap(({ company, role }) => [company, role])
  const wanted = [...names, ...rightWords(state)].filter((entry) => wordsIn(entry).some((word) => words.has(word)))
  return [...new Set(wanted)].sort()
}

function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
}
