import type { Day } from './application'

/** Words of an employer that speak of who the person is, kept for the person alone. */
export interface RecordItem {
  readonly messageId: string
  /** ISO 8601: the message's own date, or when it came in. */
  readonly date: string
  /** Whether that date is the message's own. */
  readonly isItsOwnDate: boolean
  readonly company: string
  readonly sender: string
  readonly address: string
  readonly subject: string
  /** As they stand in the message. */
  readonly words: string
  /** False where the reader is unsure that the words say so. */
  readonly isSure: boolean
  /** The name of the file that the message came in. */
  readonly fileName: string
  /** SHA-256 of its bytes in hex. */
  readonly sha256: string
}

/** The sentences of the file. */
export interface RecordWords {
  readonly title: string
  /** Paragraphs before the items. */
  readonly preface: readonly string[]
  readonly said: string
  readonly fields: Readonly<
    Record<'date' | 'cameIn' | 'company' | 'sender' | 'subject' | 'file' | 'sha256' | 'unsure', string>
  >
  readonly none: string
}

/**
 * The record as a Markdown file: dates, words, names of the files and their hashes, and nothing that anybody concludes from them.
 * @param items in the order in which they are to stand
 */
export function recordFile(items: readonly RecordItem[], words: RecordWords, today: Day): string {
  const head = [`# ${words.title} (${today})`, '', ...words.preface.flatMap((paragraph) => [paragraph, ''])]
  return [...head, ...items.flatMap((item, at) => linesOf(item, at + 1, words))].join('\n')
}

function linesOf(item: RecordItem, number: number, { said, fields, none }: RecordWords): readonly string[] {
  const sender = item.address && item.address !== item.sender ? `${item.sender} <${item.address}>`.trim() : item.sender
  const facts: readonly (readonly [string, string])[] = [
    [item.isItsOwnDate ? fields.date : fields.cameIn, item.date],
    [fields.company, item.company || none],
    [fields.sender, sender || none],
    [fields.subject, item.subject || none],
    [fields.file, item.fileName],
    [fields.sha256, item.sha256]
  ]
  return [
    `## ${number}. ${item.date.slice(0, 'yyyy-mm-dd'.length)}`,
    '',
    said,
    '',
    // Each line a line of a quote, a blank one too: the words stay as they are, and in one piece.
    ...item.words.split(/\r\n|\r|\n/).map((line) => `> ${line}`),
    '',
    ...facts.map(([name, value]) => `- ${name}: ${value.replace(/\s+/g, ' ').trim()}`),
    ...(item.isSure ? [] : [`- ${fields.unsure}`]),
    ''
  ]
}
