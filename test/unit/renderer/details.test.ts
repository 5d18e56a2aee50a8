import { QueryClient } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Result } from '../../../src/shared/contract/result'
import type { ApplicationSummary, MessageView } from '../../../src/shared/contract/views'
import type { ApplicationDecision } from '../../../src/shared/domain/application'
import type { DecidedFacts } from '../../../src/shared/domain/facts'
import { messageOf } from '../../helpers/message-of'

const ID = '0b8e3f0a-6f0f-4b62-9d4e-0f4f5f1a2b3c'
const NORTHWIND = '1b8e3f0a-6f0f-4b62-9d4e-0f4f5f1a2b3c'
const ADDED = '2b8e3f0a-6f0f-4b62-9d4e-0f4f5f1a2b3c'
const message = { ...messageOf(ID, 'Dear Sam'), company: 'Northwind' }
const { company, role, from, date } = message
const VIEW: MessageView = {
  message,
  guessed: { company, role, from, date },
  decidedFacts: {},
  link: { kind: 'linked', applicationId: NORTHWIND, because: 'company' },
  decidedLink: null,
  related: [],
  reading: { state: 'waiting' },
  decidedKind: null,
  actions: [],
  desk: []
}
const APPLICATION: ApplicationSummary = {
  ...{ id: NORTHWIND, company: 'Northwind', role: '', messages: 1 },
  ...{ addedAt: '2026-11-01T12:00:00Z', removedAt: null }
}

/** Main as the window meets it: how it answers, and what it was asked. */
const main = {
  setFacts: vi.fn<(id: string, facts: DecidedFacts) => Promise<Result<true>>>(),
  setApplication: vi.fn<(id: string, decision: ApplicationDecision | null) => Promise<Result<true>>>(),
  addApplication: vi.fn<(company: string, role: string, id: string | null) => Promise<Result<string>>>(),
  removeApplication: vi.fn<(id: string) => Promise<Result<true>>>(),
  listApplications: async () => [APPLICATION],
  getMessage: async (_id: string) => ({ ok: true, value: VIEW }) as const
}
vi.stubGlobal('window', { coachable: main })
// After the window is there: the bridge is read when the module is.
const { decideDetails } = await import('../../../src/renderer/data/details')
const { applicationsQuery, messageQuery } = await import('../../../src/renderer/data/queries')

let client: QueryClient
beforeEach(async () => {
  vi.clearAllMocks()
  main.setFacts.mockResolvedValue({ ok: true, value: true })
  main.setApplication.mockResolvedValue({ ok: true, value: true })
  main.addApplication.mockResolvedValue({ ok: true, value: ADDED })
  main.removeApplication.mockResolvedValue({ ok: true, value: true })
  client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } })
  await client.fetchQuery(messageQuery(ID))
  await client.fetchQuery(applicationsQuery)
  // Somebody looks at both, so that they are asked for again.
  const { QueryObserver } = await import('@tanstack/react-query')
  new QueryObserver(client, messageQuery(ID)).subscribe(() => undefined)
  new QueryObserver(client, applicationsQuery).subscribe(() => undefined)
})

function shown(): MessageView {
  const data = client.getQueryData(messageQuery(ID).queryKey)
  if (!data?.ok) throw new Error('The message is not shown.')
  return data.value
}

describe('facts that the person puts right', () => {
  it('are seen before main has answered, also where the message is not read yet', () => {
    main.setFacts.mockReturnValue(new Promise(() => undefined))
    decideDetails(client, ID, { facts: { company: 'Contoso', from: null } })
    expect(shown()).toMatchObject({ message: { company: 'Contoso', from: null }, decidedFacts: { company: 'Contoso' } })
    expect(shown().guessed.company).toBe('Northwind')
  })

  it('are the guess again where nothing is decided any more', () => {
    decideDetails(client, ID, { facts: { company: 'Contoso' } })
    decideDetails(client, ID, { facts: {} })
    expect(shown().message.company).toBe('Northwind')
  })

  it('go back to what main has where main refuses, and are taken back to what was decided before', async () => {
    main.setFacts.mockResolvedValueOnce({ ok: false, code: 'disk_full' })
    const refused = decideDetails(client, ID, { facts: { company: 'Contoso' } })
    expect(await refused?.answer).toBe('disk_full')
    expect(shown().message.company).toBe('Northwind')
    expect(await refused?.takeBack()).toBeNull()
    expect(main.setFacts).toHaveBeenCalledOnce()

    const begun = decideDetails(client, ID, { facts: { company: 'Contoso' } })
    expect(await begun?.answer).toBeNull()
    await begun?.takeBack()
    expect(main.setFacts).toHaveBeenLastCalledWith(ID, {})
  })
})

describe('the application of a message', () => {
  it('is seen at once, and taken back to what was decided before', async () => {
    const begun = decideDetails(client, ID, { application: { kind: 'none' } })
    expect(shown()).toMatchObject({ link: { kind: 'none' }, decidedLink: { kind: 'none' } })
    expect(await begun?.answer).toBeNull()
    await begun?.takeBack()
    expect(main.setApplication.mock.calls).toEqual([
      [ID, { kind: 'none' }],
      [ID, null]
    ])
  })

  it('that is new is seen at once, and taken away again with what was decided for it', async () => {
    const begun = decideDetails(client, ID, { application: { kind: 'new', company: 'Contoso', role: 'Analyst' } })
    const { link } = shown()
    const applications = client.getQueryData(applicationsQuery.queryKey)
    expect(link).toMatchObject({ kind: 'linked', because: 'person' })
    expect(applications?.find(({ id }) => link.kind === 'linked' && id === link.applicationId)).toMatchObject({
      company: 'Contoso',
      role: 'Analyst'
    })
    expect(main.addApplication).toHaveBeenCalledExactlyOnceWith('Contoso', 'Analyst', ID)
    expect(await begun?.answer).toBeNull()
    await begun?.takeBack()
    expect(main.removeApplication).toHaveBeenCalledExactlyOnceWith(ADDED)
    expect(main.setApplication).toHaveBeenCalledExactlyOnceWith(ID, null)
  })

  it('that is new and was refused is nowhere to be seen, and there is nothing to take back', async () => {
    main.addApplication.mockResolvedValue({ ok: false, code: 'disk_full' })
    const begun = decideDetails(client, ID, { application: { kind: 'new', company: 'Contoso', role: '' } })
    expect(await begun?.answer).toBe('disk_full')
    expect(shown().link).toEqual(VIEW.link)
    expect(client.getQueryData(applicationsQuery.queryKey)).toEqual([APPLICATION])
    expect(await begun?.takeBack()).toBeNull()
    expect(main.removeApplication).not.toHaveBeenCalled()
  })

  it('is decided and taken back together with the facts', async () => {
    const begun = decideDetails(client, ID, { facts: { role: 'Analyst' }, application: { kind: 'rules' } })
    expect(shown().message.role).toBe('Analyst')
    expect(await begun?.answer).toBeNull()
    await begun?.takeBack()
    expect(main.setFacts.mock.calls).toEqual([
      [ID, { role: 'Analyst' }],
      [ID, {}]
    ])
    expect(main.setApplication).toHaveBeenCalledTimes(2)
  })

  it('of a message that is not there is none', () => {
    expect(decideDetails(client, NORTHWIND, { application: { kind: 'none' } })).toBeNull()
  })
})
