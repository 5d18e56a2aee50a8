import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { CHANNELS, type Channel } from '../../src/shared/contract/channels'
import { MAX_FILE_BYTES } from '../../src/shared/contract/result'
import { INPUT_SCHEMAS } from '../../src/shared/contract/schemas'

// The guard is tested with a real sender check and real schemas; only Electron's own module is not there under Node.
vi.mock('electron', () => ({ ipcMain: {} }))
const { answerTo } = await import('../../src/main/ipc/register')
const { createTrustedSenders } = await import('../../src/main/security/trusted-sender')

function event(id: number, url: string, top = true) {
  const frame = { url }
  return { sender: { id, mainFrame: top ? frame : {} }, senderFrame: frame }
}

function guarded<C extends Channel>(channel: C) {
  const calls: unknown[] = []
  const senders = createTrustedSenders()
  senders.add(1)
  const handle = answerTo(
    channel,
    (input) => {
      calls.push(input)
      return undefined as never // the answer is not looked at here
    },
    senders.trusts
  )
  return { handle, calls, senders }
}

describe('channels', () => {
  it('has a schema for each channel and no other', () => {
    expect(Object.keys(INPUT_SCHEMAS).sort()).toEqual([...CHANNELS].sort())
  })

  it('is offered by the preload, name for name, and nothing generic is', () => {
    const files = readdirSync('src/preload').map((name) => readFileSync(`src/preload/${name}`, 'utf8'))
    const preload = files.join('\n')
    for (const channel of CHANNELS) expect(preload).toContain(`ask('${channel}'`)
    expect(preload.match(/ask\('/g)).toHaveLength(CHANNELS.length)
  })
})

describe('a guarded handler', () => {
  const ours = 'app://coachable/index.html'
  const id = '0b0e7a52-8f0e-4c62-9a63-5c2f6f1f0a11'

  it('answers the top frame of our own window', async () => {
    const { handle, calls } = guarded('messages:get')
    await handle(event(1, ours), id)
    expect(calls).toEqual([id])
  })

  it.each([
    ['another window', event(2, ours)],
    ['a frame inside ours', event(1, ours, false)],
    ['a page of another origin', event(1, 'https://coachable/')],
    ['a page whose name only begins like ours', event(1, 'app://coachable.example/')],
    ['a blank page', event(1, 'about:blank')],
    ['a page without an address', event(1, '')],
    ['a frame that is gone', { sender: { id: 1, mainFrame: null }, senderFrame: null }]
  ])('refuses %s', async (_name, sender) => {
    const { handle, calls } = guarded('messages:get')
    await expect(handle(sender, id)).rejects.toThrow(/Refused/)
    expect(calls).toEqual([])
  })

  it('refuses a window that is closed', async () => {
    const { handle, senders } = guarded('messages:get')
    senders.remove(1)
    await expect(handle(event(1, ours), id)).rejects.toThrow(/Refused/)
  })

  it('refuses whatever does not fit, on every channel, and never calls the handler with it', async () => {
    for (const channel of CHANNELS) {
      const { handle, calls } = guarded(channel)
      await fc.assert(
        fc.asyncProperty(
          fc.anything({ withBigInt: true, withMap: true, withTypedArray: true, withNullPrototype: true }),
          async (input) => {
            if (INPUT_SCHEMAS[channel].safeParse(input).success) return
            await expect(handle(event(1, ours), input)).rejects.toThrow(/Refused/)
          }
        ),
        { numRuns: 60 }
      )
      for (const call of calls) expect(INPUT_SCHEMAS[channel].safeParse(call).success).toBe(true)
    }
  })

  it.each([
    ['messages:get', '../../etc/passwd'],
    ['messages:get', `${id}\n`],
    ['messages:original', { toString: (): string => id }],
    ['intake:bytes', { name: '', bytes: new Uint8Array(), followed: false }],
    ['intake:bytes', { name: 'a.eml', bytes: [1, 2, 3], followed: false }],
    ['intake:bytes', { name: 'a.eml', bytes: new Uint8Array(), followed: false, path: '/etc/passwd' }],
    ['intake:bytes', { name: 'a.eml', bytes: 'disk_full', followed: false }],
    ['intake:paths', '/etc/passwd'],
    ['intake:paths', []],
    ['intake:paths', ['a', { toString: (): string => '/etc/passwd' }]],
    ['intake:note', { how: 'call', date: '23.11.2026', who: '', company: '', role: '', words: 'No.' }],
    ['intake:note', { how: 'call', date: '2026-11-23', who: 'x'.repeat(201), company: '', role: '', words: 'No.' }],
    ['messages:setFacts', { messageId: id, facts: { subject: 'x' } }],
    ['messages:setFacts', { messageId: id, facts: { company: undefined } }],
    ['messages:setApplication', { messageId: id, decision: { kind: 'belongs' } }],
    ['applications:add', { company: '', role: '', messageId: null }],
    ['intake:text', 'x'.repeat(1_000_001)],
    ['ownership:export', '/etc/passwd'],
    ['ownership:openExport', '/etc/passwd'],
    ['ownership:import', { places: 'yes' }],
    ['ownership:import', { places: true, path: '/etc/passwd' }],
    ['ownership:erase', null],
    ['ownership:erase', { words: 'erase' }],
    ['ownership:erase', { words: { toString: (): string => 'erase everything' } }],
    ['resumes:get', '../../etc/passwd'],
    ['resumes:open', { kind: 'essay' }],
    ['resumes:paths', { kind: 'resume', paths: [] }],
    ['resumes:paths', { kind: 'resume', paths: ['a', { toString: (): string => '/etc/passwd' }] }],
    ['resumes:bytes', { kind: 'resume', name: 'a.pdf', bytes: [1, 2, 3] }],
    ['resumes:bytes', { kind: 'resume', name: 'a.pdf', bytes: new Uint8Array(), path: '/etc/passwd' }],
    ['resumes:setTarget', { id, target: { role: '', company: '', job: 'x'.repeat(120_001) } }],
    ['resumes:setTarget', { id, target: { role: 'x'.repeat(201), company: '', job: '' } }],
    ['resumes:ignore', { id, key: '', how: 'once' }],
    ['resumes:ignore', { id, key: 'spelling:0', how: 'never' }],
    ['resumes:setUsedFor', { id, sha256: '../../state.json', applications: [] }],
    ['resumes:saveVersion', { id, sha256: 'A'.repeat(64) }],
    ['resumes:edit', { id, path: '/etc/passwd' }],
    ['actions:setDone', { id: 'a', done: 'yes' }],
    ['app:setColorScheme', 'neon']
  ] as const)('refuses a hostile input of %s', async (channel, input) => {
    const { handle, calls } = guarded(channel)
    await expect(handle(event(1, ours), input)).rejects.toThrow(/Refused/)
    expect(calls).toEqual([])
  })

  it('takes a file of exactly the largest size and no byte more', () => {
    const schema = INPUT_SCHEMAS['intake:bytes']
    expect(schema.safeParse({ name: 'a.eml', bytes: new Uint8Array(MAX_FILE_BYTES), followed: true }).success).toBe(
      true
    )
    expect(schema.safeParse({ name: 'a.eml', bytes: new Uint8Array(MAX_FILE_BYTES + 1), followed: true }).success).toBe(
      false
    )
  })

  it('never says what the input held', async () => {
    const { handle } = guarded('actions:setDone')
    const error = await handle(event(1, ours), { id: 'a secret word', done: 1 }).catch(
      (reason: Error) => reason.message
    )
    expect(error).not.toContain('secret')
  })
})
