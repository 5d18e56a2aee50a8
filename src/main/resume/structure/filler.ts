import type { ResumeIssue } from '../../../shared/domain/resume'
import { CHECK_WORDS } from './check-words'
import { EMPTY, EMPTY_DEEDS, isThinWord, STOP_WORD, THIN } from './filler-words'
import type { SectionKind } from './headings'
import { issueAt, type ParsedResume } from './parsed'

/** Sections that tell of work, by deeds. */
const DEEDS: readonly SectionKind[] = ['experience', 'volunteering', 'projects', 'publications', 'references']
/** So much of a sentence must be of words that everybody uses, and so many of them, for it to say nothing. */
const THIN_PART = 0.6
const FEWEST_THIN = 4
/** Where there are no others, three are enough. */
const FEWEST_WHOLE = 3
/** A letter's polite words are no filler. */
const POLITE =
  /\b(?:discuss|interview|hear(?:ing)? from|thank you|appl(?:y|ying|ication)|enclos|attach|consider(?:ing|ation)|forward|sincerely|regards|dear)\b/iu

/** Sentences of phrases that everyone writes and that hold no fact, in what a person says of the person. */
export function filler({ sections, lines, whole }: ParsedResume): readonly ResumeIssue[] {
  const told = sections.flatMap(({ from, to, kind }) => lines.slice(from, to).map((line) => ({ line, kind })))
  return told.flatMap(({ line, kind }) =>
    [...line.content.matchAll(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]?/gu)].flatMap((match) => {
      const sentence = match[0].trimEnd()
      // "Team player" in a list of skills fills it no more than its other words.
      const isList = kind === 'skills' && sentence.split(/\s+/).length < 4
      const isEmpty = DEEDS.includes(kind) ? isEmptyDeed(sentence) : isFiller(sentence, kind === 'letter') && !isList
      if (!isEmpty) return []
      const lead = /^\s*/.exec(sentence)?.[0].length ?? 0
      const start = line.contentStart + match.index + lead
      return [
        issueAt('filler', CHECK_WORDS.filler, {
          start,
          end: Math.min(line.contentStart + match.index + sentence.length, whole.length)
        })
      ]
    })
  )
}

/** A deed that says nothing of what was done. */
function isEmptyDeed(sentence: string): boolean {
  return EMPTY_DEEDS.test(sentence) && !hasFact(sentence)
}

function isFiller(sentence: string, isLetter: boolean): boolean {
  const empty = [...sentence.matchAll(EMPTY)].map(([words]) => words)
  if (hasFact(sentence)) return empty.length > 1
  if (empty.length > 0) return true
  const thin = sentence.match(THIN)?.length ?? 0
  if (thin > 2 && sentence.split(/\s+/).length < 30) return true
  if (isLetter && POLITE.test(sentence)) return false
  const words = (sentence.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter((word) => !STOP_WORD.test(word))
  const thinWords = words.filter(isThinWord).length
  if (thinWords === words.length) return thinWords >= FEWEST_WHOLE
  return thinWords >= FEWEST_THIN && thinWords >= words.length * THIN_PART
}

/** A number, an amount or a count of people in the sentence is a fact. */
function hasFact(sentence: string): boolean {
  const rest = sentence.replace(/1[0-5]0 ?(?:%|per ?cent)|24\/7|\b360\b/giu, '')
  return (
    /\d|[$€£]/.test(rest) ||
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) (?:\p{Ll}+ )?(?:years|people|staff|shops|sites)\b/iu.test(
      rest
    )
  )
}
