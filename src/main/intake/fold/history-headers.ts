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

/** "On 3 Mar 2025, at 10:11, Jo wrote:" in the languages of the common mail programs: how it starts and how it ends. */
const ATTRIBUTIONS: readonly { readonly start: RegExp; readonly end: RegExp }[] = [
  { start: /^on\b/i, end: /\bwrote\s*:$/i },
  { start: /^am\b/i, end: /\bschrieb\b.*:$/i },
  { start: /^le\b/i, end: /\ba écrit\s*:$/i },
  { start: /^el\b/i, end: /\bescribió\s*:$/i },
  { start: /^il\b/i, end: /\bha scritto\s*:$/i },
  { start: /^op\b/i, end: /\bschreef\b.*:$/i },
  { start: /^em\b/i, end: /\bescreveu\s*:$/i },
  { start: /^den\b/i, end: /\bskrev\b.*:$/i },
  { start: /^(?:w dniu|dnia|pon|wt|śr|czw|pt|sob|niedz|\d{1,2})\b/i, end: /napisał(?:\(a\)|a)?\s*:$/i },
  { start: /^\d{4}-\d{2}-\d{2}/, end: /<[^<>\s]+@[^<>\s]+>\s*:$/ },
  {
    start: /^\S/,
    end: /<[^<>\s]+@[^<>\s]+>\s+(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|napisał\(a\))\s*:$/i
  }
]

/** Without a day or a time it is a sentence: "On reflection the panel wrote:". */
const NAMES_A_DAY =
  /\d|\b(?:mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|yesterday|gestern)/i

const HAS_TIME_OR_ADDRESS = /\b\d{1,2}[:.h]\d{2}\b|[<(][^<>()\s]+@[^<>()\s]+[>)]/

const LONGEST_ATTRIBUTION = 300
const ATTRIBUTION_LINES = 3

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
  if (ORIGINAL_MESSAGE.test(first) || FORWARDED_MESSAGE.test(first)) {
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

/** "On … wrote:" on one to three lines. It names a day, a time or an address, so that ordinary sentences are not taken. */
function attributionAt(lines: readonly string[], at: number): HistoryHeader | null {
  const first = lines[at]?.trim() ?? ''
  if (!ATTRIBUTIONS.some(({ start }) => start.test(first))) return null
  let joined = ''
  for (let end = at; end < at + ATTRIBUTION_LINES && end < lines.length; end += 1) {
    const line = lines[end]?.trim() ?? ''
    if (line === '') return null
    joined = joined === '' ? line : `${joined} ${line}`
    if (joined.length > LONGEST_ATTRIBUTION) return null
    if (isAttribution(joined)) {
      return { start: at, end: end + 1, certain: HAS_TIME_OR_ADDRESS.test(joined), from: null, subject: null }
    }
  }
  return null
}

function isAttribution(text: string): boolean {
  return (
    (NAMES_A_DAY.test(text) || HAS_TIME_OR_ADDRESS.test(text)) &&
    ATTRIBUTIONS.some(({ start, end }) => start.test(text) && end.test(text))
  )
}

/**
 * From:, Sent:, To:, Subject: on lines of their own, From first. After a mark such as "Forwarded message" the sender is
 * enough; alone the block needs what tells it from a timetable ("From: 10:00, To: 11:00").
 */
function headerBlockAt(lines: readonly string[], at: number, marked: boolean): HistoryHeader | null {
  if (!FROM.test(lines[at]?.trim() ?? '')) return null
  const values = new Map<RegExp, string>()
  let end = at
  for (; end < lines.length && end < at + BLOCK_LINES; end += 1) {
    const line = lines[end]?.trim() ?? ''
    const field = FIELDS.find((candidate) => candidate.test(line))
    if (field === undefined && !isContinuation(lines, end)) break
    if (field !== undefined && !values.has(field)) values.set(field, field.exec(line)?.[1]?.trim() ?? '')
  }
  const from = values.get(FROM) ?? ''
  const complete = values.has(SENT) && values.has(SUBJECT)
  if (!marked && !complete && !(from.includes('@') && values.size >= 3)) return null
  return { start: at, end, certain: true, from, subject: values.get(SUBJECT) ?? null }
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
