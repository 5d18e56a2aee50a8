import type { Stage } from '../../../../shared/domain/application'
import type { AskEnd } from '../../../../shared/domain/ask'
import type { Count, LookBack } from '../../../../shared/domain/look-back'
import type { MessageKind } from '../../../../shared/domain/message-kind'
import { ACTION_WORDS } from '../../../../shared/domain/words'
import { MOOD_NAMES } from '../words'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** What some of the messages did: one of them, and several. */
const MESSAGES: Readonly<Record<MessageKind | 'undecided', (count: number) => string>> = {
  rejection: (count) => `${count} said no without reasons`,
  feedback: (count) => `${count} gave feedback`,
  declined_feedback: (count) => `${count} said that there is no feedback`,
  acknowledgement: (count) => `${count} confirmed that something arrived`,
  invitation: (count) => `${count} invited you`,
  offer: (count) => `${count} offered you a job`,
  other: (count) => (count === 1 ? '1 was something else' : `${count} were something else`),
  undecided: (count) => (count === 1 ? '1 is still to be decided about' : `${count} are still to be decided about`)
}

const STAGES: Readonly<Record<Stage, (count: number) => string>> = {
  saved: (count) => counted(count, 'job saved', 'jobs saved'),
  applied: (count) => counted(count, 'application sent', 'applications sent'),
  screen: (count) => counted(count, 'first talk', 'first talks'),
  interview: (count) => counted(count, 'interview', 'interviews'),
  offer: (count) => counted(count, 'offer', 'offers'),
  rejected: (count) => counted(count, 'no', 'noes'),
  no_answer: (count) => counted(count, 'let rest without an answer', 'let rest without an answer'),
  withdrawn: (count) => counted(count, 'withdrawn by you', 'withdrawn by you')
}

const ASKS: Readonly<Record<'asked' | 'asked_again' | AskEnd, (count: number) => string>> = {
  asked: (count) => `you asked for feedback ${times(count)}`,
  asked_again: (count) => `you sent ${counted(count, 'reminder', 'reminders')}`,
  answered: (count) => counted(count, 'employer answered', 'employers answered'),
  declined: (count) => counted(count, 'employer gave none', 'employers gave none'),
  no_answer: (count) => `you let ${counted(count, 'request', 'requests')} rest`
}

/** What happened, one sentence for each thing; nothing is weighed, and what did not happen is not mentioned. */
export function lookBackSentences(view: LookBack): readonly string[] {
  const { messages, stages, asks, steps, moods, entries, daysWritten } = view
  return [
    messages.length > 0 && `${counted(total(messages), 'message', 'messages')} came: ${joined(messages, MESSAGES)}.`,
    stages.length > 0 && `You noted ${joined(stages, STAGES)}.`,
    asks.length > 0 && `${capital(joined(asks, ASKS))}.`,
    steps.length > 0 &&
      `You finished ${counted(total(steps), 'step', 'steps')}: ${list.format(
        steps.map(({ what, count }) => withTimes(ACTION_WORDS[what].title, count))
      )}.`,
    entries > 0 && `You wrote ${counted(entries, 'entry', 'entries')}${onDays(entries, daysWritten)}.`,
    moods.length > 0 &&
      `You noted how you were: ${list.format(moods.map(({ what, count }) => withTimes(MOOD_NAMES[what].toLowerCase(), count)))}.`
  ].filter((sentence) => sentence !== false)
}

/** How many kind words there were beside those that are shown; null where all are. */
export function moreKindWords(shown: number, all: number): string | null {
  return all > shown ? `and ${all - shown} more, under “Kind words”` : null
}

function joined<T extends string>(counts: readonly Count<T>[], words: Readonly<Record<T, (count: number) => string>>) {
  return list.format(counts.map(({ what, count }) => words[what](count)))
}

function total(counts: readonly Count<unknown>[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}

function withTimes(name: string, count: number): string {
  return count === 1 ? name : `${name} (${times(count)})`
}

function onDays(entries: number, days: number): string {
  if (entries === 1) return ''
  return days === 1 ? ', all on one day' : ` on ${days} days`
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
