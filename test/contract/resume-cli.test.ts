import { spawnSync } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ERROR_CODES } from '../../src/shared/domain/error-code'
import { ISSUE_KINDS } from '../../src/shared/domain/resume'
import { docxFile, wordParagraph } from '../fixtures/intake/make/office-file'
import { pdfFile, setBlocks } from '../fixtures/intake/make/pdf-file'
import { lockedPdf } from '../fixtures/intake/make/pdf-lock'

/** The terminal contract, written down a second time and by hand: docs/terminal.md. */
const report = z.strictObject({
  file: z.string(),
  words: z.number().int().min(0),
  issues: z.array(
    z.strictObject({
      kind: z.enum(ISSUE_KINDS),
      message: z.string().min(1),
      text: z.string(),
      line: z.number().int().min(1),
      start: z.number().int().min(0),
      end: z.number().int().min(0),
      suggestions: z.array(z.string().min(1))
    })
  ),
  match: z
    .strictObject({
      covered: z.array(z.strictObject({ requirement: z.string().min(1), evidence: z.string().min(1) })),
      missing: z.array(z.strictObject({ requirement: z.string().min(1) }))
    })
    .nullable()
})
const errorLine = z.strictObject({
  file: z.string(),
  error: z.strictObject({ code: z.enum(ERROR_CODES), message: z.string().min(1) })
})

const RESUME = `Dana Whitlock
Leeds, UK | dana.whitlock@mail.example | +44 113 496 0000

Summary
Data analyst with six years of experience in public transport.

Experience

Senior Analyst, Larkfield Transit, Jan 2021 – Present
- Recieved the yearly award for the clearest report
- Build dashboards in Tableau and write SQL for forty users

Analyst, Quayside Energy, Mar 2017 – Dec 2020
- Cleaned the the meter data of two million customers
- Trained twelve colleagues in SQL

Education
BSc Mathematics, University of Leeds, 2016
`

const JOB = `Senior Data Analyst

What you need
- Strong SQL
- Experience with Tableau
- A forklift licence
`

let folder = ''
const at = (name: string): string => path.join(folder, name)

/** Runs the built program as `npm run coachable` does. */
function coachable(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['out/main/cli.cjs', 'resume', ...args], {
    encoding: 'utf8'
  })
  return { stdout, stderr, status }
}

/** Starting takes seconds: what was asked once is not asked again. */
const known = new Map<string, z.infer<typeof report>>()

function checked(...args: string[]): z.infer<typeof report> {
  const answer = known.get(args.join(' ')) ?? checkedAnew(...args)
  known.set(args.join(' '), answer)
  return answer
}

function checkedAnew(...args: string[]): z.infer<typeof report> {
  const { stdout, stderr, status } = coachable('--json', ...args)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout.split('\n')).toHaveLength(2)
  return report.parse(JSON.parse(stdout))
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'coachable-resume-cli-'))
  const paragraphs = RESUME.split('\n').filter((line) => line !== '')
  await writeFile(at('resume.txt'), RESUME)
  await writeFile(at('resume.md'), RESUME.replace('Dana Whitlock', '# **Dana Whitlock**'))
  await writeFile(at('resume.docx'), docxFile(paragraphs.map((line) => wordParagraph(line)).join('')))
  await writeFile(at('resume.pdf'), pdfFile([setBlocks(RESUME.split('\n\n'))]))
  await writeFile(at('job.txt'), JOB)
  await writeFile(at('job.eml'), `From: jobs@acme.example\r\nSubject: Senior Data Analyst\r\n\r\n${JOB}`)
})

