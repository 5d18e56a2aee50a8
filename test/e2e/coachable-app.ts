import { spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { keptWordsIn } from './log-words'

export const root = path.resolve(import.meta.dirname, '../..')

/** A running Coachable with its one window. */
export interface CoachableApp {
  readonly app: ElectronApplication
  readonly page: Page
  /** Address of every request that the window's page made. */
  readonly requests: readonly string[]
  /** What the page reported as errors: uncaught ones, and the console's. */
  readonly errors: readonly string[]
  /** Ends the program, and fails where its log or what it printed holds words of what it keeps. */
  close(): Promise<void>
}

/** A fresh folder for a run's data. */
export function dataFolder(): Promise<string> {
  return mkdtemp(path.join(os.tmpdir(), 'coachable-e2e-'))
}

/**
 * Starts the built program in a real window.
 * @param userData where its data lies; the same folder twice is a restart
 * @param files given on the command line
 * @param executablePath what is started in place of Electron, with its arguments
 */
export async function launch(
  userData: string,
  files: readonly string[] = [],
  executablePath = process.env.ELECTRON_EXEC_PATH
): Promise<CoachableApp> {
  if (!executablePath) throw new Error('ELECTRON_EXEC_PATH is not set: run the tests with npm test.')
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  )
  const app = await _electron.launch({
    executablePath,
    args: [root, `--user-data-dir=${userData}`, ...files],
    cwd: root,
    env
  })
  const printed: string[] = []
  app.process().stdout?.on('data', (chunk) => printed.push(String(chunk)))
  app.process().stderr?.on('data', (chunk) => printed.push(String(chunk)))
  const requests: string[] = []
  const errors: string[] = []
  app.context().on('request', (request) => requests.push(request.url()))
  const page = await app.firstWindow()
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.getByRole('main').waitFor()
  return {
    app,
    page,
    requests,
    errors,
    async close() {
      await app.close()
      const words = await keptWordsIn(userData, printed.join(''))
      if (words.length > 0) throw new Error(`Words of what is kept stand in the log: ${words.slice(0, 5).join(' | ')}`)
    }
  }
}

/** Starts the program on data that is open already, without a test driver, and gives its exit status when it has ended. */
export function startAgain(userData: string, files: readonly string[]): Promise<number | null> {
  const executable = process.env.ELECTRON_EXEC_PATH
  if (!executable) throw new Error('ELECTRON_EXEC_PATH is not set: run the tests with npm test.')
  const child = spawn(executable, [root, `--user-data-dir=${userData}`, ...files], { cwd: root, stdio: 'ignore' })
  return new Promise((ended, failed) => {
    child.on('error', failed)
    child.on('exit', ended)
  })
}

/** Drags real files over the window and drops them, as the operating system would: the page gets real File objects. */
export async function dropFiles(page: Page, files: readonly string[], beforeDrop?: () => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  const place = { x: 500, y: 400, data }
  await session.send('Input.dispatchDragEvent', { type: 'dragEnter', ...place })
  await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...place })
  // The page has taken the drag: a drop that comes sooner, on a busy machine, is none.
  await page.getByText(/Let go to read it|Drop your resume to check it/).waitFor()
  await beforeDrop?.()
  await session.send('Input.dispatchDragEvent', { type: 'drop', ...place })
  await session.detach()
}

/** Takes a picture of the window to look at, among the test results. Those of docs/screenshots are taken by `documented` (page-walk.ts). */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(root, 'test-results', 'screenshots', `${name}.png`), animations: 'disabled' })
}
