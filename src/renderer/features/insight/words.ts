import type {
  AskFigures,
  Change,
  InsightView,
  NextBest,
  Rates,
  Said,
  StageSaid,
  VersionFigures
} from '../../../shared/contract/insight-views'
import { ENOUGH, type InsightRange, REPEATED, type Reached, reasonsIn } from '../../../shared/domain/insight'
import type { AnswerTime } from '../../../shared/domain/insight-rates'
import { LATELY_DAYS } from '../../../shared/domain/insight-step'
import type { Label } from '../../../shared/domain/label'
import { ACTION_WORDS, LABEL_WORDS } from '../../../shared/domain/words'

/** The Insight page's sentences. None of them measures the person. */
export const WORDS = {
  title: 'What it all says',
  emptyLead:
    'Nothing yet. Once some employers have written, this page tells what they say together: what you can work on, what was never in your hands, and how long answers take.',
  emptyGo: 'Bring in a message',
  failedTitle: 'This page could not be filled.',
  failedLead: 'Your messages are safe. Close Coachable and open it again.',
  range: 'How far back',
  next: 'Next best step',
  nextNone:
    'Nothing that is in your hands is open at the moment. Rest is part of it, and so is the next application as it is.',
  because: 'Because they said',
  showInMessage: 'Show in the message',
  allSteps: 'All steps',
  someone: 'someone',
  time: 'Over time',
  labels: 'What they say',
  labelsNone: 'Nothing of this was said in this time.',
  contradiction: 'Both are shown as they were said. Which one counts for the next role, you decide.',
  stage: 'How far you had come',
  stageNone:
    'None of these messages belongs to an application yet. Note one down beside a message, and this shows what is said early and what is said late.',
  toApplications: 'Applications',
  version: 'By version of the resume',
  versionNone:
    'No version is noted as used for an application in this time. Note it at “Versions” of a resume, and this shows which one is answered.',
  toResume: 'Resume',
  around: 'Before and after a change',
  aroundChoose: 'Choose a version of your resume, or any day, and see what was before it and what came after.',
  aroundFailed: 'This could not be counted. Your messages are safe. Close Coachable and open it again.',
  change: 'The change',
  noChange: 'Choose…',
  otherDay: 'Another day',
  day: 'Day',
  before: 'Before',
  after: 'From that day on',
  caution: 'Much else changes with time, too: this shows what came together, not what caused it.',
  answers: 'How employers answer',
  applications: 'Applications',
  answersNone: 'No application that was sent is noted down in this time.',
  market: 'This says something about employers and the market, not about you.',
  answerTime: 'How long an answer takes',
  answerTimeNone: 'It is not known of any answer how long it took: that needs the day you applied.',
  record: 'Words that were not about your work',
  recordFault: 'This is not your fault, and nothing about you needs to change.',
  recordKept:
    'These words speak, or seem to speak, of who you are. They are kept here for you alone, as they were written, with their date. What they mean, Coachable does not say.',
  recordTalk:
    'You can talk about such things: with someone you trust, with a union, at an advice center, or with a lawyer. What is kept here can be taken along.',
  recordSave: 'Save as a file',
  recordSaveDetail: 'Dates, words, names and checksums of the files, as text. Your own notes stay in the journal.',
  recordUnsure: 'Coachable is not sure about these words. You can decide in the message.',
  recordWrite: 'Write about it',
  recordBegun: 'An entry in your journal was begun.',
  more: 'Show more',
  asTable: 'Show as a table',
  asChart: 'Show as a chart',
  savePicture: 'Save as a picture',
  saveTable: 'Save as a table (CSV)',
  chartOf: 'Chart',
  tableOf: 'Table',
  inTable: 'Every number of it stands in the table.',
  noSubject: 'a message without a subject'
} as const

export const RANGE_WORDS: Readonly<Record<InsightRange, { readonly name: string; readonly when: string }>> = {
  three_months: { name: 'Three months', when: 'in the last three months' },
  year: { name: 'A year', when: 'in the last year' },
  all: { name: 'All', when: 'so far' }
}

