/** A tag of an XML file, or the text between two. */
export type XmlPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close' | 'empty'; readonly name: string; readonly attributes: string }

/** One tag or the text up to the next. No part of it can be read twice, so that hostile files take no longer. */
const PIECE = /<(\/?)([a-zA-Z][\w:.-]*)(?![\w:.-])([^<>]*)>|<[^<>]*>?|[^<]+/g

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The tags and texts of an XML file in their order; comments and declarations are passed over. Never throws. */
export function* xmlPieces(xml: string): Generator<XmlPiece> {
  for (const [piece, slash, name, attributes = ''] of xml.matchAll(PIECE)) {
    if (name !== undefined) {
      yield { kind: slash === '/' ? 'close' : attributes.endsWith('/') ? 'empty' : 'open', name, attributes }
    } else if (!piece.startsWith('<')) yield { kind: 'text', text: decoded(piece) }
  }
}

/** As `xmlPieces`, without the elements of these names and what is in them. */
export function* xmlPiecesWithout(xml: string, names: ReadonlySet<string>): Generator<XmlPiece> {
  let depth = 0
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text' || !names.has(piece.name)) {
      if (depth === 0) yield piece
    } else if (piece.kind !== 'empty') depth = Math.max(0, depth + (piece.kind === 'open' ? 1 : -1))
  }
}

/** The value of an attribute among those of a tag, or null. */
export function attributeOf(attributes: string, name: string): string | null {
  const start = ` ${attributes}`.indexOf(` ${name}="`)
  if (start === -1) return null
  const value = attributes.slice(start + name.length + 2)
  const end = value.indexOf('"')
  return end === -1 ? null : decoded(value.slice(0, end))
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ''
  })
}
