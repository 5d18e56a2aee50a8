import { isBlank, isDivider, type Line, type LineKind, wordCount } from './line'
import { isSignOff } from './sign-off'

/** Lines that a phone or mail app adds. */
const APP_SIGNATURE =
  /^(?:sent (?:from|via|using|with) (?:my |the )?[\w .'’-]{2,40}|get outlook for (?:ios|android|mac)[^a-z]*|(?:von|gesendet von|verzonden vanaf) (?:meinem|mijn) [\w .-]{2,40}(?: gesendet)?|(?:gesendet|verschickt) mit der [\w .-]{2,40}|diese nachricht wurde von meinem [\w .-]{2,80}|envoyé (?:de|depuis) mon [\w .-]{2,40}|enviado desde mi [\w .-]{2,40}|enviado do meu [\w .-]{2,40}|inviato da(?:l mio)? [\w .-]{2,40}|wysłane z (?:mojego )?[\w .-]{2,40}|skickat från min [\w .-]{2,40})$/i

const PHONE =
  /(?:\+|\b00|\(0?)\d[\d\s()./-]{6,}\d|\b(?:tel|phone|mobile?|cell|fax|direct|telefon|mobil|t[eé]l|office|[tmpd])\s?[:.]\s*[+(]?\d[\d\s()./-]{4,}\d|\b\d{3}[-.\s]\d{3,4}[-.\s]\d{4}\b/i
const EMAIL = /[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}/i
const WEB =
  /\b(?:https?:\/\/|www\.)\S+|^(?:[a-z0-9-]+\.)+(?:com|org|net|io|de|fr|es|nl|pl|eu|uk|example|co)(?:\/\S*)?$|\b(?:linkedin|xing|twitter)\b/i
const TITLE =
  /\b(?:recruit(?:er|ing|ment)|talent|acquisition|sourcer|sourcing|human resources|hr|people (?:and culture|& culture|operations|ops|partner|team)|personal(?:abteilung|referent(?:in)?|leitung|leiter(?:in)?)|managing director|director|head of|vice president|vp|chief|ceo|cto|coo|cfo|chro|founder|(?:hiring|engineering|product|office|hr|people|talent|recruiting|recruitment|general|store|branch) manager|manager|team ?lead|lead|coordinator|co-ordinator|officer|specialist|consultant|advisor|adviser|business partner|partner|assistant|associate|generalist|administrator|principal|professor|department|geschäftsführer(?:in)?|leiter(?:in)?|referent(?:in)?|responsable|chargée? de recrutement|directeur|directrice|recursos humanos|directora?|rekruterka?|werving|selectie)\b/i
const COMPANY_FORM =
  /\b(?:gmbh|ag|kg|se|ltd|limited|inc|llc|llp|plc|corp|corporation|co\.|s\.?a\.?r?\.?l?\.?|sp\. z o\.o\.|b\.?v\.?|n\.?v\.?|oy|ab|a\/s|aps|s\.?r\.?l\.?|s\.?p\.?a\.?|e\.v\.)(?:\s|$|,)/i
const ADDRESS =
  /\b\d{4,5}\s+\p{Lu}|\b\d{1,4}[a-z]?,?\s+[\p{L}'’. -]{2,40}\b(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|square|drive|way|floor|suite|rue|calle)\b|[\p{L}-]+(?:straße|strasse|str\.|weg|platz|allee|laan|straat|gracht)\s*\d|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/u
const PRONOUNS = /^\(?(?:she|he|they|sie|er)\s?\/\s?(?:her|him|them|ihr|ihm)/i

/** What an appointment says about itself: those lines are the message. */
const SCHEDULE =
  /^\W*(?:date|day|time|when|where|place|location|venue|link|join|meeting|zoom|teams|agenda|interviewers?|duration|format|salary|start|role|position|panel|dial|passcode|datum|uhrzeit|ort|quand|où|lieu|fecha|hora|lugar)\b[^:]{0,20}:/i

const MOST_LINES = 14
const MOST_WORDS = 9

/**
 * Marks what stands under the sender's name: after the mark `-- `, after a sign-off and name, a block with phone or address at
 * the end, lines that a phone adds. The sign-off and the name stay the sender's own words.
 */
export function markSignature(lines: readonly Line[]): readonly Line[] {
  const kinds: LineKind[] = lines.map((line) => line.kind)
  const own = (): readonly number[] =>
    [...lines.keys()].filter((at) => kinds[at] === 'own' && !isBlank(lines[at]?.text ?? ''))
  const mark = (places: readonly number[]): void => {
    for (const at of places) kinds[at] = 'signature'
  }
  const textAt = (at: number): string => lines[at]?.text.trim() ?? ''
  mark(own().filter((at) => APP_SIGNATURE.test(textAt(at))))
  for (const rule of [afterMark, afterSignOff, contactBlock]) {
    const places = own()
    const block = rule(places.map(textAt), places, lines)
    // Never the whole message, and never more than a signature can be.
    if (block.length > 0 && block.length < places.length) mark(block)
  }
  return lines.map((line, at) => ({ text: line.text, kind: kinds[at] ?? line.kind }))
}

/** What follows the first line `--`, where it is short and speaks to nobody: else the dashes part sections. */
function afterMark(texts: readonly string[], places: readonly number[]): readonly number[] {
  const mark = texts.indexOf('--')
  if (mark < 1) return []
  const after = texts.slice(mark + 1)
  if (after.length > MOST_LINES || after.some((text) => isListItem(text) || isAddressed(text))) return []
  return places.slice(mark)
}

/** The lines under the name under a sign-off, where they are the last ones or only a postscript follows. */
function afterSignOff(texts: readonly string[], places: readonly number[]): readonly number[] {
  const recent = texts.slice(-(MOST_LINES + 6))
  const offset = texts.length - recent.length
  for (let at = recent.length - 1; at >= 0; at -= 1) {
    if (!isSignOff(recent[at] ?? '')) continue
    const named = (recent[at] ?? '').split(/[,–—]/)[1]?.trim() ? 0 : 1
    const from = at + 1 + (named === 1 && isName(recent[at + 1] ?? '') ? 1 : 0)
    const block = blockOf(recent.slice(from))
    const next = recent[from + block.length]
    const ends = next === undefined || /^p\.? ?s\b/i.test(next)
    return ends && isEvident(block) ? places.slice(offset + from, offset + from + block.length) : []
  }
  return []
}

/** Last paragraphs of short lines with a phone number or an e-mail address, without a sign-off above them. */
function contactBlock(texts: readonly string[], places: readonly number[], lines: readonly Line[]): readonly number[] {
  let first = texts.length
  while (first > 0 && texts.length - first < MOST_LINES && isBlockLine(texts[first - 1] ?? '')) first -= 1
  // It starts with a paragraph that shows a signature: a name or last words that stand alone above it are the sender's own.
  let start = texts.length
  let shows = false
  for (let at = texts.length - 1; at >= first; at -= 1) {
    shows ||= hasEvidence(texts[at] ?? '')
    if (!isBlank(lines[(places[at] ?? 0) - 1]?.text ?? '')) continue
    if (shows) start = at
    shows = false
  }
  while (start > first && isDivider(texts[start - 1] ?? '')) start -= 1
  const block = texts.slice(start)
  const reachable = block.some((text) => PHONE.test(text) || EMAIL.test(text))
  if (block.length < 2 || !reachable || !isEvident(block)) return []
  if ((texts[start - 1] ?? '').endsWith(':') || block.some(isSignOff)) return []
  return places.slice(start)
}

/** The run of lines at the start that can stand in a signature. */
function blockOf(texts: readonly string[]): readonly string[] {
  const end = texts.findIndex((text) => !isBlockLine(text))
  return texts.slice(0, end === -1 ? texts.length : end)
}

/** At least a third of the lines show that they are a signature: phone, mail, web, title, company, address. */
function isEvident(block: readonly string[]): boolean {
  const evident = block.filter(hasEvidence).length
  return evident > 0 && evident * 3 >= block.length
}

function hasEvidence(text: string): boolean {
  return [PHONE, EMAIL, WEB, TITLE, COMPANY_FORM, ADDRESS, PRONOUNS].some((rule) => rule.test(text))
}

/** Short, no sentence, no list item, no heading, nothing of an appointment. */
function isBlockLine(text: string): boolean {
  if (text.length > 160 || isListItem(text) || SCHEDULE.test(text) || text.endsWith(':')) return false
  if (isDivider(text)) return true
  const contact = PHONE.test(text) || EMAIL.test(text) || WEB.test(text)
  if (isAddressed(text) && !contact) return false
  if (/[.!?]$/.test(text) && wordCount(text) > 3 && !COMPANY_FORM.test(text)) return false
  return wordCount(text) <= MOST_WORDS || (contact && wordCount(text) <= MOST_WORDS * 2) || text.includes(' | ')
}

function isName(text: string): boolean {
  return wordCount(text) <= 6 && !/[\d@:]|[.!?]$/.test(text) && !isListItem(text) && wordCount(text) > 0
}

function isListItem(text: string): boolean {
  return /^(?:[-*•·–—+]|\d{1,2}[.)])\s/.test(text)
}

/** Speaks to the reader: words of the message, not of a signature. */
function isAddressed(text: string): boolean {
  return /\b(?:you|your|we|please|unfortunately|feedback|application|ihnen|ihre|wir|bitte|leider|vous|votre|nous|usted|su candidatura)\b/i.test(
    text
  )
}
