#!/usr/bin/env node
// npm run --silent coachable -- triage [--json] PATH…: the program without a window. Sets itself up where that is needed.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { setUp } from './set-up.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

await setUp('terminal')
const { ensureBuilt } = await import('./build.mjs')
ensureBuilt()
const cli = path.join(root, 'out', 'main', 'cli.cjs')
// Paths are meant from where the person stands, and npm runs scripts in the project's folder.
const cwd = process.env.INIT_CWD ?? process.cwd()
const result = spawnSync(process.execPath, [cli, ...process.argv.slice(2)], { cwd, stdio: 'inherit' })
process.exit(result.status ?? 1)
