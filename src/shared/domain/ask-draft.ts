import type { AskDraft, Tone } from './ask'
import { type AskBasis, reminderText, requestText } from './feedback-request'
import type { Correspondent } from './message'

/** The tone of a draft that nobody has chosen one for. */
const FIRST_TONE: Tone = 'warm'

/** A draft as it stands before the person changes anything. */
export function beginDraft(basis: AskBasis, to: Correspondent | null, subject: string): AskDraft {
  const text = requestText(basis, to?.name ?? '', FIRST_TONE)
  return { to, tone: FIRST_TONE, subject, text, kept: {}, followUp: '' }
}

/** The draft in another tone: what the person wrote in that one before, else as it is drafted. What they wrote in this one is kept. */
export function withTone(draft: AskDraft, tone: Tone, basis: AskBasis): AskDraft {
  if (tone === draft.tone) return draft
  const name = draft.to?.name ?? ''
  const { [tone]: own, ...others } = draft.kept
  const isOwn = draft.text !== requestText(basis, name, draft.tone)
  return {
    ...draft,
    tone,
    text: own ?? requestText(basis, name, tone),
    kept: isOwn ? { ...others, [draft.tone]: draft.text } : others
  }
}

/** The draft to somebody else. A text that the person has not changed greets them; what they wrote stays as it is. */
export function withRecipient(draft: AskDraft, to: Correspondent | null, basis: AskBasis): AskDraft {
  const isOwn = draft.text !== requestText(basis, draft.to?.name ?? '', draft.tone)
  return { ...draft, to, text: isOwn ? draft.text : requestText(basis, to?.name ?? '', draft.tone) }
}

/** The reminder: as the person wrote it, else as it is drafted. */
export function reminderOf(draft: AskDraft, basis: AskBasis): string {
  return draft.followUp === '' ? reminderText(basis, draft.to?.name ?? '', draft.tone) : draft.followUp
}

/** The draft with another reminder; one that says what is drafted anyway is not kept. */
export function withReminder(draft: AskDraft, text: string, basis: AskBasis): AskDraft {
  const drafted = reminderText(basis, draft.to?.name ?? '', draft.tone)
  return { ...draft, followUp: text === drafted ? '' : text }
}

/** Marks of an answer at the head of a subject, in several languages. */
const ANSWER_MARK = /^(?:(?:re|aw|sv|antw|vs|odp|ynt|r)(?:\[\d+\])?\s*:\s*)+/i

/** The subject of an answer to a mail with this subject. */
export function answerSubject(subject: string): string {
  const bare = subject.trim().replace(ANSWER_MARK, '').trim()
  return bare === '' ? '' : `Re: ${bare}`
}

/** The subject of a request that answers no mail. */
export function requestSubject(role: string | null): string {
  return role ? `My application for ${role}` : 'My application'
}
