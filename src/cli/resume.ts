import path from 'node:path'
import { createIntake } from '../main/intake/intake-pool'
import { type CheckedResume, checkResume } from '../main/resume/check-resume'
import { jobTitleOf } from '../main/resume/job-text'
import { type Language, openLanguage } from '../main/resume/language/language'
import { localDay } from '../main/resume/local-day'
import { readJob } from '../main/resume/read-job'
import { bytesAt } from '../main/resume/read-path'
import type { ReadFile } from '../main/resume/text/read-resume'
import { openProofreader } from '../reader/proofreader'
import { openSentenceEncoder } from '../reader/sentence-encoder'
import type { ResumeError, ResumeReport } from '../shared/contract/cli-output'
import { failed, ok } from '../shared/contract/result'
import { type ResumeContext, textOf } from '../shared/domain/resume'
import { RESUME_ERROR_WORDS } from './error-words'
import { resumeSummary } from './resume-summary'

export interface ResumeOptions {
  readonly file: string
  /** The file of the job description, or null. */
  readonly job: string | null
  readonly kind: ResumeContext['kind']
  readonly json: boolean
  readonly encoderFolder: string
  readonly proofreaderFolder: string
  /** The folder of the bundled workers: a file that hangs or bursts its parser costs only itself. */
  readonly workerFolder: string
  /** Whether the human summary may use colour. */
  readonly colour: boolean
}

/**
 * Checks a resume or letter, holds it against a job description where there is one, and prints what was found.
 * @returns the exit status: 0, or 1 where one of the files could not be read
 */
export async function resume(options: ResumeOptions): Promise<number> {
  const { file, json, colour } = options
  const checked = await check(options)
  if ('error' in checked) {
    console.log(json ? JSON.stringify(checked) : resumeSummary(checked, null, colour))
    return 1
  }
  const report = reportOf(file, checked)
  console.log(json ? JSON.stringify(report) : resumeSummary(report, checked.match, colour))
  return 0
}

async function check(options: ResumeOptions): Promise<CheckedResume | ResumeError> {
  const { file, job, kind, encoderFolder, proofreaderFolder, workerFolder } = options
  const reading = createIntake<ReadFile>({ workerPath: path.join(workerFolder, 'resume-worker.cjs') })
  const mail = createIntake({ workerPath: path.join(workerFolder, 'intake-worker.cjs') })
  try {
    const bytes = await bytesAt(file)
    const read = bytes.ok ? await reading.parse(path.basename(file), bytes.value) : bytes
    if (!read.ok) return errorLine(file, read)
    const readers = { document: reading.parse, message: mail.parse }
    const jobText = job === null ? ok(null) : await readJob(job, readers)
    if (!jobText.ok) return errorLine(job ?? '', jobText)
    const [meaning, proofreader, language] = await Promise.all([
      openSentenceEncoder(encoderFolder),
      openProofreader(proofreaderFolder),
      languageOrNone()
    ])
    if (!meaning.ok) return errorLine(file, meaning)
    if (!proofreader.ok) return errorLine(file, proofreader)
    if (language === null) return errorLine(file, failed('model_missing'))
    const role = jobText.value && jobTitleOf(jobText.value)
    const context = { kind, role, company: null, job: jobText.value, today: localDay(new Date()), dictionary: [] }
    const services = { meaning: meaning.value, proofreading: proofreader.value, language, read: async () => read }
    const checked = await checkResume(file, new Uint8Array(), context, services)
    await Promise.all([meaning.value.dispose(), proofreader.value.dispose(), language.close()])
    return checked.ok ? checked.value : errorLine(file, checked)
  } finally {
    await Promise.all([reading.close(), mail.close()])
  }
}

/** Null where its file is missing, or is not what was shipped. */
async function languageOrNone(): Promise<Language | null> {
  try {
    return await openLanguage()
  } catch {
    // Whatever keeps it from opening, there is nothing to check the wording with.
    return null
  }
}

function errorLine(file: string, { code }: ReturnType<typeof failed>): ResumeError {
  return { file, error: { code, message: RESUME_ERROR_WORDS[code] } }
}

function reportOf(file: string, { text, issues, match }: CheckedResume): ResumeReport {
  const whole = textOf(text)
  return {
    file,
    words: whole.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0,
    issues: issues.map(({ kind, message, start, end, suggestions }) => ({
      kind,
      message,
      text: whole.slice(start, end),
      line: whole.slice(0, start).split('\n').length,
      start,
      end,
      suggestions
    })),
    match: match && {
      covered: match.requirements.flatMap(({ text: requirement, state, evidence }) =>
        state === 'covered' && evidence !== null ? [{ requirement, evidence }] : []
      ),
      missing: match.requirements.flatMap(({ text: requirement, state, evidence }) =>
        state === 'covered' && evidence !== null ? [] : [{ requirement }]
      )
    }
  }
}