/** How far an application had come, for a row and within a sentence. */
export const REACHED_WORDS: Readonly<Record<Reached, { readonly name: string; readonly after: string }>> = {
  applied: { name: 'Applied', after: 'after the application alone' },
  screen: { name: 'First talk', after: 'after a first talk' },
  interview: { name: 'Interview', after: 'after an interview' },
  offer: { name: 'Offer', after: 'after an offer' }
}

/** What became of an application, for legends and tables. */
export const OUTCOME_WORDS = {
  talked: 'Talk or interview',
  answered: 'Answer, no talk',
  silent: 'No answer'
} as const

/** Where there is too little to say anything: how much there is, and from when on there is enough. */
export function tooLittle(count: number, unit: Unit): string {
  const seen = count === 0 ? `No ${unit[0]} yet` : `Seen in ${counted(count, unit)}`
  return `${seen}; from ${ENOUGH} on this says something.`
}

/** What is counted, one and many. */
export type Unit = readonly [one: string, many: string]
export const MESSAGES: Unit = ['message', 'messages']
export const REASONS: Unit = ['reason', 'reasons']
export const EMPLOYERS: Unit = ['employer', 'employers']
export const APPLICATIONS: Unit = ['application', 'applications']
export const ANSWERS: Unit = ['answer', 'answers']
export const DAYS: Unit = ['day', 'days']
const REQUESTS: Unit = ['request', 'requests']
const NEWS: Unit = ['piece of good news', 'pieces of good news']
const MARKS: Unit = ['mark', 'marks']

/** "3 messages". */
export function counted(count: number, [one, many]: Unit): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

/** "3 of 12 messages (25 %)"; without the share where there are too few. */
export function part(count: number, of: number, [one, many]: Unit): string {
  const both = `${count.toLocaleString('en')} of ${of.toLocaleString('en')} ${of === 1 ? one : many}`
  return of < ENOUGH ? both : `${both} (${percent(count, of)})`
}

/** The sign stays with its number. */
function percent(count: number, of: number): string {
  return `${Math.round((count / of) * 100)}\u00A0%`
}

/** The page's first sentence. */
export function lead({ kept, said }: Pick<InsightView, 'kept' | 'said'>, range: InsightRange): string {
  if (kept === 0) return WORDS.emptyLead
  const { when } = RANGE_WORDS[range]
  const { in_your_hands: hands, not_in_your_hands: beyond, good_news: good } = said.families
  const reasons = reasonsIn(said.families)
  if (said.statements === 0)
    return `No reasons and no good news ${when}. That happens; look further back, or come again later.`
  if (reasons === 0) return `Only good news ${when}: ${counted(good, NEWS)}.`
  if (reasons < ENOUGH) {
    return `Employers gave ${counted(reasons, REASONS)} ${when}. From ${ENOUGH} on, this page tells what they have in common.`
  }
  const work = hands === 0 ? '' : ` ${capital(counted(hands, ['is something', 'are things']))} you can work on.`
  return `Of ${reasons} reasons that employers gave ${when}, ${beyond} (${percent(beyond, reasons)}) ${beyond === 1 ? 'was' : 'were'} not in your hands.${work}`
}

/** What was said in the time that is shown, or why nothing is told of it. */
export function timeSentence({ messages, employers, families }: Said): Sentence {
  if (messages < ENOUGH) return silent(tooLittle(messages, MESSAGES))
  const reasons = counted(reasonsIn(families), REASONS)
  const good = families.good_news > 0 ? ` and ${counted(families.good_news, NEWS)}` : ''
  return said(`${reasons}${good}, from ${counted(employers, EMPLOYERS)} in ${counted(messages, MESSAGES)}.`)
}

/** A sentence, and whether a chart follows it. */
export interface Sentence {
  readonly text: string
  readonly says: boolean
}

function said(text: string): Sentence {
  return { text, says: true }
}

function silent(text: string): Sentence {
  return { text, says: false }
}

