import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLines } from '../../../src/renderer/features/resume/find-lines'
import { grouped, layOut } from '../../../src/renderer/features/resume/lay-out'
import { markLines } from '../../../src/renderer/features/resume/mark-lines'
import { type ResumeLine, textOf } from '../../../src/shared/domain/resume'

function line(text: string, more: Partial<ResumeLine> = {}): ResumeLine {
  return { text, page: null, part: 'body', isHeading: false, isBullet: false, ...more }
}

describe('marking the lines of a resume', () => {
  it('marks the words of an issue, and nothing else', () => {
    const marked = markLines([line('one two'), line('three four')], [{ start: 14, end: 18 }])
    expect(marked[0]?.pieces).toEqual([{ text: 'one two', issues: [], begins: [] }])
    expect(marked[1]?.pieces).toEqual([
      { text: 'three ', issues: [], begins: [] },
      { text: 'four', issues: [0], begins: [0] }
    ])
  })

  it('carries an issue over the end of a line, and begins it only once', () => {
    const marked = markLines([line('one two'), line(''), line('three four')], [{ start: 4, end: 14 }])
    expect(marked.map(({ pieces }) => pieces)).toEqual([
      [
        { text: 'one ', issues: [], begins: [] },
        { text: 'two', issues: [0], begins: [0] }
      ],
      [],
      [
        { text: 'three', issues: [0], begins: [] },
        { text: ' four', issues: [], begins: [] }
      ]
    ])
  })

  it('cuts where issues overlap', () => {
    const pieces = markLines(
      [line('one two three')],
      [
        { start: 0, end: 7 },
        { start: 4, end: 13 }
      ]
    )[0]?.pieces
    expect(pieces?.map(({ text, issues }) => [text, issues])).toEqual([
      ['one ', [0]],
      ['two', [0, 1]],
      [' three', [1]]
    ])
  })

  it('marks nothing for what is ignored or about the whole file', () => {
    const marked = markLines([line('one')], [null, { start: 0, end: 0 }])
    expect(marked[0]?.pieces).toEqual([{ text: 'one', issues: [], begins: [] }])
  })

  it('never loses or adds a character, whatever the places', () => {
    const places = fc.record({ start: fc.nat(80), end: fc.nat(80) })
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 })), fc.array(places), (texts, issues) => {
        const lines = texts.map((text) => line(text))
        const marked = markLines(lines, issues)
        expect(marked.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual(texts)
        const whole = textOf({ lines })
        issues.forEach(({ start, end }, index) => {
          const shown = marked.flatMap(({ pieces }) => pieces).filter((piece) => piece.issues.includes(index))
          const wanted = start < end ? whole.slice(start, end).replaceAll('\n', '') : ''
          expect(shown.map(({ text }) => text).join('')).toBe(wanted)
        })
      })
    )
  })
})

describe('laying out the lines of a resume', () => {
  it('begins anew with a page and with a part, and says so', () => {
    const lines = [
      line('Name', { page: 1 }),
      line('mail', { page: 1, part: 'header' }),
      line('Work', { page: 1 }),
      line('More', { page: 2 })
    ]
    expect(layOut(markLines(lines, [])).map(({ part, newPage, newPart }) => ({ part, newPage, newPart }))).toEqual([
      { part: 'body', newPage: 1, newPart: true },
      { part: 'header', newPage: null, newPart: true },
      { part: 'body', newPage: null, newPart: true },
      { part: 'body', newPage: 2, newPart: true }
    ])
  })

  it('names no page where there is only one', () => {
    expect(layOut(markLines([line('Name', { page: 1 })], []))[0]?.newPage).toBeNull()
  })

  it('keeps every line in its order, in stretches that are never long', () => {
    const lines = Array.from({ length: 4000 }, (_, at) => line(`line ${at}`))
    const stretches = layOut(markLines(lines, []))
    expect(stretches.flatMap((stretch) => stretch.lines.map(({ line: { text } }) => text))).toEqual(
      lines.map(({ text }) => text)
    )
    expect(Math.max(...stretches.map((stretch) => stretch.lines.length))).toBeLessThan(60)
  })

  it('makes one list of items that follow each other', () => {
    const lines = [line('Work'), line('• one', { isBullet: true }), line('• two', { isBullet: true }), line('Skills')]
    expect(grouped(markLines(lines, [])).map(({ kind }) => kind)).toEqual(['line', 'list', 'line'])
  })
})

describe('finding the lines of an evidence', () => {
  const lines = [
    line('Profile'),
    line('Sous chef with eleven years in kitchens from'),
    line('Lyon to Peckham.'),
    line('Lyon')
  ]

  it('finds a line, however it is spaced', () => {
    expect(findLines(lines, ' Lyon  to\tPeckham. ')).toEqual({ from: 2, to: 2 })
  })

  it('finds a paragraph that the file breaks into lines', () => {
    const words = 'Sous chef with eleven years in kitchens from Lyon to Peckham.'
    expect(findLines(lines, words)).toEqual({ from: 1, to: 2 })
  })

  it('prefers the whole line to a part of one', () => {
    expect(findLines(lines, 'Lyon')).toEqual({ from: 3, to: 3 })
    expect(findLines(lines, 'eleven years')).toEqual({ from: 1, to: 1 })
  })

  it('finds nothing for what does not stand there', () => {
    expect(findLines(lines, 'twelve years')).toBeNull()
    expect(findLines(lines, '  ')).toBeNull()
    expect(findLines([], 'Lyon')).toBeNull()
  })
})
