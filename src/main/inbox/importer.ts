import path from 'node:path'
import { throttle } from 'es-toolkit'
import { type ErrorCode, ok, type Result } from '../../shared/contract/result'
import type { ImportProgress } from '../../shared/contract/views'
import { type CollectedFile, type CollectOptions, collectBytes, collectFiles } from '../intake/collect-files'
import { ImportRecord } from './import-record'
import type { Inbox } from './inbox'

/** Something to bring in. `only`: of what it holds, the messages and files at these paths. */
export type ImportSource =
  /** Files and folders of the disk. `quiet`: nobody brought them in just now. */
  | {
      readonly kind: 'paths'
      readonly paths: readonly string[]
      readonly quiet?: boolean
      readonly only?: ReadonlySet<string>
    }
  /** Bytes without a file, which may be an archive or a mailbox. `followed`: more of the same drop are to come. */
  | {
      readonly kind: 'bytes'
      readonly name: string
      readonly bytes: Uint8Array
      readonly followed?: boolean
      readonly only?: ReadonlySet<string>
    }
  /** A file that could not even be opened. */
  | {
      readonly kind: 'unopened'
      readonly name: string
      readonly code: ErrorCode
      readonly followed?: boolean
      readonly only?: ReadonlySet<string>
    }

/** Brings everything in, one way: one source after the other, with one account of how far it has come. */
export interface Importer {
  /** Resolves once all of the source is stored, or left because of `stop`. Never rejects for bad input. */
  bringIn(source: ImportSource): Promise<void>
  /** Leaves what has not come in yet, the watched folder's aside; what is on its way is stored and read. */
  stop(): void
  /** Leaves everything: the program ends. */
  close(): void
  /** Whether something is being brought in. */
  isWorking(): boolean
  /** What is not through yet, the watched folder's aside. */
  unfinished(): readonly ImportSource[]
  /** Tries what failed in the last import once more. */
  retry(): void
  /** Puts everything new of the last import away, or brings it back. */
  takeBack(away: boolean): Promise<Result<true>>
}

export interface ImporterOptions {
  readonly inbox: Pick<Inbox, 'add' | 'addQuietly' | 'room' | 'setRemoved'>
  /** Told the present state of the import, at most every `REPORT_MS`, and at its end at once. */
  readonly onProgress: (progress: ImportProgress) => void
  readonly onUnexpected: (error: unknown) => void
}

/** So many messages are under way at a time: parsed, kept, or waiting to be written with others. Few at first, while the reader waits for them. */
const AT_ONCE = 96
const AT_FIRST = 12
/** So long a message may wait for others that come with it, in milliseconds: the first ones less, the reader waits for them. */
const PATIENCE_MS = 400
const PATIENCE_GROWS_MS = 2
/** More bytes than these are not held at a time, one large file aside. */
const BYTES_AT_ONCE = 8 * 1024 * 1024
/** Least time between two reports, in milliseconds. */
const REPORT_MS = 200
/** Dropped bytes that failed are kept for another try up to so many. */
const BYTES_KEPT = 64 * 1024 * 1024

interface Waiting {
  readonly source: ImportSource
  readonly through: () => void
}

