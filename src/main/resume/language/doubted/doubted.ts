import type { Meaning, ResumeContext } from '../../../../shared/domain/resume'
import type { ProofreadLine, Suspect } from '../../../../shared/domain/suspect'
import { jobTitleOf } from '../../job-text'
import { CONFUSED } from '../confusions/confused'
import { countOf, fitOf } from '../confusions/counts'
import { SUSPECTS } from '../confusions/suspects'
import type { ReadSegment } from '../lead'
import type { PersonalWords } from '../personal-words'
import type { Slip } from '../phrases'
import { type Token, withCaseOf } from '../tokens'
import { placeOf } from '../unknown-words'
import { SIGNS, type Signs } from './signs'
import { BIAS, WEIGHTS } from './weights'

/** Log odds from which a doubted word is shown; chosen on texts of dev that the weights were not learned from. */
export const SHOWN_FROM = 0.3
/** Nearness of meaning moves the odds by no more than this: below, nobody need be asked for it. */
const MOST_BY_MEANING = 2
/** So much of a line around the word, and of a text from its beginning, tells what they are about. In UTF-16 units. */
const AROUND = 160
const BEGINNING = 900
/** Words that are rarer than any counted. */
const RARE = 1e5

/** Another word that may be meant where the model doubts one, with the signs that need no encoder. */
export interface Doubted {
  /** Number of the segment. */
  readonly index: number
  readonly token: Token
  readonly meant: string
  readonly signs: Signs
  /** The line around the word, without it. */
  readonly around: string
}

/** What the nearness of words is measured from. */
export interface Topic {
  /** The post; null where nobody knows it. */
  readonly post: string | null
  readonly text: string
}

/** What a text is about. */
export function topicOf(text: string, { role, job }: Pick<ResumeContext, 'role' | 'job'>): Topic {
  return { post: role ?? (job === null ? null : jobTitleOf(job)), text: text.slice(0, BEGINNING) }
}

/**
 * Words that the model holds for wrong, each with what may be meant: no names, titles or words of the person's own.
 * @param isOwn whether the document or its posting uses a word as its own
 */
export function doubtedWords(
  read: readonly ReadSegment[],
  opinions: readonly ProofreadLine[],
  words: PersonalWords,
  isOwn: (plain: string) => boolean
): readonly Doubted[] {
  return read.flatMap(({ segment, tokens }, index) => {
    const suspects = (opinions[index]?.suspects ?? []).filter(({ doubt }) => doubt === 'wrong_word')
    if (suspects.length === 0 || segment.isHeading) return []
    const place = placeOf(segment, tokens)
    if (place.isTitle || place.isContact) return []
    return suspects.flatMap((suspect) => {
      const at = tokens.findIndex(({ start, end }) => start <= suspect.start && suspect.start < end)
      const token = tokens[at]
      const isBroken = segment.breaks.some((cut) => cut >= suspect.start - 1 && cut <= suspect.end)
      if (!token || isBroken || !/^[a-z]{2,}$/.test(token.plain) || isName(tokens, at)) return []
      if (words.isName(token.plain) || ((countOf(token.plain) ?? 0) < EVERYDAY && isOwn(token.plain))) return []
      const around = aroundOf(segment.text, token)
      return meantBy(suspect, token, segment.text).map((meant) => ({
        index,
        token,
        meant,
        around,
        signs: signsOf(tokens, at, meant, suspect)
      }))
    })
  })
}

/** Words as frequent as this are nobody's own. */
const EVERYDAY = 1e8

/** Log odds that the other word is meant. */
export function oddsOf(signs: Signs): number {
  return SIGNS.reduce((sum, sign) => sum + WEIGHTS[sign] * signs[sign], BIAS)
}

