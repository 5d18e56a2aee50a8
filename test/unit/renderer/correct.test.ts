import { QueryClient } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Result } from '../../../src/shared/contract/result'
import type { MessageView } from '../../../src/shared/contract/views'
import type { Change, Corrected } from '../../../src/shared/domain/correction'
import type { Signal } from '../../../src/shared/domain/reading'

const ID = '0b8e3f0a-6f0f-4b62-9d4e-0f4f5f1a2b3c'
const AT = '2026-01-01T00:00:00.000Z'
const CHANGE: Change = { start: 0, end: 10, from: 'interview', to: 'praise' }
const ANSWER: Corrected = {
  added: [{ label: 'praise', is: true, start: 0, end: 10, at: AT, teaches: true }],
  displaced: []
}

function view(signals: readonly Signal[], more: Partial<MessageView> = {}): MessageView {
  const reading = { kind: 'feedback', kindConfidence: 0.9, signals, model: 'a' } as const
  const message = { id: ID, body: 'The very first words of the message.' } as MessageView['message'] // the rest is not looked at
  return {
    message,
    guessed: { company: null, role: null, from: null, date: null },
    decidedFacts: {},
    link: { kind: 'none' },
    decidedLink: null,
    related: [],
    reading: { state: 'read', reading },
    decidedKind: null,
    actions: [],
    desk: [],
    ...more
  }
}

const MARKED = view([{ label: 'interview', confidence: 0.8, start: 0, end: 10 }])

/** Main as the window meets it: what it holds, how it answers, and what it was asked. */
const main = {
  view: MARKED,
  correct: vi.fn<(id: string, change: Change) => Promise<Result<Corrected>>>(),
  takeBack: vi.fn<(id: string, corrected: Corrected) => Promise<Result<true>>>(),
  setKind: vi.fn<(id: string, kind: string | null) => Promise<Result<true>>>(),
  getMessage: vi.fn(async (_id: string) => ({ ok: true, value: main.view }) as const)
}
vi.stubGlobal('window', { coachable: main })
vi.stubGlobal('reportError', () => undefined)
// After the window is there: the bridge is read when the module is.
const { correct, decideKind } = await import('../../../src/renderer/data/correct')
const { messageQuery } = await import('../../../src/renderer/data/queries')

let client: QueryClient
beforeEach(async () => {
  vi.clearAllMocks()
  main.view = MARKED
  main.correct.mockResolvedValue({ ok: true, value: ANSWER })
  main.takeBack.mockResolvedValue({ ok: true, value: true })
  main.setKind.mockResolvedValue({ ok: true, value: true })
  client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } })
  await client.fetchQuery(messageQuery(ID))
})

function shown() {
  const data = client.getQueryData(messageQuery(ID).queryKey)
  if (!data?.ok || data.value.reading.state !== 'read') throw new Error('The message is not shown.')
  const { reading } = data.value.reading
  const actions = data.value.actions.map(({ type }) => type)
  return { labels: reading.signals.map(({ label }) => label), kind: reading.kind, actions, view: data.value }
}

/** Lets the query that was invalidated be one that somebody looks at. */
async function watched(): Promise<void> {
  const { QueryObserver } = await import('@tanstack/react-query')
  new QueryObserver(client, messageQuery(ID)).subscribe(() => undefined)
}

describe('a correction', () => {
  it('is seen before main has answered, with what follows from it', () => {
    main.correct.mockReturnValue(new Promise(() => undefined))
    correct(client, ID, CHANGE)
    expect(shown()).toMatchObject({
      labels: ['praise'],
      kind: 'rejection',
      actions: ['ask_feedback', 'lead_with_strength']
    })
    expect(main.correct).toHaveBeenCalledExactlyOnceWith(ID, CHANGE)
  })

  it('goes back to what main has where main refuses, and tells the code', async () => {
    await watched()
    main.correct.mockResolvedValue({ ok: false, code: 'storage_failed' })
    const begun = correct(client, ID, CHANGE)
    expect(shown().labels).toEqual(['praise'])
    expect(await begun?.answer).toBe('storage_failed')
    expect(shown().labels).toEqual(['interview'])
  })

  it('shows what came in the meantime, and no copy of its own, after a refusal', async () => {
    await watched()
    main.correct.mockRejectedValue(new Error('refused'))
    const begun = correct(client, ID, CHANGE)
    main.view = view([{ label: 'typo', confidence: 1, start: 20, end: 30, by: 'person' }])
    expect(await begun?.answer).toBe('invalid_request')
    expect(shown().labels).toEqual(['typo'])
  })

  it('is taken back with what main answered, and not before it did', async () => {
    let answer: (result: Result<Corrected>) => void = () => undefined
    main.correct.mockReturnValue(
      new Promise((resolve) => {
        answer = resolve
      })
    )
    const begun = correct(client, ID, CHANGE)
    const back = begun?.takeBack()
    await Promise.resolve()
    expect(main.takeBack).not.toHaveBeenCalled()
    answer({ ok: true, value: ANSWER })
    expect(await back).toBeNull()
    expect(main.takeBack).toHaveBeenCalledExactlyOnceWith(ID, ANSWER)
  })

  it('that was refused leaves nothing to take back', async () => {
    main.correct.mockResolvedValue({ ok: false, code: 'disk_full' })
    expect(await correct(client, ID, CHANGE)?.takeBack()).toBeNull()
    expect(main.takeBack).not.toHaveBeenCalled()
  })

  it('knows whether it only takes back what the person said', async () => {
    expect(correct(client, ID, { ...CHANGE, to: null })?.unsaid).toBe(false)
    main.view = view([{ label: 'interview', confidence: 1, start: 0, end: 10, by: 'person' }])
    await client.refetchQueries({ queryKey: messageQuery(ID).queryKey })
    expect(correct(client, ID, { ...CHANGE, to: null })?.unsaid).toBe(true)
  })

  it('leaves the kind that the person decided', async () => {
    main.view = view([{ label: 'interview', confidence: 0.8, start: 0, end: 10 }], { decidedKind: 'feedback' })
    await client.refetchQueries({ queryKey: messageQuery(ID).queryKey })
    correct(client, ID, { ...CHANGE, to: null })
    expect(shown().kind).toBe('feedback')
  })

  it('of a message that is not there is none', () => {
    expect(correct(client, 'another', CHANGE)).toBeNull()
  })
})

describe('the kind of a message', () => {
  it('is seen at once, and taken back to what was decided before', async () => {
    const begun = decideKind(client, ID, 'offer')
    expect(shown()).toMatchObject({ kind: 'offer', view: { decidedKind: 'offer' } })
    expect(shown().actions).toContain('answer_offer')
    expect(await begun?.answer).toBeNull()
    await begun?.takeBack()
    expect(main.setKind.mock.calls).toEqual([
      [ID, 'offer'],
      [ID, null]
    ])
  })

  it('is as main has it after a refusal', async () => {
    await watched()
    main.setKind.mockResolvedValue({ ok: false, code: 'disk_full' })
    const begun = decideKind(client, ID, 'offer')
    expect(await begun?.answer).toBe('disk_full')
    expect(shown()).toMatchObject({ kind: 'feedback', view: { decidedKind: null } })
    expect(await begun?.takeBack()).toBeNull()
    expect(main.setKind).toHaveBeenCalledOnce()
  })
})
