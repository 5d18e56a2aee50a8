import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserWindow } from 'electron'
import type { ReaderRuntime } from '../../shared/contract/reader-protocol'
import type { ErrorCode } from '../../shared/contract/result'
import type { OpenServices } from './open-services'

const SAMPLE_MAIL = ['samples', 'feedback.eml']
const SAMPLE_RESUME = ['sample-data', 'resumes', 'Robin Hale, resume.md']
/** So often is looked whether something that tells nobody has ended. Milliseconds. */
const LOOK_MS = 50

/** What a step could meet in an installation that is not whole, in plain words. */
const WORDS: Partial<Record<ErrorCode, string>> = {
  model_missing: 'A part of the reading model is missing. Install Coachable again.',
  model_changed: 'A part of the reading model is not what was shipped. Install Coachable again.',
  reader_unavailable: 'The reading model could not be started on this computer.',
  check_failed: 'Checking a file stopped, or took too long.',
  search_failed: 'The search stopped, or took too long.'
}

/** What came of a start with `--self-test`. It holds no word of any message. */
export interface SelfTestResult {
  readonly ok: boolean
  readonly version: string
  readonly runtime: Readonly<Record<'electron' | 'chrome' | 'node' | 'platform' | 'arch', string>>
  /** What the reading model ran on; null where it did not. */
  readonly reader: ReaderRuntime | null
  /** What it made of the sample mail. */
  readonly reading: { readonly kind: string; readonly labels: readonly string[] } | null
  /** Size of the window's page once something was painted on it, in pixels. */
  readonly window: { readonly width: number; readonly height: number } | null
  /** When each step that worked had ended, in milliseconds from the start of the program's own code. */
  readonly times: Readonly<Record<string, number>>
  /** Attempts at the network that were refused: none is made. */
  readonly refusals: number
  /** The step that did not work, which is the last that was tried. */
  readonly failed: { readonly step: string; readonly code: string; readonly words: string } | null
}

export interface Steps {
  readonly services: Promise<OpenServices>
  readonly resources: string
  readonly windowNow: () => BrowserWindow | null
  /** How many attempts at the network were refused. */
  readonly refusals: () => number
  readonly version: string
  /** Resolves when the page can be used. */
  readonly usable: Promise<void>
  /** Milliseconds since 1970. */
  readonly startedAt: number
  /** Milliseconds for all of it. */
  readonly limit: number
}

/** A step that ended otherwise than it should, by code. */
class StepFailed extends Error {
  constructor(readonly code: string) {
    super(code)
  }
}

/**
 * Tries each part of the program once, as the window would use it: the page, the intake's worker, the reader process, its two other
 * models, the resume's workers with the language checker, and the search. Never rejects.
 */
export async function trySteps(steps: Steps): Promise<SelfTestResult> {
  const { startedAt, limit, services, resources } = steps
  const times: Record<string, number> = {}
  let step = 'open'
  let failure: SelfTestResult['failed'] = null
  let reading: SelfTestResult['reading'] = null
  let picture: SelfTestResult['window'] = null

  async function all(): Promise<void> {
    const opened = await ended('open', services)
    await ended('usable', steps.usable)
    picture = await ended('picture', pictureOf(steps.windowNow()))
    reading = await ended('read', readSample(opened, path.join(resources, ...SAMPLE_MAIL)))
    await ended('meaning', opened.reader.embed(['We went with another candidate.']).then(held))
    await ended('proofread', opened.reader.proofread(['I lead a team of four analyst.']).then(held))
    await ended('check', checkSample(opened, path.join(resources, ...SAMPLE_RESUME)))
    await ended('search', findSample(opened))
  }

  async function ended<T>(name: string, work: Promise<T>): Promise<T> {
    step = name
    const value = await work
    times[name] = Date.now() - startedAt
    return value
  }

  try {
    await Promise.race([all(), tooLate(limit)])
  } catch (error) {
    const code = error instanceof StepFailed ? error.code : 'unexpected'
    failure = { step, code, words: WORDS[code as ErrorCode] ?? 'This part did not work.' } // any other key gives undefined
  }
  const opened = await Promise.race([services, pause(0, null, { ref: false })])
  const refusals = steps.refusals()
  const { electron = '', chrome = '', node } = process.versions
  return {
    ok: failure === null && refusals === 0,
    version: steps.version,
    runtime: { electron, chrome, node, platform: process.platform, arch: process.arch },
    reader: opened?.reader.runtime() ?? null,
    reading,
    window: picture,
    times,
    refusals,
    failed: failure
  }
}

async function tooLate(limit: number): Promise<never> {
  await pause(limit, undefined, { ref: false })
  throw new StepFailed('too_late')
}

/** Its value. @throws StepFailed with its code */
function held<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string }): T {
  if (!result.ok) throw new StepFailed(result.code)
  return result.value
}

/** Looks until something is painted. */
async function pictureOf(window: BrowserWindow | null): Promise<SelfTestResult['window']> {
  if (!window) throw new StepFailed('no_window')
  for (;;) {
    const image = await window.webContents.capturePage()
    if (hasTwoColours(image.toBitmap())) return image.getSize()
    await pause(LOOK_MS)
  }
}

/** @param pixels four bytes each */
function hasTwoColours(pixels: Buffer): boolean {
  const first = pixels.subarray(0, 4)
  for (let at = 4; at < pixels.length; at += 4) if (!first.equals(pixels.subarray(at, at + 4))) return true
  return false
}

/** Brings the sample in like any mail, and waits until what the reader process made of it is on the disk. */
async function readSample(
  { importer, reader, store }: OpenServices,
  file: string
): Promise<NonNullable<SelfTestResult['reading']>> {
  await importer.bringIn({ kind: 'paths', paths: [file] })
  const [stored] = store.state().messages
  if (!stored) throw new StepFailed('not_taken_in')
  const { id, subject, body } = stored.message
  // The message itself would wait for a reader that cannot start.
  held(await reader.read({ subject, body }))
  for (;;) {
    const now = store.state().messages.find(({ message }) => message.id === id)?.reading
    if (now?.state === 'failed') throw new StepFailed(now.code)
    if (now?.state === 'read') {
      const { kind, signals } = now.reading
      return { kind, labels: [...new Set(signals.map(({ label }) => label))] }
    }
    await pause(LOOK_MS)
  }
}

/** Has the sample resume read and checked, its wording too. */
async function checkSample({ desk }: OpenServices, file: string): Promise<void> {
  const { id } = held((await desk.takeBytes('resume', path.basename(file), await readFile(file))).result)
  for (;;) {
    const { check } = held(desk.get(id))
    if (check.state === 'failed') throw new StepFailed(check.code)
    if (check.state === 'checked') {
      if (!check.last.hasWording) throw new StepFailed('no_wording')
      return
    }
    await pause(LOOK_MS)
  }
}

/** Looks for a word of the sample mail. */
async function findSample({ search }: OpenServices): Promise<void> {
  for (;;) {
    const found = held(await search.find({ text: 'forecasting', kind: null, period: 'any', most: 1 }))
    if (found.hits.length > 0) return
    if (found.indexed.ready >= found.indexed.of) throw new StepFailed('not_found')
    await pause(LOOK_MS)
  }
}
