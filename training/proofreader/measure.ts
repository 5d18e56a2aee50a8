// Dumps what the exported proofreader suspects in the dev resumes or in dev's mail, for choosing thresholds.
//   node scripts/run-typescript.mjs training/proofreader/measure.ts MODEL_FOLDER dev.jsonl OUT.jsonl
import { readFileSync, writeFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { openProofreader } from '../../src/reader/proofreader'

interface Row {
  readonly name: string
  readonly clean: boolean
  readonly segments: readonly { readonly line: string; readonly places: readonly number[] }[]
  readonly planted: readonly object[]
}

async function measure(folder: string, source: string, out: string): Promise<void> {
  const opened = await openProofreader(folder)
  if (!opened.ok) throw new Error(opened.code)
  const rows: Row[] = readFileSync(source, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row) // written by dev-lines.ts
  const found: object[] = []
  const times: number[] = []
  let suspected = 0
  for (const row of rows) {
    const begin = performance.now()
    const read = await opened.value.proofread(row.segments.map(({ line }) => line))
    const suspects = read.map((line) => line.suspects)
    times.push(performance.now() - begin)
    found.push({ ...row, suspects })
    suspected += suspects.flat().length
  }
  await opened.value.dispose()
  writeFileSync(out, found.map((row) => `${JSON.stringify(row)}\n`).join(''))
  times.sort((a, b) => a - b)
  console.log(
    `median ${times[times.length >> 1]?.toFixed(0)} ms a text, longest ${times.at(-1)?.toFixed(0)} ms; ${suspected} suspects in ${rows.length} texts`
  )
}

const [folder, source, out] = process.argv.slice(2)
if (!folder || !source || !out) throw new Error('measure needs a model, a file and a target')
void measure(folder, source, out)
