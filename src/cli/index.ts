// The same core without a window: see the terminal contract in docs/terminal.md.
import '../network-guard/install'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { resume } from './resume'
import { triage } from './triage'

const RESOURCES = path.join(__dirname, '..', '..', 'resources')

const USAGE = `Usage: coachable triage [--json] PATH…
       coachable resume [--json] [--letter] RESUME [--job JOB_DESCRIPTION]

triage reads messages (mail, PDF, Word and other documents, text; mailboxes, archives and folders too) on this computer and says what to do next.
  --json     one JSON object a line, one a message

resume checks a resume (PDF, Word, OpenDocument, Markdown, text) on this computer and, with --job, says what of the job it shows.
  --json     one JSON object
  --letter   it is a cover letter
  --job      a file with the job description, of any kind that triage reads`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      letter: { type: 'boolean' },
      job: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false }
    }
  })
  const [command, ...paths] = positionals
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const [file] = paths
  const shown = { json: values.json, colour: process.stdout.isTTY && !process.env.NO_COLOR }
  const isForResume = values.job !== undefined || values.letter !== undefined
  if (command === 'triage' && file !== undefined && !isForResume) {
    const modelFolder = path.join(RESOURCES, 'model')
    return triage({ ...shown, paths, modelFolder, workerPath: path.join(__dirname, 'intake-worker.cjs') })
  }
  if (command === 'resume' && file !== undefined && paths.length === 1) {
    const folders = {
      encoderFolder: path.join(RESOURCES, 'encoder'),
      proofreaderFolder: path.join(RESOURCES, 'proofreader'),
      workerFolder: __dirname
    }
    return resume({ ...shown, ...folders, file, job: values.job ?? null, kind: values.letter ? 'letter' : 'resume' })
  }
  console.error(USAGE)
  return 2
}

main().then(
  (status) => {
    process.exitCode = status
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  }
)
