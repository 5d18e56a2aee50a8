import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fromBufferPromise } from 'yauzl'
import { zipFile } from '../fixtures/intake/make/zip-file'

/** A real-shaped file to start from. */
export interface Seed {
  readonly name: string
  readonly bytes: Uint8Array
  /** What a sound zip holds: changed inside, it comes through to the parser of what is in it. */
  readonly parts?: readonly Seed[]
}

/** Gives numbers from 0 up to but without 1. */
export type Random = () => number

/** Larger fixtures are traps of their own, and slow to change a thousand times. Bytes. */
const LARGEST_SEED = 100_000

/** The files of both corpora, in the order of their names. */
export async function seedsIn(fixtures: string): Promise<readonly Seed[]> {
  const seeds: Seed[] = []
  for (const folder of ['intake', 'mail']) {
    const entries = await readdir(path.join(fixtures, folder), { withFileTypes: true })
    const names = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.json')).map(({ name }) => name)
    for (const name of names.sort()) {
      const bytes = Uint8Array.from(await readFile(path.join(fixtures, folder, name)))
      if (bytes.length > 0 && bytes.length < LARGEST_SEED)
        seeds.push({ name, bytes, parts: await partsOf(name, bytes) })
    }
  }
  return seeds
}

async function partsOf(name: string, bytes: Uint8Array): Promise<readonly Seed[]> {
  if (
    !/letter\.odt|comments\.odt|\.docx$|mixed\.zip|mailbox-inside/.test(name) ||
    !/^PK/.test(Buffer.from(bytes).toString('latin1'))
  )
    return []
  if (/cut-off|bomb/.test(name)) return []
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true })
  const parts: Seed[] = []
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = []
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece)
    parts.push({ name: entry.fileName, bytes: Buffer.concat(pieces) })
  }
  return parts
}

/** A sequence of numbers that is the same for the same start (mulberry32, Tommy Ettinger, public domain). */
export function randomFrom(start: number): Random {
  let state = start >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of the seeds with up to twelve changes, now and then under the name of another kind of file. */
export function mutated(seeds: readonly Seed[], random: Random): Seed {
  const seed = oneOf(seeds, random)
  const { parts = [] } = seed
  const bytes =
    parts.length > 0 && random() < 0.8 ? changedInside(parts, random, seeds) : changed(seed.bytes, random, seeds)
  const name = random() < 0.1 ? oneOf(NAMES, random) : seed.name
  return { name, bytes: bytes.subarray(0, 4 * LARGEST_SEED) }
}

/** Mostly one change: a file with many is refused at the door. */
function changed(bytes: Uint8Array, random: Random, seeds: readonly Seed[]): Uint8Array {
  let result = bytes
  for (let left = 1 + Math.floor(random() ** 4 * 12); left > 0; left -= 1) {
    result = oneOf(CHANGES, random)(result, random, seeds)
  }
  return result
}

function changedInside(parts: readonly Seed[], random: Random, seeds: readonly Seed[]): Uint8Array {
  const filled = parts.filter((part) => part.bytes.length > 100)
  const chosen = oneOf(filled.length > 0 ? filled : parts, random)
  return zipFile(
    parts.map((part) => ({
      name: part.name,
      content: part === chosen ? changed(part.bytes, random, seeds) : part.bytes
    }))
  )
}

type Change = (bytes: Uint8Array, random: Random, seeds: readonly Seed[]) => Uint8Array

const NAMES = [
  'a',
  'a.eml',
  'a.msg',
  'a.emlx',
  'a.mbox',
  'a.zip',
  'a.html',
  'a.pdf',
  'a.docx',
  'a.odt',
  'a.rtf',
  'a.txt',
  'a.bin'
]

/** Numbers at which sizes and offsets run over. */
const EDGES = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff]

/** Pieces that mean something to one parser or another. */
const TOKENS = [
  'From: a@b.example\r\n',
  'From a@b.example Mon Mar  3 09:11:12 2025\n',
  'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n',
  'Content-Type: message/rfc822\r\n\r\n',
  'Content-Length: 99999999\n',
  'Content-Transfer-Encoding: base64\r\n',
  'From: x\nSent: y\nSubject: z\n',
  'On Mon, 3 Mar 2025 at 10:11, Jo <jo@acme.example> wrote:\n> ',
  '{\\rtf1',
  '{\\*\\htmltag64 <p>}',
  '\\bin2000000000 ',
  '\\u-10179?',
  '\\uc9999 ',
  '{'.repeat(90),
  '<'.repeat(300),
  '<blockquote>'.repeat(40),
  '<!--'.repeat(60),
  '<w:p><w:r><w:t>',
  '<text:p>'.repeat(30),
  '&#x110000;&amp;',
  'obj\n<</Length 99999999/Filter/FlateDecode>>\nstream\n',
  '/Kids[2 0 R]/Count 99999999',
  '[(a)]TJ '.repeat(40),
  'PK\u0003\u0004',
  'PK\u0001\u0002',
  '\0'.repeat(64),
  '\u00ff\u00fe',
  '\n\n\n'
].map((text) => Uint8Array.from(text, (character) => character.charCodeAt(0)))

const CHANGES: readonly Change[] = [
  flipBytes,
  flipBytes,
  writeEdge,
  writeEdge,
  cutOff,
  cutOut,
  repeatPiece,
  insertToken,
  insertToken,
  splice
]

function flipBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes)
  for (let left = 1 + Math.floor(random() ** 2 * 8); left > 0; left -= 1) {
    changed[placeIn(bytes, random)] = Math.floor(random() * 256)
  }
  return changed
}

function writeEdge(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes)
  // Formats with tables align them; half of the time the place is one of a table.
  const at = random() < 0.5 ? placeIn(bytes, random) & ~3 : placeIn(bytes, random)
  const value = random() < 0.3 ? Math.floor(random() * 64) : oneOf(EDGES, random)
  for (let byte = 0; byte < 4 && at + byte < changed.length; byte += 1)
    changed[at + byte] = (value >>> (8 * byte)) & 0xff
  return changed
}

function cutOff(bytes: Uint8Array, random: Random): Uint8Array {
  return random() < 0.5 ? bytes.subarray(0, placeIn(bytes, random)) : bytes.subarray(placeIn(bytes, random))
}

function cutOut(bytes: Uint8Array, random: Random): Uint8Array {
  const at = placeIn(bytes, random)
  return joined(bytes.subarray(0, at), bytes.subarray(at + Math.floor(random() * 300)))
}

function repeatPiece(bytes: Uint8Array, random: Random): Uint8Array {
  const at = placeIn(bytes, random)
  const piece = bytes.subarray(at, at + Math.floor(random() * 400))
  const times = 1 + Math.floor(random() ** 3 * 200)
  return joined(bytes.subarray(0, at), ...Array.from({ length: times }, () => piece), bytes.subarray(at))
}

function insertToken(bytes: Uint8Array, random: Random): Uint8Array {
  const at = placeIn(bytes, random)
  return joined(bytes.subarray(0, at), oneOf(TOKENS, random), bytes.subarray(at))
}

function splice(bytes: Uint8Array, random: Random, seeds: readonly Seed[]): Uint8Array {
  const other = oneOf(seeds, random).bytes
  return joined(bytes.subarray(0, placeIn(bytes, random)), other.subarray(placeIn(other, random)))
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces))
}

function placeIn(bytes: Uint8Array, random: Random): number {
  return Math.floor(random() * bytes.length)
}

function oneOf<T>(list: readonly T[], random: Random): T {
  const one = list[Math.floor(random() * list.length)]
  if (one === undefined) throw new Error('nothing to choose from')
  return one
}
