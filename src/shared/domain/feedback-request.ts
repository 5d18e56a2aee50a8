import type { AskKind, Tone } from './ask'

/** The question, word for word as the product's design has it. */
export const FEEDBACK_QUESTION =
  'Would you be willing to share any feedback with me on your decision making process and what I might improve upon in the future?'

/** What a draft is made of. */
export interface AskBasis {
  readonly kind: AskKind
  /** The post applied for, or null. */
  readonly role: string | null
  /** The employer's own words that are asked back about, or null. */
  readonly words: string | null
  /** Whether they have written: who heard nothing has no answer to thank for. */
  readonly hasWord: boolean
}

/**
 * A short, polite draft of a request. Coachable drafts; the person sends.
 * @param sender name of the person who is asked, or empty
 */
export function requestText(basis: AskBasis, sender: string, tone: Tone): string {
  return basis.kind === 'feedback'
    ? feedbackRequest(sender, basis.role, tone, basis.hasWord)
    : questionBack(sender, basis.words, tone)
}

/**
 * Asks for feedback: thanks for time and consideration, and the question.
 * @param sender name of the person who wrote, or empty
 * @param role the post applied for, or null
 */
export function feedbackRequest(sender: string, role: string | null, tone: Tone = 'warm', hasWord = true): string {
  const post = role ? ` for ${role}` : ''
  switch (tone) {
    case 'warm':
      return [
        greeting(sender, tone),
        `Thank you ${hasWord ? 'for letting me know, and ' : ''}for the time and consideration you gave my application${post}.`,
        FEEDBACK_QUESTION,
        'Whatever you can tell me will help. Thank you again, and all the best to you and the team.'
      ].join('\n\n')
    case 'plain':
      return [
        greeting(sender, tone),
        `Thank you for ${hasWord ? 'your answer, and for ' : ''}your time and consideration of my application${post}.`,
        FEEDBACK_QUESTION,
        'Thank you.'
      ].join('\n\n')
    case 'formal':
      return [
        greeting(sender, tone),
        hasWord
          ? `Thank you for informing me of your decision on my application${post}, and for the time and consideration that you have given it.`
          : `Thank you for the time and consideration that you have given my application${post}.`,
        FEEDBACK_QUESTION,
        'I would be grateful for anything that you are able to share, and wish you and the team every success.',
        'Kind regards'
      ].join('\n\n')
  }
}

/**
 * Asks back about words that say little.
 * @param sender name of the person who wrote, or empty
 * @param words the employer's own words, or null
 */
export function questionBack(sender: string, words: string | null, tone: Tone = 'warm'): string {
  const said = words === null ? '' : `“${words.replace(/\s+/g, ' ')}”`
  switch (tone) {
    case 'warm':
      return [
        greeting(sender, tone),
        'Thank you for your answer, and for the time and consideration you gave my application.',
        said === '' ? 'May I ask one thing back?' : `May I ask one thing back? You wrote: ${said}`,
        'Could you give me one example of what you would have liked to see from me instead? One line would help me a great deal.',
        'Thank you again, and all the best to you and the team.'
      ].join('\n\n')
    case 'plain':
      return [
        greeting(sender, tone),
        'Thank you for your answer, and for your time and consideration.',
        said === '' ? 'One question back:' : `One question back. You wrote: ${said}`,
        'Could you give me one example of what you would have liked to see instead? One line is enough.',
        'Thank you.'
      ].join('\n\n')
    case 'formal':
      return [
        greeting(sender, tone),
        'Thank you for your answer, and for the time and consideration that you have given my application.',
        said === '' ? 'May I ask one question in return?' : `May I ask one question in return? You wrote: ${said}`,
        'I would be grateful for one example of what you would have wished to see from me instead. A single line would be of great help.',
        'Kind regards'
      ].join('\n\n')
  }
}

/**
 * The one reminder: it asks for nothing new and leaves them free not to answer.
 * @param sender name of the person who was asked, or empty
 */
export function reminderText({ kind, role }: AskBasis, sender: string, tone: Tone): string {
  const asked = `${kind === 'feedback' ? 'for feedback on' : 'a question about'} my application${role ? ` for ${role}` : ''}`
  switch (tone) {
    case 'warm':
      return [
        greeting(sender, tone),
        `A little while ago I asked you ${asked}. I know how full your days are, so this is just a friendly reminder.`,
        'If you have a minute, even one line would help me. If not, that is quite all right, and I will not ask again.',
        'Thank you for your time and consideration, and all the best.'
      ].join('\n\n')
    case 'plain':
      return [
        greeting(sender, tone),
        `Some time ago I asked you ${asked}. May I remind you of it once?`,
        'One line is enough. If it does not suit you, that is all right too.',
        'Thank you for your time.'
      ].join('\n\n')
    case 'formal':
      return [
        greeting(sender, tone),
        `Some time ago I asked you ${asked}. May I kindly remind you of my request?`,
        'Even a single line would be of great help. Should it not be possible, I fully understand and will not trouble you again.',
        'Thank you for your time and consideration.',
        'Kind regards'
      ].join('\n\n')
  }
}

function greeting(sender: string, tone: Tone): string {
  const first = firstName(sender)
  switch (tone) {
    case 'warm':
      return first ? `Dear ${first},` : 'Hello,'
    case 'plain':
      return first ? `Hello ${first},` : 'Hello,'
    case 'formal':
      return first ? `Dear ${sender.trim().replace(/\s+/g, ' ')},` : 'Dear hiring team,'
  }
}

/** Words that mailboxes carry in their names and people do not. */
const MAILBOX =
  /\b(?:careers?|team|hr|talent|recruit\w*|jobs?|hiring|people|office|support|admin\w*|personnel|no-?reply|group|department|service|school|hospital|university|council|ltd|inc|gmbh|llc|plc|at|from|via)\b|[@&\d]/i

/** The first name of a person called by at least two names, or null: better no name than a firm's. */
function firstName(sender: string): string | null {
  if (MAILBOX.test(sender)) return null
  return /^(\p{Lu}[\p{L}'’-]+)\s+\p{L}/u.exec(sender.trim())?.[1] ?? null
}
