import { describe, expect, it } from 'vitest'
import { readResume } from '../../../../../src/main/resume/text/read-resume'
import type { ResumeText } from '../../../../../src/shared/domain/resume'
import { type PlacedText, pdfFile } from '../../../../fixtures/intake/make/pdf-file'
import { lockedPdf } from '../../../../fixtures/intake/make/pdf-lock'

async function read(pdf: Buffer): Promise<ResumeText> {
  const result = await readResume('resume.pdf', pdf)
  if (!result.ok) throw new Error(result.code)
  return result.value
}

async function textsOf(...pages: readonly (readonly PlacedText[])[]): Promise<readonly string[]> {
  return (await read(pdfFile(pages))).lines.map(({ text }) => text)
}

/** Lines from the top of a page at one place, 14 points apart. */
function column(texts: readonly string[], x: number, top = 780, pitch = 14): readonly PlacedText[] {
  return texts.flatMap((text, row) => (text === '' ? [] : [{ text, x, y: top - row * pitch, size: 10 }]))
}

const SIDEBAR = ['Contact', 'ana@mail.example', '020 7946 0958', '', 'Skills', 'SQL', 'Tableau', 'Python', 'Git']
const MAIN = [
  'Experience',
  'Analyst, Northern Rail, 2019 to 2024',
  'Built a forecasting model for passenger numbers that cut',
  'the cost of overtime by a seventh in its first year.',
  'Trained twelve colleagues in SQL.',
  'Education',
  'BSc Mathematics, University of Leeds, 2015'
]

/** Both columns in one PDF, line by line across the page or one column after the other. */
function sideBySide(across: boolean): Buffer {
  const pieces = [...column(SIDEBAR, 50), ...column(MAIN, 220)]
  return pdfFile([across ? [...pieces].sort((one, other) => other.y - one.y) : pieces])
}

