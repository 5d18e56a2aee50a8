import { attributionAt } from './attributions'

/** A header that a mail program writes above the mail it quotes or forwards. */
export interface HistoryHeader {
  /** Index of its first line. */
  readonly start: number
  /** Index after its last line. */
  readonly end: number
  /**
   * Whether it alone shows that all after it is earlier mail. "On 3 March our reviewer wrote:" does not: only quote marks
   * after it tell it from the sender's own words.
   */
  readonly certain: boolean
  /** The From line's value, where the header is a block with one. */
  readonly from: string | null
  /** The Subject line's value, likewise. */
  readonly subject: string | null
}

/** "-----Original Message-----" and its translations; also above appointments. */
const ORIGINAL_MESSAGE =
  /^[-_\s]*(?:original (?:message|appointment|e-?mail)|urspr(?:ü|ue)ngliche (?:nachricht|e-?mail)|message d['’]origine|mensaje original|messaggio originale|oorspronkelijk bericht|wiadomość oryginalna|mensagem original|ursprungligt meddelande|oprindelig meddelelse)[-_\s]*:?$/i

/** "---------- Forwarded message ---------", "Begin forwarded message:" and their translations. */
const FORWARDED_MESSAGE =
  /^[-_\s]*(?:(?:begin )?forwarded (?:message|by .{1,60})|(?:anfang der )?weitergeleiteten? (?:nachricht|e-?mail)|(?:début du )?message (?:transféré|réexpédié)|(?:inicio del )?mensaje reenviado|(?:inizio )?messaggio inoltrato|(?:begin )?doorgestuurd bericht|(?:początek )?przekazan(?:a|ej) wiadomoś(?:ć|ci)|mensagem (?:encaminhada|reencaminhada))[-_\s]*:?$/i

/** `-----"Jo Miller" <jo@acme.example> wrote: -----`: Notes. */
const WROTE_BETWEEN_DASHES = /^-{3,}[^-].{0,200}\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef)\s*:\s*-{3,}$/i

const FROM = /^\*?(?:from|von|de|da|van|od|från|fra)\s?:\*?\s*(.*)$/i
const SUBJECT = /^\*?(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|ämne|emne)\s?:\*?\s*(.*)$/i
const SENT =
  /^\*?(?:sent|date|gesendet|datum|envoyé|enviado(?: el)?|enviada(?: em)?|fecha|inviato|data|verzonden|wysłano|skickat|sendt|dato)\s?:/i
const OTHER =
  /^\*?(?:to|cc|bcc|reply-to|importance|attachments|an|antwort an|à|para|aan|do|dw|till|til|a|kopie|copie|priorität|wichtigkeit)\s?:/i
const FIELDS = [FROM, SUBJECT, SENT, OTHER]
const BLOCK_LINES = 12

/** The history header that starts at line `at`, or null. A line of dashes above it belongs to it. */
export function historyHeaderAt(lines: readonly string[], at: number): HistoryHeader | null {
  const first = lines[at]?.trim() ?? ''
  if (first === '') return null
  const below = firstFilled(lines, at + 1)
  if (ORIGINAL_MESSAGE.test(first) || FORWARDED_MESSAGE.test(first) || WROTE_BETWEEN_DASHES.test(first)) {
    const block = headerBlockAt(lines, below, true)
    return {
      start: at,
      end: block?.end ?? at + 1,
      certain: true,
      from: block?.from ?? null,
      subject: block?.subject ?? null
    }
  }
  if (/^(?:_{10,}|-{10,})$/.test(first)) {
    const block = headerBlockAt(lines, below, false)
    return block === null ? null : { ...block, start: at }
  }
  return headerBlockAt(lines, at, false) ?? attributionAt(lines, at)
}

/**
 * From:, Sent:, To:, Subject: on lines of their own. After a mark such as "Forwarded message" the sender is enough; alone the
 * block needs what tells it from a timetable ("From: 10:00, To: 11:00"), and where From is not its first line, an address there.
 */
function headerBlockAt(lines: readonly string[], at: number, marked: boolean): HistoryHeader | null {
  const first = lines[at]?.trim() ?? ''
  if (!FIELDS.some((field) => field.test(first))) return null
  const { values, end } = fieldsFrom(lines, at)
  const from = values.get(FROM)
  if (from === undefined) return null
  const complete = values.has(SENT) && values.has(SUBJECT)
  const addressed = from.includes('@')
  const told = FROM.test(first) ? complete || (addressed && values.size >= 3) : complete && addressed
  return marked || told ? { start: at, end, certain: true, from, subject: values.get(SUBJECT) ?? null } : null
}

interface HeaderFields {
  readonly values: ReadonlyMap<RegExp, string>
  /** Index after the last line. */
  readonly end: number
}

function fieldsFrom(lines: readonly string[], start: number): HeaderFields {
  const values = new Map<RegExp, string>()
  let end = start
  for (; end < lines.length && end < start + BLOCK_LINES; end += 1) {
    const line = lines[end]?.trim() ?? ''
    const field = FIELDS.find((candidate) => candidate.test(line))
    if (field === undefined && !isContinuation(lines, end)) break
    if (field !== undefined && !values.has(field)) values.set(field, field.exec(line)?.[1]?.trim() ?? '')
  }
  return { values, end }
}

/** A long To line runs over; the line after it is a header line again. */
function isContinuation(lines: readonly string[], at: number): boolean {
  const next = lines[at + 1]?.trim() ?? ''
  return (lines[at]?.trim() ?? '') !== '' && FIELDS.some((field) => field.test(next))
}

function firstFilled(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && at < from + 3 && (lines[at]?.trim() ?? '') === '') at += 1
  return at
}
