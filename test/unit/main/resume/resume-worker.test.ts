import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createIntake, type Intake } from '../../../../src/main/intake/intake-pool'
import { type ReadFile, readResumeFile } from '../../../../src/main/resume/text/read-resume'
import { answerToResume, checkedResume } from '../../../fuzz/answer-resume'
import { mutated, randomFrom, type Seed, seedsIn } from '../../../fuzz/mutate'

const ENTRY = fileURLToPath(new URL('../../../../src/main/resume/resume-worker.ts', import.meta.url))
const FIXTURES = fileURLToPath(new URL('../../../fixtures/', import.meta.url))

const READ = /\.(?:pdf|docx|odt|md|txt)$/
const seeds = (await seedsIn(FIXTURES)).filter(({ name }) => READ.test(name))

function isPdf({ bytes, parts = [] }: Seed): boolean {
  return [bytes, ...parts.map((part) => part.bytes)].some((some) => Buffer.from(some).includes('%PDF-'))
}

describe('resumes that are changed, cut off, spliced and renamed', () => {
  it('are read or refused, and never throw', async () => {
    const sound = seeds.filter((seed) => !isPdf(seed))
    const file = fc.nat({ max: 0x7fffffff }).map((start) => mutated(sound, randomFrom(start)))
    await fc.assert(
      fc.asyncProperty(file, async (made) => {
        await answerToResume(made)
      }),
      { numRuns: 250 }
    )
  }, 60_000)
})

describe('the worker that reads resumes', () => {
  let folder = ''
  let reading: Intake<ReadFile>

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coachable-resume-'))
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: ENTRY,
        outDir: folder,
        target: 'node18.15',
        rolldownOptions: { output: { format: 'cjs', entryFileNames: 'resume-worker.cjs' } }
      }
    })
    reading = createIntake({ workerPath: join(folder, 'resume-worker.cjs') })
  }, 60_000)

  afterAll(async () => {
    await reading.close()
    await rm(folder, { recursive: true })
  })

  it('reads every kind of file as it is read here', async () => {
    for (const name of ['letter.docx', 'letter.odt', 'letter.pdf', 'two-columns.pdf']) {
      const bytes = await readFile(join(FIXTURES, 'intake', name))
      const read = await reading.parse(name, bytes)
      expect(read).toEqual(await readResumeFile(name, bytes))
      expect(read.ok && read.value.text.lines.length, name).toBeGreaterThan(3)
    }
  }, 30_000)

  it('goes on with the next file after damaged PDFs, whatever they leave behind', async () => {
    const pdfs = seeds.filter(isPdf)
    const letter = await readFile(join(FIXTURES, 'intake', 'letter.pdf'))
    for (let start = 0; start < 60; start += 1) {
      checkedResume(await reading.parse('damaged.pdf', mutated(pdfs, randomFrom(start)).bytes))
      if (start % 20 === 19) expect((await reading.parse('letter.pdf', letter)).ok).toBe(true)
    }
  }, 60_000)
})
