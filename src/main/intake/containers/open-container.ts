import { failed, MAX_FILE_BYTES, ok } from '../../../shared/contract/result'
import { MESSAGE_EXTENSIONS } from '../../../shared/domain/message'
import { packageTypeOf, startsLikeMailbox, startsLikeZip } from '../file-type'
import { extensionOf, looksLikeMail, withoutPrelude } from '../message-type'
import { type ArchiveEntry, entriesOf, UnsafeArchive } from './archive'
import { type ByteSource, bytesSource, GrownFile } from './byte-source'
import type { CollectedFile } from './collected-file'
import { mailsInMailbox } from './mailbox'
import { type OnPlace, partsOf } from './place'

const ENDINGS: ReadonlySet<string> = new Set(MESSAGE_EXTENSIONS.map((ending) => `.${ending}`))

/** An archive in an archive is opened, one inside that is not. */
const MOST_LEVELS = 2

/** A mail that only carries others is taken apart where it is not larger, in bytes: this happens outside the worker. */
const LARGEST_WRAPPER = 8 * 1024 * 1024

/** Whether a file of a folder or an archive is taken, by its name. A mailbox that Apple Mail exports has no ending. */
export function isTakenByName(name: string): boolean {
  return ENDINGS.has(extensionOf(name)) || /(?:^|[\\/])mbox$/i.test(name)
}

/**
 * The messages of a file: those in it where it is an archive, a mailbox or a mail that only carries others, else the file
 * itself. Failures of the system (no such file, not allowed) are thrown; all else is a result: `too_large`,
 * `unreadable_file`, and for archives `unsafe_file`, `encrypted_file`, `nested_too_deep`, `no_mail_in_archive`.
 * @param onPlace told how far it has come
 */
export async function* openContainer(source: ByteSource, onPlace: OnPlace, level = 0): AsyncGenerator<CollectedFile> {
  const head = await source.head()
  if (startsLikeZip(head)) yield* openZip(source, onPlace, level)
  else if (startsLikeMailbox(head)) yield* openMailbox(source, onPlace)
  else yield* openSingle(source, onPlace)
}

async function* openSingle(source: ByteSource, onPlace: OnPlace): AsyncGenerator<CollectedFile> {
  onPlace({ share: 1, total: 1 })
  if (source.byteLength > MAX_FILE_BYTES) {
    yield { path: source.path, result: failed('too_large') }
    return
  }
  try {
    const bytes = await source.bytes()
    const { ending, mails } = await carriedBy(bytes)
    if (mails.length === 0) yield { path: source.path, result: ok(bytes) }
    for (const [at, mail] of mails.entries()) {
      onPlace({ share: (at + 1) / mails.length, total: mails.length })
      yield { path: entryPath(source.path, at + 1, ending), result: ok(mail) }
    }
  } catch (error) {
    if (!(error instanceof GrownFile)) throw error
    yield { path: source.path, result: failed('too_large') }
  }
}

interface Carried {
  readonly ending: 'eml' | 'msg'
  readonly mails: readonly Uint8Array[]
}

/** The mails in a mail that only carries others. The parsers are loaded with the first such mail: the program's start does not wait. */
async function carriedBy(bytes: Uint8Array): Promise<Carried> {
  if (mayCarryMessages(bytes)) {
    const { messagesInMsg } = await import('../formats/msg')
    return { ending: 'msg', mails: await messagesInMsg(bytes) }
  }
  if (!mayCarryMails(bytes)) return { ending: 'eml', mails: [] }
  const { mailsInWrapper } = await import('../eml')
  return { ending: 'eml', mails: await mailsInWrapper(withoutPrelude(bytes)) }
}

/** A quick look, so that only mails with at least two others in them are parsed here. */
function mayCarryMails(bytes: Uint8Array): boolean {
  if (bytes.length > LARGEST_WRAPPER) return false
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const first = all.indexOf('message/rfc822')
  const carries = (first !== -1 && all.includes('message/rfc822', first + 1)) || all.includes('multipart/digest')
  return carries && looksLikeMail(withoutPrelude(bytes))
}

/** The folder of an attached message in a compound file ([MS-OXMSG] 2.2.2.1). */
const ATTACHED_MESSAGE = Buffer.from('__substg1.0_3701000D', 'utf16le')

/** The same for Outlook's files. */
function mayCarryMessages(bytes: Uint8Array): boolean {
  if (bytes.length > LARGEST_WRAPPER || !startsLikeCompoundFile(bytes)) return false
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const first = all.indexOf(ATTACHED_MESSAGE)
  return first !== -1 && all.includes(ATTACHED_MESSAGE, first + 1)
}

function startsLikeCompoundFile(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 8)).toString('hex') === 'd0cf11e0a1b11ae1'
}

