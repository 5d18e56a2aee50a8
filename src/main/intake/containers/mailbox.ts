/** One mail of a mailbox file: its bytes without the line that parts it from the one before, or null where it is too large. */
export type MailboxMail = Uint8Array | null

/** A parting line as mail programs write it: who, and when. "From now on, …" in a letter is none. */
const PARTING_LINE = /^From (?:\S.{0,300}?)?(?:\d{1,2}:\d{2}|\b\d{4}\b).{0,60}$/

/** What may follow a parting line: a header, or the parting line of a mail that was quoted whole. */
const HEADER_START = /^>?[!-9;-~]{1,76}:|^>From /

const NEWLINE = 0x0a
const RETURN = 0x0d
/** A parting line and the line after it are looked for in so many bytes. */
const LONGEST_PARTING = 1000

/** Set by Mozilla's programs on mail that was deleted and lies in the file until it is compacted. */
const DELETED_MARK = /^X-Mozilla-Status: [0-9a-f]{3}[89a-f]\b/im
/** The first "mail" of some mailbox files is a note of the program to itself. */
const PROGRAM_NOTE = /^Subject: DON'T DELETE THIS MESSAGE -- FOLDER INTERNAL DATA/im

/**
 * Takes a mailbox file (mboxo, mboxrd, mboxcl, mboxcl2) apart while it is read: never more than one mail and one piece of
 * the file are held. A mail of more than `largest` bytes is passed over and gives null. Mail that its program had
 * deleted is left out.
 */
export async function* mailsInMailbox(pieces: AsyncIterable<Uint8Array>, largest: number): AsyncGenerator<MailboxMail> {
  const splitter = new MailboxSplitter(largest)
  for await (const piece of pieces) yield* splitter.add(piece)
  yield* splitter.end()
}

class MailboxSplitter {
  /** From the start of the current mail on; only its end where it is too large. */
  private held: Buffer = Buffer.alloc(0)
  /** Up to here no parting line starts. */
  private searched = 0
  /** Where the current mail ends by its own count; null where it counts nothing, undefined where not looked for yet. */
  private countedEnd: number | null | undefined
  private isTooLarge = false
  /** Before the first parting line. */
  private isBefore = true

  constructor(private readonly largest: number) {}

  *add(piece: Uint8Array): Generator<MailboxMail> {
    this.held = Buffer.concat([this.held, piece])
    yield* this.takeMails(false)
    if (this.held.length > this.largest + LONGEST_PARTING) {
      this.isTooLarge = true
      this.held = Buffer.from(this.held.subarray(this.held.length - LONGEST_PARTING))
      // What was cut off says whether a line starts at 0; hardly ever, so it counts as none.
      this.searched = 1
    }
  }

  *end(): Generator<MailboxMail> {
    yield* this.takeMails(true)
    yield* this.mailOf(this.held)
  }

  private *takeMails(isEnd: boolean): Generator<MailboxMail> {
    for (;;) {
      const at = this.nextParting(isEnd)
      if (at === null) return
      yield* this.mailOf(this.held.subarray(0, at))
      const lineEnd = this.held.indexOf(NEWLINE, at)
      this.held = this.held.subarray(lineEnd + 1)
      this.searched = 0
      this.countedEnd = undefined
      this.isTooLarge = false
      this.isBefore = false
    }
  }

  /** Where the next parting line starts, or null where none is known yet. */
  private nextParting(isEnd: boolean): number | null {
    const { held } = this
    for (
      let at = held.indexOf('From ', this.searched, 'latin1');
      at !== -1;
      at = held.indexOf('From ', at + 1, 'latin1')
    ) {
      if (!isEnd && at + LONGEST_PARTING > held.length) {
        this.searched = at
        return null
      }
      if (!this.isParting(at)) continue
      const end = this.endByLength(at, isEnd)
      if (end === null) return at
      if (end === 'unknown') {
        this.searched = at
        return null
      }
      // Inside a mail that counts its own bytes.
    }
    this.searched = Math.max(0, held.length - 'From '.length)
    return null
  }

  private isParting(at: number): boolean {
    if (at > 0 && this.held[at - 1] !== NEWLINE) return false
    const [line = '', next = ''] = this.held.toString('latin1', at, at + LONGEST_PARTING).split(/\r?\n/, 2)
    return PARTING_LINE.test(line) && HEADER_START.test(next)
  }

  /**
   * Whether the line at `at` lies inside the body that the mail's Content-Length counts (mboxcl). Null where it does not, or
   * where the count is wrong: after that many bytes there must be a parting line or the end of the file.
   */
  private endByLength(at: number, isEnd: boolean): 'inside' | 'unknown' | null {
    if (this.isTooLarge || this.isBefore) return null
    if (this.countedEnd === undefined) this.countedEnd = countedEndOf(this.held)
    const end = this.countedEnd
    if (end === null || end <= at || end > this.largest) return null
    if (!isEnd && this.held.length < end + LONGEST_PARTING) return 'unknown'
    if (isEnd && Math.abs(this.held.length - end) <= 2) return 'inside'
    for (let next = end; next <= end + 2; next += 1) if (this.isParting(next)) return 'inside'
    return null
  }

  private *mailOf(bytes: Buffer): Generator<MailboxMail> {
    if (this.isBefore) return
    if (this.isTooLarge || bytes.length > this.largest) yield null
    else if (bytes.length > 0) {
      const head = headOf(bytes).text
      // A copy: the buffer that it lies in goes on.
      if (!DELETED_MARK.test(head) && !PROGRAM_NOTE.test(head)) yield withoutQuoting(withoutLastLine(bytes))
    }
  }
}

/** Null where the head gives no count, and where it is longer than any head with one. */
function countedEndOf(mail: Buffer): number | null {
  const head = headOf(mail)
  const count = /^Content-Length: {0,8}(\d{1,9})[ \t]*\r?$/im.exec(head.text)?.[1]
  return count === undefined || head.end === null ? null : head.end + Number(count)
}

function headOf(bytes: Buffer): { readonly text: string; readonly end: number | null } {
  const text = bytes.toString('latin1', 0, 64 * 1024)
  const end = /\r?\n\r?\n/.exec(text)
  return { text: end === null ? text : text.slice(0, end.index), end: end === null ? null : end.index + end[0].length }
}

/** The empty line before a parting line is no part of the mail. */
function withoutLastLine(bytes: Buffer): Buffer {
  let end = bytes.length
  if (bytes[end - 1] === NEWLINE) end -= bytes[end - 2] === RETURN ? 2 : 1
  const isEmptyLine = end === 0 || bytes[end - 1] === NEWLINE
  return bytes.subarray(0, isEmptyLine ? end : bytes.length)
}

/** Lines that start with "From " stand in mailbox files with a ">" in front, one more each time (mboxrd). */
function withoutQuoting(bytes: Buffer): Uint8Array {
  if (!bytes.includes('>From ')) return Uint8Array.from(bytes)
  return Buffer.from(bytes.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1')
}
