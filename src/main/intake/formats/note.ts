import { failed, ok, type Result } from '../../../shared/contract/result'
import { type SpokenNote, spokenNoteSchema } from '../../../shared/contract/spoken-note'
import type { ParsedMessage } from '../../../shared/domain/message'
import { cleanLineOf, cleanText } from '../clean-text'
import { guessFacts } from '../facts'
import { languageOf } from '../language'
import { NOTE_TITLES } from '../note-file'
import { textHashOf } from '../text-hash'

/**
 * The message that a note makes. Its words are what was said, and none of them is folded away. Codes: `unreadable_file` (no
 * note), `no_body`.
 */
export function readNote(bytes: Uint8Array): Result<ParsedMessage> {
  const note = noteIn(bytes)
  if (note === null) return failed('unreadable_file')
  const body = cleanText(note.words).trim()
  if (body === '') return failed('no_body')
  const [who, company, role] = [note.who, note.company, note.role].map(cleanLineOf)
  const from = who ? { name: who, address: '' } : null
  const subject = [NOTE_TITLES[note.how], ...(who ? [`with ${who}`] : [])].join(' ')
  const guess = guessFacts({ from, subject: '', body })
  return ok({
    format: 'note',
    subject,
    from,
    date: noonOf(note.date),
    messageId: null,
    inReplyTo: null,
    references: [],
    body,
    textHash: textHashOf(body),
    folded: [],
    attachments: [],
    language: languageOf(body),
    company: company || guess.company,
    role: role || guess.role,
    evidence: { company: company ? null : guess.evidence.company, role: role ? null : guess.evidence.role }
  })
}

/** Noon where the person is: the same day in every list that is shown there. */
function noonOf(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(year, month - 1, day, 12).toISOString()
}

function noteIn(bytes: Uint8Array): SpokenNote | null {
  try {
    const parsed = spokenNoteSchema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
    return parsed.success ? parsed.data : null
  } catch {
    // No UTF-8 or no JSON: not a note.
    return null
  }
}
