/** Code page numbers (`\ansicpg`, MAPI) and the labels under which TextDecoder knows them. */
const BY_CODE_PAGE: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [10007, 'x-mac-cyrillic'],
  [20866, 'koi8-r'],
  [21866, 'koi8-u'],
  [20932, 'euc-jp'],
  [50220, 'iso-2022-jp'],
  [50221, 'iso-2022-jp'],
  [51932, 'euc-jp'],
  [51949, 'euc-kr'],
  [54936, 'gb18030'],
  [65001, 'utf-8'],
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => [page, `windows-${page}`] as const),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 15].map((part) => [28590 + part, `iso-8859-${part}`] as const)
])

/** `\fcharset` of a font and the code page that goes with it (RTF 1.9.1, font table). */
const BY_FONT_CHARSET: ReadonlyMap<number, number> = new Map([
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250]
])

/** TextDecoder's label of a Windows code page; windows-1252 for what it does not know. */
export function labelOfCodePage(codePage: number): string {
  return BY_CODE_PAGE.get(codePage) ?? 'windows-1252'
}

/** The label of a font's charset, or null where the document's own code page holds. */
export function labelOfFontCharset(charset: number): string | null {
  const codePage = BY_FONT_CHARSET.get(charset)
  return codePage === undefined ? null : labelOfCodePage(codePage)
}
