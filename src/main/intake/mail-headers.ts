import { addressParser, type Email } from 'postal-mime'
import type { Correspondent } from '../../shared/domain/message'
import { cleanLineOf } from './clean-text'
import { isoDateOf } from './mail-date'

/** The headers of a mail that Coachable keeps. */
export interface MailHeaders {
  readonly subject: string
  readonly from: Correspondent | null
  readonly date: string | null
  readonly messageId: string | null
  /** The mail that this one answers, and the thread before it, oldest first: Message-IDs without brackets. */
  readonly inReplyTo: string | null
  readonly references: readonly string[]
}

/** Long enough for any subject; headers of megabytes are made to do harm. */
const LONGEST_LINE = 1000

/** Longer threads keep their newest mails. */
const MOST_REFERENCES = 100

/** Subject, sender, date and id of a parsed mail, cleaned. */
export function headersOf(email: Email): MailHeaders {
  const dateHeader = email.headers.find((header) => header.key === 'date')?.value ?? ''
  return {
    subject: lineOf(email.subject ?? ''),
    from: isSavedPage(email) ? null : senderOf(email),
    date: isoDateOf(dateHeader.slice(0, LONGEST_LINE)),
    messageId: messageIdOf(email.messageId ?? ''),
    inReplyTo: messageIdsIn(email.inReplyTo ?? '').at(0) ?? null,
    references: messageIdsIn(email.references ?? '')
  }
}

/** Browsers put their own name into the From line of a page that they save as one file (MHTML). */
const SAVED_BY = /^<?saved by \S/i

/** Whether a mail is a page that a browser saved. */
export function isSavedPage(email: Email): boolean {
  const { name = '', address = '' } = email.from ?? {}
  return SAVED_BY.test(name || (address ?? '')) || email.headers.some(({ key }) => key === 'snapshot-content-location')
}

/** The first mailbox in the text of a From line ("Jo Miller <jo@acme.example>", "Jo Miller [mailto:…]"), or null. */
export function correspondentIn(text: string): Correspondent | null {
  const plain = lineOf(text).replace(/[<[]mailto:([^>\]]+)[>\]]/gi, '<$1>')
  const mailbox = addressParser(plain, { flatten: true })[0]
  if (mailbox === undefined) return null
  return correspondentOf(mailbox.name, mailbox.address ?? '')
}

function senderOf(email: Email): Correspondent | null {
  for (const address of [email.from, email.sender]) {
    const mailbox = address?.group === undefined ? address : address.group[0]
    const sender = mailbox === undefined ? null : correspondentOf(mailbox.name, mailbox.address ?? '')
    if (sender !== null) return sender
  }
  return null
}

/** A cleaned name and address, or null where both are empty. */
export function correspondentOf(name: string, address: string): Correspondent | null {
  const correspondent = {
    name: lineOf(name)
      .replace(/^["']+|["']+$/g, '')
      .trim(),
    address: lineOf(address)
  }
  return correspondent.name === '' && correspondent.address === '' ? null : correspondent
}

/** The Message-IDs in a header's text, without brackets, each once, the newest `MOST_REFERENCES`. */
export function messageIdsIn(header: string): readonly string[] {
  const ids = [...header.slice(-LONGEST_LINE * MOST_REFERENCES).matchAll(/<([^<>\s]{1,998})>/g)].map((match) =>
    lineOf(match[1] ?? '')
  )
  return [...new Set(ids.filter((id) => id !== ''))].slice(-MOST_REFERENCES)
}

function messageIdOf(header: string): string | null {
  const id = /<([^<>]+)>/.exec(header)?.[1] ?? header
  return lineOf(id) === '' ? null : lineOf(id)
}

function lineOf(text: string): string {
  return cleanLineOf(text.slice(0, LONGEST_LINE))
}
