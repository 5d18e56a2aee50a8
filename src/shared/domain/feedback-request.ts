/** The question, word for word as the product's design has it. */
export const FEEDBACK_QUESTION =
  'Would you be willing to share any feedback with me on your decision making process and what I might improve upon in the future?'

/**
 * A short, polite draft that asks for feedback. Coachable drafts; the person sends.
 * @param sender name of the person who wrote, or empty
 * @param role the post applied for, or null
 */
export function feedbackRequest(sender: string, role: string | null): string {
  const first = firstName(sender)
  return [
    first ? `Dear ${first},` : 'Hello,',
    `Thank you for letting me know, and for the time and consideration you gave my application${role ? ` for ${role}` : ''}.`,
    FEEDBACK_QUESTION,
    'Whatever you can tell me will help. Thank you again, and all the best to you and the team.'
  ].join('\n\n')
}

/**
 * A short, polite draft that asks back about words that say little.
 * @param sender name of the person who wrote, or empty
 * @param words the employer's own words, or null
 */
export function questionBack(sender: string, words: string | null): string {
  const first = firstName(sender)
  return [
    first ? `Dear ${first},` : 'Hello,',
    'Thank you for your answer, and for the time and consideration you gave my application.',
    words === null
      ? 'May I ask one thing back?'
      : `May I ask one thing back? You wrote: “${words.replace(/\s+/g, ' ')}”`,
    'Could you give me one example of what you would have liked to see from me instead? One line would help me a great deal.',
    'Thank you again, and all the best to you and the team.'
  ].join('\n\n')
}

/** Words that mailboxes carry in their names and people do not. */
const MAILBOX =
  /\b(?:careers?|team|hr|talent|recruit\w*|jobs?|hiring|people|office|support|admin\w*|personnel|no-?reply|group|department|service|school|hospital|university|council|ltd|inc|gmbh|llc|plc|at|from|via)\b|[@&\d]/i

/** The first name of a person called by at least two names, or null: better no name than a firm's. */
function firstName(sender: string): string | null {
  if (MAILBOX.test(sender)) return null
  return /^(\p{Lu}[\p{L}'’-]+)\s+\p{L}/u.exec(sender.trim())?.[1] ?? null
}
