import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'

/** So many words in a row are taken for somebody's words, and not for a code that happens to be the same. */
const STRETCH = 3
/** Larger files are attachments and archives. */
const MOST_BYTES = 1_000_000

/** Stretches of words in a text; numbers and very short words are passed over, so that counts and versions make none. */
export function stretchesIn(text: string): Set<string> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []).filter((word) => /^[\p{L}']{3,}$/u.test(word))
  return new Set(words.slice(STRETCH - 1).map((_, at) => words.slice(at, at + STRETCH).join(' ')))
}

/** Addresses of mail in a text. */
export function addressesIn(text: string): Set<string> {
  return new Set(text.match(/[\w.+-]+@[\w-]+\.[\w.-]+/g) ?? [])
}

/** Everything under a folder that is small enough to be text. */
async function textsUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  const texts: string[] = []
  for (const file of files) {
    // A file may be put in another's place while this looks on.
    const { size } = await stat(file).catch(() => ({ size: MOST_BYTES + 1 }))
    if (size <= MOST_BYTES) texts.push(await readFile(file, 'utf8').catch(() => ''))
  }
  return texts
}

/**
 * Words of what is kept (messages, entries, names) that stand in the program's logs or in what it printed: there must be none.
 * @param printed standard output and standard error of the program
 */
export async function keptWordsIn(userData: string, printed: string): Promise<readonly string[]> {
  const told = [...(await textsUnder(path.join(userData, 'logs'))), printed].join('\n')
  const stretches = stretchesIn(told)
  const addresses = addressesIn(told)
  const found = new Set<string>()
  for (const text of await textsUnder(path.join(userData, 'data'))) {
    for (const stretch of stretchesIn(text)) if (stretches.has(stretch)) found.add(stretch)
    for (const address of addressesIn(text)) if (addresses.has(address)) found.add(address)
  }
  return [...found]
}
