import { describe, expect, it } from 'vitest'
import { textOfPages } from '../../../../src/main/intake/formats/pdf-lines'
import type { PdfText } from '../../../../src/main/intake/formats/pdf-rows'

const HEIGHT = 11

/** Lines one below the other, from a place on the page. An empty one is a gap. */
function set(lines: readonly string[], x: number, top: number): readonly PdfText[] {
  return lines
    .map((text, row) => ({ text, x, y: top - row * 14, width: text.length * 5, height: HEIGHT }))
    .filter(({ text }) => text !== '')
}

const LEFT = ['Your portfolio shows no case study', 'of research, and two of its links', 'lead nowhere.']
const RIGHT = ['The panel liked how you explained', 'the migration, and it would like to', 'see you again.']
const READ = [LEFT, RIGHT].map((lines) => lines.join(' '))

describe('the text of a page', () => {
  it('is read one column after the other', () => {
    expect(textOfPages([[...set(LEFT, 60, 700), ...set(RIGHT, 300, 700)]])).toBe(READ.join('\n\n'))
  })

  it('is so where the lines of the columns stand at different heights', () => {
    expect(textOfPages([[...set(LEFT, 60, 700), ...set(RIGHT, 300, 693)]])).toBe(READ.join('\n\n'))
  })

  it('is so between lines that go across', () => {
    const above = 'These are the notes of the panel that met on Monday, in the words of those who were there, for you.'
    const page = [
      ...set([above], 60, 740),
      ...set(LEFT, 60, 700),
      ...set(RIGHT, 300, 700),
      ...set(['Jo Miller'], 60, 600)
    ]
    expect(textOfPages([page])).toBe([above, ...READ, 'Jo Miller'].join('\n\n'))
  })

  it('is so with three columns', () => {
    const page = [...set(LEFT, 20, 700), ...set(RIGHT, 220, 700), ...set(LEFT, 420, 700)]
    expect(textOfPages([page])).toBe([...READ, READ[0]].join('\n\n'))
  })

  it('is read row by row in a table', () => {
    const rows = ['Stage', 'Portfolio', 'Interview', 'Written task']
    const marks = [
      'Outcome',
      'Passed, and the case study was clear',
      'Not passed, for the answers were short',
      'Passed'
    ]
    expect(textOfPages([[...set(rows, 60, 700), ...set(marks, 300, 700)]])).toBe(
      rows.map((row, at) => `${row} ${marks[at]}`).join('\n')
    )
  })

  it('is read row by row where an address stands beside a date', () => {
    const page = [
      ...set(['Larkfield Analytics', '1 Quay Street', 'Ostermoor'], 60, 800),
      ...set(['3 March 2025'], 420, 800)
    ]
    expect(textOfPages([page])).toBe('Larkfield Analytics 3 March 2025\n1 Quay Street\nOstermoor')
  })

  it.each([
    [['You are clearly overquali-', 'fied for this post.'], 'You are clearly overqualified for this post.'],
    [['This is no full-', 'time post, sorry.'], 'This is no full-time post, sorry.'],
    [['We need long-', 'term and up-', 'to-date work.'], 'We need long-term and up-to-date work.'],
    [['Wir sehen Vor-', 'und Nachteile.'], 'Wir sehen Vor- und Nachteile.'],
    [['Ask for Anne-', 'Marie at the desk.'], 'Ask for Anne-\nMarie at the desk.']
  ])('puts %j together', (lines, text) => {
    expect(textOfPages([set(lines, 60, 700)])).toBe(text)
  })
})
