import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enriched, knownMessage } from '../../../../src/main/inbox/duplicates'
import type { Message } from '../../../../src/shared/domain/message'
import type { StoredMessage } from '../../../../src/shared/state/state-v1'
import { sampleMessage } from '../../../storage/samples'

const BODY = 'Thank you for your time with us. In the end we chose a candidate with more years in our field than you.'

function stored(changes: Partial<Message>, more: Partial<StoredMessage> = {}): StoredMessage {
  const sample = sampleMessage(changes.id ?? 'kept', BODY)
  return { ...sample, ...more, message: { ...sample.message, sha256: 'a'.repeat(64), textHash: 'words', ...changes } }
}

const parsed = (changes: Partial<Message> = {}): Message => stored({ id: 'new', ...changes }).message
const knownAs = (kept: StoredMessage, one: Message, sha256 = 'b'.repeat(64)) =>
  knownMessage([kept], one, sha256)?.as ?? null

describe('a message that came in before', () => {
  it('is known by its bytes, whatever it shows', () => {
    expect(knownAs(stored({ textHash: 'x', messageId: '1' }), parsed({ messageId: '2' }), 'a'.repeat(64))).toBe(
      'same_file'
    )
  })

  it('is known by its Message-ID, with the same words or the same sender and date', () => {
    expect(knownAs(stored({ messageId: '1' }), parsed({ messageId: '1', from: null }))).toBe('same_mail')
    expect(knownAs(stored({ messageId: '1', textHash: 'a' }), parsed({ messageId: '1', textHash: 'b' }))).toBe(
      'same_mail'
    )
    const other = { messageId: '1', textHash: 'b', date: '2026-01-01T00:00:00.000Z' }
    expect(knownAs(stored({ messageId: '1', textHash: 'a' }), parsed(other))).toBeNull()
  })

  it('is known by its words where only one of them is a mail with an id', () => {
    expect(knownAs(stored({ messageId: '1' }), parsed({ format: 'pdf', from: null }))).toBe('same_text')
    expect(knownAs(stored({ format: 'pdf', from: null }), parsed({ messageId: '1' }))).toBe('same_text')
    expect(knownAs(stored({ messageId: '1' }), parsed({ messageId: '2' }))).toBeNull()
  })

  it.each([
    ['companies', { company: 'Meta' }, { company: 'Metaverse' }],
    ['senders', { from: { name: '', address: 'a@b.example' } }, { from: { name: '', address: 'a@c.example' } }],
    ['names', { from: { name: 'Jo', address: '' } }, { from: { name: 'Ann', address: '' } }],
    ['dates', { date: '2026-01-01T00:00:00.000Z' }, { date: '2026-01-05T00:00:00.000Z' }]
  ])('is another one where the %s differ, though the words are the same', (_what, one, other) => {
    expect(knownAs(stored(one), parsed(other))).toBeNull()
  })

  it('goes by what the person put right', () => {
    const kept = stored({ company: 'Wrong' }, { decidedFacts: { company: 'Northwind Inc.' } })
    expect(knownAs(kept, parsed({ company: 'Northwind' }))).toBe('same_text')
  })

  it('is not known by a few words that anybody may write', () => {
    expect(knownAs(stored({ body: 'Sorry, no.' }), parsed({ body: 'Sorry, no.' }))).toBeNull()
  })

  it('is told by the surest sign, wherever that one stands', () => {
    const text = stored({ id: 'text', sha256: 'c'.repeat(64), from: null })
    const mail = stored({ id: 'mail', sha256: 'd'.repeat(64), messageId: '1' })
    const file = stored({ id: 'file', sha256: 'e'.repeat(64), textHash: 'other', messageId: '9' })
    const one = parsed({ messageId: '1' })
    fc.assert(
      fc.property(fc.shuffledSubarray([text, mail, file], { minLength: 3 }), (kept) => {
        expect(knownMessage(kept, one, 'e'.repeat(64))?.stored).toBe(file)
        expect(knownMessage(kept, one, 'f'.repeat(64))?.stored).toBe(mail)
      })
    )
  })
})

describe('what a second kind of file adds', () => {
  it('fills in what was not known and leaves what was, and every mark in its place', () => {
    const kept = stored({ from: null, date: null, subject: '', company: 'Northwind' }).message
    const mail = parsed({ messageId: '1', date: '2026-01-01T00:00:00.000Z', company: 'Other', body: `${BODY}\n` })
    const result = enriched(kept, mail)
    expect(result).toMatchObject({ id: 'kept', body: BODY, company: 'Northwind', messageId: '1', date: mail.date })
    expect(result.subject).toBe(mail.subject)
    expect(result.sha256).toBe(kept.sha256)
  })
})
