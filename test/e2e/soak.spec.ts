import { _electron, expect, test } from '@playwright/test'
import { soak } from '../soak/run'
import { root } from './coachable-app'

/** A small one; `npm run soak` is the whole. */
const SIZE = { mails: 40, edits: 12, searches: 8, killEvery: 20, idle: 1, patience: 2, finish: 0 }

test('mails, changes and searches while the reader is killed again and again: nothing is lost', async () => {
  test.setTimeout(300_000)
  const executablePath = process.env.ELECTRON_EXEC_PATH
  if (!executablePath) throw new Error('ELECTRON_EXEC_PATH is not set: run the tests with npm test.')
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  )
  const result = await soak({ ...SIZE, electron: _electron, executablePath, root, env, say: () => undefined })
  expect(result.missing).toEqual([])
  expect(result.errors).toEqual([])
  expect(result.kills).toBe(2)
  expect(result.samples).toHaveLength(3)
})
