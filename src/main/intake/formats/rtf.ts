import type { Result } from '../../../shared/contract/result'
import { failed, ok } from '../../../shared/contract/result'
import { MAX_TEXT_UNITS } from '../clean-text'
import { labelOfCodePage, labelOfFontCharset } from './rtf-charsets'
import { type RtfToken, rtfTokens } from './rtf-tokens'

/** What an RTF file holds: plain text, or the HTML that Outlook packed into it ([MS-OXRTFEX]). */
export interface RtfContent {
  readonly kind: 'text' | 'html'
  readonly text: string
}

/** Deeper groups than any program writes. */
const MAX_GROUPS = 500

/** Space after a paragraph from which it stands apart, in twentieths of a point. */
const WIDE_SPACE = 80

/** Groups whose text is none of the letter's. */
const HIDDEN_DESTINATIONS: ReadonlySet<string> = new Set(
  (
    'fonttbl colortbl stylesheet info pict object objdata header headerl headerr headerf footer footerl footerr footerf ' +
    'fldinst bkmkstart bkmkend annotation atnid atnauthor nonshppict themedata colorschememapping datastore latentstyles ' +
    'generator listtable listoverridetable rsidtbl xmlnstbl filetbl revtbl mmathpr pgdsctbl userprops xe tc comment ' +
    'mhtmltag private template operator title author doccomm keywords subject'
  ).split(' ')
)

/** Control words that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n\n',
  page: '\n\n',
  column: '\n',
  softline: '\n',
  row: '\n',
  nestrow: '\n',
  cell: '\t',
  nestcell: '\t',
  tab: '\t',
  nbsp: '\u00a0',
  nbhyphen: '-',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' '
}

interface Group {
  /** Text of this group is dropped. */
  hidden: boolean
  /** Hidden or deleted text (`\v`, `\deleted`). */
  unseen: boolean
  /** Inside `\htmlrtf`: RTF that repeats the HTML. */
  repeats: boolean
  inHtmlTag: boolean
  inFontTable: boolean
  inListText: boolean
  /** Characters that stand in for one `\u`, to be passed over. */
  fallback: number
  /** TextDecoder's label for bytes of the current font. */
  charset: string | null
  /** Space after the paragraph in twentieths of a point. */
  spaceAfter: number
}

/** Reads the text of an RTF file. `unreadable_file` where its groups are nested too deep or it is none. */
export function readRtf(bytes: Uint8Array): Result<RtfContent> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const start = source.indexOf('{\\rtf')
  if (start === -1) return failed('unreadable_file')
  const reader = new RtfReader()
  for (const token of rtfTokens(source.slice(start))) {
    if (!reader.take(token)) break
  }
  return reader.tooDeep ? failed('nested_too_deep') : ok(reader.content())
}

/** Follows the tokens of one file: the state of the open groups, and the text so far. */
class RtfReader {
  tooDeep = false
  private group: Group = {
    hidden: false,
    unseen: false,
    repeats: false,
    inHtmlTag: false,
    inFontTable: false,
    inListText: false,
    fallback: 1,
    charset: null,
    spaceAfter: 0
  }
  private readonly outer: Group[] = []
  private readonly fonts = new Map<number, string | null>()
  private readonly decoders = new Map<string, InstanceType<typeof TextDecoder>>()
  private readonly parts: string[] = []
  private pending: string[] = []
  private length = 0
  private font = 0
  private documentCharset = 'windows-1252'
  private isHtml = false
  /** The next word names a destination that a reader who does not know it must leave out. */
  private ignorable = false
  private toSkip = 0

  /** @returns false where nothing after this token is read */
  take(token: RtfToken): boolean {
    switch (token.kind) {
      case 'open':
        this.flush()
        this.outer.push(this.group)
        this.group = { ...this.group }
        this.toSkip = 0
        this.tooDeep = this.outer.length > MAX_GROUPS
        break
      case 'close': {
        this.flush()
        this.toSkip = 0
        const outer = this.outer.pop()
        if (outer === undefined) return false
        if (this.group.inListText && !outer.inListText) this.write(' ')
        this.group = outer
        // What follows the outermost group is no part of the file.
        if (this.outer.length === 0) return false
        break
      }
      case 'ignorable':
        this.ignorable = true
        return true
      case 'bytes':
        this.takeBytes(token.bytes)
        break
      case 'word':
        this.takeWord(token.name, token.value)
        break
    }
    this.ignorable = false
    return !this.tooDeep && this.length < MAX_TEXT_UNITS
  }

