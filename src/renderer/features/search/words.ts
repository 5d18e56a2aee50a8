import type { SearchKind, SearchPeriod, SearchProgress, SearchView } from '../../../shared/contract/search-views'

/** The Search page's sentences. */
export const WORDS = {
  title: 'Search',
  field: 'Search everything',
  placeholder: 'A word, a name, a few words…',
  clear: 'Empty the field',
  keys: 'Arrow keys go through what is found, Enter opens it.',
  kinds: 'Where to look',
  everything: 'Everything',
  period: 'When',
  results: 'Found',
  more: 'Show more',
  most: 'Only the best 500 are shown. One more word narrows it down.',
  cut: 'That is long: only the beginning of it is looked for.',
  empty: 'Everything you keep here, in one place',
  emptyDetail:
    'Messages, applications, journal entries, requests for feedback and the names of your resumes. Coachable looks on this computer alone and keeps no list of what you search for.',
  hints: [
    'The beginning of a word is enough, and the order does not matter.',
    'Accents and capital letters make no difference, and a small slip is forgiven.',
    'Beside the words, you see sentences that mean something alike.'
  ],
  nothing: 'Nothing found',
  nothingDetail: 'Try fewer words, the beginning of a word, or another word for the same thing.',
  nothingHere: 'Nothing found here',
  nothingHereDetail: 'You are looking only at a part of what is kept.',
  lookEverywhere: 'Look everywhere, at any time',
  failed: 'The search did not work this time.',
  tryAgain: 'Try again',
  noSubject: 'No subject',
  noRole: 'Application',
  similar: 'Similar in meaning',
  similarLead: 'Without your words, but perhaps about the same. Works best in English.',
  similarNone: 'Nothing comes near in meaning.',
  similarFailed: 'Sentences cannot be compared at the moment.',
  somewhere: 'Nothing holds all of these words. These hold some of them.',
  near: 'Some of them are spelt a little otherwise.',
  near1: 'It is spelt a little otherwise.'
} as const

export const KIND_NAMES: Readonly<Record<SearchKind, { readonly one: string; readonly many: string }>> = {
  message: { one: 'Message', many: 'Messages' },
  application: { one: 'Application', many: 'Applications' },
  entry: { one: 'Journal entry', many: 'Journal' },
  request: { one: 'Request for feedback', many: 'Requests' },
  resume: { one: 'Resume', many: 'Resumes' }
}

export const PERIOD_WORDS: Readonly<Record<SearchPeriod, string>> = {
  any: 'Any time',
  week: 'The last week',
  month: 'The last month',
  quarter: 'The last three months',
  year: 'The last year'
}

const numbers = new Intl.NumberFormat()

/** A number as people here write it. */
export function inWords(count: number): string {
  return numbers.format(count)
}

/** How many there are. */
export function foundWords(count: number, match: SearchView['match']): string {
  if (count === 0) return `${WORDS.nothing}.`
  if (match === 'some') return WORDS.somewhere
  const found = `${inWords(count)} found.`
  return match === 'near' ? `${found} ${count === 1 ? WORDS.near1 : WORDS.near}` : found
}

/** The way down to what comes near, where it stands below. */
export function similarBelow(count: number): string {
  return count === 1 ? 'One thing is similar in meaning' : `${inWords(count)} are similar in meaning`
}

/** That not all can be searched yet. */
export function indexingWords({ ready, of }: SearchProgress): string {
  return `Getting ready: ${inWords(ready)} of ${inWords(of)} can be searched so far.`
}

/** That not all can be compared yet. */
export function comparingWords({ ready, of }: SearchProgress): string {
  return `Compared so far: ${inWords(ready)} of ${inWords(of)} messages and entries. The rest follows quietly while nothing else is to be done.`
}
