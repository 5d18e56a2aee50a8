import { createInflateRaw } from 'node:zlib'

/** What a page draws is a few hundred kilobytes at most; each operator costs time. Bytes, unpacked. */
const MAX_CONTENT = 4 * 1024 * 1024
/** Fonts and tables of objects can be larger. Bytes, unpacked. */
const MAX_OTHER = 32 * 1024 * 1024
const MAX_TOGETHER = 96 * 1024 * 1024

/** States saved in each other: pdf.js takes time with the square of them. Programs save a few dozen. */
const MAX_DEPTH = 300

/** How far before its data the dictionary of a stream is looked for, in bytes. */
const DICTIONARY_BYTES = 1500

const START = 'stream'
const IS_CONTENT = /\/Subtype\s*\/Form|^(?![\s\S]*\/(?:Type|Subtype|Length1|Length2|FunctionType|N)\b)/

/**
 * Whether the packed streams of a PDF unpack to more than those of any letter. pdf.js unpacks them whole and works them off
 * without a pause, so that nothing can stop it then. Pictures are left out: they are never unpacked.
 */
export async function isOversizedPdf(bytes: Uint8Array): Promise<boolean> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let together = 0
  let depth = 0
  for (let at = file.indexOf(START); at !== -1; at = file.indexOf(START, at + START.length)) {
    const data = startOfData(file, at + START.length)
    if (data === null) continue
    const dictionary = dictionaryBefore(file, at)
    if (dictionary === null || /\/Subtype\s*\/Image\b/.test(dictionary)) continue
    const isContent = IS_CONTENT.test(dictionary)
    const content = await unpacked(file, data, dictionary, isContent ? MAX_CONTENT : MAX_OTHER)
    if (content === null) return true
    together += content.length
    if (isContent) depth = depthAfter(content, depth)
    if (together > MAX_TOGETHER || depth > MAX_DEPTH) return true
  }
  return false
}

function startOfData(file: Buffer, at: number): number | null {
  if (file[at] === 0x0d && file[at + 1] === 0x0a) return at + 2
  return file[at] === 0x0a || file[at] === 0x0d ? at + 1 : null
}

function dictionaryBefore(file: Buffer, at: number): string | null {
  const before = file.toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at)
  const start = Math.max(before.lastIndexOf(' obj'), before.lastIndexOf('\nobj'))
  const dictionary = start === -1 ? before : before.slice(start)
  return dictionary.includes('<<') ? dictionary : null
}

/** The unpacked bytes of a stream; null where they are beyond the limit. */
async function unpacked(file: Buffer, data: number, dictionary: string, limit: number): Promise<Buffer | null> {
  const packed = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0
  // Packed twice there is nothing to gain but harm.
  if (packed > 1) return null
  if (packed === 1) return inflated(file.subarray(data + ZLIB_HEADER_BYTES), limit)
  const end = file.indexOf('endstream', data)
  const content = file.subarray(data, end === -1 ? file.length : end)
  return content.length > limit ? null : content
}

/** Two bytes of header, which pdf.js passes over, as it does the checksum at the end. */
const ZLIB_HEADER_BYTES = 2

/** What data unpack to up to their end or first fault, as pdf.js takes them; null where that is beyond the limit. */
function inflated(data: Buffer, limit: number): Promise<Buffer | null> {
  return new Promise((done) => {
    const chunks: Buffer[] = []
    let length = 0
    const inflate = createInflateRaw()
    const end = (): void => done(Buffer.concat(chunks))
    inflate.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length <= limit) return
      inflate.destroy()
      done(null)
    })
    // Damaged, or cut off: what came before is what pdf.js works off.
    inflate.on('error', end)
    inflate.on('end', end)
    inflate.on('close', end)
    inflate.end(data)
  })
}

/** How many saved states (`q`) are open after a page's content (`Q` takes the last one back); it stops where there are too many. */
function depthAfter(content: Buffer, before: number): number {
  let depth = before
  for (const [operator] of content.toString('latin1').matchAll(/(?<![^\s\])>])[qQ](?![^\s[(</])/g)) {
    depth = operator === 'q' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > MAX_DEPTH) break
  }
  return depth
}
