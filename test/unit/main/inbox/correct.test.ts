import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createInbox, type Inbox } from '../../../../src/main/inbox/inbox'
import { withMessage, withReading } from '../../../../src/main/inbox/state-changes'
import { messageView } from '../../../../src/main/inbox/views'
import { originalsIn } from '../../../../src/main/storage/originals'
import { openStore, type Store } from '../../../../src/main/storage/store'
import { failed } from '../../../../src/shared/contract/result'
import { messageOf } from '../../../helpers/message-of'

const body = 'Your letter named another firm. We hired someone else.'
const words = { start: 0, end: 31 }
const at = '2026-11-23T10:00:00.000Z'

let store: Store
afterEach(() => store.close())

async function inboxWith(): Promise<Inbox> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'coachable-correct-'))
  store = await openStore({ folder })
  const signals = [{ label: 'typo', confidence: 0.9, ...words }] as const
  await store.change((state) => withMessage(state, messageOf('a', body)))
  await store.change((state) =>
    withReading(state, 'a', { ok: true, value: { kind: 'feedback', kindConfidence: 0.9, signals, model: 'test' } })
  )
  return createInbox({
    store,
    queue: { add: async () => 'unread', room: async () => undefined },
    originals: originalsIn({ folder }),
    parse: async () => failed('unsupported_type'),
    now: () => at
  })
}

function labels(): readonly string[] {
  const reading = messageView(store.state(), 'a')?.reading
  return reading?.state === 'read' ? reading.reading.signals.map(({ label }) => label) : []
}

describe('correcting a message', () => {
  it('keeps what was decided, and when, and gives what takes it back', async () => {
    const inbox = await inboxWith()
    const result = await inbox.correct('a', { ...words, from: 'typo', to: 'irrelevant' })
    expect(result).toEqual({
      ok: true,
      value: {
        added: [
          { label: 'typo', is: false, ...words, at, teaches: true },
          { label: 'irrelevant', is: true, ...words, at, teaches: true }
        ],
        displaced: []
      }
    })
    expect(labels()).toEqual(['irrelevant'])
    if (result.ok) await inbox.takeBack('a', result.value)
    expect(labels()).toEqual(['typo'])
    expect(store.state().messages[0]?.corrections).toEqual([])
  })

  it('takes back the first of two corrections and keeps the second', async () => {
    const inbox = await inboxWith()
    const first = await inbox.correct('a', { ...words, from: 'typo', to: 'irrelevant' })
    await inbox.correct('a', { start: 32, end: 54, from: null, to: 'competition' })
    if (first.ok) await inbox.takeBack('a', first.value)
    expect(labels()).toEqual(['typo', 'competition'])
  })

  it('loses neither of two corrections that come at once', async () => {
    const inbox = await inboxWith()
    await Promise.all([
      inbox.correct('a', { ...words, from: 'typo', to: 'fit' }),
      inbox.correct('a', { start: 32, end: 54, from: null, to: 'competition' })
    ])
    expect(labels()).toEqual(['fit', 'competition'])
  })

  it('refuses words that the message does not have, and messages that are not there', async () => {
    const inbox = await inboxWith()
    const beyond = { start: 0, end: body.length + 1, from: null, to: 'fit' } as const
    expect(await inbox.correct('a', beyond)).toEqual(failed('invalid_request'))
    const wrong = { label: 'fit', is: true, start: 0, end: body.length + 1, at, teaches: true } as const
    expect(await inbox.takeBack('a', { added: [], displaced: [wrong] })).toEqual(failed('invalid_request'))
    expect(await inbox.correct('b', { ...words, from: null, to: 'fit' })).toEqual(failed('not_found'))
    expect(labels()).toEqual(['typo'])
  })

  it('keeps the kind that was chosen, over the one that was read', async () => {
    const inbox = await inboxWith()
    await inbox.setKind('a', 'other')
    expect(messageView(store.state(), 'a')).toMatchObject({
      decidedKind: 'other',
      reading: { reading: { kind: 'other' } }
    })
    await inbox.setKind('a', null)
    expect(messageView(store.state(), 'a')).toMatchObject({
      decidedKind: null,
      reading: { reading: { kind: 'feedback' } }
    })
  })
})
