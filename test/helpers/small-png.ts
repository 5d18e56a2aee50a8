import { deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const MOST_COLOURS = 256

interface Pixels {
  readonly width: number
  readonly height: number
  /** One number a pixel: 0xRRGGBB. */
  readonly colours: Uint32Array
}

/**
 * The same picture in at most 256 colours: a window has few, and the file is a third as large.
 * @param png of 8 bits a channel, RGB or RGBA without transparency, not interlaced: what Chromium writes
 */
export function smallPng(png: Buffer): Buffer {
  const { width, height, colours } = decoded(png)
  const palette = paletteOf(colours)
  const places = new Map<number, number>()
  const lines = Buffer.alloc((width + 1) * height)
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at] ?? 0
    let place = places.get(colour)
    if (place === undefined) {
      place = nearest(palette, colour)
      places.set(colour, place)
    }
    lines[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = place
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, with a palette.
  header.set([8, 3, 0, 0, 0], 8)
  const table = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0))
  ])
}

function decoded(png: Buffer): Pixels {
  const data: Buffer[] = []
  let [width, height, channels] = [0, 0, 0]
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const name = png.toString('latin1', at + 4, at + 8)
    const body = png.subarray(at + 8, at + 8 + length)
    if (name === 'IHDR') {
      width = body.readUInt32BE(0)
      height = body.readUInt32BE(4)
      channels = body[9] === 6 ? 4 : 3
      if (body[8] !== 8 || (body[9] !== 2 && body[9] !== 6) || body[12] !== 0) throw new Error('another kind of PNG')
    } else if (name === 'IDAT') data.push(body)
    at += length + 12
  }
  return { width, height, colours: coloursOf(inflateSync(Buffer.concat(data)), width, height, channels) }
}

/** Undoes the filters of each line (PNG, 9.2). */
function coloursOf(raw: Buffer, width: number, height: number, channels: number): Uint32Array {
  const line = width * channels
  const colours = new Uint32Array(width * height)
  let before = new Uint8Array(line)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)] ?? 0
    const bytes = new Uint8Array(raw.subarray(y * (line + 1) + 1, (y + 1) * (line + 1)))
    for (let x = 0; x < line; x += 1) {
      const left = x < channels ? 0 : (bytes[x - channels] ?? 0)
      const above = before[x] ?? 0
      const corner = x < channels ? 0 : (before[x - channels] ?? 0)
      bytes[x] = (bytes[x] ?? 0) + guessed(filter, left, above, corner)
    }
    for (let x = 0; x < width; x += 1) {
      const at = x * channels
      colours[y * width + x] = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    }
    before = bytes
  }
  return colours
}

function guessed(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left
    case 2:
      return above
    case 3:
      return (left + above) >> 1
    case 4: {
      const [a, b, c] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs)
      if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left
      return (b ?? 0) <= (c ?? 0) ? above : corner
    }
    default:
      return 0
  }
}

/** Cuts the colours that there are into boxes of like ones, the fullest and widest first (median cut). */
function paletteOf(pixels: Uint32Array): readonly number[] {
  const counts = new Map<number, number>()
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const boxes: number[][] = [[...counts.keys()]]
  while (boxes.length < MOST_COLOURS) {
    const weights = boxes.map((box) => (box.length < 2 ? 0 : widthOf(box).width * Math.sqrt(weightOf(box, counts))))
    const fullest = weights.indexOf(Math.max(...weights))
    const box = boxes[fullest]
    if (!box || weights[fullest] === 0) break
    const { shift } = widthOf(box)
    box.sort((one, other) => ((one >> shift) & 255) - ((other >> shift) & 255))
    boxes.splice(fullest, 1, box.slice(0, box.length >> 1), box.slice(box.length >> 1))
  }
  // The commonest colour of a box stands for it: plain areas keep theirs exactly.
  return boxes.map((box) =>
    box.reduce((one, other) => ((counts.get(other) ?? 0) > (counts.get(one) ?? 0) ? other : one))
  )
}

function weightOf(box: readonly number[], counts: ReadonlyMap<number, number>): number {
  return box.reduce((sum, colour) => sum + (counts.get(colour) ?? 0), 0)
}

/** The channel in which a box is widest, as the place of its bits. */
function widthOf(box: readonly number[]): { readonly shift: number; readonly width: number } {
  const channels = [16, 8, 0].map((shift) => {
    let [least, most] = [255, 0]
    for (const colour of box) {
      const value = (colour >> shift) & 255
      if (value < least) least = value
      if (value > most) most = value
    }
    return { shift, width: most - least }
  })
  return channels.reduce((one, other) => (other.width > one.width ? other : one))
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0
  let distance = Number.POSITIVE_INFINITY
  for (const [at, other] of palette.entries()) {
    const red = (other >> 16) - (colour >> 16)
    const green = ((other >> 8) & 255) - ((colour >> 8) & 255)
    const blue = (other & 255) - (colour & 255)
    const away = red * red + green * green + blue * blue
    if (away < distance) [best, distance] = [at, away]
  }
  return best
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  let crc = 0xffffffff
  for (const byte of named) crc = (CRC[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(body.length, 0)
  named.copy(whole, 4)
  whole.writeUInt32BE((crc ^ 0xffffffff) >>> 0, named.length + 4)
  return whole
}
