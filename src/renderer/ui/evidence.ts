import { longDay } from './dates'
import { quoteMarks } from './quote-marks'

const MARKS = { double: ['“', '”'], single: ['‘', '’'], none: ['', ''] } as const

/** What an element needs so that an employer's words can be taken out of it, by dragging or by copying. */
export interface EvidenceAttributes {
  readonly draggable: true
  readonly 'data-evidence': string
}

/** The words as they go into another program: verbatim but for line breaks, and below them where they are from. */
export function evidenceText(text: string, source: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  const [before, after] = MARKS[quoteMarks(words)]
  return [`${before}${words}${after}`, ...(source === '' ? [] : [`— ${source}`])].join('\n')
}

/** @see EvidenceAttributes */
export function evidence(text: string, source: string): EvidenceAttributes {
  return { draggable: true, 'data-evidence': evidenceText(text, source) }
}

/** Where the words of a message are from, as far as it is known. @param date of the message, or null */
export function sourceOf(who: string | null | undefined, date: string | null): string {
  return [who, date === null ? '' : longDay(date)].filter(Boolean).join(', ')
}
