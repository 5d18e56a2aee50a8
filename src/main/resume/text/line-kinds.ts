import { headedBy } from '../structure/headings'

/** Marks that start an item. "o" and "-" are some only with a space behind them. */
const BULLET = /^(?:[•‣⁃◦●○∙▪▫■□◆◇➢➤►▶▸✓✔❖·*]|[-–—o](?=\s))\s*/u

/** Glyphs of symbol fonts that programs print as bullets. */
const SYMBOL_BULLET = /^[\uf000-\uf0ff](?=\s|$)/

/** Whether a line starts with the mark of an item. */
export function startsWithBullet(text: string): boolean {
  return BULLET.test(text.trimStart())
}

/** A line whose bullet came out as a letter of a symbol font, with the bullet that it shows. */
export function withPlainBullet(text: string): string {
  return text.replace(SYMBOL_BULLET, '•')
}

/** Contact data, sentences, and the second line of a school's name are none. */
const NO_NAME = /[\d@|\t]|[.,;]$|^(?:university|school|college)\b/i

/** Whether a line is nothing but the name of a section: "Work Experience", "SKILLS:". */
export function isSectionName(text: string): boolean {
  return text.length <= 50 && !NO_NAME.test(text) && headedBy(text) !== null
}

/** Whether a line is short and written in capitals alone, as headings are: "BOARD ROLES". */
export function isInCapitals(text: string): boolean {
  return text.length <= 45 && !/[\p{Ll}\d@,.|]/u.test(text) && /\p{Lu}{4}/u.test(text) && text.split(/\s+/).length <= 5
}
