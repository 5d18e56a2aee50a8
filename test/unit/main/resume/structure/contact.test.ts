import { describe, expect, it } from 'vitest'
import { checkStructure } from '../../../../../src/main/resume/structure/checks'
import { runningText } from '../../../../../src/main/resume/text/running-text'
import type { IssueKind, ResumeContext } from '../../../../../src/shared/domain/resume'
import { contextOf, resumeText, wordsOf } from './structure-text'

/** What one kind of check marks in a text as its reader gives it, without empty lines. */
function marked(kind: IssueKind, words: string, more: Partial<ResumeContext> = {}): readonly string[] {
  const { text } = runningText(resumeText(words))
  return wordsOf(
    text,
    checkStructure(text, contextOf(more)).filter((issue) => issue.kind === kind)
  )
}

const REST =
  '\n\nSUMMARY\nHousing officer.\n\nEXPERIENCE\n\nHousing Officer, Oak Homes, Gateshead, Mar 2021 – present\n- Manage 300 tenancies'
const JOB = 'Brackenfell Housing Association, Gateshead. Full driving licence.'

describe('contact data', () => {
  it.each([
    ['Ann Lee\nann.lee.gmail.com | 020 7946 0123', 'ann.lee.gmail.com'],
    ['Ann Lee\nann lee@gmail.com | 020 7946 0123', 'ann lee@gmail.com'],
    ['Ann Lee\nann.lee@gmial.com | 020 7946 0123', 'ann.lee@gmial.com'],
    ['Ann Lee\nann.lee@gmail | 020 7946 0123', 'ann.lee@gmail'],
    ['Ann Lee\nann.lee@hotmail.con\n020 7946 0123', 'ann.lee@hotmail.con'],
    ['Ann Lee\nann@lee@example.com\n020 7946 0123', 'ann@lee@example.com'],
    ['Ann Lee\nann.lee@example.com | (612) 555-017', '(612) 555-017'],
    ['Ann Lee, London\nann.lee@example.com | 07700 90012', '07700 90012'],
    ['Ann Lee\nann.lee@example.com | +44 7700 9001234', '+44 7700 9001234'],
    ['Ann Lee\nann.lee@example.com | +1 612 555 01', '+1 612 555 01'],
    ['Ann Lee\nann.lee@example.com | 07700 9OO 123', '07700 9OO 123'],
    ['Ann Lee\nann.lee@example.com', 'ann.lee@example.com'],
    ['Ann Lee\n020 7946 0123', '020 7946 0123'],
    ['Ann Lee\n12 Mill Lane, York YO1 7PR', '12 Mill Lane, York YO1 7PR'],
    ['Ann Lee\nann.lee@example.com | 020 7946 0123 | linkedin.com/in/yourname', 'linkedin.com/in/yourname'],
    ['Ann Lee\nann.lee@example.com | 020 7946 0123 | linkedin.com/in/', 'linkedin.com/in/'],
    ['Ann Lee\nsexyann69@hotmail.com | 020 7946 0123', 'sexyann69@hotmail.com'],
    ['Ann Lee\nann.lee@example.com | 612-555-01723', '612-555-01723'],
    ['Ann Lee\nann.lee@@example.com | 612-555-0172', 'ann.lee@@example.com'],
    ['Ann Lee\nann.lee.@example.com | 612-555-0172', 'ann.lee.@example.com'],
    ['Ann Lee\nann.lee@example..com | 612-555-0172', 'ann.lee@example..com'],
    ['Ann Lee\nann.lee@outlok.com · 020 7946 0123', 'ann.lee@outlok.com'],
    ['Ann Lee\nann.lee@yahoo,co.uk · 020 7946 0123', 'ann.lee@yahoo,co.uk'],
    ['Ann Lee\nann.lee @example.com · 020 7946 0123', 'ann.lee @example.com'],
    ['Ann Lee\nann.lee@gmail.co · 020 7946 0123', 'ann.lee@gmail.co'],
    ['Ann Lee\nann.lee@examplecom · 020 7946 0123', 'ann.lee@examplecom'],
    ['Ann Lee\nann.lee@example.com · 416-555-199', '416-555-199'],
    ['Ann Lee\nann.lee@example.com · +234 806 555 01', '+234 806 555 01'],
    ['Ann Lee\nann.lee@example.com · +44 7700 9001', '+44 7700 9001'],
    ['Ann Lee, Leeds LS1 4AB\nann.lee@example.com · 0113 496 012', '0113 496 012'],
    ['Ann Lee\nann.lee@example.com · +49 151', '+49 151'],
    ['Ann Lee\nann.lee@example.com · Tel. 555-01xx', '555-01xx'],
    ['Ann Lee\nann.lee@example.com · 020 7946 0123 · linkedin.com/in/username', 'linkedin.com/in/username'],
    ['Ann Lee\nYork\n', 'York'],
    ['Ann Lee\nann.lee@example.com · 020 7946 0123 · https://github.com/', 'https://github.com/'],
    ['Ann Lee\npartygirl_1999@yahoo.com · 020 7946 0123', 'partygirl_1999@yahoo.com']
  ])('is marked where %j is wrong or missing', (head, words) => {
    const found = marked('contact', head + REST, { job: JOB })
    expect(
      found.some((one) => one.includes(words) || words.includes(one)),
      found.join(' | ')
    ).toBe(true)
  })

  it.each([
    'Ann Lee\nann.lee@example.com | 020 7946 0123',
    'Ann Lee\nann.lee@example.com | 07700 900123',
    'Ann Lee\nann.lee@example.com | (612) 555-0172',
    'Ann Lee\nann.lee@example.com | +1 (612) 555-0172',
    'Ann Lee\nann.lee@example.com | 612.555.0172',
    'Ann Lee\nann.lee@example.com | +49 151 23456789',
    'Ann Lee\nann.lee@example.com | 0412 555 016',
    'Ann Lee\nann.lee@example.com | +61 412 555 016 | linkedin.com/in/annlee',
    'Ann Lee\nann.lee@example.com | +353 87 555 0123',
    'Ann Lee\nann.lee@example.com | 06 12 34 56 78',
    'Ann Lee\nann.lee@example.com | Home 020 7946 0123 | Mobile 07700 900123',
    'Ann Lee\nann.lee@example.com | +971 50 555 0123',
    'Ann Lee\nann.lee@example.com | 12 Mill Lane, York YO1 7PR | 01904 555 012',
    'Ann Lee\n221 Oak St, Apt 4, Springfield, IL 62704-1234\n217-555-0134\nann.lee@example.com',
    'Ann Lee\nann.lee@example.com | 020 7946 0123 | github.com/ann-lee | annlee.dev',
    'Ann Lee\nann.lee@example.com · +33 6 12 34 56 78',
    'Ann Lee\nann.lee@example.com · +91 98765 43210',
    'Ann Lee\nann.lee@example.com · +64 21 555 012',
    'Ann Lee\nann.lee@example.com · +234 806 555 0123',
    'Ann Lee\nann.lee@example.com · +44 1904 555012',
    'Ann Lee\nann.lee@example.com · 0161 496 0123',
    'Ann Lee\nann.lee@example.com · 089 1234567',
    'Ann Lee\nann_lee+cv@mail.example.org · tel:+442079460123'
  ])('is right in %j', (head) => {
    expect(marked('contact', head + REST, { job: JOB })).toEqual([])
  })

  it.each([
    ['07700 900123', '07700 900132'],
    ['ann.lee@example.com', 'ann.lee@exmple.com']
  ])('is marked where %j and %j differ in one slip', (one, other) => {
    expect(
      marked('contact', `Ann Lee\nann.lee@example.com | 07700 900123${REST}\n\nPERSONAL\nCall: ${other}`)
    ).toContain(other)
    expect(marked('contact', `Ann Lee\nann.lee@example.com | 07700 900123${REST}\n\nPERSONAL\nCall: ${one}`)).toEqual(
      []
    )
  })
})
