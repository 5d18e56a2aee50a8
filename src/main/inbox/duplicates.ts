import type { Duplicate } from '../../shared/contract/views'
import { companyKey } from '../../shared/domain/company-key'
import { type Facts, factsOf } from '../../shared/domain/facts'
import type { Correspondent, Message, ParsedMessage } from '../../shared/domain/message'
import type { StoredMessage } from '../../shared/state/state-v1'

/** A message that came in again. */
export interface Known {
  readonly stored: StoredMessage
  readonly as: Duplicate
}

/** Shorter texts ("Thanks, but no.") may well be sent by two people. UTF-16 units. */
const SHORTEST_SAME_TEXT = 80

/** A letter and the mail that it came with bear about the same date. */
const SAME_DATE_MS = 36 * 3600 * 1000

/**
 * The message that this one is, where it is here already: the same bytes; the same mail (its Message-ID, and the same words or
 * sender and date: some programs give every mail the same id); or the same words in another kind of file, where nothing that both
 * show speaks against it. Two mails with ids of their own are two mails, whatever they say: employers send the same letter twice.
 */
export function knownMessage(messages: readonly StoredMessage[], parsed: ParsedMessage, sha256: string): Known | null {
  let found: Known | null = null
  for (const stored of messages) {
    const { message } = stored
    if (message.sha256 === sha256) return { stored, as: 'same_file' }
    if (found?.as === 'same_mail') continue
    if (isSameMail(message, parsed)) found = { stored, as: 'same_mail' }
    else if (found === null && isSameText(stored, parsed)) found = { stored, as: 'same_text' }
  }
  return found
}

function isSameMail(one: ParsedMessage, other: ParsedMessage): boolean {
  if (one.messageId === null || one.messageId !== other.messageId) return false
  if (one.textHash !== '' && one.textHash === other.textHash) return true
  return one.from?.address === other.from?.address && one.date === other.date
}

function isSameText(stored: StoredMessage, parsed: ParsedMessage): boolean {
  const { message } = stored
  if (message.textHash === '' || message.textHash !== parsed.textHash) return false
  if (message.messageId !== null && parsed.messageId !== null) return false
  if (parsed.body.length < SHORTEST_SAME_TEXT) return false
  return !contradict(factsOf(message, stored.decidedFacts), factsOf(parsed, {}))
}

/** Only what both show can speak against it. */
function contradict(one: Facts, other: Facts): boolean {
  if (one.company !== null && other.company !== null && companyKey(one.company) !== companyKey(other.company))
    return true
  if (one.from !== null && other.from !== null && areTwo(one.from, other.from)) return true
  if (one.date === null || other.date === null) return false
  return Math.abs(Date.parse(one.date) - Date.parse(other.date)) > SAME_DATE_MS
}

function areTwo(one: Correspondent, other: Correspondent): boolean {
  if (one.address !== '' && other.address !== '') return one.address.toLowerCase() !== other.address.toLowerCase()
  return one.name !== '' && other.name !== '' && one.name.toLowerCase() !== other.name.toLowerCase()
}

/**
 * A kept message with what the other kind of file shows beyond it: a mail that comes after its pasted words brings sender, date and
 * thread along. Words and original stay, so that every mark keeps its place.
 */
export function enriched(message: Message, parsed: ParsedMessage): Message {
  const { company, role } = message.evidence
  return {
    ...message,
    subject: message.subject || parsed.subject,
    from: message.from ?? parsed.from,
    date: message.date ?? parsed.date,
    messageId: message.messageId ?? parsed.messageId,
    inReplyTo: message.inReplyTo ?? parsed.inReplyTo,
    references: message.references.length > 0 ? message.references : parsed.references,
    company: message.company ?? parsed.company,
    role: message.role ?? parsed.role,
    evidence: {
      company: message.company === null ? parsed.evidence.company : company,
      role: message.role === null ? parsed.evidence.role : role
    }
  }
}
