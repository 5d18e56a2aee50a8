import type { Correspondent } from '../../shared/domain/message'
import { isoDateOf } from './mail-date'
import { correspondentIn } from './mail-headers'

/** What stands above a letter that was copied out of a mail program. */
export interface PastedHeader {
  readonly subject: string
  readonly from: Correspondent | null
  readonly date: string | null
  /** The header lines as they stood, and the text below them. */
  readonly header: string
  readonly rest: string
}

const FIELD = /^(subject|betreff|objet|asunto|from|von|date|sent|datum|gesendet|to|an|cc|reply-to)\s?:[ ]*(.*)$/i
const MOST_LINES = 10

/** The lines "Subject: …", "From: …" at the start of a pasted text, or null where there are none or nothing follows them. */
export function readPastedHeader(text: string): PastedHeader | null {
  const lines = text.replace(/^\n+/, '').split('\n')
  const values = new Map<string, string>()
  let end = 0
  for (; end < MOST_LINES; end += 1) {
    const match = FIELD.exec(lines[end]?.trim() ?? '')
    if (match === null) break
    values.set(match[1]?.toLowerCase() ?? '', match[2]?.trim() ?? '')
  }
  const firstOf = (...names: readonly string[]): string | undefined =>
    names.map((name) => values.get(name)).find((value) => value !== undefined)
  const subject = firstOf('subject', 'betreff', 'objet', 'asunto')
  const from = firstOf('from', 'von')
  const rest = lines.slice(end).join('\n')
  // "From: Monday" alone is no header of a letter.
  if (rest.trim() === '' || (subject === undefined && !from?.includes('@'))) return null
  return {
    subject: subject ?? '',
    from: from === undefined ? null : correspondentIn(from),
    date: isoDateOf(firstOf('date', 'sent', 'datum', 'gesendet') ?? ''),
    header: lines.slice(0, end).join('\n'),
    rest
  }
}
