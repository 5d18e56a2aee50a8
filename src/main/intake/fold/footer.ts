import { isBlank, isDivider, type Line, type LineKind } from './line'
import { isSignOff } from './sign-off'

/** What a paragraph at the end of a message is when one of these is in it. Each rule has its name in the tests. */
const FOOTER_RULES: Readonly<Record<string, RegExp>> = {
  confidentiality:
    /\b(?:if you are not the (?:intended|named|correct) (?:recipient|addressee)|if you (?:have )?received (?:it|this (?:e-?mail|message|communication)?) ?(?:in error|by mistake)|(?:e-?mail|message|transmission|communication)\b[^.]{0,120}\b(?:confidential|privileged|intended (?:solely|only|exclusively|for the (?:named |intended )?(?:addressee|recipient)))|confidentiality notice|privileged and confidential|confidential and (?:may be )?(?:legally )?privileged)/i,
  confidentialityElsewhere:
    /(?:(?:e-?mail|nachricht)\b[^.]{0,80}\bvertraulich|nicht der (?:richtige|beabsichtigte) (?:adressat|empfänger)|ce (?:message|courriel|mail)\b[^.]{0,120}\bconfidentiel|(?:este|el) (?:mensaje|correo)\b[^.]{0,120}\bconfidencial|(?:deze e-?mail|dit bericht)\b[^.]{0,120}\bvertrouwelijk|(?:ta|niniejsza) wiadomość\b[^.]{0,120}\bpoufn|(?:questo messaggio|questa e-?mail)\b[^.]{0,120}\briservat|esta mensagem\b[^.]{0,120}\bconfidencia)/i,
  equalOpportunity:
    /\b(?:equal (?:employment )?opportunit(?:y|ies) (?:employer|workplace|organi[sz]ation|and affirmative)|without regard to (?:race|age|sex|gender|colou?r|religion)|all qualified applicants will receive|regardless of (?:race|age|gender|sex|colou?r|religion|ethnicity|background),)/i,
  companyRegister:
    /(?:\b(?:registered (?:office|in england|in scotland|in ireland|company)|company (?:no|number|registration)|geschäftsführer(?:in)?:|geschäftsführung:|vorstand:|sitz der gesellschaft|registergericht|amtsgericht|handelsregister|hrb \d|ust-?id|vat (?:no|number|reg)|kvk\b|siret\b|siren:? \d|rcs [a-z]|capital social|krs:? \d|nip:)|©|\(c\) ?20\d\d|\ball rights reserved\b)/i,
  environment:
    /\b(?:consider the environment before printing|think before you print|bitte (?:prüfen|denken) sie[^.]{0,60}(?:ausdruck|drucken))/i,
  virusScan: /\b(?:virus[- ]free|scanned (?:for|by)[^.]{0,40}(?:virus(?:es)?|antivirus|malware)|checked for viruses)\b/i
}

