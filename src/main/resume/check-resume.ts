import { ok, type Result } from '../../shared/contract/result'
import {
  type Match,
  type Meaning,
  type ResumeContext,
  type ResumeIssue,
  type ResumeText,
  textOf
} from '../../shared/domain/resume'
import type { Proofreading } from '../../shared/domain/suspect'
import { joinIssues } from './join-issues'
import type { Language } from './language/language'
import { match } from './match/match'
import { checkStructure } from './structure/checks'
import { irrelevant } from './structure/irrelevant'
import { parseResume } from './structure/parsed'
import { type ReadFile, readResumeFile } from './text/read-resume'
import { spanInShown } from './text/running-text'

/** What the checks stand on. */
export interface CheckServices {
  readonly meaning: Meaning
  /** The model that doubts words which are spelled right; it may have nothing to say. */
  readonly proofreading: Proofreading
  readonly language: Pick<Language, 'check'>
  /** Reads files; in a worker, for instance. Without it they are read here. */
  readonly read?: (name: string, bytes: Uint8Array) => Promise<Result<ReadFile>>
}

/** A resume or letter that was checked. */
export interface CheckedResume {
  /** As a machine reads it: what the offsets of the issues count in (`textOf`). */
  readonly text: ResumeText
  /** In the order of their places; those about the file as a whole first. */
  readonly issues: readonly ResumeIssue[]
  /** Null where there is no job description. */
  readonly match: Match | null
}

/**
 * Reads a resume or letter, runs all checks over it, and holds it against the job description where the context has one. Failures
 * are those of `readResume`. The checks read whole paragraphs; what they find is placed in the text as it is shown.
 */
export async function checkResume(
  name: string,
  bytes: Uint8Array,
  context: ResumeContext,
  { meaning, proofreading, language, read = readResumeFile }: CheckServices
): Promise<Result<CheckedResume>> {
  const file = await read(name, bytes)
  if (!file.ok) return file
  const { text: shown, running } = file.value
  const { text } = running
  const parsed = parseResume(text)
  const [wording, beside, matched] = await Promise.all([
    // Words that came out as other letters are no mistakes of the person.
    text.warnings.includes('unreadable_letters') ? [] : language.check(text, context, { proofreading, meaning }),
    irrelevant(text, context, meaning, parsed),
    context.job === null ? null : match(text, context.job, meaning, context.today)
  ])
  const found = joinIssues([...checkStructure(text, context, parsed), ...wording, ...beside], textOf(text))
  return ok({
    text: shown,
    issues: found.map((issue) =>
      issue.end === 0 ? issue : { ...issue, ...spanInShown(running, issue.start, issue.end) }
    ),
    match: matched && withShownEvidence(matched, file.value)
  })
}

/** Evidence is a line of the resume as it stands, on one line also where it was broken. */
function withShownEvidence({ requirements, level }: Match, { text, running }: ReadFile): Match {
  if (running.places === null) return { requirements, level }
  const shown = textOf(text)
  const shownLines = new Map<string, string>()
  let start = 0
  for (const line of running.text.lines) {
    const span = spanInShown(running, start, start + line.text.length)
    shownLines.set(line.text, shown.slice(span.start, span.end).replace(/\s*\n\s*/g, ' '))
    start += line.text.length + 1
  }
  return {
    requirements: requirements.map((one) => ({
      ...one,
      evidence: one.evidence && (shownLines.get(one.evidence) ?? one.evidence)
    })),
    level
  }
}
