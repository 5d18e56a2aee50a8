import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createApplications } from '../../../../src/main/inbox/applications'
import { withMessage } from '../../../../src/main/inbox/state-changes'
import { messageList, messageView } from '../../../../src/main/inbox/views'
import { openStore } from '../../../../src/main/storage/store'
import { messageOf } from '../../../helpers/message-of'

const NOW = '2026-11-20T10:00:00.000Z'

async function opened() {
  const store = await openStore({ folder: await mkdtemp(path.join(tmpdir(), 'applications-')) })
  await store.change((state) => withMessage(state, { ...messageOf('a', 'Thank you.'), company: 'Acme' }))
  await store.change((state) => withMessage(state, { ...messageOf('b', 'No.'), company: 'Acme GmbH', role: 'Cook' }))
  let ids = 0
  const applications = createApplications({
    store,
    now: () => NOW,
    newId() {
      ids += 1
      return `application-${ids}`
    }
  })
  return { store, applications, list: () => applications.list(store.state()) }
}

describe('adding an application', () => {
  it('links the message that it was made from by decision', async () => {
    const { store, applications, list } = await opened()
    expect(await applications.add('  Northwind\n Ltd ', ' Data  Analyst ', 'a')).toEqual({
      ok: true,
      value: 'application-1'
    })
    expect(list()).toEqual([
      {
        id: 'application-1',
        company: 'Northwind Ltd',
        role: 'Data Analyst',
        addedAt: NOW,
        removedAt: null,
        messages: 1
      }
    ])
    expect(messageView(store.state(), 'a')).toMatchObject({
      link: { kind: 'linked', applicationId: 'application-1', because: 'person' },
      decidedLink: { kind: 'belongs', applicationId: 'application-1' }
    })
  })

  it('needs a company and a message that is there, or none', async () => {
    const { store, applications } = await opened()
    const before = store.state()
    expect(await applications.add(' \u200b ', 'Cook', null)).toEqual({ ok: false, code: 'invalid_request' })
    expect(await applications.add('Acme', 'Cook', 'nobody')).toEqual({ ok: false, code: 'not_found' })
    expect(store.state()).toBe(before)
  })

  it('links messages with its name by itself', async () => {
    const { applications, list } = await opened()
    await applications.add('ACME, Inc.', '', null)
    expect(list()).toMatchObject([{ messages: 2 }])
  })
})

describe('the list of applications', () => {
  it('is sorted by company, then role, without case', async () => {
    const { applications, list } = await opened()
    for (const [company, role] of [
      ['northwind', 'Cook'],
      ['Acme', 'Waiter'],
      ['acme', 'Cook'],
      ['Zeta', '']
    ] as const)
      await applications.add(company, role, null)
    expect(list().map(({ company, role }) => `${company} ${role}`)).toEqual([
      'acme Cook',
      'Acme Waiter',
      'northwind Cook',
      'Zeta '
    ])
  })
})

describe('putting an application away', () => {
  it('leaves its messages without it, and bringing it back links them again', async () => {
    const { store, applications, list } = await opened()
    await applications.add('Northwind', '', 'a')
    expect(await applications.remove('application-1')).toEqual({ ok: true, value: true })
    expect(list()).toEqual([])
    expect(messageView(store.state(), 'a')?.link).toEqual({ kind: 'offer', company: 'Acme', role: '' })
    expect(await applications.restore('application-1')).toEqual({ ok: true, value: true })
    expect(messageView(store.state(), 'a')?.link).toMatchObject({ because: 'person' })
  })

  it('fails for one that is not there', async () => {
    const { applications } = await opened()
    expect(await applications.remove('nobody')).toEqual({ ok: false, code: 'not_found' })
    expect(await applications.restore('nobody')).toEqual({ ok: false, code: 'not_found' })
  })
})

describe('deciding about an application', () => {
  it('holds until it is left to the rules again', async () => {
    const { store, applications } = await opened()
    await applications.add('Acme', 'Cook', null)
    expect(messageView(store.state(), 'b')?.link).toMatchObject({ because: 'company_and_role' })
    await applications.setApplication('b', { kind: 'none' })
    expect(messageView(store.state(), 'b')).toMatchObject({ link: { kind: 'none' }, decidedLink: { kind: 'none' } })
    await applications.setApplication('b', null)
    expect(messageView(store.state(), 'b')).toMatchObject({ link: { kind: 'linked' }, decidedLink: null })
  })

  it('fails for a message or an application that is not there', async () => {
    const { applications } = await opened()
    expect(await applications.setApplication('nobody', null)).toEqual({ ok: false, code: 'not_found' })
    expect(await applications.setApplication('a', { kind: 'belongs', applicationId: 'nobody' })).toEqual({
      ok: false,
      code: 'not_found'
    })
  })

  it('writes nothing where it changes nothing', async () => {
    const { store, applications } = await opened()
    await applications.add('Acme', 'Cook', 'a')
    await applications.setFacts('a', { from: { name: 'Jo', address: '' }, role: null })
    const before = store.state()
    await applications.setApplication('a', { kind: 'belongs', applicationId: 'application-1' })
    await applications.setFacts('a', { role: null, from: { name: ' Jo ', address: '' } })
    await applications.restore('application-1')
    expect(store.state()).toBe(before)
    await applications.setFacts('a', { from: { name: 'Jo', address: '' } })
    expect(store.state()).not.toBe(before)
  })
})

describe('putting facts right', () => {
  it('shows them everywhere, beside what was guessed, until they are taken back', async () => {
    const { store, applications } = await opened()
    const facts = { company: ' Blue\tHarbor ', role: '  ', from: { name: 'Jo', address: '' }, date: NOW }
    expect(await applications.setFacts('a', facts)).toEqual({ ok: true, value: true })
    expect(messageView(store.state(), 'a')).toMatchObject({
      message: { company: 'Blue Harbor', role: null, from: { name: 'Jo', address: '' }, date: NOW },
      guessed: { company: 'Acme', role: null, from: { name: 'Ines' }, date: null },
      decidedFacts: { company: 'Blue Harbor', role: null, from: { name: 'Jo', address: '' }, date: NOW },
      link: { kind: 'offer', company: 'Blue Harbor', role: '' }
    })
    expect(messageList(store.state())[0]).toMatchObject({ id: 'a', sender: 'Jo', date: NOW })
    await applications.setFacts('a', {})
    expect(messageView(store.state(), 'a')).toMatchObject({ message: { company: 'Acme' }, decidedFacts: {} })
  })

  it('says that there is no sender where both name and address are empty', async () => {
    const { store, applications } = await opened()
    await applications.setFacts('a', { from: { name: ' ', address: '' } })
    expect(messageView(store.state(), 'a')?.message.from).toBeNull()
    expect(await applications.setFacts('nobody', {})).toEqual({ ok: false, code: 'not_found' })
  })
})
