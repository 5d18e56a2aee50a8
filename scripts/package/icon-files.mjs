// The two kinds of file that hold an icon in several sizes, both made of whole PNG pictures.

/**
 * An .ico: a head of six bytes, sixteen bytes a picture, then the pictures. Since Windows Vista they may be PNG.
 * Source: https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 * @param {ReadonlyMap<number, Buffer>} pictures by their size in pixels, 256 at most
 * @returns {Buffer}
 */
export function ico(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.size)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.size, 4)
  let entry = 6
  let offset = head.length
  for (const [size, png] of pictures) {
    head.writeUInt8(size % 256, entry) // 0 means 256
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    entry += 16
    offset += png.length
  }
  return Buffer.concat([head, ...pictures.values()])
}

/** What an .icns calls a PNG of a size in pixels; one of 16 is not among them, and macOS makes it of the one of 32. */
const ICNS_TYPES = [
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512]
]

/**
 * An .icns: a word and the whole length, then the same of each picture before its bytes.
 * Source: https://en.wikipedia.org/wiki/Apple_Icon_Image_format
 * @param {ReadonlyMap<number, Buffer>} pictures by their size in pixels: 32, 64, 128, 256, 512 and 1024 among them
 * @returns {Buffer}
 */
export function icns(pictures) {
  const parts = ICNS_TYPES.flatMap(([type, size]) => [tagged(type, pictures.get(size).length), pictures.get(size)])
  return Buffer.concat([
    tagged(
      'icns',
      parts.reduce((sum, { length }) => sum + length, 0)
    ),
    ...parts
  ])
}

function tagged(word, length) {
  const tag = Buffer.alloc(8)
  tag.write(word, 'latin1')
  tag.writeUInt32BE(8 + length, 4)
  return tag
}