describe('a PDF', () => {
  it('gives a sidebar first and the main column after it, and never a line of both', async () => {
    const { lines, warnings, pages } = await read(sideBySide(false))
    expect(lines.map(({ text }) => text)).toEqual([
      ...SIDEBAR.filter((text) => text !== ''),
      ...MAIN.slice(0, 2),
      `${MAIN[2]} ${MAIN[3]}`,
      ...MAIN.slice(4)
    ])
    expect(lines.filter(({ isHeading }) => isHeading).map(({ text }) => text)).toEqual([
      'Contact',
      'Skills',
      'Experience',
      'Education'
    ])
    expect(pages).toBe(1)
    expect(warnings).toEqual([])
  })

  it('reads a sidebar by itself that a gutter of two millimetres parts from the main column', async () => {
    const gutter = pdfFile([[...column(SIDEBAR, 50), ...column(MAIN, 142)]])
    expect((await read(gutter)).lines).toEqual((await read(sideBySide(false))).lines)
  })

  it('reads columns in the same order where the file jumps between them, and warns', async () => {
    const [tidy, mixed] = [await read(sideBySide(false)), await read(sideBySide(true))]
    expect(mixed.lines).toEqual(tidy.lines)
    expect(mixed.warnings).toEqual(['columns_mixed'])
  })

  it('keeps dates at the right margin, and labels at the left, on the line of their post', async () => {
    const posts = column(
      ['Nurse, City Hospital', 'Cared for eight patients', 'Nurse, Lake Clinic', 'Ran the night shift'],
      60
    )
    const dates = column(['2019 to 2024', '', '2015 to 2019'], 450)
    expect(await textsOf([...posts, ...dates])).toEqual([
      'Nurse, City Hospital\t2019 to 2024',
      'Cared for eight patients',
      'Nurse, Lake Clinic\t2015 to 2019',
      'Ran the night shift'
    ])
    const labels = column(['2019 to 2024', '', '', '2015 to 2019', '', ''], 60)
    const content = column(
      ['Nurse, City Hospital', 'Cared for eight patients', '', 'Nurse, Lake Clinic', 'Ran nights'],
      200
    )
    expect((await textsOf([...labels, ...content]))[0]).toBe('2019 to 2024\tNurse, City Hospital')
  })

  it('reads a table row by row', async () => {
    const names = column(['Languages', 'Databases', 'Tools', 'Clouds'], 60)
    const values = column(['Python, Go', 'PostgreSQL', 'Docker, Git', 'AWS'], 180)
    expect(await textsOf([...names, ...values])).toEqual([
      'Languages\tPython, Go',
      'Databases\tPostgreSQL',
      'Tools\tDocker, Git',
      'Clouds\tAWS'
    ])
  })

  it('joins items that were broken at the margin, and mends words that were broken at its end', async () => {
    const items = [
      '\u2022 Negotiated yearly contracts with forty suppliers in the pro-',
      '   curement of steel and brought their prices down by a tenth',
      '\u2022 Wrote the handbook',
      '\u2022 Led the long-',
      '   term planning'
    ]
    const placed = items.map((text, row) => ({
      text: text.trim(),
      x: text.startsWith(' ') ? 68 : 60,
      y: 780 - row * 14
    }))
    const { lines } = await read(pdfFile([placed]))
    expect(lines.map(({ text }) => text)).toEqual([
      '• Negotiated yearly contracts with forty suppliers in the procurement of steel and brought their prices down by a tenth',
      '• Wrote the handbook',
      '• Led the long-term planning'
    ])
    expect(lines.every(({ isBullet }) => isBullet)).toBe(true)
  })

  it('tells pages, and what they repeat at their edges', async () => {
    const page = (number: number): readonly PlacedText[] => [
      { text: 'Ana Lind, ana@mail.example', x: 60, y: 810 },
      ...column([`Experience at place ${number}`, 'Did good work there'], 60, 700),
      { text: `Page ${number} of 2`, x: 280, y: 30 }
    ]
    const { lines, pages, warnings } = await read(pdfFile([page(1), page(2)]))
    expect(lines.map(({ part, page: at }) => `${part} ${at}`)).toEqual([
      'body 1',
      'body 1',
      'body 1',
      'footer 1',
      'header 2',
      'body 2',
      'body 2',
      'footer 2'
    ])
    expect(pages).toBe(2)
    expect(warnings).toEqual([])
  })

  it('is a picture where it has no text: no lines, never invented ones', async () => {
    const scan = 'q 400 0 0 600 60 60 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0080 EI Q'
    expect(await read(pdfFile([[]], { drawing: scan }))).toEqual({ lines: [], pages: 1, warnings: ['image_only'] })
  })

  it('is warned about where its letters are none', async () => {
    const shifted = [...'([SHULHQFH DQG HGXFDWLRQ RI D SHUVRQ ZKR ZRUNHG KDUG IRU PDQB BHDUV LQ WKH VDPH FLWB']
    const lines = Array.from({ length: 6 }, () => shifted.join(''))
    expect((await read(pdfFile([column(lines, 60)]))).warnings).toEqual(['unreadable_letters'])
  })

  it.each([
    ['locked with a password', lockedPdf([column(MAIN, 60)], 'secret'), 'encrypted_file'],
    ['of 41 pages', pdfFile(Array.from({ length: 41 }, () => column(['Work'], 60))), 'too_large'],
    ['of more than 35 MB', Buffer.concat([pdfFile([[]]), Buffer.alloc(36 * 1024 * 1024)]), 'too_large'],
    ['without bytes', Buffer.alloc(0), 'empty_file']
  ])('%s is refused', async (_, pdf, code) => {
    expect(await readResume('resume.pdf', pdf)).toEqual({ ok: false, code })
  })

  it('that is damaged is refused, or gives what is left of it', async () => {
    const pdf = sideBySide(false)
    const result = await readResume('resume.pdf', pdf.subarray(0, 40))
    expect(result.ok ? result.value.lines : result.code).toEqual('unreadable_file')
  })

  it('is one whatever it is called', async () => {
    expect(await readResume('resume.docx', sideBySide(false))).toEqual(
      await readResume('resume.pdf', sideBySide(false))
    )
  })
})
