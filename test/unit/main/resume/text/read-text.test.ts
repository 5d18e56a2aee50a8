import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReadFile, readResumeFile } from '../../../../../src/main/resume/text/read-resume'
import { spanInShown } from '../../../../../src/main/resume/text/running-text'
import { textOf } from '../../../../../src/shared/domain/resume'

async function read(name: string, text: string): Promise<ReadFile> {
  const result = await readResumeFile(name, new TextEncoder().encode(text))
  if (!result.ok) throw new Error(result.code)
  return result.value
}

const RESUME = `From: Leeds
Email: sam@mail.example

SKILLS
  - Welding,   MIG and TIG
    Reading\tdrawings
`

const WRAPPED = `Sam Porter
An analyst who likes to turn messy data into decisions that teams
can act on, and to explain how she got there to people in Leeds,
York and Hull who do not read code at all, nor want to, in over-
head-free words.
- Built a forecasting model
Education
`

describe('a text file', () => {
  it('keeps its lines, so that they have the numbers an editor shows', async () => {
    const { text } = await read('resume.txt', RESUME.replaceAll('\n', '\r\n'))
    expect(textOf(text)).toBe(RESUME.slice(0, -1))
    expect(text.lines.map(({ isHeading, isBullet }) => (isHeading ? '#' : isBullet ? '*' : ''))).toEqual([
      '',
      '',
      '',
      '#',
      '*',
      ''
    ])
    expect(text.pages).toBeNull()
  })

  it('gives the checks paragraphs: no empty lines, no indentation, a tab where words stand apart', async () => {
    const { running } = await read('resume.txt', RESUME)
    expect(running.text.lines.map((line) => line.text)).toEqual([
      'From: Leeds',
      'Email: sam@mail.example',
      'SKILLS',
      '- Welding,\tMIG and TIG',
      'Reading\tdrawings'
    ])
  })

  it('gives the checks whole sentences where lines were broken by hand', async () => {
    const { running, text } = await read('resume.txt', WRAPPED)
    expect(running.text.lines.map((line) => line.text)).toEqual([
      'Sam Porter',
      'An analyst who likes to turn messy data into decisions that teams can act on, and to explain how she got there to people in Leeds, York and Hull who do not read code at all, nor want to, in overhead-free words.',
      '- Built a forecasting model',
      'Education'
    ])
    const at = textOf(running.text).indexOf('teams can')
    const { start, end } = spanInShown(running, at, at + 'teams can'.length)
    expect(textOf(text).slice(start, end)).toBe('teams\ncan')
  })

  it('is read in any charset', async () => {
    const result = await readResumeFile('resume.txt', Buffer.from('\ufeffJosé Núñez\nCafé', 'utf16le'))
    expect(result.ok && textOf(result.value.text)).toBe('José Núñez\nCafé')
  })

  it.each([
    ['the text of over 40 pages', 'word '.repeat(25_000)],
    ['more lines than any resume', 'a b\n'.repeat(5000)],
    ['more white space than any resume', `a${'\n'.repeat(300_000)}b`]
  ])('of %s is too large', async (_, text) => {
    expect(await readResumeFile('a.txt', new TextEncoder().encode(text))).toEqual({ ok: false, code: 'too_large' })
  })

  it('keeps words that never end from the checks, and the places of all others', async () => {
    const { text, running } = await read('a.txt', `Sam ${'x'.repeat(5000)} Porter\nCook`)
    const whole = textOf(running.text)
    expect(whole).toBe(`Sam ${'x'.repeat(400)} Porter\nCook`)
    const at = whole.indexOf('Porter')
    const { start, end } = spanInShown(running, at, at + 6)
    expect(textOf(text).slice(start, end)).toBe('Porter')
  })

  it.each(['', ' \n\t\r\n', '\ufeff\n', '--- !!! ...'])('is empty where it holds no words: %j', async (text) => {
    expect(await readResumeFile('a.txt', new TextEncoder().encode(text))).toEqual({ ok: false, code: 'empty_file' })
  })

  it('is none where it is binary', async () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7) % 256)
    expect(await readResumeFile('a.txt', bytes)).toEqual({ ok: false, code: 'unsupported_type' })
  })
})

describe('a Markdown file', () => {
  it('loses its marks and keeps its lines', async () => {
    const file = [
      '---',
      'title: Resume',
      '---',
      '# Sam **Porter**',
      'Portfolio',
      '---------',
      '* [My page](https://sam.example/a_(b)) and `pipx`, *ten* years',
      '1. snake_case stays, __this__ does not, nor _does this_; 5 \\* 3',
      '| Tool | Years |',
      '|------|:-----:|',
      '| MIG  | **10** |',
      '***',
      '> ~~quoted~~ <br> <sam@mail.example>'
    ].join('\n')
    const { text } = await read('resume.md', file)
    expect(text.lines.map((line) => line.text)).toEqual([
      '',
      '',
      '',
      'Sam Porter',
      'Portfolio',
      '',
      'My page and pipx, ten years',
      'snake_case stays, this does not, nor does this; 5 * 3',
      'Tool\tYears',
      '',
      'MIG\t10',
      '',
      'quoted  <sam@mail.example>'
    ])
    expect(text.lines.filter(({ isHeading }) => isHeading).map((line) => line.text)).toEqual([
      'Sam Porter',
      'Portfolio'
    ])
    expect(text.lines.filter(({ isBullet }) => isBullet)).toHaveLength(2)
  })

  it('keeps the address of a link whose scheme is misspelt, so that it can be seen', async () => {
    const { text } = await read('resume.md', '[my page](htp://sam.example) and [another](http://sam.example/b)')
    expect(text.lines.map((line) => line.text)).toEqual(['[my page](htp://sam.example) and another'])
  })

  it.each(['*', '_', '`', '[', '![', '~~', '<!--', '|', '# ', '> ', '\\*', '_a', '*a '])(
    'answers soon for many of %j',
    async (mark) => {
      const begin = performance.now()
      await readResumeFile('a.md', new TextEncoder().encode(`a ${mark.repeat(9000)}\n`.repeat(20)))
      expect(performance.now() - begin).toBeLessThan(3000)
    }
  )
})

describe('the running text', () => {
  const word = fc.constantFrom(
    'Built',
    'team',
    'e\u0301te\u0301',
    'over-',
    '-',
    '•',
    '\u200b',
    '\u00a0',
    '\t',
    '  ',
    '   ',
    'Experience',
    'x'.repeat(60),
    '👩‍🔧',
    '|'
  )
  const lines = fc.array(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    { maxLength: 12 }
  )

  it('has no empty lines, and every word of it stands in the shown text at the place it tells', async () => {
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom('a.txt', 'a.md'), async (written, name) => {
        const { text, running } = await read(name, `Sam\n${written.join('\n')}`)
        const [shown, whole] = [textOf(text), textOf(running.text)]
        expect(running.text.lines.every((line) => line.text.trim() === line.text && line.text !== '')).toBe(true)
        expect(running.places?.starts.length).toBe(whole.length)
        for (const found of whole.matchAll(/\S+/g)) {
          const { start, end } = spanInShown(running, found.index, found.index + found[0].length)
          const bare = shown
            .slice(start, end)
            .normalize('NFC')
            .replace(/[\s\u200b-\u200d]/g, '')
          expect(bare.replaceAll('-', '')).toBe(found[0].replace(/[\s\u200b-\u200d]/g, '').replaceAll('-', ''))
        }
      }),
      { numRuns: 300 }
    )
  })
})