/** What is said by most. */
export function labelSentence({ messages, employers, labels, unsure }: Said): Sentence {
  const left =
    unsure === 0
      ? ''
      : ` ${capital(counted(unsure, MARKS))} ${unsure === 1 ? 'is' : 'are'} left out because Coachable is not sure; you can decide in the message.`
  const [most] = labels
  if (!most) return silent(`${WORDS.labelsNone}${left}`)
  if (messages < ENOUGH) return silent(`${tooLittle(messages, MESSAGES)}${left}`)
  const name = `“${LABEL_WORDS[most.label].name}”`
  if (most.employers < REPEATED) {
    return said(`Nothing was said by ${REPEATED} employers yet; each of these is one opinion or two.${left}`)
  }
  return said(`${name} was said most often: by ${part(most.employers, employers, EMPLOYERS)}.${left}`)
}

/** That some say too low and others too high, or null where they do not. */
export function contradiction({ labels }: Said): string | null {
  const by = (label: Label): number => labels.find((one) => one.label === label)?.employers ?? 0
  const [low, high] = [by('underqualified'), by('overqualified')]
  if (low === 0 || high === 0) return null
  return `${capital(counted(low, EMPLOYERS))} found the level too low, ${high} too high. ${WORDS.contradiction}`
}

/** What is in the person's hands, stage by stage, as far as there is enough. */
export function stageSentence({ stages, unlinked }: InsightView['byStage']): Sentence {
  const left =
    unlinked === 0
      ? ''
      : ` ${capital(counted(unlinked, MESSAGES))} that belong${unlinked === 1 ? 's' : ''} to no application ${unlinked === 1 ? 'is' : 'are'} not in here.`
  const heard = stages.filter(({ said }) => said.messages > 0)
  if (heard.length === 0) return silent(`${WORDS.stageNone}${left}`)
  const told = heard.filter(({ said }) => said.messages >= ENOUGH)
  if (told.length === 0) {
    const most = Math.max(...heard.map(({ said }) => said.messages))
    return silent(`At no stage are there enough messages yet. ${tooLittle(most, MESSAGES)}${left}`)
  }
  const few = heard.filter(({ said }) => said.messages < ENOUGH)
  const only = few.map(
    (one) => `${REACHED_WORDS[one.reached].after} ${counted(one.said.messages, ['message was', 'messages were'])} seen`
  )
  const more = only.length === 0 ? '' : ` ${capital(only.join(', '))}; from ${ENOUGH} on this says something.`
  return said(`In your hands were ${told.map(stagePart).join(', ')}.${more}${left}`)
}

function stagePart({ reached, said }: StageSaid): string {
  const reasons = reasonsIn(said.families)
  return `${part(said.families.in_your_hands, reasons, REASONS)} ${REACHED_WORDS[reached].after}`
}

/** How employers answer. */
export function answersSentence(
  { sent, open, settled, answered, interviewed }: Rates,
  noAnswerAfter: number
): Sentence {
  if (sent === 0) return silent(WORDS.answersNone)
  const waiting = open === 0 ? '' : ` ${capital(counted(open, ['more is', 'more are']))} still open, and not counted.`
  if (settled < ENOUGH) {
    return silent(
      `${capital(counted(settled, APPLICATIONS))} ${settled === 1 ? 'has' : 'have'} an answer or ${noAnswerAfter} days of silence behind ${settled === 1 ? 'it' : 'them'}; from ${ENOUGH} on this says something.${waiting}`
    )
  }
  return said(
    `${part(answered, settled, APPLICATIONS)} were answered, ${part(interviewed, settled, APPLICATIONS)} led to a talk or an interview.${waiting} ${WORDS.market}`
  )
}

/** How long an answer takes. */
export function answerTimeSentence(time: AnswerTime | null): Sentence {
  if (time === null) return silent(WORDS.answerTimeNone)
  const { counted: known, median, least, most } = time
  if (known < ENOUGH) {
    return silent(`The days are known of ${counted(known, ANSWERS)}; from ${ENOUGH} on this says something.`)
  }
  return said(
    `Half of the answers came within ${counted(Math.round(median), DAYS)}. The quickest took ${counted(least, DAYS)}, the slowest ${most}. That rests on ${counted(known, ANSWERS)}.`
  )
}

