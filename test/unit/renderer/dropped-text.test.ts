import { describe, expect, it } from 'vitest'
import { classified, droppedText } from '../../../src/renderer/features/intake/dropped-text'
import { MAX_TEXT_LENGTH } from '../../../src/shared/contract/result'

const transfer = (data: Record<string, string>) => ({
  types: Object.keys(data),
  getData: (type: string) => data[type] ?? ''
})
const LINK = { kind: 'problem', problem: 'link_only' }

describe('droppedText', () => {
  it('takes the words of a selection', () => {
    expect(droppedText(transfer({ 'text/plain': ' Dear Ann,\r\nsorry. ' }))).toEqual({
      kind: 'text',
      text: 'Dear Ann,\nsorry.'
    })
  })

  it.each([
    { 'text/plain': 'mailbox:///home/ann/Inbox?number=12', 'text/x-moz-url': 'mailbox:///home/ann/Inbox?number=12' },
    { 'text/plain': 'https://mail.example/1', 'text/html': '<a href="https://mail.example/1">Your application</a>' },
    { 'text/uri-list': 'https://mail.example/u/0/#inbox/1' },
    { DownloadURL: 'message/rfc822:mail.eml:https://mail.example/1' }
  ])('knows the address of a message from the message: %o', (data) => {
    expect(droppedText(transfer(data))).toEqual(LINK)
  })

  it('does not mistake a sentence that begins with a word and a colon for an address', () => {
    expect(droppedText(transfer({ 'text/plain': 'Subject: your application' })).kind).toBe('text')
  })

  it('has main find the words where there is formatted text alone', () => {
    const html = '<p>Dear Ann,</p>'
    expect(droppedText(transfer({ 'text/html': html }))).toEqual({ kind: 'formatted', html, text: '' })
  })

  it('has main find the words where the plain text has lost its paragraphs, and falls back on it', () => {
    const html = '<p>Dear Ann,</p><p>sorry.</p>'
    expect(droppedText(transfer({ 'text/plain': 'Dear Ann, sorry.', 'text/html': html }))).toEqual({
      kind: 'formatted',
      html,
      text: 'Dear Ann, sorry.'
    })
    const kept = { 'text/plain': 'Dear Ann,\n\nsorry.', 'text/html': html }
    expect(droppedText(transfer(kept)).kind).toBe('text')
    expect(droppedText(transfer({ 'text/plain': 'Sorry.', 'text/html': '<span>Sorry.</span>' })).kind).toBe('text')
  })

  it('leaves pictures out, which may be longer than every text', () => {
    const picture = `<p>Sorry.</p><img src="data:image/png;base64,${'A'.repeat(MAX_TEXT_LENGTH)}"><p>Ann</p>`
    expect(droppedText(transfer({ 'text/html': picture }))).toMatchObject({
      html: '<p>Sorry.</p><img src=""><p>Ann</p>'
    })
  })

  it('says so where formatted text is too long for a message', () => {
    expect(droppedText(transfer({ 'text/html': 'long '.repeat(MAX_TEXT_LENGTH / 4) }))).toEqual({
      kind: 'problem',
      problem: 'text_too_long'
    })
  })

  it('says so where there is nothing', () => {
    expect(droppedText(transfer({}))).toEqual({ kind: 'none' })
  })
})

describe('classified', () => {
  it('knows words, an address and nothing apart, whatever is around them', () => {
    expect(classified(' Sorry. ')).toEqual({ kind: 'text', text: 'Sorry.' })
    expect(classified('\nhttps://mail.example/1\n')).toEqual(LINK)
    expect(classified(' \r\n')).toEqual({ kind: 'none' })
  })
})
