import openTagger from 'wink-pos-tagger'
import type { Token } from '../tokens'
import { type Form, formsOf, isListed } from './lexicon'

/** A token with what it is here, and what it could be. */
export interface Word extends Token {
  /** Tag of the Penn Treebank in this place, as well as a tagger can tell; `,` and the like for signs, CD for numbers. */
  readonly tag: string
  /** What the word could be anywhere; of "company's", what "company" could be. */
  readonly forms: ReadonlySet<Form>
  /** What hangs on a word by its apostrophe: `'s`, `'`, `n't`, `'re`; empty where nothing does. */
  readonly clitic: string
  /** The word in small letters without its clitic. */
  readonly stem: string
}

const CLITIC = /^(?<stem>.+?)(?<clitic>n't|'(?:s|re|ve|ll|d|m)|(?<=s)')$/
const tagger = openTagger()

/** Tags the words of one segment; tokens and words stand at the same places. */
export function wordsOf(tokens: readonly Token[]): readonly Word[] {
  const parts = tokens.map((token, index) => ({ token, ...partsOf(token), isFirst: opensSentence(tokens, index) }))
  const raw = parts.flatMap(({ token, stem, clitic, isFirst }) => {
    const isNumber = token.kind === 'number'
    const shown = isNumber ? '7' : isFirst && isListed(stem) ? stem : token.text.slice(0, stem.length)
    return clitic === '' ? [shown] : [shown, clitic]
  })
  const tagged = raw.length === 0 ? [] : tagger.tagRawTokens(raw)
  let at = 0
  return parts.map(({ token, stem, clitic }) => {
    const pos = tagged[at]?.pos ?? 'NN'
    at += clitic === '' ? 1 : 2
    const forms = token.kind === 'word' ? formsOf(stem) : NONE
    return { ...token, stem, clitic, forms, tag: tagOf(token, pos, forms) }
  })
}

const NONE: ReadonlySet<Form> = new Set()

function partsOf({ kind, plain }: Token): { readonly stem: string; readonly clitic: string } {
  const groups = kind === 'word' ? CLITIC.exec(plain)?.groups : undefined
  return { stem: groups?.stem ?? plain, clitic: groups?.clitic ?? '' }
}

function opensSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return before === undefined || /^[.!?:;•(]$/.test(before.text)
}

/** A word in small letters is no name, though the tagger takes what it does not know for one. */
function tagOf(token: Token, pos: string, forms: ReadonlySet<Form>): string {
  if (token.kind === 'number') return 'CD'
  if (token.kind === 'stop') return token.text
  if (pos === 'NNP' && /^\p{Ll}/u.test(token.text)) {
    if (forms.has('NNS')) return 'NNS'
    if (forms.has('NN')) return 'NN'
    const [first] = forms
    return first ?? (/[^s]s$/.test(token.text) ? 'NNS' : 'NN')
  }
  return pos
}
