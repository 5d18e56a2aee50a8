import { describe, expect, it } from 'vitest'
import {
  addedInWords,
  broughtInWords,
  countsInWords,
  explained,
  exportedInWords,
  progressInWords
} from '../../../src/renderer/features/privacy/ownership/words'

const NONE = { messages: 0, applications: 0, asks: 0, entries: 0, resumes: 0 }

describe('the words about everything that is kept', () => {
  it('names what there is, one and many', () => {
    expect(countsInWords(NONE)).toBe('nothing yet')
    expect(countsInWords({ messages: 1, applications: 1, asks: 1, entries: 1, resumes: 1 })).toBe(
      '1 message, 1 application, 1 request for feedback, 1 journal entry, 1 resume or letter'
    )
    expect(countsInWords({ ...NONE, messages: 1200, entries: 2 })).toBe(
      `${(1200).toLocaleString()} messages, 2 journal entries`
    )
  })

  it('says what is missing, and nothing where nothing is', () => {
    const exported = { fileName: 'a.zip', byteLength: 1, counts: { ...NONE, messages: 3 }, missing: 0 }
    expect(exportedInWords(exported, '2 MB')).toBe('“a.zip” is written, 2 MB: 3 messages.')
    expect(exportedInWords({ ...exported, missing: 1 }, '2 MB')).toMatch(
      /original of one message or document is missing/
    )
    expect(exportedInWords({ ...exported, missing: 4 }, '2 MB')).toMatch(
      /originals of 4 messages or documents are missing/
    )
  })

  it('speaks of nothing new where all was here', () => {
    expect(broughtInWords({ added: NONE, missing: 0 })).toBe('Everything in it was here already.')
    expect(addedInWords({ ...NONE, messages: 2 })).toBe('What is here stays. Added from it: 2 messages.')
  })

  it('explains what a code means for an export, else what it always means', () => {
    const explain = (code: string): string => `usual: ${code}`
    expect(explained('too_large', explain)).toMatch(/4 GB/)
    expect(explained('export_damaged', explain)).toBe('usual: export_damaged')
  })

  it('counts originals once it knows how many there are', () => {
    expect(progressInWords(0, 0)).toBe('')
    expect(progressInWords(3, 40)).toBe('3 of 40 originals')
  })
})
