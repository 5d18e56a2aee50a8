import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createReadQueue } from '../../../../src/main/inbox/read-queue'
import { withMessage, withWaiting } from '../../../../src/main/inbox/state-changes'
import { openStore, type Store } from '../../../../src/main/storage/store'
import { type ErrorCode, failed, ok } from '../../../../src/shared/contract/result'
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
})
