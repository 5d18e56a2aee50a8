// The same core without a window: see the terminal contract in docs/terminal.md.
import path from 'node:path'
import { parseArgs } from 'node:util'
import { refuseNetwork } from '../reader/no-network'
import { triage } from './triage'

const USAGE = `Usage: coachable triage [--json] PATH…

Reads messages (mail, PDF, Word and other documents, text; mailboxes, archives and folders too) on this computer and says what to do next.
  --json   one JSON object a line, one a message`

async function main(): Promise<number> {
  refuseNetwork()
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } }
  })
  const [command, ...paths] = positionals
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  if (command !== 'triage' || paths.length === 0) {
    console.error(USAGE)
    return 2
  }
  const modelFolder = path.join(__dirname, '..', '..', 'resources', 'model')
  const workerPath = path.join(__dirname, 'intake-worker.cjs')
  return triage({
    paths,
    json: values.json,
    modelFolder,
    workerPath,
    colour: process.stdout.isTTY && !process.env.NO_COLOR
  })
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
