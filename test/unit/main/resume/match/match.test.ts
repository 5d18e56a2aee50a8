import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { match } from '../../../../../src/main/resume/match/match'
import { rememberedMeaning } from '../../../../../src/main/resume/match/remembered-meaning'
import { openSentenceEncoder, type SentenceEncoder } from '../../../../../src/reader/sentence-encoder'
import type { Meaning, Requirement, ResumeText } from '../../../../../src/shared/domain/resume'

const TODAY = '2026-11-23'

let encoder: SentenceEncoder
let meaning: Meaning
beforeAll(async () => {
  const opened = await openSentenceEncoder(path.resolve('resources/encoder'))
  if (!opened.ok) throw new Error(opened.code)
  encoder = opened.value
  meaning = rememberedMeaning(encoder)
})
afterAll(() => encoder.dispose())

function resume(text: string): ResumeText {
  const lines = text.split('\n').map((line) => ({
    text: line,
    page: null,
    part: 'body' as const,
    isHeading: false,
    isBullet: /^\s*[-•]/.test(line)
  }))
  return { lines, pages: null, warnings: [] }
}

const ENGINEER = resume(`Jo Brandt
Software Engineer

EXPERIENCE
Software Engineer, Kestrel Rail, March 2021 - present
- Run the Jenkins pipelines that build and ship six services
- Write services in Python and PostgreSQL
- Lead a team of four developers
Junior Developer, Kestrel Rail, March 2019 - February 2021
- Fixed bugs in a Django shop

EDUCATION
BSc Computer Science, University of Leeds, 2018

LANGUAGES
English (native), German (A2)

OTHER
Category B licence, clean. I do not yet have experience with Kubernetes.`)

async function judged(requirement: string, text = ENGINEER): Promise<Requirement> {
  const { requirements } = await match(text, `Requirements\n- ${requirement}\n`, meaning, TODAY)
  const [first] = requirements
  if (!first) throw new Error('nothing was asked')
  return first
}

describe('match', () => {
  it.each([
    ['Experience with CI/CD', 'Jenkins pipelines'],
    ['A driving licence', 'Category B'],
    ["Bachelor's degree in computing", 'BSc Computer Science'],
    ['Strong Python skills', 'Python and PostgreSQL'],
    ['Experience with a relational database', 'PostgreSQL'],
    ['Experience leading people', 'Lead a team of four'],
    ['Some German', 'German (A2)'],
    ['Five years of experience in software development', 'evelop']
  ])('finds "%s" covered by the line that shows it', async (requirement, evidence) => {
    expect(await judged(requirement)).toEqual({
      text: requirement,
      need: 'must',
      state: 'covered',
      evidence: expect.stringContaining(evidence)
    })
  })

  it.each([
    'Experience with Salesforce',
    'Kubernetes in production',
    'Fluent German',
    'Fluency in Spanish',
    "Master's degree in computer science",
    'Twelve years of experience in software development',
    'A forklift licence',
    'PMP certification',
    'Experience with Java',
    'Wound care and phlebotomy'
  ])('finds "%s" missing, however near other lines are', async (requirement) => {
    expect(await judged(requirement)).toEqual({ text: requirement, need: 'must', state: 'missing', evidence: null })
  })

  it('takes one of several where an "or" stands between, and all of those that stand in a list', async () => {
    expect((await judged('Experience with Ruby, Python or Perl')).state).toBe('covered')
    const { requirements } = await match(
      ENGINEER,
      'Requirements\n- Experience with Python, Scala and Django',
      meaning,
      TODAY
    )
    expect(requirements.map(({ state }) => state)).toEqual(['covered', 'missing', 'covered'])
  })

  it('says what level is asked for and what level shows', async () => {
    const job =
      'Senior Software Engineer\n\nRequirements\n- At least eight years of software development\n- Python\n- Git'
    expect((await match(ENGINEER, job, meaning, TODAY)).level).toEqual({
      askedYears: 8,
      shownYears: 8,
      asked: 'senior',
      shown: null
    })
  })

  it('knows nothing of level where nothing is said of it', async () => {
    const { level } = await match(resume('Jo Brandt'), 'Gardener\n\nDuties\n- Mow the lawns', meaning, TODAY)
    expect(level).toEqual({ askedYears: null, shownYears: null, asked: null, shown: null })
  })

  it('has nothing to say of an empty job description, and finds nothing in an empty resume', async () => {
    expect((await match(ENGINEER, '', meaning, TODAY)).requirements).toEqual([])
    const { requirements } = await match(resume(''), 'Requirements\n- Python\n- Good spoken English', meaning, TODAY)
    for (const { state, evidence } of requirements) {
      expect(state).not.toBe('covered')
      expect(evidence).toBe(null)
    }
  })

  it('gives as evidence a line of the resume as it stands, and a requirement as the posting words it', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        '- Led a **team** of nine',
        'EXPERIENCE',
        '• Wrote reports in Excel',
        'Nurse, Leeds, 2019 – 2021',
        ''
      ),
      fc.lorem({ maxCount: 12 }),
      fc.string({ maxLength: 30 })
    )
    const asked = fc.constantFrom(
      'Excel',
      'Team leadership',
      'Report writing',
      'Two years in nursing',
      'Fluent French or German'
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), fc.uniqueArray(asked), async (lines, wanted) => {
        const text = resume(lines.join('\n').replace(/\r/g, ''))
        const job = `Requirements\n${wanted.map((one) => `- ${one}\n`).join('')}`
        const { requirements } = await match(text, job, meaning, TODAY)
        expect(requirements.map((one) => one.text)).toEqual(wanted)
        for (const { state, evidence } of requirements) {
          if (state === 'missing') expect(evidence).toBe(null)
          if (state === 'covered') expect(evidence).not.toBe(null)
          if (evidence !== null) expect(text.lines.some((one) => one.text === evidence)).toBe(true)
        }
      }),
      { numRuns: 40 }
    )
  })

  it('asks the encoder only about what has changed', async () => {
    const asked: string[] = []
    const counting = rememberedMeaning({
      embed(texts) {
        asked.push(...texts)
        return encoder.embed(texts)
      }
    })
    const job = 'Requirements\n- Experience with CI/CD\n- A driving licence'
    const before = await match(ENGINEER, job, counting, TODAY)
    asked.length = 0
    expect(await match(ENGINEER, job, counting, TODAY)).toEqual(before)
    expect(asked).toEqual([])
  })
})