/** @see Importer */
export function createImporter({ inbox, onProgress, onUnexpected }: ImporterOptions): Importer {
  let waiting: readonly Waiting[] = []
  /** What failed in each source, by its path. */
  let failedIn = new Map<ImportSource, Set<string>>()
  let number = 0
  let record = new ImportRecord(number)
  let isWorking = false
  let atWork: ImportSource | null = null
  let isStopping = false
  let isClosed = false
  /** More of a drop has been announced than has come. */
  let isFollowed = false
  let isQuiet = true
  /** More of a drop that was stopped is still to come, and is left as well. */
  let isRestLeft = false
  /** What came after `stop`, of which that said nothing. */
  const after = new Set<ImportSource>()

  const isOver = (): boolean => !isWorking && !isFollowed && (record.unread() === 0 || record.isSingle())

  const reportInTime = throttle(() => {
    if (isQuiet && !record.isNews()) return
    onProgress(
      record.progress(isOver() ? 'done' : isStopping ? 'stopping' : 'running', {
        canRetry: failedIn.size > 0,
        quiet: isQuiet
      })
    )
  }, REPORT_MS)

  function report(): void {
    reportInTime()
    // Nobody waits for the end of what has ended.
    if (isOver()) reportInTime.flush()
  }

  /** A source joins what runs; where nothing does, a new import begins. */
  function join(source: ImportSource): void {
    const isOfRest = isRestLeft && isOfDrop(source)
    if (isOfRest && !isAnnouncing(source)) isRestLeft = false
    const isStopped = isStopping && !isOfRest
    const isOpen = isFollowed || (record.unread() > 0 && !record.isSingle())
    const goesOn = isWorking || isOfRest || (isOpen && !isStopped)
    if (goesOn) {
      if (isStopped) after.add(source)
      isQuiet &&= isQuietSource(source)
      return
    }
    number += 1
    record = new ImportRecord(number)
    failedIn = new Map()
    isStopping = false
    isQuiet = isQuietSource(source)
  }

  async function work(): Promise<void> {
    if (isWorking) return
    isWorking = true
    for (let next = waiting[0]; next; next = waiting[0]) {
      waiting = waiting.slice(1)
      record.begin(messagesIn(waiting))
      report()
      atWork = next.source
      await run(next.source, record).catch(onUnexpected)
      after.delete(next.source)
      atWork = null
      next.through()
    }
    isWorking = false
    report()
  }

  async function run(source: ImportSource, into: ImportRecord): Promise<void> {
    const underWay = new Set<Promise<void>>()
    let bytes = 0
    for await (const file of filesOf(source, into)) {
      if (isClosed || (isStopping && !isQuietSource(source) && !after.has(source))) {
        into.stop()
        break
      }
      into.take()
      const size = file.result.ok ? file.result.value.length : 0
      bytes += size
      const one = bringOne(source, file, into)
        .catch((error: unknown) => {
          onUnexpected(error)
          fail(source, file.path, 'unreadable_file', into)
        })
        .finally(() => {
          bytes -= size
          underWay.delete(one)
          report()
        })
      underWay.add(one)
      while (
        underWay.size >= Math.min(AT_ONCE, AT_FIRST + into.takenSoFar() / 4) ||
        (bytes > BYTES_AT_ONCE && underWay.size > 0)
      )
        await Promise.race(underWay)
      await inbox.room()
    }
    await Promise.all(underWay)
  }

  async function bringOne(source: ImportSource, file: CollectedFile, into: ImportRecord): Promise<void> {
    if (!file.result.ok) {
      fail(source, file.path, file.result.code, into)
      return
    }
    const add = isQuietSource(source) ? inbox.addQuietly : inbox.add
    const added = await add(file.path, file.result.value, patienceFor(into))
    if (added === null) {
      into.passOver()
    } else if (added.ok) {
      into.add(added.messageId, added.duplicate, added.read !== null)
      if (added.duplicate === null) void added.read?.then((end) => into.endReading(end)).then(report)
    } else {
      fail(source, file.path, added.code, into)
    }
  }

  function fail(source: ImportSource, file: string, code: ErrorCode, into: ImportRecord): void {
    into.fail(nameOf(source, file), code)
    const kept = [...failedIn.keys()].reduce((sum, one) => sum + (one === source ? 0 : bytesOf(one)), 0)
    if (source.kind === 'unopened' || kept + bytesOf(source) > BYTES_KEPT) return
    failedIn.set(source, (failedIn.get(source) ?? new Set()).add(file))
  }

  function bringIn(source: ImportSource): Promise<void> {
    return new Promise((through) => {
      join(source)
      isFollowed = isAnnouncing(source)
      waiting = [...waiting, { source, through }]
      record.awaits(messagesIn(waiting))
      void work()
      report()
    })
  }

  return {
    bringIn,
    stop() {
      isRestLeft = isFollowed
      isFollowed = false
      after.clear()
      if (!isWorking && record.unread() === 0 && !isRestLeft) return report()
      isStopping = true
      const left = waiting.filter(({ source }) => !isQuietSource(source))
      waiting = waiting.filter(({ source }) => isQuietSource(source))
      if (left.length > 0) record.stop()
      for (const { through } of left) through()
      report()
      // Who stops it sees at once that it stops.
      reportInTime.flush()
    },
    close() {
      isClosed = true
      waiting = []
    },
    isWorking: () => isWorking,
    unfinished: () =>
      [...(atWork ? [atWork] : []), ...waiting.map(({ source }) => source)].filter((source) => !isQuietSource(source)),
    retry() {
      for (const [source, failed] of failedIn) void bringIn(againOf(source, failed))
    },
    async takeBack(away) {
      const taken = record
      const result = await inbox.setRemoved(taken.added(), away)
      if (!result.ok) return result
      taken.setTakenBack(away)
      report()
      return ok(true)
    }
  }
}