describe('coachable resume --json', () => {
  it('prints one object whose places are those of the file', () => {
    const { file, words, issues, match } = checked(at('resume.txt'))
    expect(file).toBe(at('resume.txt'))
    expect(words).toBeGreaterThan(70)
    expect(match).toBeNull()
    for (const { text, line, start, end } of issues) {
      expect(RESUME.slice(start, end)).toBe(text)
      expect(RESUME.slice(0, start).split('\n')).toHaveLength(line)
    }
    expect(issues).toContainEqual(
      expect.objectContaining({
        kind: 'spelling',
        text: 'Recieved',
        line: 10,
        suggestions: expect.arrayContaining(['Received'])
      })
    )
    expect(issues).toContainEqual(expect.objectContaining({ kind: 'doubled_word', line: 14 }))
    expect([...issues].sort((one, other) => one.start - other.start)).toEqual(issues)
  })

  it.each(['resume.md', 'resume.docx', 'resume.pdf'])('finds the same in %s', (name) => {
    const found = checked(at(name)).issues.map(({ kind, text }) => `${kind} ${text}`)
    expect(found).toEqual(checked(at('resume.txt')).issues.map(({ kind, text }) => `${kind} ${text}`))
  })

  it.each(['job.txt', 'job.eml'])('says what of %s the resume shows, in its own words', (job) => {
    const { match } = checked(at('resume.txt'), '--job', at(job))
    const covered = match?.covered.map(({ requirement }) => requirement).join('\n')
    expect(covered).toContain('SQL')
    expect(covered).toContain('Tableau')
    for (const { evidence } of match?.covered ?? []) expect(RESUME).toContain(evidence)
    expect(match?.missing.map(({ requirement }) => requirement).join('\n')).toContain('forklift')
  })

  it('tells of the file that cannot be read, and ends with 1', async () => {
    await writeFile(at('empty.pdf'), '')
    await writeFile(at('locked.pdf'), lockedPdf([setBlocks(['Dana'])], 'secret'))
    await writeFile(at('long.pdf'), pdfFile(Array.from({ length: 300 }, () => setBlocks(['Dana']))))
    await writeFile(at('damaged.docx'), docxFile(wordParagraph('Dana')).subarray(0, 200))
    await writeFile(at('resume.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]))
    for (const [name, code] of [
      ['empty.pdf', 'empty_file'],
      ['locked.pdf', 'encrypted_file'],
      ['long.pdf', 'too_large'],
      ['damaged.docx', 'unsupported_type'],
      ['resume.png', 'unsupported_type'],
      ['missing.pdf', 'not_found']
    ] as const) {
      const { stdout, stderr, status } = coachable('--json', at(name))
      const line = errorLine.parse(JSON.parse(stdout))
      expect([status, stderr, line.file, line.error.code]).toEqual([1, '', at(name), code])
    }
    const { stdout, status } = coachable('--json', at('resume.txt'), '--job', at('missing.txt'))
    expect(status).toBe(1)
    expect(errorLine.parse(JSON.parse(stdout))).toMatchObject({ file: at('missing.txt'), error: { code: 'not_found' } })
  })

  it('says that a picture of a resume cannot be read by machines, and invents nothing', async () => {
    const scan = 'q 400 0 0 600 60 60 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0080 EI Q'
    await writeFile(at('scan.pdf'), pdfFile([[]], { drawing: scan }))
    const { words, issues, match } = checked(at('scan.pdf'), '--job', at('job.txt'))
    expect(words).toBe(0)
    expect(issues.map(({ kind, start, end, line }) => [kind, start, end, line])).toEqual([['reading', 0, 0, 1]])
    expect(match?.covered).toEqual([])
  })
})

describe('coachable resume for people', () => {
  it('prints a short summary without colour codes where nobody looks', () => {
    const { stdout, status } = coachable(at('resume.txt'), '--job', at('job.txt'))
    expect(status).toBe(0)
    expect(stdout).toContain('line 10')
    expect(stdout).toContain('→ Received')
    expect(stdout).toContain('The resume shows')
    expect(stdout).not.toContain('\u001b[')
  })

  it.each([[[]], [['a.txt', 'b.txt']], [['--job', 'a.txt']], [['a.txt', '--job']]])(
    'explains itself for %j',
    (args) => {
      const { stdout, stderr, status } = coachable(...args)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).not.toBe('')
    }
  )
})
