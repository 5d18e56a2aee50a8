// Prints how good the resume desk is on the texts of test/fixtures/resumes: planted mistakes found on the right line, false
// alarms on clean texts, irrelevant content, and requirements covered or missing. Sources first, then the files of other
// formats that were made from them.
//   npm run eval -- --resume [--split dev|test] [--verbose] [--only NAME]
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { type CheckedResume, type CheckServices, checkResume } from '../../src/main/resume/check-resume'
import { openLanguage } from '../../src/main/resume/language/language'
import { openProofreader } from '../../src/reader/proofreader'
import { openSentenceEncoder } from '../../src/reader/sentence-encoder'
import { type ResumeContext, textOf } from '../../src/shared/domain/resume'
import { folderOf, type ResumeCase, readCases, SPLITS, type Split } from '../../test/fixtures/resumes/cases'
import { printDetails, printFigures, type ScoredFile } from './resume-figures'
import { judgeRequirements, scoreIssues } from './resume-score'

/** The day on which the texts were written: later dates would be mistakes. */
const TODAY = '2026-11-23'

function contextOf({ expected, job }: ResumeCase): ResumeContext {
  const { kind, role, company } = expected
  return { kind, role, company, job, today: TODAY, dictionary: [] }
}

function wrongWarnings(found: ResumeCase, file: string, { text }: CheckedResume): readonly string[] {
  const wanted = found.expected.files?.[file]?.warnings ?? []
  return [
    ...wanted.filter((one) => !text.warnings.includes(one)).map((one) => `no ${one}`),
    ...text.warnings.filter((one) => !wanted.includes(one)).map((one) => `${one} without reason`)
  ]
}

async function scoreFile(split: Split, found: ResumeCase, file: string, services: CheckServices): Promise<ScoredFile> {
  const bytes = await readFile(path.join(folderOf(split), file))
  const begin = performance.now()
  const checked = await checkResume(file, bytes, contextOf(found), services)
  const milliseconds = performance.now() - begin
  const about = { file, found, isSource: file === found.files[0], milliseconds }
  if (!checked.ok) {
    return { ...about, refused: checked.code, issues: null, requirements: [], wrongWarnings: [], text: '' }
  }
  const { text: read, issues, match } = checked.value
  const text = textOf(read)
  const isPicture = read.warnings.includes('image_only')
  const warned = (found.expected.files?.[file]?.warnings ?? []).length > 0
  return {
    ...about,
    refused: null,
    issues: isPicture ? null : scoreIssues(found.expected, text, issues, warned),
    requirements: isPicture ? [] : judgeRequirements(found.expected, found.job, match),
    wrongWarnings: wrongWarnings(found, file, checked.value),
    text
  }
}

async function evaluate(split: Split, isVerbose: boolean, only: string | undefined): Promise<void> {
  const cases = (await readCases(split)).filter(({ name }) => only === undefined || name === only)
  const [first] = cases
  if (first === undefined) throw new Error(`No resumes in ${folderOf(split)}`)
  const meaning = await openSentenceEncoder(path.join('resources', 'encoder'))
  if (!meaning.ok) throw new Error(`The sentence encoder cannot be opened: ${meaning.code}`)
  const proofreader = await openProofreader(path.join('resources', 'proofreader'))
  if (!proofreader.ok) throw new Error(`The proofreading model cannot be opened: ${proofreader.code}`)
  const language = await openLanguage()
  const services: CheckServices = { meaning: meaning.value, proofreading: proofreader.value, language }
  await scoreFile(split, first, first.files[0] ?? '', services)
  const scored: ScoredFile[] = []
  for (const found of cases) {
    for (const file of found.files) scored.push(await scoreFile(split, found, file, services))
  }
  await language.close()
  await Promise.all([meaning.value.dispose(), proofreader.value.dispose()])
  if (isVerbose) printDetails(scored)
  console.log(`\nResume desk on ${split}: ${cases.length} texts, ${scored.length} files`)
  printFigures(
    'As written (text, Markdown)',
    scored.filter(({ isSource }) => isSource)
  )
  printFigures(
    'The same as PDF, Word, OpenDocument',
    scored.filter(({ isSource }) => !isSource)
  )
}

const { values } = parseArgs({
  options: {
    resume: { type: 'boolean' },
    split: { type: 'string', default: 'test' },
    verbose: { type: 'boolean', default: false },
    only: { type: 'string' }
  }
})
const split = SPLITS.find((one) => one === values.split)
if (split === undefined) throw new Error(`--split is one of ${SPLITS.join(', ')}`)
void evaluate(split, values.verbose, values.only)
