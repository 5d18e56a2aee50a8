import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { App, BrowserWindow } from 'electron'
import type { OpenServices } from './open-services'
import type { SelfTestResult } from './self-test-steps'

/** A computer on which everything takes longer than this is not one that the program can be used on. Milliseconds. */
const LIMIT_MS = 120_000

/** A start in which the program tries itself (`--self-test`), writes what came of it, and ends. */
export interface SelfTest {
  /** The page can be used. */
  usable(): void
  /** Tries everything and ends the program: with 0 where all of it works, else with 1. */
  run(parts: SelfTestParts): Promise<void>
}

export interface SelfTestParts {
  readonly app: App
  readonly services: Promise<OpenServices>
  /** Folder of the models and samples. */
  readonly resources: string
  readonly windowNow: () => BrowserWindow | null
  /** How many attempts at the network were refused. */
  readonly refusals: () => number
  readonly close: () => Promise<void>
}

/**
 * Where the command line asks for it: takes a folder for this start alone, so that nothing of the person's is read or written and a
 * program that runs already is none of its business. Before the first look at the user data.
 * @returns null on every other start
 */
export function beginSelfTest(app: App, argv: readonly string[]): SelfTest | null {
  const asked = selfTestAsked(argv)
  if (asked === null) return null
  const startedAt = Date.now()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'coachable-self-test-'))
  app.setPath('userData', folder)
  app.setPath('sessionData', folder)
  process.once('exit', () => leaveNothing(folder))
  let tell: () => void = () => undefined
  const usable = new Promise<void>((resolve) => {
    tell = resolve
  })
  return {
    usable: () => tell(),
    async run({ app: program, close, ...parts }) {
      const { trySteps } = await import('./self-test-steps')
      const result = await trySteps({ ...parts, version: program.getVersion(), usable, startedAt, limit: LIMIT_MS })
      await close()
      program.exit((await written(result, asked.file)) && result.ok ? 0 : 1)
    }
  }
}

/**
 * What a command line asks for: the file that takes the result, null for the standard output.
 * @returns null where it does not ask
 */
export function selfTestAsked(argv: readonly string[]): { readonly file: string | null } | null {
  for (const word of argv) {
    const [match, file] = /^--self-test(?:=(.+))?$/.exec(word) ?? []
    if (match !== undefined) return { file: file === undefined ? null : path.resolve(file) }
  }
  return null
}

async function written(result: SelfTestResult, file: string | null): Promise<boolean> {
  const text = `${JSON.stringify(result, null, 2)}\n`
  if (file === null) return new Promise((done) => process.stdout.write(text, () => done(true)))
  try {
    await writeFile(file, text)
    return true
  } catch {
    // Whoever asked for the file sees that it is not there, and the status.
    return false
  }
}

/** Windows keeps files that Chromium still has open; the system clears its temporary folder by itself. */
function leaveNothing(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    return
  }
}
