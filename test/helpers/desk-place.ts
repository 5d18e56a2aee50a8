import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { createDesk, type Desk, type DeskOptions } from '../../src/main/desk/desk'
import type { Findings } from '../../src/main/resume/check-worker'
import { type ReadFile, readResumeFile } from '../../src/main/resume/text/read-resume'
import { type FileSystem, nodeFileSystem } from '../../src/main/storage/file-system'
import { originalsIn } from '../../src/main/storage/originals'
import { openStore, type Store } from '../../src/main/storage/store'
import { ok, type Result } from '../../src/shared/contract/result'
import type { ResumeView, TakenResume } from '../../src/shared/contract/views'
import { type ResumeContext, type ResumeIssue, textOf } from '../../src/shared/domain/resume'
import { temporaryFolder } from '../storage/temporary-folder'

/** Words that the check of these tests takes for misspelt. */
const MISSPELT = /\b(?:recieve|acheived|manger|teh)\b/gi

/**
 * A check that is quick and always the same: it stands in for the language checker and the encoder, which have tests of their own.
 * The first word of a job description is a must, which is covered where it stands in the file.
 */
export async function quickCheck({ text }: ReadFile, { job, dictionary }: ResumeContext): Promise<Result<Findings>> {
  const whole = textOf(text)
  const right = new Set(dictionary.map((word) => word.toLowerCase()))
  const spelling = [...whole.matchAll(MISSPELT)].map(({ 0: word, index }): ResumeIssue => {
    return { kind: 'spelling', message: `“${word}”?`, start: index, end: index + word.length, suggestions: [] }
  })
  const reading = text.warnings.map((warning): ResumeIssue => {
    return { kind: 'reading', message: `${warning} on 1 page`, start: 0, end: 0, suggestions: [] }
  })
  const must = job?.split(/\s+/, 1)[0]
  const covered = must !== undefined && whole.includes(must)
  const requirement = {
    text: must ?? '',
    need: 'must',
    state: covered ? 'covered' : 'missing',
    evidence: null
  } as const
  const level = { askedYears: null, shownYears: null, asked: null, shown: null }
  return ok({
    issues: [...reading, ...spelling.filter(({ start, end }) => !right.has(whole.slice(start, end).toLowerCase()))],
    match: must === undefined ? null : { requirements: [requirement], level },
    hasWording: true
  })
}

/** Short enough for a test, long enough for a slow computer. */
export const QUICK = { settle: 60, gone: 200, again: 150 }

export interface DeskPlace {
  readonly desk: Desk
  readonly store: Store
  /** The data folder. */
  readonly data: string
  /** The person's own folder. */
  readonly folder: string
  /** How often `onChange` was called. */
  readonly changes: () => number
  /** Writes a file into the person's folder and gives its path. */
  write(name: string, bytes: string | Uint8Array): Promise<string>
  /** The view of a file once its check has ended. */
  checked(id: string): Promise<ResumeView>
  close(): Promise<void>
}

/** A desk on a real disk that follows nothing until `desk.start()`. */
export async function deskPlace(
  options: Partial<DeskOptions> & { readonly root?: string; readonly fs?: FileSystem } = {}
): Promise<DeskPlace> {
  const { root = await temporaryFolder(), fs = nodeFileSystem, ...others } = options
  const [data, folder] = [path.join(root, 'data'), path.join(root, 'documents')]
  for (const one of [data, folder]) await mkdir(one, { recursive: true })
  const store = await openStore({ folder: data, fs })
  let changes = 0
  const desk = createDesk({
    store,
    originals: originalsIn({ folder: data, fs }),
    parse: readResumeFile,
    check: quickCheck,
    onChange: () => {
      changes += 1
    },
    onUnexpected(error) {
      throw error
    },
    times: QUICK,
    ...others
  })
  async function close(): Promise<void> {
    desk.close()
    await store.close()
  }
  onTestFinished(close)
  return {
    desk,
    store,
    data,
    folder,
    changes: () => changes,
    async write(name, bytes) {
      const file = path.join(folder, name)
      await writeFile(file, bytes)
      return file
    },
    async checked(id) {
      for (;;) {
        const view = desk.get(id)
        if (!view.ok) throw new Error(view.code)
        if (view.value.check.state !== 'checking') return view.value
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
    close
  }
}

/** The id of a file that was taken in. */
export function idOf(taken: TakenResume | undefined): string {
  const result = taken?.result
  if (result?.ok) return result.value.id
  throw new Error(result?.code ?? 'nothing was taken')
}
