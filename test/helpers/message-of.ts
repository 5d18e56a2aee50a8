import type { Message } from '../../src/shared/domain/message'

/** A mail from Ines with this id and body. */
export function messageOf(id: string, body: string, date: string | null = null): Message {
  return {
    id,
    sourceName: `${id}.eml`,
    sha256: '0'.repeat(64),
    byteLength: 10,
    addedAt: '2026-11-01T00:00:00Z',
    format: 'eml',
    subject: `About ${id}`,
    from: { name: 'Ines', address: 'ines@firm.example' },
    date,
    messageId: null,
    inReplyTo: null,
    references: [],
    textHash: '',
    body,
    folded: [],
    attachments: [],
    language: 'en',
    company: null,
    role: null,
    evidence: { company: null, role: null }
  }
}
