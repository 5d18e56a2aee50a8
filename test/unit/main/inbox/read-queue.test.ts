import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createReadQueue } from '../../../../src/main/inbox/read-queue'
import { withMessage, withWaiting } from '../../../../src/main/inbox/state-changes'
import { openStore, type Store } from '../../../../src/main/storage/store'
import { type ErrorCode, failed, ok, type Result } from '../../../../src/shared/contract/result'
import type { Reading } from '../../../../src/shared/domain/reading'
import { messageOf } from '../../../helpers/message-of'

let store: Store
afterEach(() => store.close())

/** A queue whose reader notes what it is given, and answers with a code where one is given. */
async function queueWith(code?: ErrorCode) {
  store = await openStore({ folder: await mkdtemp(path.join(os.tmpdir(), 'coachable-queue-')) })
  const bodies: string[] = []
  const reading = { kind: 'other', kindConfidence: 1, signals: [], model: 'test' } as const
  const reader = {
    read: async ({ body }: { readonly body: string }) => {
      bodies.push(body)
      return code ? failed(code) : ok(reading)
    }
  }
  const errors: unknown[] = []
  return { queue: createReadQueue(store, reader, (error) => errors.push(error)), bodies, errors }
}

const stateOf = (): unknown => store.state().messages[0]?.reading
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 50))

describe('the read queue', () => {
  it('does not guess in a language that the reader has not learned, and says so', async () => {
    const { queue, bodies } = await queueWith()
    await store.change((state) =>
      withMessage(state, { ...messageOf('a', 'Leider müssen wir absagen.'), language: 'de' })
    )
    queue.add('a')
    await expect.poll(stateOf).toEqual({ state: 'failed', code: 'other_language' })
    expect(bodies).toEqual([])
  })

  it('reads such a message all the same when the person asks for it', async () => {
    const { queue, bodies } = await queueWith()
    await store.change((state) =>
      withMessage(state, { ...messageOf('a', 'Leider müssen wir absagen.'), language: 'de' })
    )
    await store.change((state) => withWaiting(state, 'a'))
    queue.add('a')
    await expect.poll(stateOf).toMatchObject({ state: 'read' })
    expect(bodies).toEqual(['Leider müssen wir absagen.'])
  })

  it('reads what is too short for its language to be told', async () => {
    const { queue } = await queueWith()
    await store.change((state) => withMessage(state, { ...messageOf('a', 'No.'), language: 'und' }))
    queue.add('a')
    await expect.poll(stateOf).toMatchObject({ state: 'read' })
  })

  it('lets a message wait where the reader is at fault, and marks it where the message is', async () => {
    const { queue } = await queueWith('reader_unavailable')
    await store.change((state) => withMessage(state, messageOf('a', 'Hello.')))
    queue.add('a')
    await settled()
    expect(stateOf()).toEqual({ state: 'waiting' })
    await store.close()

    const other = await queueWith('reader_timeout')
    await store.change((state) => withMessage(state, messageOf('a', 'Hello.')))
    other.queue.add('a')
    await expect.poll(stateOf).toEqual({ state: 'failed', code: 'reader_timeout' })
    expect(other.errors).toEqual([])
  })

  it('tells how it ended for each message, also twice for the same', async () => {
    const { queue } = await queueWith()
    await store.change((state) => withMessage(state, messageOf('a', 'Hello.')))
    await store.change((state) => withMessage(state, { ...messageOf('b', 'Leider nicht.'), language: 'de' }))
    const ends = [queue.add('a'), queue.add('b'), queue.add('b'), queue.add('nobody')]
    await expect(Promise.all(ends)).resolves.toEqual(['read', 'other_language', 'other_language', 'unread'])
    await expect(queue.add('a')).resolves.toBe('read')
  })

  it('writes a long run of messages in few writes, in order, and loses none', async () => {
    const { queue, bodies } = await queueWith()
    const ids = Array.from({ length: 200 }, (_, at) => `m${at}`)
    await store.change((state) => ids.reduce((next, id) => withMessage(next, messageOf(id, `Body ${id}.`)), state))
    let writes = 0
    store.onChange(() => {
      writes += 1
    })
    const ends = await Promise.all(ids.map((id) => queue.add(id)))
    expect(new Set(ends)).toEqual(new Set(['read']))
    expect(bodies).toEqual(ids.map((id) => `Body ${id}.`))
    expect(store.state().messages.every(({ reading }) => reading.state === 'read')).toBe(true)
    expect(writes).toBeLessThan(20)
  })

  it('says when there is room for more', async () => {
    store = await openStore({ folder: await mkdtemp(path.join(os.tmpdir(), 'coachable-queue-')) })
    const ids = Array.from({ length: 150 }, (_, at) => `m${at}`)
    await store.change((state) => ids.reduce((next, id) => withMessage(next, messageOf(id, 'Hello.')), state))
    const answers: (() => void)[] = []
    const reading = { kind: 'other', kindConfidence: 1, signals: [], model: 'test' } as const
    const reader = { read: () => new Promise<Result<Reading>>((done) => answers.push(() => done(ok(reading)))) }
    const queue = createReadQueue(store, reader, (error) => Promise.reject(error))
    const all = Promise.all(ids.map((id) => queue.add(id)))
    let hasRoom = false
    void queue.room().then(() => {
      hasRoom = true
    })
    for (let at = 0; at < 150; at += 1) {
      await expect.poll(() => answers.length).toBeGreaterThan(at)
      expect(answers.length - at).toBeLessThanOrEqual(12)
      if (at < 40) expect(hasRoom).toBe(false)
      if (at > 60) expect(hasRoom).toBe(true)
      answers[at]?.()
      await new Promise((turn) => setImmediate(turn))
    }
    await all
  })
})
