import type { Correspondent, FoldedText } from '../../shared/domain/message'
import { tidyParagraphs } from './clean-text'
import { markFooters } from './fold/footer'
import { markHistory, unquote, withoutMarks } from './fold/history'
import type { HistoryHeader } from './fold/history-headers'
import { isBlank, type Line } from './fold/line'
import { markSignature } from './fold/signature'
import { correspondentIn } from './mail-headers'

/** A message's text, told apart into the newest words and the rest. */
export interface FoldedMessage {
  /** The newest words of the sender: trimmed, at most one empty line between paragraphs. Empty only for empty text. */
  readonly body: string
  /** In the order in which they stood. */
  readonly folded: readonly FoldedText[]
  /** Where the body is a forwarded mail: who wrote that, and under which subject; else null. */
  readonly forwarded: { readonly from: Correspondent | null; readonly subject: string | null } | null
}

/** Forwards in forwards beyond this stay as they are. */
const MOST_FORWARDS = 4

/** A forwarder's note that says nothing of its own. */
const EMPTY_NOTE =
  /^(?:fyi|f\.y\.i\.?|see below|please see below|fwd?|forwarded|zur info(?:rmation)?|z\.? ?k\.?|siehe unten|pour info(?:rmation)?|voir ci-dessous|para tu información|ter info(?:rmatie)?)[.!:]*$/i

/**
 * Splits clean text (`cleanText`) into the sender's newest words and what belongs to them less: earlier mail, signature,
 * footers. Where nothing is left, the forwarded or quoted mail is the body; where there is none, the whole text is.
 */
export function foldText(text: string): FoldedMessage {
  return fold(text, MOST_FORWARDS)
}

/** Whether a text has words of its own, beyond "FYI" and a signature. */
export function saysSomething(text: string): boolean {
  const own = bodyOf(markFooters(markSignature(markFooters(markHistory(text).lines))))
  return /[\p{L}\p{N}]/u.test(own) && !EMPTY_NOTE.test(own)
}

/** Whether a text is at most "FYI" and a signature, and quotes nothing. */
export function isEmptyNote(text: string): boolean {
  const { lines } = markHistory(text)
  if (lines.some(({ kind, text: line }) => kind === 'quoted' && !isBlank(line))) return false
  const own = bodyOf(markSignature(lines))
  return !/[\p{L}\p{N}]/u.test(own) || EMPTY_NOTE.test(own)
}

function fold(text: string, forwardsLeft: number): FoldedMessage {
  const history = markHistory(text)
  const lines = markFooters(markSignature(markFooters(history.lines)))
  const body = bodyOf(lines)
  const says = /[\p{L}\p{N}]/u.test(body) && !(history.header !== null && EMPTY_NOTE.test(body))
  if (says) return { body, folded: foldedOf(lines), forwarded: null }
  const carried = forwardsLeft > 0 ? carriedMessage(lines, history.header) : null
  const inner = carried === null ? null : fold(carried.text, forwardsLeft - 1)
  if (carried === null || inner === null || inner.body === '') {
    return { body: tidyParagraphs(withoutMarks(text)), folded: [], forwarded: null }
  }
  return {
    body: inner.body,
    folded: [...foldedOf(carried.before), ...inner.folded, ...foldedOf(carried.after)],
    forwarded: inner.forwarded ?? carried.forwarded
  }
}

interface CarriedMessage {
  readonly text: string
  readonly before: readonly Line[]
  readonly after: readonly Line[]
  readonly forwarded: FoldedMessage['forwarded']
}

/** The quoted or forwarded mail in a message that says nothing itself, without its header and its quote marks. */
function carriedMessage(lines: readonly Line[], header: HistoryHeader | null): CarriedMessage | null {
  const quoted = [...lines.keys()].filter((at) => lines[at]?.kind === 'quoted')
  const withHeader = header !== null && quoted[0] !== undefined && header.start === quoted[0]
  const content = quoted.filter((at) => !withHeader || at >= header.end)
  const first = content[0]
  if (first === undefined) return null
  const carried = new Set(content)
  const texts = content.map((at) => lines[at]?.text ?? '')
  const text = unquote(texts) ?? texts.join('\n')
  if (isBlank(text)) return null
  return {
    text,
    before: lines.slice(0, first).map(asQuoted),
    after: lines.filter((_, at) => at > first && !carried.has(at)).map(asQuoted),
    forwarded: withHeader ? { from: correspondentIn(header.from ?? ''), subject: header.subject } : null
  }
}

/** A note of no content around a forwarded mail is folded with its header. */
function asQuoted(line: Line): Line {
  return line.kind === 'own' ? { ...line, kind: 'quoted' } : line
}

function bodyOf(lines: readonly Line[]): string {
  const own = lines.map((line) => (line.kind === 'own' ? line.text : ''))
  return tidyParagraphs(own.join('\n'))
}

/** Folded lines that follow each other, empty lines aside, in one piece per kind. */
function foldedOf(lines: readonly Line[]): readonly FoldedText[] {
  const pieces: { kind: FoldedText['kind']; lines: string[] }[] = []
  let open: (typeof pieces)[number] | null = null
  for (const { kind, text } of lines) {
    if (isBlank(text)) {
      open?.lines.push('')
    } else if (kind === 'own') {
      open = null
    } else if (open !== null && open.kind === kind) {
      open.lines.push(text)
    } else {
      open = { kind, lines: [text] }
      pieces.push(open)
    }
  }
  return pieces.map((piece) => ({ kind: piece.kind, text: tidyParagraphs(piece.lines.join('\n')) }))
}
