import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { collectFiles } from '../../../../src/main/intake/collect-files'
import { parseMessage } from '../../../../src/main/intake/parse-message'
import type { ParsedMessage } from '../../../../src/shared/domain/message'
import type { ExpectedMessage } from '../../../fixtures/intake/make/fixture'
import { type CorpusFile, corpus, MADE, WRITTEN } from '../../../helpers/corpus'

const files = await corpus()

/** Reads a file as the program does: taken apart where it holds many, then each message parsed. */
async function readingOf({ file, messages }: CorpusFile): Promise<readonly ExpectedMessage[]> {
  const found: ExpectedMessage[] = []
  for await (const { path, result } of collectFiles([file])) {
    const parsed = result.ok ? await parseMessage(path, result.value) : result
    const place = path.slice(file.length)
    const wanted = messages[found.length]
    found.push(parsed.ok ? shownAs(place, parsed.value, wanted) : { path: place, error: parsed.code })
  }
  return found
}

/** The message in the words of the expectation, with those fields that it names. */
function shownAs(path: string, message: ParsedMessage, wanted: ExpectedMessage | undefined): ExpectedMessage {
  const { from } = message
  const all: Required<Omit<ExpectedMessage, 'error'>> = {
    ...message,
    path,
    from: from && [from.name, from.name && from.address ? `<${from.address}>` : from.address].filter(Boolean).join(' '),
    folded: message.folded.map(({ kind }) => kind),
    attachments: message.attachments.map((attached) => attached.name)
  }
  const named = Object.entries(all).filter(([field]) => wanted !== undefined && field in wanted)
  return Object.fromEntries(named) as unknown as ExpectedMessage // the same fields as `wanted`
}

describe('the corpus', () => {
  it('is large enough', async () => {
    const made = (await readdir(MADE, { withFileTypes: true })).filter((entry) => entry.isFile())
    expect(files.filter(({ file }) => file.startsWith(MADE)).length).toBe(made.length / 2)
    expect(made.length / 2).toBeGreaterThanOrEqual(130)
  })

  it('says of every mail that was written by hand what is expected', async () => {
    const mails = (await readdir(WRITTEN)).filter((name) => name.endsWith('.eml')).sort()
    expect(files.filter(({ file }) => file.startsWith(WRITTEN)).map(({ name }) => name)).toEqual(mails)
  })

  it.each(files)('$name is read as it should be', async (file) => {
    expect(await readingOf(file)).toEqual(file.messages)
  })
})
