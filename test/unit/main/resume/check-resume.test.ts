import { describe, expect, it } from 'vitest'
import { type CheckServices, checkResume } from '../../../../src/main/resume/check-resume'
import { type ResumeContext, type ResumeIssue, textOf } from '../../../../src/shared/domain/resume'
import { pdfFile } from '../../../fixtures/intake/make/pdf-file'

const CONTEXT: ResumeContext = {
  kind: 'resume',
  role: null,
  company: null,
  job: null,
  today: '2026-11-23',
  dictionary: []
}

/** Every text means the same; every "recieved" is a mistake. The real ones have tests of their own. */
const SERVICES: CheckServices = {
  meaning: { embed: async (texts) => texts.map(() => new Float32Array([1, 0])) },
  proofreading: { proofread: async () => [] },
  language: {
    check: async (text) =>
      [...textOf(text).matchAll(/recieved|the\s+the/g)].map(
        (found): ResumeIssue => ({
          kind: found[0] === 'recieved' ? 'spelling' : 'doubled_word',
          message: 'Look.',
          start: found.index,
          end: found.index + found[0].length,
          suggestions: []
        })
      )
  }
}

const RESUME = `Sam Porter
sam@mail.example, 020 7946 0958

Experience

  Welder,   Harbour Yard, 2019 to 2024
  - recieved praise and recieved more of it from everybody at the
    the yard
`

async function check(text: string, more: Partial<ResumeContext> = {}) {
  const result = await checkResume('resume.txt', new TextEncoder().encode(text), { ...CONTEXT, ...more }, SERVICES)
  if (!result.ok) throw new Error(result.code)
  return result.value
}

describe('a checked resume', () => {
  it('has its issues at their places in the file, also where a sentence runs over lines', async () => {
    const { text, issues } = await check(RESUME)
    expect(textOf(text)).toBe(RESUME.slice(0, -1))
    const found = issues.filter(({ message }) => message.startsWith('Look.'))
    expect(found.map(({ start, end }) => RESUME.slice(start, end))).toEqual(['recieved', 'the\n    the'])
    expect(found[0]?.message).toBe('Look. It stands here twice.')
  })

  it('is held against a job description only where there is one, with evidence as it stands in the file', async () => {
    expect((await check(RESUME)).match).toBeNull()
    const { match } = await check(RESUME, { job: 'Welder\n\nRequirements\n- Welder at a yard\n' })
    expect(match?.requirements.length).toBeGreaterThan(0)
    for (const { evidence } of match?.requirements ?? []) {
      if (evidence !== null) expect(RESUME.replace(/\s*\n\s*/g, ' ')).toContain(evidence)
    }
  })

  it('does not blame the person for letters that a font lost', async () => {
    const gibberish = Array.from({ length: 30 }, (_, row) => ({
      text: 'rzcv bdfg recieved hjkl mnpq xwzt',
      x: 60,
      y: 780 - row * 14
    }))
    const result = await checkResume('a.pdf', pdfFile([gibberish]), CONTEXT, SERVICES)
    expect(result.ok && result.value.text.warnings).toEqual(['unreadable_letters'])
    expect(result.ok && result.value.issues.some(({ kind }) => kind === 'reading')).toBe(true)
    expect(result.ok && result.value.issues.some(({ kind }) => kind === 'spelling')).toBe(false)
  })

  it('fails as reading does', async () => {
    expect(await checkResume('a.pdf', new Uint8Array(), CONTEXT, SERVICES)).toEqual({ ok: false, code: 'empty_file' })
  })
})
