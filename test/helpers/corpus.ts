import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { ExpectedMessage, Fixture } from '../fixtures/intake/make/fixture'

/** A file of the corpus and what must come out of it, in order. */
export interface CorpusFile extends Pick<Fixture, 'name' | 'messages'> {
  /** Its whole path. */
  readonly file: string
}

const ENDING = '.expected.json'

/** The folder of the files that are made, each with what is expected beside it. */
export const MADE = fileURLToPath(new URL('../fixtures/intake', import.meta.url))
/** The folder of the mails that were written by hand; what is expected stands in one file. */
export const WRITTEN = fileURLToPath(new URL('../fixtures/mail', import.meta.url))

/** Both folders, file by file. */
export async function corpus(): Promise<readonly CorpusFile[]> {
  const made = (await readdir(MADE)).filter((name) => name.endsWith(ENDING)).sort()
  const mails: Readonly<Record<string, Expectation>> = JSON.parse(await readFile(`${WRITTEN}/expected.json`, 'utf8'))
  return [
    ...(await Promise.all(made.map((name) => fileIn(name.slice(0, -ENDING.length))))),
    ...Object.entries(mails).map(([name, { messages }]) => ({ name, file: `${WRITTEN}/${name}`, messages }))
  ]
}

interface Expectation {
  readonly messages: readonly ExpectedMessage[]
}

async function fileIn(name: string): Promise<CorpusFile> {
  const { messages }: Expectation = JSON.parse(await readFile(`${MADE}/${name}${ENDING}`, 'utf8'))
  return { name, file: `${MADE}/${name}`, messages }
}
