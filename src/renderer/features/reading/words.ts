import type { ReaderRuntime } from '../../../shared/contract/reader-protocol'
import { hundredths, listed } from './figures-in-words'

/** The page's sentences: how a message is read, how well, and what the person taught the reader. */
export const WORDS = {
  title: 'How it reads',
  lead: 'A small language model reads your messages on this computer. Here is what it does, how well, and how you can correct it.',
  how: 'What happens when a message is read',
  happens: [
    'It reads sentence by sentence, each in the light of the whole message, and asks of every one: does this say why?',
    'Words that say why are marked with one of the 14 meanings below. What is marked is always the employer’s own words; the model never writes a word itself.',
    'A percentage means what it says: of ten marks with “80 % sure”, about eight are right.',
    'Below 60 % it says that it is unsure, and asks you to decide.',
    'What it learned from your corrections carries no percentage: it says that it comes from you.'
  ],
  labels: 'The 14 things it looks for',
  labelColumn: 'What they say',
  foundColumn: 'Finds',
  rightColumn: 'Is right',
  columns: '“Finds” is how much of what employers say so it marks; “is right” is how many of its marks are true.',
  overall: 'How well it does that',
  compared: 'A score from 0 to 100 for finding the right reason on the right words; 100 would be without a mistake',
  ours: 'Coachable',
  people: 'Two people who labeled apart agree with each other',
  keywords: 'A list of keywords',
  untrained: 'The same model, untrained',
  kinds: 'What kind of message it is',
  overlap: 'How closely a mark fits the words',
  calibration: 'How far a percentage is off',
  runtime: 'What it runs on',
  badAt: 'What it is bad at',
  badAts: [
    'It learned from English messages only. In other languages its marks mean little.',
    'A reason that comes after the closing words, say in a P.S., can be missed.',
    'Irony, private jokes and hints between the lines escape it: it reads words, not tone.',
    'In tables and lists of scores it can lose the thread.',
    'A very long message is read in parts, and what hangs together across them can be lost.'
  ],
  taught: 'What you have taught it',
  learn: 'Learn from my corrections',
  learnOn: 'New messages are read in the light of what you corrected. That, too, stays on this computer.',
  learnOff: 'New messages are read as if you had corrected nothing. Your own marks stay where they are.',
  lessons: 'Your corrections, newest first',
  is: 'is:',
  isNot: 'is not:',
  in: 'In',
  unknownSender: 'Unknown sender',
  noSubject: 'a message without a subject',
  putAway: 'removed',
  forgotten: 'Forgotten',
  forget: 'Forget',
  teachAgain: 'Teach again',
  forgetAll: 'Stop learning from all of them',
  forgetAllDetail: 'Messages that were read already keep their marks.',
  learnFailed:
    'Your corrections could not be learned; messages are read without them. Nothing of them is lost. Close Coachable and open it again; if that does not help, stop learning from the newest of them below.',
  more: 'Show more',
  emptyTitle: 'Nothing yet.',
  emptyDetail:
    'Open a message. Where a mark is wrong, press “Change” beside it; where one is missing, select the words and say what they mean. What you decide is listed here.',
  failed: 'The figures cannot be shown.',
  lessonsFailed: 'What you have taught it cannot be shown. It is safe. Close Coachable and open it again.'
} as const

export const RUNTIME_WORDS: Readonly<Record<ReaderRuntime, string>> = {
  native: 'The faster one of two ways, made for this kind of computer.',
  wasm: 'The slower one of two ways, because the faster one cannot run on this computer. It reads nearly the same.'
}

/** Before the model is loaded. */
export const RUNTIME_UNKNOWN = 'It is still getting ready.'

/** What all the figures were measured on. */
export function measuredOn(messages: number, model: string): string {
  return `Measured on ${messages.toLocaleString('en')} messages that the model (${model}) had never seen.`
}

/** How many of them a single row of the table rests on. */
export function supportWords(least: number, most: number): string {
  return `Each row rests on ${least === most ? least : `${least} to ${most}`} of the test messages, so a tenth more or less means little.`
}

/** The labels that are found least well, by their names. */
export function weakestAt(names: readonly string[]): string {
  return `It is weakest at ${listed(names.map((name) => `“${name}”`))}.`
}

/** @param share of the test messages whose kind is right, by the model and by people who labeled independently */
export function kindsWords(share: number, people: number): string {
  return `right for ${hundredths(share)} of 100 messages; two people agree on ${hundredths(people)}`
}

/** @param share of the characters that a mark and the true words have in common */
export function overlapWords(share: number): string {
  return `${hundredths(share)} of 100 characters are the same`
}

/** @param error mean distance between what it says and what is so, between 0 and 1 */
export function calibrationWords(error: number): string {
  const points = Math.max(1, Math.round(error * 100))
  return points === 1 ? 'by about one point on average' : `by about ${points} points on average`
}

/** The name of the button beside one lesson, for those who do not see which one it stands beside. */
export function aboutLesson(deed: string, words: string): string {
  return `${deed}: “${words.replace(/\s+/g, ' ').trim()}”`
}
