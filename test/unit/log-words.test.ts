import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { keptWordsIn, stretchesIn } from '../e2e/log-words'

async function place(log: string) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'coachable-words-'))
  await mkdir(path.join(folder, 'logs'))
  await mkdir(path.join(folder, 'data', 'originals'), { recursive: true })
  await writeFile(path.join(folder, 'logs', 'coachable.log'), log)
  await writeFile(
    path.join(folder, 'data', 'originals', 'a'),
    'From: jo@firm.example\r\n\r\nDear Sam, we chose 12 others.'
  )
  await writeFile(path.join(folder, 'data', 'state.json'), '{"journal":[{"text":"It was a hard week."}]}')
  return folder
}

describe('what looks for words in the log after each end-to-end test', () => {
  it('finds a stretch of a message, an address, and words that were printed', async () => {
    expect(await keptWordsIn(await place('x code=dear sam, we chose'), '')).toEqual(['dear sam chose'])
    expect(await keptWordsIn(await place('x from=jo@firm.example'), '')).toContain('jo@firm.example')
    expect(await keptWordsIn(await place(''), 'Was it a HARD week?')).toEqual(['was hard week'])
    expect(await keptWordsIn(await place(''), 'dear week others')).toEqual([])
  })

  it('leaves codes, counts, ids and times alone', async () => {
    const lines =
      '2026-01-01T00:00:00.000Z opened messages=12 entries=3\n2026-01-01T00:00:00.000Z reader-state state=ready'
    expect(await keptWordsIn(await place(lines), '')).toEqual([])
    expect(stretchesIn('12 others 0b0e7a52 x1 y2')).toEqual(new Set())
  })
})
