// Prints, for what the rules of the resume desk find, how much the model doubts it: for planted mistakes of the dev resumes, and for what they find
// in dev's mail, which is well written, so that it is a false alarm. The thresholds of src/main/resume/language/proofread.ts stand on it.
//   node scripts/run-typescript.mjs training/proofreader/second-opinion.ts MODEL_FOLDER [--verbose]
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openLanguage } from '../../src/main/resume/language/language'
import { doubtNear } from '../../src/main/resume/language/proofread'
import { segmentsOf } from '../../src/main/resume/language/segments'
import { readResumeFile } from '../../src/main/resume/text/read-resume'
import { openProofreader, type Proofreader } from '../../src/reader/proofreader'
import { type ResumeContext, type ResumeIssue, type ResumeText, textOf } from '../../src/shared/domain/resume'
import { DOUBTS } from '../../src/shared/domain/suspect'
import { folderOf, readCases } from '../../test/fixtures/resumes/cases'
import { readExamples } from '../tools/example'
import { placeIn } from '../tools/resume-places'

interface Found {
  readonly issue: ResumeIssue
  readonly doubt: number
  readonly isPlanted: boolean
  readonly line: string
}

const CONTEXT: ResumeContext = {
  kind: 'letter',
  role: null,
  company: null,
  job: null,
  today: '2026-11-23',
  dictionary: []
}
const STEPS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4]

async function judged(
  text: ResumeText,
  issues: readonly ResumeIssue[],
  proofreader: Proofreader,
  isPlanted: (issue: ResumeIssue) => boolean
): Promise<readonly Found[]> {
  const segments = segmentsOf(text.lines)
  const lines = await proofreader.proofread(segments.map((segment) => segment.text))
  return issues.flatMap((issue) => {
    const at = segments.findIndex(({ places }) => places.includes(issue.start))
    const [segment, line] = [segments[at], lines[at]]
    if (!segment || !line || !(DOUBTS as readonly string[]).includes(issue.kind)) return []
    const start = segment.places.indexOf(issue.start)
    const last = segment.places.lastIndexOf(issue.end - 1)
    const doubt = doubtNear(line, { start, end: (last < 0 ? start : last) + 1 })
    return doubt === null ? [] : [{ issue, doubt, isPlanted: isPlanted(issue), line: segment.text }]
  })
}

async function main(folder: string, isVerbose: boolean): Promise<void> {
  const opened = await openProofreader(folder)
  if (!opened.ok) throw new Error(opened.code)
  const proofreader = opened.value
  const language = await openLanguage()
  const found: Found[] = []
  for (const { files, expected } of await readCases('dev')) {
    const [file = ''] = files
    const read = await readResumeFile(file, readFileSync(path.join(folderOf('dev'), file)))
    if (!read.ok) continue
    const { text } = read.value.running
    const whole = textOf(text)
    const places = expected.planted.flatMap(({ line, words }) => placeIn(whole, line, words) ?? [])
    const issues = await language.check(text, { ...CONTEXT, role: expected.role, company: expected.company })
    found.push(
      ...(await judged(text, issues, proofreader, ({ start, end }) =>
        places.some((place) => place.start < end && start < place.end)
      ))
    )
  }
  const planted = found.filter(({ isPlanted }) => isPlanted)
  const alarms: Found[] = []
  let words = 0
  for (const example of readExamples(path.join('training', 'data', 'dev.jsonl'))) {
    const read = await readResumeFile('mail.txt', new TextEncoder().encode(example.text))
    if (!read.ok) continue
    const { text } = read.value.running
    words += example.text.split(/\s+/).length
    alarms.push(...(await judged(text, await language.check(text, CONTEXT), proofreader, () => false)))
  }
  await Promise.all([language.close(), proofreader.dispose()])
  console.log(`${planted.length} planted mistakes found by rules; ${alarms.length} findings in ${words} words of mail`)
  for (const kind of DOUBTS) {
    const of = (list: readonly Found[]) => list.filter(({ issue }) => issue.kind === kind)
    const above = (list: readonly Found[], step: number) => of(list).filter(({ doubt }) => doubt >= step).length
    console.log(`${kind}: planted ${of(planted).length}, mail ${of(alarms).length}`)
    for (const step of STEPS)
      console.log(`  doubt ${step}: planted ${above(planted, step)}, mail ${above(alarms, step)}`)
  }
  if (!isVerbose) return
  const say = (name: string, list: readonly Found[]) => {
    for (const { issue, doubt, line } of [...list].sort((a, b) => a.doubt - b.doubt))
      console.log(
        `${name} ${doubt.toFixed(4)} ${issue.kind} → ${issue.suggestions[0] ?? ''}: ${issue.message} | ${line.slice(0, 160)}`
      )
  }
  say('planted', planted)
  say('mail', alarms)
}

const [folder, flag] = process.argv.slice(2)
if (!folder) throw new Error('second-opinion needs the folder of a model')
void main(folder, flag === '--verbose')
