import type { Stage } from './application'

/** Words of spreadsheets and other trackers for each stage, whole and in small letters. */
const EXACT: Readonly<Record<Stage, readonly string[]>> = {
  saved: ['saved', 'wishlist', 'wish list', 'bookmarked', 'interested', 'to apply', 'not applied', 'todo', 'to do'],
  applied: ['applied', 'submitted', 'sent', 'application sent', 'application submitted', 'in review', 'under review'],
  screen: ['screen', 'screening', 'phone screen', 'recruiter screen', 'phone call', 'phone interview', 'hr screen'],
  interview: [
    'interview',
    'interviewing',
    'interviewed',
    'onsite',
    'on-site',
    'technical interview',
    'final interview'
  ],
  offer: ['offer', 'offered', 'offer received', 'job offer', 'accepted', 'offer accepted', 'hired'],
  rejected: ['rejected', 'rejection', 'turned down', 'not selected', 'unsuccessful', 'declined by company'],
  no_answer: ['no answer', 'no response', 'no reply', 'ghosted', 'no word'],
  withdrawn: ['withdrawn', 'withdrew', 'i withdrew', 'cancelled', 'canceled', 'offer declined', 'declined offer']
}

/** Parts of longer words and sentences; the first that fits counts. */
const PARTS: readonly (readonly [RegExp, Stage])[] = [
  [/\bnot (?:yet )?appl|wish ?list|bookmark/, 'saved'],
  [/ghost|\bno (?:answer|response|reply|word)|never (?:heard|answered)/, 'no_answer'],
  [/withdr[ae]w/, 'withdrawn'],
  [/reject|turned down|not selected|unsuccessful/, 'rejected'],
  [/\boffer(?:ed)?\b(?!.*declin)|\bhired\b/, 'offer'],
  [/\bscreen|\brecruiter (?:call|chat)|phone (?:call|interview)/, 'screen'],
  [/interview|on-?site|assessment|take.?home/, 'interview'],
  [/\bappl(?:ied|ication)|submitted/, 'applied']
]

/**
 * The stage that a word of a table means, or null where it is not plain ("closed", "declined": by whom?).
 * `whole`: the word says no more than the stage does; else it is worth keeping.
 */
export function stageOfWord(word: string): { readonly stage: Stage; readonly whole: boolean } | null {
  const plain = word
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .replace(/^\P{L}+|\P{L}+$/gu, '')
  for (const [stage, words] of Object.entries(EXACT)) {
    // The keys of EXACT are stages.
    if (words.includes(plain)) return { stage: stage as Stage, whole: true }
  }
  const part = PARTS.find(([sign]) => sign.test(plain))
  return part ? { stage: part[1], whole: false } : null
}
