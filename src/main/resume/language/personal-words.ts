import type { ResumeContext } from '../../../shared/domain/resume'
import { isNameText } from './name-line'
import { TECHNOLOGIES } from './technologies'
import { plainWord, type Token, tokensOf } from './tokens'

/** Words of a document that are right because of who wrote it and for whom. */
export interface PersonalWords {
  /** Right whatever a dictionary says. */
  isKnown(plain: string): boolean
  /** How often a word stands in the document, written the same way. */
  count(text: string): number
  /** Whether a name says it: the name on top, an address on the web, the company. */
  isName(plain: string): boolean
}

/** The words of technologies.ts, one by one. */
export const TECHNOLOGY_WORDS: ReadonlySet<string> = new Set(
  TECHNOLOGIES.split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== '')
)

/** Gathers the words of a document, its job description and the person's own dictionary. */
export function personalWords(text: string, tokens: readonly Token[], context: ResumeContext): PersonalWords {
  const given = new Set([
    ...context.dictionary.flatMap(wordsOf),
    ...wordsOf(context.role ?? ''),
    ...wordsOf(context.job ?? '')
  ])
  const names = new Set([...wordsOf(context.company ?? ''), ...wordsOf(firstLineOf(text))])
  const addresses = (
    text.match(/\S+@\S+|\S*(?:\w\.(?:com|org|net|io|dev|uk|edu|ca|au|de)\b|https?:|www\.|linkedin|github)\S*/gi) ?? []
  )
    .join(' ')
    .toLowerCase()
  const counts = new Map<string, number>()
  for (const { text: word } of tokens) counts.set(word, (counts.get(word) ?? 0) + 1)
  return {
    isKnown: (plain) => given.has(plain) || TECHNOLOGY_WORDS.has(plain),
    count: (word) => counts.get(word) ?? 0,
    isName: (plain) => names.has(plain) || (plain.length >= 4 && addresses.includes(plain))
  }
}

function firstLineOf(text: string): string {
  const line = text.trimStart().split('\n', 1)[0] ?? ''
  return isNameText(line) ? line : ''
}

function wordsOf(text: string): readonly string[] {
  return tokensOf(text)
    .filter(({ kind }) => kind === 'word')
    .flatMap(({ plain }) => [plain, plainWord(plain.replace(/'s$/, '')), ...plain.split('-')])
}