/** Whether it is one of several that were dropped together. */
function isOfDrop(source: ImportSource): boolean {
  return source.kind !== 'paths' && source.followed !== undefined
}

/** Whether more of its drop are to come. */
function isAnnouncing(source: ImportSource): boolean {
  return source.kind !== 'paths' && source.followed === true
}

/** What a source holds, with its record told how far that reaches. */
function filesOf(source: ImportSource, into: ImportRecord): AsyncIterable<CollectedFile> {
  switch (source.kind) {
    case 'paths':
      return collectFiles(source.paths, optionsOf(source.only, into))
    case 'bytes':
      return wanted(
        collectBytes(source.name, source.bytes, (place) => into.reach(place)),
        source.only
      )
    case 'unopened':
      return single({ path: source.name, result: { ok: false, code: source.code } })
  }
}

function optionsOf(only: ReadonlySet<string> | undefined, into: ImportRecord): CollectOptions {
  // How much of it is wanted shows only at its end.
  if (only) return { onPlace: ({ share }) => into.reach({ share, total: null }), wants: (file) => isWanted(file, only) }
  return { onPlace: (place) => into.reach(place), onLeftAlone: (name) => into.leaveAlone(name) }
}

async function* wanted(files: AsyncIterable<CollectedFile>, only?: ReadonlySet<string>): AsyncGenerator<CollectedFile> {
  for await (const file of files) if (!only || isWanted(file.path, only)) yield file
}

async function* single(file: CollectedFile): AsyncGenerator<CollectedFile> {
  yield file
}

/** A wanted path itself, what lies in it, and what it lies in. */
function isWanted(file: string, only: ReadonlySet<string>): boolean {
  if (only.has(file)) return true
  for (const one of only) if (isWithin(file, one) || isWithin(one, file)) return true
  return false
}

function isWithin(file: string, above: string): boolean {
  return file === above || (file.startsWith(above) && /^[\\/]/.test(file.slice(above.length)))
}

/** The failed ones of a source, as a source. */
function againOf(source: ImportSource, failed: ReadonlySet<string>): ImportSource {
  if (source.kind !== 'paths') return { ...source, followed: false, only: failed }
  const paths = source.paths.filter((named) => [...failed].some((path) => isWithin(path, named)))
  return { kind: 'paths', paths, only: failed }
}

/** With the folder, archive or mailbox that it was found in, without what lies above that. */
function nameOf(source: ImportSource, file: string): string {
  const top = source.kind === 'paths' ? source.paths.find((named) => isWithin(file, named)) : undefined
  return top === undefined ? file : path.relative(path.dirname(top), file)
}

function bytesOf(source: ImportSource): number {
  return source.kind === 'bytes' ? source.bytes.length : 0
}

function isQuietSource(source: ImportSource): boolean {
  return source.kind === 'paths' && source.quiet === true
}

function patienceFor(into: ImportRecord): number {
  return into.expectsMore() ? Math.min(PATIENCE_MS, PATIENCE_GROWS_MS * into.takenSoFar()) : 0
}

/** At least so many messages wait. */
function messagesIn(waiting: readonly Waiting[]): number {
  return waiting.reduce((sum, { source }) => sum + (source.kind === 'paths' ? source.paths.length : 1), 0)
}