  content(): RtfContent {
    this.flush()
    return { kind: this.isHtml ? 'html' : 'text', text: this.parts.join('') }
  }

  private takeBytes(bytes: string): void {
    const skipped = Math.min(this.toSkip, bytes.length)
    this.toSkip -= skipped
    if (this.isShown()) this.pending.push(bytes.slice(skipped))
  }

  private isShown(): boolean {
    const { hidden, unseen, repeats, inFontTable, inHtmlTag, inListText } = this.group
    if (hidden || unseen || inFontTable) return false
    if (!this.isHtml) return !inHtmlTag
    return !repeats && !inListText
  }

  private takeWord(name: string, value: number | null): void {
    if (name === 'u' && value !== null) {
      this.toSkip = 0
      this.write(String.fromCharCode(value < 0 ? value + 65536 : value))
      this.toSkip = this.group.fallback
      return
    }
    if (this.toSkip > 0) {
      // A control word counts as one fallback character.
      this.toSkip -= 1
      return
    }
    const character = CHARACTERS[name]
    if (character !== undefined) {
      this.write(name === 'par' && this.group.spaceAfter >= WIDE_SPACE ? '\n\n' : character)
      return
    }
    const destination = name.toLowerCase()
    if (destination === 'fonttbl') this.group.inFontTable = true
    else if (HIDDEN_DESTINATIONS.has(destination)) this.group.hidden = true
    else if (destination === 'htmltag') this.group.inHtmlTag = true
    else if (destination === 'listtext' || destination === 'pntext') this.group.inListText = true
    else if (this.ignorable && !KNOWN_IGNORABLE.has(destination)) this.group.hidden = true
    else this.takeProperty(destination, value)
  }

  private takeProperty(name: string, value: number | null): void {
    switch (name) {
      case 'ansicpg':
        this.documentCharset = labelOfCodePage(value ?? 1252)
        break
      case 'mac':
        this.documentCharset = 'macintosh'
        break
      case 'fromhtml':
        this.isHtml = value !== 0
        break
      case 'htmlrtf':
        this.flush()
        this.group.repeats = value !== 0
        break
      case 'uc':
        this.group.fallback = Math.min(Math.max(value ?? 1, 0), 16)
        break
      case 'v':
      case 'deleted':
        this.flush()
        this.group.unseen = value !== 0
        break
      case 'f':
        this.takeFont(value ?? 0)
        break
      case 'fcharset':
        if (this.group.inFontTable) this.fonts.set(this.font, labelOfFontCharset(value ?? 0))
        break
      case 'plain':
        this.flush()
        this.group.charset = null
        this.group.unseen = false
        break
      case 'pard':
        this.group.spaceAfter = 0
        break
      case 'sa':
        this.group.spaceAfter = value ?? 0
        break
    }
  }

  private takeFont(font: number): void {
    if (this.group.inFontTable) {
      this.font = font
      return
    }
    this.flush()
    this.group.charset = this.fonts.get(font) ?? null
  }

  private write(text: string): void {
    if (!this.isShown()) return
    this.flush()
    this.parts.push(text)
    this.length += text.length
  }

  /** Letters of more than one byte come one byte at a time: they are decoded together. */
  private flush(): void {
    if (this.pending.length === 0) return
    const label = this.group.charset ?? this.documentCharset
    const decoder = this.decoders.get(label) ?? new TextDecoder(label)
    this.decoders.set(label, decoder)
    const text = decoder.decode(Buffer.from(this.pending.join(''), 'latin1'))
    this.pending = []
    this.parts.push(text)
    this.length += text.length
  }
}

/** Destinations marked as ignorable that hold text of the letter all the same. */
const KNOWN_IGNORABLE: ReadonlySet<string> = new Set(['htmltag', 'shppict', 'shpinst', 'fldrslt', 'uc', 'cs'])