/** Footers that a mailing system adds. Their words also occur in real sentences, so the paragraph must not speak of the application. */
const MAILING_RULES: Readonly<Record<string, RegExp>> = {
  unsubscribe:
    /\b(?:unsubscribe|opt[- ]out|manage (?:your )?(?:e-?mail |notification |communication )?(?:preferences|subscriptions?)|update your (?:e-?mail )?preferences|(?:vom newsletter )?abmelden|abbestellen|se désabonner|se désinscrire|darse de baja|cancelar (?:la )?suscripción|uitschrijven|afmelden|wypisać się|annulla(?:re)? l['’]iscrizione)\b/i,
  whyReceived:
    /\b(?:you (?:are receiving|received|have received|got) this (?:e-?mail|message|notification) because|you are receiving (?:\S+ ){0,3}(?:e-?mails|notifications|alerts|newsletters)\b|(?:e-?mail|message) was intended for [^()]{2,60} \([^()]{2,100}\)|this (?:e-?mail|message|mail) was sent (?:to|by|from|via)|(?:sie erhalten|du erhältst) diese (?:e-?mail|nachricht),? weil|vous recevez (?:ce message|cet e-?mail) (?:car|parce))/i,
  noReply:
    /\b(?:(?:please )?do not reply (?:directly )?to this|this (?:mailbox|inbox|e-?mail address|address) is not (?:monitored|attended|read)|replies to this (?:e-?mail|message|address) are not|(?:this is an )?automat(?:ed|ically generated) (?:e-?mail|message|notification|response)|(?:message|e-?mail|letter|document|notification) (?:was|is|has been) (?:created|generated|sent) automatically|valid without (?:a )?signature|bitte antworten sie nicht auf diese|diese (?:e-?mail|nachricht) wurde automatisch|ne pas répondre à (?:ce|cet)|no responda a este)/i,
  mailingList: /^.{0,60}\bmailing[- ]list(?=$| (?:-- )?\S+@)|\/(?:mailman3?|listinfo|postorius)\//im,
  poweredBy: /^(?:powered by|sent (?:via|by|with|through|using)|delivered by|versendet (?:mit|über|durch))\b.{0,60}$/i,
  viewOnline:
    /^.{0,40}\b(?:view|read|open|see|having trouble|trouble viewing|problems viewing)\b.{0,40}\b(?:browser|online|web ?version)\b.{0,20}$/i,
  links:
    /^(?:\[?(?:privacy(?: policy| notice)?|terms(?: of (?:use|service))?|imprint|impressum|legal(?: notice)?|contact(?: us)?|help|careers|website|datenschutz|linkedin|facebook|instagram|twitter|x|youtube|glassdoor)\]?[\s|·•,–-]*){1,8}$/i
}

/** Put on top by the mail system of the one who received it. */
const EXTERNAL_BANNER =
  /^(?:\[?external(?: e-?mail| sender)?\]?[:!]?$|(?:\[?external\]?[:\s-]*)?(?:caution|warning|notice|achtung|vorsicht)\b.{0,40}\b(?:external|outside|extern)|(?:this|diese) (?:e-?mail|message|nachricht) (?:originated|came|was sent|stammt|kommt)\b.{0,30}\b(?:external|outside|extern))/i

const SPEAKS_OF_APPLICATION =
  /\b(?:unfortunately|regret|applications?|applied|apply|interview(?:s|ed)?|candidates?|candidacy|r[eé]sum[eé]|cv|feedback|position|role|skills?|experience|leider|bewerbung|candidature|solicitud|sollicitatie)\b/i

/** Said to this applicant: no legal text, whatever else stands in the paragraph. */
const SPEAKS_OF_THIS_CASE =
  /\b(?:unfortunately|regret to|your (?:application|interview|cv|r[eé]sum[eé]|candidacy|skills?|experience|profile)|thank you for (?:your|applying|taking)|feedback|leider|we (?:have |had )?(?:filled|decided|chose|chosen|selected|offered|went|received|enjoyed|felt)|keep yours?|on file|you (?:applied|interviewed|were)|another candidate|other candidates|mov(?:e|ing) forward|the (?:position|role|post) of)\b/i

/** Somebody speaks to somebody, as a letter does. */
const SPEAKS_TO_SOMEBODY =
  /\b(?:you|your|we|our|us|i|my|me|sie|ihr|ihnen|ihre|wir|uns|du|dir|vous|nous|votre|usted|je|jij|wij|pan|pani)\b|^\s*p\.? ?s\b/i
const LONGEST_FOOTER = 6000
const LONGEST_CONTINUATION = 400
/** A sign-off, a name and two lines under it. */
const MOST_CLOSING_PARAGRAPHS = 4
/** How many lines at the top and at the end are looked at. */
const TOP_LINES = 20
const END_LINES = 600

interface Paragraph {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Marks legal, equal-opportunity and mailing footers: paragraphs at the end of the sender's own lines, as far up as they go,
 * and banners on top. A paragraph without a rule counts only below one with a rule, and only where it speaks of no application.
 */
export function markFooters(lines: readonly Line[]): readonly Line[] {
  const paragraphs = ownParagraphs(lines, Math.max(0, lines.length - END_LINES))
  const kinds: LineKind[] = lines.map((line) => line.kind)
  const first = ownParagraphs(lines.slice(0, TOP_LINES), 0)[0]
  if (first !== undefined && isTopMatter(first.text)) kinds.fill('footer', first.start, first.end)
  const ends = paragraphs.slice(startOfFooters(paragraphs))
  const letter = paragraphs.slice(0, paragraphs.length - ends.length)
  for (const { start, end } of [...footersAboveSignOff(letter), ...ends]) kinds.fill('footer', start, end)
  return lines.map((line, at) => ({ text: line.text, kind: line.kind === 'own' ? (kinds[at] ?? 'own') : line.kind }))
}

/** Index of the first paragraph of the run of footers that ends the text. */
function startOfFooters(paragraphs: readonly Paragraph[]): number {
  let start = paragraphs.length
  for (let at = paragraphs.length - 1; at >= 0; at -= 1) {
    const text = paragraphs[at]?.text ?? ''
    if (isFooter(text)) start = at
    else if (!mayContinueFooter(text)) break
  }
  while (start > 0 && start < paragraphs.length && isRule(paragraphs[start - 1]?.text ?? '')) start -= 1
  return start
}

/** A divider, or the mark of a signature: mailing lists set theirs under it. */
function isRule(text: string): boolean {
  return isDivider(text) || text === '--'
}

/** Footers that stand between the letter and its sign-off: there only what is one from its first sentence on. */
function footersAboveSignOff(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const last = paragraphs.slice(-MOST_CLOSING_PARAGRAPHS)
  const signOff = last.findIndex((paragraph) => isSignOff(paragraph.text))
  const end = signOff === -1 ? 0 : paragraphs.length - last.length + signOff
  let start = end
  while (start > 0 && isFooterAtOnce(paragraphs[start - 1]?.text ?? '')) start -= 1
  return paragraphs.slice(start, end)
}

function isFooter(text: string): boolean {
  if (text.length > LONGEST_FOOTER || SPEAKS_OF_THIS_CASE.test(text)) return false
  if (Object.values(FOOTER_RULES).some((rule) => rule.test(text))) return true
  return !SPEAKS_OF_APPLICATION.test(text) && isMailing(text)
}

function isFooterAtOnce(text: string): boolean {
  return isFooter(text) && isFooter(text.split(/(?<=[.!?])\s/, 1)[0] ?? '')
}

function isMailing(text: string): boolean {
  return Object.values(MAILING_RULES).some((rule) => rule.test(text))
}

function isTopMatter(text: string): boolean {
  return EXTERNAL_BANNER.test(text) || (MAILING_RULES.viewOnline?.test(text) ?? false)
}

/** A line of a disclaimer's middle ("Any views are those of the author."), an address line, a divider. */
function mayContinueFooter(text: string): boolean {
  if (text.length > LONGEST_CONTINUATION || isSignOff(text)) return false
  return !SPEAKS_OF_APPLICATION.test(text) && !SPEAKS_TO_SOMEBODY.test(text)
}

/**
 * Runs of own lines from line `from` on, without an empty line between them. A divider stands alone, a paragraph ends with a sign-off, and a
 * footer set right under a short line starts its own.
 */
function ownParagraphs(lines: readonly Line[], from: number): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let start = -1
  for (let at = from; at <= lines.length; at += 1) {
    const line = lines[at]
    const inside = line !== undefined && line.kind === 'own' && !isBlank(line.text)
    if (start !== -1 && (!inside || startsParagraph(lines, at))) {
      paragraphs.push(paragraphOf(lines, start, at))
      start = -1
    }
    if (inside && start === -1) start = at
  }
  return paragraphs
}

/** Lines shorter than this did not break because they were full. */
const FULL_LINE = 60

function startsParagraph(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? ''
  const before = lines[at - 1]?.text ?? ''
  if (isDivider(text) || isDivider(before) || isSignOff(before)) return true
  return before.length < FULL_LINE && isFooter(text.trim())
}

function paragraphOf(lines: readonly Line[], start: number, end: number): Paragraph {
  const text = lines
    .slice(start, end)
    .map((line) => line.text.trim())
    .join(' ')
  return { start, end, text }
}
