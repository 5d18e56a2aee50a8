/** The longest text that is read, in UTF-16 units: far beyond any letter, and short enough for every rule to stay quick. */
export const MAX_TEXT_UNITS = 1_000_000

/** The characters that windows-1252 has at 0x80 to 0x9F, where Unicode has control characters. */
const WINDOWS_1252_UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Characters that show nothing (soft hyphen, zero-width space, direction marks, tags), joiners and emoji forms aside. */
const INVISIBLE = /(?!\u200c|\u200d|\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffc]/gu

/** Joiners after anything but emoji and the scripts that need them: padding of hidden preview lines. */
const IDLE_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}])(?:\u200c|\u200d)+/gu

/**
 * Text as every rule after it expects it: LF line ends, plain spaces, no invisible or control characters, no spaces at
 * line ends, NFC, at most `MAX_TEXT_UNITS` long. Runs of spaces inside a line become one; indentation is kept.
 *
 * C1 controls are read as windows-1252: letters have no use for them, mislabelled mail does, and the decoder of some
 * Node versions returns them for windows-1252 (HTML reads `&#146;` in the same way).
 */
export function cleanText(raw: string): string {
  return clip(raw)
    .replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252_UPPER[control.charCodeAt(0) - 0x80] ?? '')
    .replace(INVISIBLE, '')
    .replace(IDLE_JOINER, '')
    .replace(/[\t\p{Zs}]/gu, ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .split('\n')
    .map(cleanLine)
    .join('\n')
    .normalize('NFC')
}

/** One line of a header or a name: cleaned, without line breaks, runs of spaces made one, trimmed. */
export function cleanLineOf(raw: string): string {
  return cleanText(raw).replace(/\s+/g, ' ').trim()
}

/** Trims the text and leaves at most one empty line between its paragraphs. */
export function tidyParagraphs(text: string): string {
  return text.replace(/\n{3,}/g, '\n\n').trim()
}

function cleanLine(line: string): string {
  const trimmed = line.trimEnd()
  const indent = trimmed.length - trimmed.trimStart().length
  return trimmed.slice(0, indent) + trimmed.slice(indent).replace(/ {2,}/g, ' ')
}

/** Never ends on half of a surrogate pair. */
function clip(text: string): string {
  if (text.length <= MAX_TEXT_UNITS) return text
  const last = text.charCodeAt(MAX_TEXT_UNITS - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? MAX_TEXT_UNITS - 1 : MAX_TEXT_UNITS)
}
