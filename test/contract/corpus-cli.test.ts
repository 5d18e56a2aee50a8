import { spawnSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { isTakenByName } from '../../src/main/intake/containers/open-container'
import { isLearned } from '../../src/shared/domain/language'
import type { ExpectedMessage } from '../fixtures/intake/make/fixture'
import { type CorpusFile, corpus, MADE, WRITTEN } from '../helpers/corpus'

/** A line of the terminal, as far as it is compared. */
type Line = Readonly<Record<string, unknown>>

/** What a line says of the message itself; the rest of it is the model's. */
const FIELDS = ['subject', 'from', 'date', 'company', 'role', 'language', 'body'] as const

/** A page in the folder of the programs that make the corpus; it is one of its files as well. */
const SOURCES = path.join(MADE, 'make') + path.sep

const files = await corpus()
const inFolders = files.filter(({ name }) => isTakenByName(name))
const passedOver = files.filter(({ name }) => !isTakenByName(name))

let lines: readonly Line[] = []
let run: { readonly status: number | null; readonly stderr: string } = { status: null, stderr: '' }

beforeAll(() => {
  const named = passedOver.map(({ file }) => file)
  const args = ['out/main/cli.cjs', 'triage', '--json', MADE, WRITTEN, ...named]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 })
  run = { status, stderr }
  lines = stdout
    .split('\n')
    .slice(0, -1)
    .map((line): Line => JSON.parse(line))
    .filter(({ file }) => !String(file).startsWith(SOURCES))
}, 300_000)

/** The line that must come for a message: its error, or those fields that are expected of it. */
function lineFor({ file }: CorpusFile, message: ExpectedMessage): Line {
  const place = file + message.path
  const { error, language } = message
  if (error !== undefined) return { file: place, error }
  if (language !== undefined && !isLearned(language)) return { file: place, error: 'other_language' }
  const named = FIELDS.filter((field) => field in message).map((field) => [field, message[field]])
  return { file: place, index: 0, ...Object.fromEntries(named) }
}

/** A line with those fields that are looked at. */
function shownAs(line: Line | undefined, wanted: Line): Line {
  const { error } = line ?? {}
  const code = typeof error === 'object' && error !== null && 'code' in error ? { error: error.code } : {}
  const named = Object.keys(wanted).filter((field) => line !== undefined && field in line)
  return { ...Object.fromEntries(named.map((field) => [field, line?.[field]])), ...code }
}

describe('coachable triage --json on the whole corpus', () => {
  it('ends with 1 for what cannot be read, and writes nothing else', () => {
    expect(run).toEqual({ status: 1, stderr: '' })
  })

  it('prints a line for each message, in the order of the names, and none for what no folder is read for', () => {
    const wanted = [...ordered(MADE), ...ordered(WRITTEN), ...passedOver].flatMap(({ file, messages }) =>
      messages.map((message) => file + message.path)
    )
    expect(lines.map(({ file }) => file)).toEqual(wanted)
  })

  it.each(files)('reads $name as it should be', (corpusFile) => {
    for (const message of corpusFile.messages) {
      const wanted = lineFor(corpusFile, message)
      expect(
        shownAs(
          lines.find(({ file }) => file === wanted.file),
          wanted
        )
      ).toEqual(wanted)
    }
  })

  it('looks at every file of both folders', async () => {
    const names = [...(await readdir(MADE)), ...(await readdir(WRITTEN))]
    const messages = names.filter((name) => name !== 'make' && !name.endsWith('expected.json'))
    expect(files.map(({ name }) => name).sort()).toEqual(messages.sort())
  })
})

function ordered(folder: string): readonly CorpusFile[] {
  const inside = inFolders.filter(({ file }) => file.startsWith(folder + path.sep))
  return [...inside].sort((one, other) => Buffer.compare(Buffer.from(one.name), Buffer.from(other.name)))
}
