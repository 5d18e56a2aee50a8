import { COMMON_WORDS } from './common-words'

const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.split(/\s+/).filter((word) => word !== ''))

// Ending and what it stands in for: responsibilities → responsibility, making → make.
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/'s?$|s'$/, ['']],
  [/ies$/, ['y']],
  [/ied$/, ['y']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/ers?$/, ['', 'e']],
  [/ly$/, ['', 'le']],
  [/ments?$/, ['']],
  [/able$/, ['', 'e']],
  [/ations?$/, ['e', 'ate']]
]
const PREFIXES =
  /^(?:anti|auto|bio|co|counter|cross|cyber|de|dis|down|eco|electro|extra|geo|hydro|hyper|inter|intra|macro|mega|meta|micro|mid|mini|mis|mono|multi|nano|neuro|non|out|over|photo|physio|poly|post|pre|pro|pseudo|psycho|re|semi|socio|sub|super|tele|thermo|trans|ultra|un|under|up)-?/

/** Whether a word, or what is left of it without its ending, is one that every second resume uses. */
export function isCommon(plain: string): boolean {
  return COMMON.has(plain) || basesOf(plain).some((base) => COMMON.has(base))
}

/** Words that a word may be made of, by a prefix or an ending; if one of them is right, so may be the word. */
export function basesOf(plain: string): readonly string[] {
  const endless = ENDINGS.flatMap(([ending, stems]) =>
    ending.test(plain) ? stems.map((stem) => plain.replace(ending, stem)) : []
  )
  const undoubled = endless.filter((base) => /([b-df-hj-np-tv-z])\1$/.test(base)).map((base) => base.slice(0, -1))
  return [...endless, ...undoubled].filter((base) => base.length >= 3)
}

/** What is left of a word behind a prefix such as re- or multi-, where that is a whole word's length. */
export function withoutPrefix(plain: string): readonly string[] {
  const rest = plain.replace(PREFIXES, '')
  return rest !== plain && rest.length >= 5 ? [rest] : []
}
