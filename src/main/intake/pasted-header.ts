import type { Correspondent } from '../../shared/domain/message'
import { correspondentIn } from './mail-headers'
import { writtenDateOf } from './written-date'

/** What stands above a letter that was copied or printed out of a mail program. */
export interface PastedHeader {
  readonly subject: string
  readonly from: Correspondent | null
  readonly date: string | null
  /** The header lines as they stood, and the text below them. */
  readonly header: string
  readonly rest: string
}

const FIELD =
  /^(subject|betreff|objet|asunto|from|von|de|date|sent|datum|gesendet|envoyé|fecha|to|an|à|para|cc|reply-to)\s?:[ ]*(.*)$/i
const MOST_LINES = 10

/** Lines that a print-out may have above its header: the mailbox's owner, the name of the program. */
const MOST_LINES_ABOVE = 4

/** How web mail counts the mails of a printed thread, and what it prints above each: sender, address and date. */
const THREAD_COUNT = /^\d{1,3} (?:messages?|nachrichten?)$/i
const THREAD_SENDER = /^(.{1,100}<[^<>\s]+@[^<>\s]+>)\s*(.*)$/

/** The lines "Subject: …", "From: …" at the start of a pasted text, or null where there are none or nothing follows them. */
export function readPastedHeader(text: string): PastedHeader | null {
  return headerAt(text.replace(/^\n+/, '').split('\n'), 0)
}

/** A line of the block that note programs put on top of Markdown: "title: …", an item of a list, a comment. */
const FRONT_LINE = /^(?:[A-Za-z_][\w-]{0,40}:(?:\s.*)?|\s+\S.*|- .*|#.*)?$/
const MOST_FRONT_LINES = 40

/** The block between lines of three dashes at the start of a note, with its title as the subject, or null where there is none. */
export function readFrontMatter(text: string): PastedHeader | null {
  const lines = text.split('\n', MOST_FRONT_LINES)
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)$/.test(line))
  const inside = lines.slice(1, Math.max(1, end))
  if (lines[0] !== '---' || inside.length === 0 || !inside.every((line) => FRONT_LINE.test(line))) return null
  const titles = inside.map((line) => /^title:\s*(.*)$/i.exec(line)?.[1] ?? '')
  const subject = titles.find((title) => title !== '')?.replace(/^(["'])(.*)\1$/, '$2') ?? ''
  const header = lines.slice(0, end + 1).join('\n')
  const rest = text.slice(header.length)
  return rest.trim() === '' ? null : { subject, from: null, date: null, header, rest }
}

/** As `readPastedHeader`, for print-outs and saved pages, which may put a few lines above the header. */
export function readPrintedHeader(text: string): PastedHeader | null {
  const lines = text.replace(/^\n+/, '').split('\n')
  for (let start = 0; start <= Math.min(MOST_LINES_ABOVE, lines.length); start += 1) {
    const header = headerAt(lines, start)
    // Below other lines a header shows itself by more than one field.
    if (header !== null && (start === 0 || (header.from !== null && header.header.split('\n').length > start + 1)))
      return header
  }
  return printedThread(lines)
}

function headerAt(lines: readonly string[], start: number): PastedHeader | null {
  const values = new Map<string, string>()
  let end = start
  for (; end < start + MOST_LINES; end += 1) {
    const match = FIELD.exec(lines[end]?.trim() ?? '')
    if (match === null) break
    values.set(match[1]?.toLowerCase() ?? '', match[2]?.trim() ?? '')
  }
  const firstOf = (...names: readonly string[]): string | undefined =>
    names.map((name) => values.get(name)).find((value) => value !== undefined)
  const subject = firstOf('subject', 'betreff', 'objet', 'asunto')
  const from = firstOf('from', 'von', 'de')
  const rest = lines.slice(end).join('\n')
  // "From: Monday" alone is no header of a letter.
  if (rest.trim() === '' || (subject === undefined && !from?.includes('@'))) return null
  return {
    subject: subject ?? '',
    from: from === undefined ? null : correspondentIn(from),
    date: writtenDateOf(firstOf('date', 'sent', 'datum', 'gesendet', 'envoyé', 'fecha') ?? ''),
    header: lines.slice(0, end).join('\n'),
    rest
  }
}

/** Subject, "1 message", sender and date, "To: …": how Gmail prints. The newest mail of a thread comes last there. */
function printedThread(lines: readonly string[]): PastedHeader | null {
  const filled = lines.map((line, at) => ({ line: line.trim(), at })).filter(({ line }) => line !== '')
  const count = filled.slice(0, 8).findIndex(({ line }) => THREAD_COUNT.test(line))
  const subject = filled[count - 1]?.line
  const sender = THREAD_SENDER.exec(filled[count + 1]?.line ?? '')
  if (count < 1 || subject === undefined || sender === null) return null
  let last = count + 1
  // The date may stand on a line of its own.
  const date = writtenDateOf(sender[2] ?? '') ?? writtenDateOf(filled[last + 1]?.line ?? '')
  if (writtenDateOf(sender[2] ?? '') === null && date !== null) last += 1
  while (/^(?:to|an|cc|reply-to|antwort an)\s?:/i.test(filled[last + 1]?.line ?? '')) last += 1
  const end = (filled[last]?.at ?? 0) + 1
  const rest = lines.slice(end).join('\n')
  if (rest.trim() === '') return null
  return { subject, from: correspondentIn(sender[1] ?? ''), date, header: lines.slice(0, end).join('\n'), rest }
}