/** The words with the signs of meaning, in the same order. */
export async function withMeaning(
  doubted: readonly Doubted[],
  { post, text }: Topic,
  meaning: Meaning
): Promise<readonly Doubted[]> {
  if (doubted.length === 0) return []
  const texts = [
    ...new Set([text, post ?? text, ...doubted.flatMap(({ token, meant, around }) => [token.plain, meant, around])])
  ]
  const vectors = await meaning.embed(texts)
  const nearness = (a: string, b: string): number => cosine(vectors[texts.indexOf(a)], vectors[texts.indexOf(b)])
  return doubted.map((one) => {
    const nearer = (to: string): number => nearness(one.meant, to) - nearness(one.token.plain, to)
    return {
      ...one,
      signs: {
        ...one.signs,
        nearerLine: nearer(one.around),
        nearerPost: post === null ? 0 : nearer(post),
        nearerText: nearer(text)
      }
    }
  })
}

/** Words that are words but, by the model, by how often words stand together, and by what the text is about, not the ones meant; by segment. */
export async function doubtedSlips(
  doubted: readonly Doubted[],
  topic: Topic,
  meaning: Meaning
): Promise<readonly { readonly index: number; readonly slip: Slip }[]> {
  const likely = doubted.filter(({ signs }) => oddsOf(signs) >= SHOWN_FROM - MOST_BY_MEANING)
  const shown = (await withMeaning(likely, topic, meaning))
    .map((one) => ({ ...one, odds: oddsOf(one.signs) }))
    .filter(({ odds }) => odds >= SHOWN_FROM)
    .sort((a, b) => b.odds - a.odds)
  const tokens = [...new Set(shown.map(({ token }) => token))]
  return tokens.flatMap((token) => {
    const mine = shown.filter((one) => one.token === token)
    const suggestions = [...new Set(mine.map(({ meant }) => withCaseOf(token.text, meant)))]
    return mine.slice(0, 1).map(({ index }) => ({
      index,
      slip: { kind: 'wrong_word', start: token.start, end: token.end, suggestions } satisfies Slip
    }))
  })
}

/** Single words in the place of the suspect. */
function meantBy({ suggestions }: Suspect, token: Token, line: string): readonly string[] {
  return suggestions.flatMap(({ start, end, text }) => {
    const whole = `${line.slice(token.start, start)}${text}${line.slice(end, token.end)}`.trim().toLowerCase()
    return start >= token.start && end <= token.end && /^[a-z]{2,}$/.test(whole) && whole !== token.plain ? [whole] : []
  })
}

function signsOf(tokens: readonly Token[], at: number, meant: string, { probability }: Suspect): Signs {
  const word = tokens[at]?.plain ?? ''
  const [before, after] = [neighbour(tokens[at - 1]), neighbour(tokens[at + 1])]
  const gain = fitOf(meant, before, after) - fitOf(word, before, after)
  return {
    doubt: Math.log((probability + TINY) / (1 - probability + TINY)),
    fit: Math.min(MOST_BITS, Math.max(-MOST_BITS / 2, gain)),
    isConfused: Number(CONFUSED.get(word)?.includes(meant) ?? false),
    meantCount: Math.log2((countOf(meant) ?? 0) + RARE),
    count: Math.log2((countOf(word) ?? 0) + RARE),
    isSuspect: Number(SUSPECTS.has(word)),
    missing: Number(before === null) + Number(after === null),
    opens: Number(at === 0),
    nearerLine: 0,
    nearerPost: 0,
    nearerText: 0
  }
}

const TINY = 1e-4
const MOST_BITS = 20

function neighbour(token: Token | undefined): string | null {
  return token?.kind === 'word' && /^[a-z]+$/.test(token.plain) && countOf(token.plain) !== undefined
    ? token.plain
    : null
}

/** A capital inside a line, or before another. */
function isName(tokens: readonly Token[], at: number): boolean {
  const starts = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '')
  return starts(tokens[at]) && (at > 0 || starts(tokens[at + 1]))
}

function aroundOf(line: string, { start, end }: Token): string {
  return `${line.slice(Math.max(0, start - AROUND), start)}${line.slice(end, end + AROUND)}`
}

function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return a && b ? a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0) : 0
}
