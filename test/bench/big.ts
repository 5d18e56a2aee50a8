// Part of `npm run bench -- --only big`: years of job search in the program's own format, readings and all. No model is needed.
//   node big.cjs FOLDER [MESSAGES APPLICATIONS ENTRIES ASKS]    FOLDER is the data folder; gives the counts as JSON
import { openStore } from '../../src/main/storage/store'
import { bigState } from './big-state'

async function make(folder: string, counts: readonly number[]): Promise<void> {
  const made = bigState(counts)
  const store = await openStore({ folder })
  const result = await store.change(() => made)
  await store.close()
  if (!result.ok) throw new Error(result.code)
  const { messages, applications, journal, asks, ticks } = made
  const all = { messages, applications, journal, asks, ticks: Object.keys(ticks) }
  process.stdout.write(JSON.stringify(Object.fromEntries(Object.entries(all).map(([name, one]) => [name, one.length]))))
}

const [folder = '', ...counts] = process.argv.slice(2)
void make(folder, counts.map(Number))
