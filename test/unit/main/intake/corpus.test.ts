import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { collectFiles } from '../../../../src/main/intake/collect-files'
import { parseMessage } from '../../../../src/main/intake/parse-message'
import type { ParsedMessage } from '../../../../src/shared/domain/message'
import type { ExpectedMessage } from '../../../fixtures/intake/make/fixture'

const FIXTURES = fileURLToPath(new URL('../../../fixtures/intake/', import.meta.url))
const ENDING = '.expected.json'

const names = (await readdir(FIXTURES))
  .filter((name) => name.endsWith(ENDING))
  .map((name) => name.slice(0, -ENDING.length))
  .sort()

/** Reads a file as the program does: taken apart where it holds many, then each message parsed. */
async function readingOf(name: string, expected: readonly ExpectedMessage[]): Promise<readonly ExpectedMessage[]> {
  const found: ExpectedMessage[] = []
  for await (const { path, result } of collectFiles([`${FIXTURES}${name}`])) {
    const parsed = result.ok ? await parseMessage(path, result.value) : result
    const place = path.slice(FIXTURES.length + name.length)
    const wanted = expected[found.length]
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
    attachments: message.attachments.map((file) => file.name)
  }
  const named = Object.entries(all).filter(([field]) => wanted !== undefined && field in wanted)
  return Object.fromEntries(named) as unknown as ExpectedMessage // the same fields as `wanted`
}

describe('the corpus', () => {
  it('is large enough', () => {
    expect(names.length).toBeGreaterThanOrEqual(70)
  })

  it.each(names)('%s is read as it should be', async (name) => {
    const { messages }: { readonly messages: readonly ExpectedMessage[] } = JSON.parse(
      await readFile(`${FIXTURES}${name}${ENDING}`, 'utf8')
    )
    expect(await readingOf(name, messages)).toEqual(messages)
  })
})
