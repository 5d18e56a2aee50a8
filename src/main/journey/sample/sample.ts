import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { failed, ok, type Result } from '../../../shared/contract/result'
import type { SampleView } from '../../../shared/contract/sample-views'
import type { ParsedMessage } from '../../../shared/domain/message'
import type { Originals } from '../../storage/originals'
import type { Store } from '../../storage/store'
import { filled } from './calendar'
import { type SampleFile, type SampleFiles, withSample } from './with-sample'
import { originalsOf, ownWords, withoutSample } from './without-sample'

/** The sample data: an invented job search to look around in, which can be removed without trace. */
export interface Sample {
  view(): SampleView
  /** Brings it in as from `now` on, where it is not there. Codes of the store and the originals. */
  load(): Promise<Result<true>>
  /** @see withoutSample. Where an original cannot be deleted (`storage_failed`), the next call tries again. */
  remove(): Promise<Result<true>>
}

export interface SampleOptions {
  readonly store: Store
  readonly originals: Pick<Originals, 'keepOriginal' | 'removeOriginal'>
  readonly parse: (name: string, bytes: Uint8Array) => Promise<Result<ParsedMessage>>
  /** Has a stored message read in the background. */
  readonly read: (messageId: string) => void
  /** Where the sample data lies in the program: `messages` and `resumes`. */
  readonly folder: string
  readonly now?: () => Date
}

/** @see Sample */
export function createSample({ store, originals, parse, read, folder, now = () => new Date() }: SampleOptions): Sample {
  /** One after the other: who removes while it comes in must not leave half of it. */
  let last: Promise<unknown> = Promise.resolve()

  function inTurn<T>(deed: () => Promise<T>): Promise<T> {
    const done = last.then(deed)
    last = done.catch(() => undefined)
    return done
  }

  async function load(): Promise<Result<true>> {
    if (store.state().sample !== null) return ok(true)
    if (store.opened.readOnly !== null) return failed(store.opened.readOnly)
    const today = now()
    const files = await takeIn(today)
    if (!files.ok) return files
    const before = new Set(store.state().messages.map(({ message }) => message.id))
    const result = await store.change((state) =>
      state.sample === null ? withSample(state, files.value, today) : state
    )
    if (!result.ok) return result
    for (const { message } of result.value.messages) if (!before.has(message.id)) read(message.id)
    return ok(true)
  }

  /** Keeps the bytes of every file and parses the mails. */
  async function takeIn(today: Date): Promise<Result<SampleFiles>> {
    const messages: SampleFiles['messages'][number][] = []
    for (const file of await filesIn('messages')) {
      const text = filled(await readFile(path.join(folder, 'messages', file), 'utf8'), today)
      const bytes = new TextEncoder().encode(text.replace(/\r?\n/g, '\r\n'))
      const [kept, parsed] = [await originals.keepOriginal(bytes), await parse(file, bytes)]
      if (!kept.ok) return kept
      if (!parsed.ok) return parsed
      messages.push({ name: path.parse(file).name, parsed: parsed.value, ...kept.value })
    }
    const resumes = new Map<string, SampleFile>()
    for (const file of await filesIn('resumes')) {
      const kept = await originals.keepOriginal(await readFile(path.join(folder, 'resumes', file)))
      if (!kept.ok) return kept
      resumes.set(file, kept.value)
    }
    return ok({ messages, resumes })
  }

  async function filesIn(name: string): Promise<readonly string[]> {
    return (await readdir(path.join(folder, name))).sort()
  }

  async function remove(): Promise<Result<true>> {
    const removed = await store.change((state) => withoutSample(state, now()))
    if (!removed.ok) return removed
    const left: string[] = []
    for (const sha256 of removed.value.sample?.ids ?? []) {
      // The same bytes may have come in meanwhile as something of the person's own.
      if (originalsOf(store.state()).has(sha256)) continue
      const result = await originals.removeOriginal(sha256)
      if (!result.ok) left.push(sha256)
    }
    if (removed.value.sample === null) return ok(true)
    const ended = await store.change((state) => ({ ...state, sample: left.length === 0 ? null : { ids: left } }))
    if (!ended.ok) return ended
    return left.length === 0 ? ok(true) : failed('storage_failed')
  }

  return {
    view() {
      const state = store.state()
      const { applications, entries } = ownWords(state)
      const { messages, resumes, asks, journal } = state
      return {
        isEmpty: [messages, state.applications, resumes, asks, journal].every((all) => all.length === 0),
        isLoaded: state.sample !== null,
        ownWords: applications.length + entries.length
      }
    },
    load: () => inTurn(load),
    remove: () => inTurn(remove)
  }
}