/** A file of one mail that starts with a parting line keeps its own name. */
async function* openMailbox(source: ByteSource, onPlace: OnPlace): AsyncGenerator<CollectedFile> {
  let number = 0
  let first: CollectedFile | null = null
  let taken = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of source.pieces()) {
      taken += piece.length
      yield piece
    }
  }
  const isNamedMailbox = /\.mbo?x$|(?:^|[\\/])mbox$/i.test(source.path)
  for await (const mail of mailsInMailbox(counted(), MAX_FILE_BYTES)) {
    number += 1
    onPlace({ share: Math.min(1, taken / Math.max(1, source.byteLength)), total: null })
    const result = mail === null ? failed('too_large') : ok(mail)
    const collected = { path: entryPath(source.path, number), result }
    if (number === 1 && !isNamedMailbox) {
      first = collected
      continue
    }
    if (first !== null) yield first
    first = null
    yield collected
  }
  onPlace({ share: 1, total: Math.max(1, number) })
  if (first !== null) yield { ...first, path: source.path }
  if (number === 0) yield { path: source.path, result: failed('no_mail_in_archive') }
}

/** `Inbox.mbox/Inbox-12.eml`: tells where it was also where only the last part is shown. */
function entryPath(path: string, number: number, ending = 'eml'): string {
  const name = (path.split(/[\\/]/).at(-1) ?? '').replace(/\.[a-z0-9]{1,5}$/i, '')
  return `${path}/${name}-${number}.${ending}`
}

async function* openZip(source: ByteSource, onPlace: OnPlace, level: number): AsyncGenerator<CollectedFile> {
  const { path } = source
  const zip = await opened(source)
  if (zip === null) {
    yield { path, result: failed('unreadable_file') }
    return
  }
  try {
    const entries = await listed(zip)
    if (typeof entries === 'string') yield { path, result: failed(entries) }
    else if (packageTypeOf(entries.map(({ name }) => name)) !== null) yield* openSingle(source, onPlace)
    else if (level >= MOST_LEVELS) yield { path, result: failed('nested_too_deep') }
    else yield* openEntries(source, onPlace, zip, entries, level)
  } finally {
    zip.close()
  }
}

type Zip = Awaited<ReturnType<ByteSource['openZip']>>

async function* openEntries(
  { path }: ByteSource,
  onPlace: OnPlace,
  zip: Zip,
  entries: readonly ArchiveEntry[],
  level: number
): AsyncGenerator<CollectedFile> {
  const taken = entries.filter(({ name }) => isTakenByName(name))
  if (taken.length === 0) yield { path, result: failed('no_mail_in_archive') }
  const placeIn = partsOf(taken.length, onPlace)
  for (const [at, entry] of taken.entries()) {
    const entrySource = sourceOf(zip, `${path}/${entry.name}`, entry)
    const refusal = refusalOf(entry)
    placeIn(at)({ share: 1, total: 1 })
    if (refusal !== null) yield { path: entrySource.path, result: failed(refusal) }
    else yield* openedEntry(entrySource, placeIn(at), level)
  }
}

async function* openedEntry(source: ByteSource, onPlace: OnPlace, level: number): AsyncGenerator<CollectedFile> {
  try {
    const head = await source.head()
    // An archive in an archive is read from its end, so it is unpacked whole; a mailbox streams.
    if (startsLikeZip(head) && source.byteLength <= MAX_FILE_BYTES) {
      yield* openContainer(bytesSource(source.path, await source.bytes()), onPlace, level + 1)
    } else if (startsLikeMailbox(head)) yield* openMailbox(source, onPlace)
    else yield* openSingle(source, onPlace)
  } catch (error) {
    // Damaged data inside the archive (zlib and yauzl throw errors of many kinds) costs this entry only.
    if (!(error instanceof Error)) throw error
    yield { path: source.path, result: failed('unreadable_file') }
  }
}

function refusalOf({ entry, isUnsafe }: ArchiveEntry): 'unsafe_file' | 'encrypted_file' | 'unreadable_file' | null {
  if (isUnsafe) return 'unsafe_file'
  if (entry.isEncrypted()) return 'encrypted_file'
  return entry.canDecodeFileData() ? null : 'unreadable_file'
}

function sourceOf(zip: Zip, path: string, { entry }: ArchiveEntry): ByteSource {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    // A zip's stream gives buffers; yauzl's types leave it open. Ending the loop early ends the stream.
    for await (const piece of await zip.openReadStreamPromise(entry)) yield piece as Uint8Array
  }
  return {
    path,
    byteLength: entry.uncompressedSize,
    async head() {
      for await (const piece of pieces()) return piece
      return new Uint8Array(0)
    },
    pieces: () => joined(pieces()),
    async bytes() {
      const all: Uint8Array[] = []
      for await (const piece of pieces()) all.push(piece)
      return Buffer.concat(all)
    },
    openZip: () => Promise.reject(new Error('an archive in an archive is unpacked first'))
  }
}

/** Small pieces put together to such of about a megabyte: each costs a search. */
async function* joined(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    waiting.push(piece)
    length += piece.length
    if (length < 1024 * 1024) continue
    yield Buffer.concat(waiting)
    waiting = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(waiting)
}

/** Null for what only starts like a zip. Failures of the system are thrown on. */
async function opened(source: ByteSource): Promise<Zip | null> {
  try {
    return await source.openZip()
  } catch (error) {
    if (!(error instanceof Error) || 'code' in error) throw error
    return null
  }
}

async function listed(zip: Zip): Promise<readonly ArchiveEntry[] | 'unsafe_file' | 'unreadable_file'> {
  try {
    return await entriesOf(zip)
  } catch (error) {
    if (error instanceof UnsafeArchive) return 'unsafe_file'
    if (!(error instanceof Error) || 'code' in error) throw error
    return 'unreadable_file'
  }
}
