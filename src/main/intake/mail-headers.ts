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
}

/** Long enough for any subject; headers of megabytes are made to do harm. */
const LONGEST_LINE = 1000

/** Subject, sender, date and id of a parsed mail, cleaned. */
export function headersOf(email: Email): MailHeaders {
  const dateHeader = email.headers.find((header) => header.key === 'date')?.value ?? ''
  return {
    subject: lineOf(email.subject ?? ''),
    from: senderOf(email),
    date: isoDateOf(dateHeader.slice(0, LONGEST_LINE)),
    messageId: messageIdOf(email.messageId ?? '')
  }
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

function correspondentOf(name: string, address: string): Correspondent | null {
  const correspondent = {
    name: lineOf(name)
      .replace(/^["']+|["']+$/g, '')
      .trim(),
    address: lineOf(address)
  }
  return correspondent.name === '' && correspondent.address === '' ? null : correspondent
}

function messageIdOf(header: string): string | null {
  const id = /<([^<>]+)>/.exec(header)?.[1] ?? header
  return lineOf(id) === '' ? null : lineOf(id)
}

function lineOf(text: string): string {
  return cleanLineOf(text.slice(0, LONGEST_LINE))
}
