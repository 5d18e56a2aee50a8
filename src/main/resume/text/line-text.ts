import { cleanText } from '../../intake/clean-text'

/** Letters that typesetting programs join. */
const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st'
}

/** Headings that are set wide: "S K I L L S". */
const WIDE_WORD = /^\p{Lu}(?: \p{Lu}){3,}$/u

/**
 * One line as it is shown: cleaned, without space around it; a tab stands where words stand far apart (cells of a row, a date at the
 * right margin, three spaces or more). Two spaces stay two: they are somebody's slip.
 */
export function tidyLine(raw: string): string {
  return raw
    .replace(/[\n\r\f\v\u2028\u2029]|[^\P{Zs} ]/gu, ' ')
    .split(/\t| {3,}/)
    .map((piece) => joinedWide(piece.split(/ {2}/).map(cleanWords).join('  ').trim()))
    .filter((piece) => piece !== '')
    .join('\t')
}

function cleanWords(words: string): string {
  return cleanText(words)
    .trim()
    .replace(/[\ufb00-\ufb06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
}

function joinedWide(text: string): string {
  return WIDE_WORD.test(text) ? text.replaceAll(' ', '') : text
}