/** How requests for feedback went, or null where none was sent. */
export function asksSentence({ sent, answered, declined }: AskFigures): string | null {
  if (sent === 0) return null
  const asked = sent === 1 ? 'You asked for feedback once' : `You asked for feedback ${sent} times`
  const rest = declined === 0 ? '' : `, ${declined} said that they give none`
  return sent < ENOUGH
    ? `${asked}; ${answered} answered${rest}. It is always right to ask.`
    : `${asked}; ${part(answered, sent, REQUESTS)} ${answered === 1 ? 'was' : 'were'} answered${rest}. It is always right to ask.`
}

/** How it went with each version, as far as there is enough. */
export function versionSentence(versions: readonly VersionFigures[]): Sentence {
  if (versions.length === 0) return silent(WORDS.versionNone)
  const told = versions.filter(({ side }) => side.rates.settled >= ENOUGH)
  if (told.length === 0) {
    const most = Math.max(...versions.map(({ side }) => side.rates.settled))
    return silent(
      `${capital(counted(versions.length, ['version is', 'versions are']))} noted as used, with at most ${counted(most, APPLICATIONS)} that had time for an answer; from ${ENOUGH} on this says something.`
    )
  }
  const few = versions.length - told.length
  const more =
    few === 0
      ? ''
      : ` ${capital(counted(few, ['version', 'versions']))} with fewer than ${ENOUGH} applications ${few === 1 ? 'is' : 'are'} only in the table.`
  const parts = told
    .slice(0, VERSIONS_NAMED)
    .map(({ fileName, side: { rates } }) => `${part(rates.answered, rates.settled, APPLICATIONS)} with “${fileName}”`)
  return said(`Answered were ${parts.join(', ')}.${more}`)
}

/** More than these are not named in the sentence. */
const VERSIONS_NAMED = 3

/** Before and after, side by side, as far as there is enough on both. */
export function aroundSentence({ before, after }: Change): Sentence {
  const rates =
    before.rates.settled >= ENOUGH && after.rates.settled >= ENOUGH
      ? `Answered were ${part(before.rates.answered, before.rates.settled, APPLICATIONS)} before and ${part(after.rates.answered, after.rates.settled, APPLICATIONS)} after; to a talk or an interview led ${part(before.rates.interviewed, before.rates.settled, APPLICATIONS)} before and ${part(after.rates.interviewed, after.rates.settled, APPLICATIONS)} after.`
      : null
  const [reasonsBefore, reasonsAfter] = [reasonsIn(before.said.families), reasonsIn(after.said.families)]
  const hands =
    reasonsBefore >= ENOUGH && reasonsAfter >= ENOUGH
      ? `In your hands were ${part(before.said.families.in_your_hands, reasonsBefore, REASONS)} before and ${part(after.said.families.in_your_hands, reasonsAfter, REASONS)} after.`
      : null
  const lacking = `There are ${counted(before.rates.settled, APPLICATIONS)} that had time for an answer before and ${after.rates.settled} after, and ${counted(reasonsBefore, REASONS)} before and ${reasonsAfter} after; from ${ENOUGH} on each side this says something.`
  if (rates === null && hands === null) return silent(lacking)
  return said([rates, hands].filter((sentence) => sentence !== null).join(' '))
}

/** The next best step in one sentence. */
export function nextSentence({ type, employers, messages, opposed, isLately }: NextBest): string {
  const who =
    employers === 1
      ? messages === 1
        ? 'One employer said so'
        : `One employer said so in ${counted(messages, MESSAGES)}`
      : `${employers} employers said so`
  const when = isLately ? ` in the last ${LATELY_DAYS} days` : ', a while ago'
  const against =
    opposed === 0
      ? ''
      : ` ${capital(counted(opposed, ['says', 'say']))} the opposite; what counts for the next role, you decide.`
  return `${ACTION_WORDS[type].title}: ${decapital(who)}${when}, and it is in your hands.${against}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function decapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The name of the button beside one quote, for those who do not see which one it stands beside. */
export function shownIn(who: string, day: string): string {
  return `${WORDS.showInMessage}: ${who}, ${day}`
}

/** The same for writing in the journal. */
export function writeAbout(who: string, day: string): string {
  return `${WORDS.recordWrite}: ${who}, ${day}`
}

/** The way to an entry of the journal. */
export function noteOf(day: string): string {
  return `Your entry of ${day}`
}
