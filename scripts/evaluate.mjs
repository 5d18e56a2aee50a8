#!/usr/bin/env node
// npm run eval [-- --split dev]: how good the shipped model is, from the data in training/data. Needs no Python.
// npm run eval -- --resume [--split dev] [--verbose]: how good the resume desk is, from test/fixtures/resumes.
import { spawnSync } from 'node:child_process'
import { setUp } from './set-up.mjs'

await setUp('terminal')
const { bundle } = await import('./run-typescript.mjs')
const isResume = process.argv.includes('--resume')
const file = await bundle(isResume ? 'training/tools/evaluate-resumes.ts' : 'training/tools/evaluate.ts')
const result = spawnSync(process.execPath, [file, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(result.status ?? 1)
