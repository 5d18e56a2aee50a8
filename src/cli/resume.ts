import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { createIntake } from '../main/intake/intake-pool'
import { type CheckedResume, checkResume } from '../main/resume/check-resume'
import { jobTextOf, jobTitleOf } from '../main/resume/job-text'
import { type Language, openLanguage } from '../main/resume/language/language'
import type { ReadFile } from '../main/resume/text/read-resume'
import { openSentenceEncoder } from '../reader/sentence-encoder'
import type { ResumeError, ResumeReport } from '../shared/contract/cli-output'
import { failed, MAX_FILE_BYTES, ok, type Result } from '../shared/contract/result'
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
  const { file, job, kind, encoderFolder, workerFolder } = options
  const reading = createIntake<ReadFile>({ workerPath: path.join(workerFolder, 'resume-worker.cjs') })
  try {
    const read = await readAt(file, reading.parse)
    if (!read.ok) return errorLine(file, read)
    const jobText = job === null ? ok(null) : await readJob(job, reading.parse, workerFolder)
    if (!jobText.ok) return errorLine(job ?? '', jobText)
    const [meaning, language] = await Promise.all([openSentenceEncoder(encoderFolder), languageOrNone()])
    if (!meaning.ok) return errorLine(file, meaning)
    if (language === null) return errorLine(file, failed('model_missing'))
    const role = jobText.value && jobTitleOf(jobText.value)
    const context = { kind, role, company: null, job: jobText.value, today: today(), dictionary: [] }
    const services = { meaning: meaning.value, language, read: async () => read }
    const checked = await checkResume(file, new Uint8Array(), context, services)
    await Promise.all([meaning.value.dispose(), language.close()])
    return checked.ok ? checked.value : errorLine(file, checked)
  } finally {
    await reading.close()
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

/** The day where the person is. */
function today(): string {
  const now = new Date()
  const digits = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`
}

type Read<T> = (name: string, bytes: Uint8Array) => Promise<Result<T>>

async function readAt<T>(file: string, read: Read<T>): Promise<Result<T>> {
  const bytes = await bytesAt(file)
  return bytes.ok ? read(path.basename(file), bytes.value) : bytes
}

async function bytesAt(file: string): Promise<Result<Uint8Array>> {
  try {
    const found = await stat(file)
    if (!found.isFile()) return failed('unsupported_type')
    return found.size > MAX_FILE_BYTES ? failed('too_large') : ok(await readFile(file))
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return failed(isMissing ? 'not_found' : 'unreadable_file')
  }
}

/** A job description is a document, a page, a mail or a text. */
async function readJob(file: string, read: Read<ReadFile>, workerFolder: string): Promise<Result<string>> {
  const document = await readAt(file, read)
  if (document.ok) {
    const text = jobTextOf(document.value.text)
    return text === '' ? failed('no_text_in_pdf') : ok(text)
  }
  if (document.code !== 'unsupported_type') return document
  const intake = createIntake({ workerPath: path.join(workerFolder, 'intake-worker.cjs') })
  const message = await readAt(file, intake.parse)
  await intake.close()
  if (!message.ok) return message
  const { subject, body, folded } = message.value
  // Nothing of an advertisement is a signature or a footer.
  return ok([subject, body, ...folded.map(({ text }) => text)].filter((text) => text !== '').join('\n\n'))
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
