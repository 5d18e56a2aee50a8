#!/usr/bin/env node
// npm start [-- files…]: opens the window with these files brought in; without a display reads them in the terminal.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './build.mjs'
import { electronEnvironment, resolveElectron } from './electron.mjs'
import { hasDisplay } from './set-up.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** npm runs scripts in the project's folder; files are meant from where the person stands. */
const from = process.env.INIT_CWD ?? process.cwd()
const args = process.argv.slice(2).map((arg) => (arg.startsWith('--') ? arg : path.resolve(from, arg)))

function runToEnd(command, commandArgs, env) {
  const child = spawn(command, commandArgs, { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(error.message)
    process.exit(1)
  })
  child.on('close', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

ensureBuilt()
if (hasDisplay()) {
  const runtime = await resolveElectron()
  runToEnd(runtime.path, [root, ...args], electronEnvironment(runtime))
} else {
  const files = args.filter((arg) => !arg.startsWith('--'))
  console.log('There is no display here, so Coachable reads in the terminal.\n')
  const chosen = files.length > 0 ? files : [path.join(root, 'resources', 'samples', 'feedback.eml')]
  runToEnd(process.execPath, [path.join(root, 'out', 'main', 'cli.cjs'), 'triage', ...chosen], process.env)
}
