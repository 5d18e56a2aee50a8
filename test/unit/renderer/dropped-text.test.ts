import { describe, expect, it } from 'vitest'
import { droppedText } from '../../../src/renderer/features/intake/dropped-text'

const transfer = (data: Record<string, string>) => ({
  types: Object.keys(data),
  getData: (type: string) => data[type] ?? ''
})

describe('droppedText', () => {
  it('takes the words of a selection', () => {
    expect(droppedText(transfer({ 'text/plain': ' Dear Ann,\r\nsorry. ' }))).toEqual({
      kind: 'text',
      text: 'Dear Ann,\nsorry.'
    })
  })

  it.each([
    { 'text/plain': 'mailbox:///home/ann/Inbox?number=12', 'text/x-moz-url': 'mailbox:///home/ann/Inbox?number=12' },
    { 'text/uri-list': 'https://mail.example/u/0/#inbox/1' },
    { DownloadURL: 'message/rfc822:mail.eml:https://mail.example/1' }
  ])('knows the address of a message from the message: %o', (data) => {
    expect(droppedText(transfer(data))).toEqual({ kind: 'link' })
  })

  it('does not mistake a sentence that begins with a word and a colon for an address', () => {
    expect(droppedText(transfer({ 'text/plain': 'Subject: your application' })).kind).toBe('text')
  })

  it('says so where there is nothing', () => {
    expect(droppedText(transfer({}))).toEqual({ kind: 'none' })
  })
})
