import { describe, expect, it } from 'vitest'
import { messagesInMsg, readMsg } from '../../../../src/main/intake/formats/msg'
import { type MsgNode, msgFile } from '../../../fixtures/intake/make/msg-file'

function message(subject: string, text: string, attachments: readonly MsgNode[] = []): MsgNode {
  const words = text === '' ? {} : { '1000': text }
  return { properties: { '001A': 'IPM.Note', '0037': subject, '0C1A': 'Jo Miller', ...words }, attachments }
}

function attached(inner: MsgNode): MsgNode {
  return { properties: { '3001': 'Answer', '3705': { integer: 5 } }, message: inner }
}

const FILE: MsgNode = { properties: { '3707': 'profile.pdf', '3701': { binary: Buffer.from('%PDF-1.4') } } }

const ONE = message('One', 'We chose somebody else.')
const TWO = message('Two', 'The role is on hold.', [FILE])

async function read(bytes: Uint8Array) {
  const mail = await readMsg(bytes)
  if (!mail.ok) return mail.code
  const { subject, text, attachments } = mail.value
  return { subject, text, attachments: attachments.map(({ name }) => name) }
}

describe('messages attached to an Outlook message', () => {
  it('are given one by one where it says nothing itself', async () => {
    const file = msgFile(message('FW: both', '', [attached(ONE), FILE, attached(TWO)]))
    const messages = await messagesInMsg(file)
    expect(await Promise.all(messages.map(read))).toEqual([
      { subject: 'One', text: 'We chose somebody else.', attachments: [] },
      { subject: 'Two', text: 'The role is on hold.', attachments: ['profile.pdf'] }
    ])
  })

  it('are given as well where it says only that they are for information', async () => {
    expect(await messagesInMsg(msgFile(message('FW: both', 'FYI', [attached(ONE), attached(TWO)])))).toHaveLength(2)
  })

  it('stay with it where it has words of its own, and where there is only one', async () => {
    const words = 'Both answers came today, what do you think of them?'
    expect(await messagesInMsg(msgFile(message('FW: both', words, [attached(ONE), attached(TWO)])))).toEqual([])
    expect(await messagesInMsg(msgFile(message('FW: one', '', [attached(ONE)])))).toEqual([])
    expect(await messagesInMsg(Buffer.from('no message'))).toEqual([])
  })

  it('are measured as the files that they would be', async () => {
    const mail = await readMsg(msgFile(message('FW: one', 'See below what they wrote to me.', [attached(ONE), FILE])))
    const sizes = mail.ok ? mail.value.attachments.map(({ byteLength }) => byteLength) : []
    expect(sizes).toEqual([expect.any(Number), 8])
    expect(sizes[0]).toBeGreaterThan(1500)
  })

  it('may carry further messages, whose words are then read', async () => {
    const file = msgFile(message('FW: FW: one', '', [attached(message('FW: one', '', [attached(ONE)]))]))
    expect(await read(file)).toMatchObject({ subject: 'FW: FW: one', text: 'We chose somebody else.' })
  })
})
