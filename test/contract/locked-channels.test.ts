import { describe, expect, it, vi } from 'vitest'
import { CHANNELS } from '../../src/shared/contract/channels'

// Only Electron's own module is not there under Node.
vi.mock('electron', () => ({ ipcMain: {} }))
const { answerTo, isOpenWhileLocked } = await import('../../src/main/ipc/register')

const event = { sender: { id: 1, mainFrame: null }, senderFrame: null }

describe('while everything is locked', () => {
  it('only the lock is answered, what tells of no data, and what erases all of it', () => {
    const open = CHANNELS.filter(isOpenWhileLocked)
    expect(open.filter((channel) => !channel.startsWith('lock:')).sort()).toEqual([
      'app:listening',
      'app:usable',
      'crash:pageError',
      'ownership:erase'
    ])
  })

  it('every other channel answers that it is locked, and its handler is never called', async () => {
    for (const channel of ['app:info', 'messages:list', 'journal:list', 'crash:draft', 'steps:reminders'] as const) {
      let calls = 0
      const handle = () => {
        calls += 1
        return undefined as never // the answer is not looked at here
      }
      const inputs = { 'crash:draft': { key: '["draft"]', value: null } } as const
      const input = channel in inputs ? inputs['crash:draft'] : null
      const shut = answerTo(
        channel,
        handle,
        () => true,
        async () => true
      )
      expect(await shut(event, input)).toEqual({ ok: false, code: 'locked' })
      expect(calls).toBe(0)
      await answerTo(
        channel,
        handle,
        () => true,
        async () => false
      )(event, input)
      expect(calls).toBe(1)
    }
  })
})
