import { describe, expect, it } from 'vitest'
import {
  canBeTakenBack,
  mayGoByItself,
  needsEyes,
  saysItself
} from '../../../src/renderer/features/intake/import-report'
import { howFar, leftAlone, stopped, summary } from '../../../src/renderer/features/intake/words'
import type { ImportCounts, ImportProgress } from '../../../src/shared/contract/views'

const NONE: ImportCounts = {
  read: 0,
  otherLanguage: 0,
  unread: 0,
  sameFile: 0,
  sameMail: 0,
  sameText: 0,
  failed: 0
}

function done(counts: Partial<ImportCounts>, more: Partial<ImportProgress> = {}): ImportProgress {
  return {
    id: 1,
    phase: 'done',
    done: 0,
    total: 0,
    share: 1,
    counts: { ...NONE, ...counts },
    failures: [],
    canRetry: false,
    quiet: false,
    leftAlone: { count: 0, names: [] },
    stopped: false,
    onlyMessage: null,
    takenBack: false,
    ...more
  }
}

const words = (progress: ImportProgress): string => summary(progress).join(' ')

describe('what is told of an import', () => {
  it('counts what is new, known, in another language and unread, each in a sentence', () => {
    expect(words(done({ read: 9, otherLanguage: 2, unread: 1, sameFile: 1, sameMail: 1, sameText: 1 }))).toBe(
      '12 new messages. 3 were already here (1 as another kind of file). 2 are not in English and were kept unread. 1 is kept but could not be read yet.'
    )
    expect(words(done({ otherLanguage: 1, sameText: 2, unread: 2 }))).toBe(
      '3 new messages. 2 were already here, as other kinds of files. 1 is not in English and was kept unread. 2 are kept but could not be read yet.'
    )
    expect(words(done({ sameFile: 1 }))).toBe('1 was already here.')
    expect(words(done({ sameText: 1 }))).toBe('1 was already here, as another kind of file.')
    expect(words(done({ sameFile: 1, sameText: 2 }))).toBe('3 were already here (2 as other kinds of files).')
    expect(words(done({ failed: 4 }))).toBe('Nothing new came in.')
  })

  it.each([
    ['same_file', /same file/],
    ['same_mail', /same mail/],
    ['same_text', /same words, in another kind of file/]
  ] as const)('says how the only message was known: %s', (duplicate, how) => {
    expect(words(done({ sameFile: 1 }, { onlyMessage: { id: 'a', duplicate } }))).toMatch(how)
  })

  it('writes large numbers in the manner of the system', () => {
    const thousand = (1000).toLocaleString()
    expect(howFar({ done: 339, total: 1000 })).toBe(`Reading 340 of ${thousand}`)
    expect(words(done({ read: 1000 }))).toBe(`${thousand} new messages.`)
  })

  it('counts up where nobody knows how many there are, and never beyond the last', () => {
    expect(howFar({ done: 340, total: null })).toBe('340 read so far')
    expect(howFar({ done: 3, total: 3 })).toBe('Reading 3 of 3')
  })

  it('names the first files that were left alone, and counts the rest', () => {
    expect(leftAlone({ count: 1, names: ['a.jpg'] })).toBe(
      'Left alone, because they are no messages: 1 other file (a.jpg).'
    )
    expect(leftAlone({ count: 5, names: ['a', 'b', 'c'] })).toContain('5 other files (a, b, c and 2 more)')
  })

  it('says what was left after a stop, where that is known', () => {
    expect(stopped({ done: 340, total: 1000 })).toBe('You stopped here; 660 more were left.')
    expect(stopped({ done: 9, total: 10 })).toBe('You stopped here; 1 more was left.')
    expect(stopped({ done: 9, total: null })).toBe('You stopped here. What had not come in by then was left.')
  })
})

describe('the end of an import', () => {
  const one = { onlyMessage: { id: 'a', duplicate: null } } as const

  it('says nothing more where a single new message opens', () => {
    expect(saysItself(done({ read: 1 }, one))).toBe(true)
    expect(saysItself(done({ sameFile: 1 }, { onlyMessage: { id: 'a', duplicate: 'same_file' } }))).toBe(false)
    expect(saysItself(done({ read: 1, failed: 1 }, one))).toBe(false)
  })

  it('stays where something failed, was left, or can be taken back', () => {
    expect(mayGoByItself(done({ sameFile: 2 }))).toBe(true)
    expect(mayGoByItself(done({ read: 2 }))).toBe(false)
    expect(mayGoByItself(done({ read: 1, failed: 1 }))).toBe(false)
    expect(needsEyes(done({}, { stopped: true }))).toBe(true)
    expect(needsEyes(done({}, { leftAlone: { count: 1, names: ['a.jpg'] } }))).toBe(true)
  })

  it('can be taken back where more than one new message came in, read or not', () => {
    expect(canBeTakenBack(done({ read: 1, otherLanguage: 1 }))).toBe(true)
    expect(canBeTakenBack(done({ read: 1, sameFile: 5 }))).toBe(false)
  })
})
