import { basename } from 'node:path'

/** What names gain on their way: while a file is written, when it is set aside, as a copy. */
const ENDINGS = [/\.\d+-[0-9a-f]{12}\.tmp$/, /\.corrupt-\d{8}T\d{9}Z(?:-\d+)?$/, /\.(?:bak|version-\d+)$/] as const

/** A head of the state, the newest one, the one before it or that of a backup. */
const HEAD = /^state(?:-[^/\\]*)?\.json$/

/**
 * What a file is, which no legitimate move changes: its name without what it gains on the way. It is sealed into the file, so that one
 * that was put in another's place does not open. All heads of the state have one role: any of them is a whole state that was
 * once written, and must open wherever the program itself puts it.
 */
export function roleOf(path: string): string {
  const name = ENDINGS.reduce((left, ending) => left.replace(ending, ''), basename(path))
  return HEAD.test(name) ? 'state.json' : name
}
