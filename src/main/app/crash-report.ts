import type { RedactedError } from './redact'

/** What went wrong, in words of the program. */
export type Trouble = 'page-ended' | 'page-failed' | 'reader-ended' | 'ended-unexpectedly' | 'main-failed'

/** Something that went wrong, when, and what is known of it. */
export interface TroubleTold {
  readonly trouble: Trouble
  /** ISO 8601. */
  readonly at: string
  /** A code of the system or of Electron, or null. */
  readonly reason: string | null
  readonly error: RedactedError | null
}

/** What a report says besides. */
export interface ReportFacts {
  readonly version: string
  readonly electron: string
  readonly chromium: string
  readonly node: string
  /** `linux x64 6.1.0` */
  readonly system: string
  /** How long the program has run, in seconds. */
  readonly running: number
  /** How many there are of what is kept; null where it is not open. */
  readonly counts: Readonly<Record<string, number>> | null
  /** Memory by process, in MB. */
  readonly memory: Readonly<Record<string, number>>
}

const TROUBLE_WORDS: Readonly<Record<Trouble, string>> = {
  'page-ended': 'The window ended and was started again.',
  'page-failed': 'A page could not be shown.',
  'reader-ended': 'The part that reads messages ended and was started again.',
  'ended-unexpectedly': 'The program ended without closing.',
  'main-failed': 'The program met an error that it could not go on from.'
}

/**
 * The report that the person may copy: what went wrong and where, with versions and counts. There is no word of a message in it, no
 * name, no file name and no folder.
 * @param troubles the oldest first @param lines of the log, the oldest first; empty for the short report
 */
export function reportText(facts: ReportFacts, troubles: readonly TroubleTold[], lines: readonly string[]): string {
  const { version, electron, chromium, node, system, running, counts, memory } = facts
  const numbers = (all: Readonly<Record<string, number>>): string =>
    Object.entries(all)
      .map(([name, number]) => `${name} ${Math.round(number)}`)
      .join(', ')
  return [
    'Coachable: report of what went wrong',
    'It holds versions, counts, codes and places in the program. No words of yours, no names, no files, no folders.',
    '',
    `Coachable ${version}, Electron ${electron}, Chromium ${chromium}, Node ${node}`,
    `System: ${system}`,
    `Running for ${Math.round(running)} s`,
    `Kept: ${counts ? numbers(counts) : 'not open'}`,
    ...(Object.keys(memory).length > 0 ? [`Memory in MB: ${numbers(memory)}`] : []),
    '',
    ...(troubles.length === 0 ? ['Nothing went wrong since the start.'] : troubles.flatMap(troubleLines)),
    ...(lines.length > 0 ? ['', `Log, the last ${lines.length} lines`, ...lines] : []),
    ''
  ].join('\n')
}

function troubleLines({ trouble, at, reason, error }: TroubleTold): readonly string[] {
  return [
    `${at} ${TROUBLE_WORDS[trouble]}${reason ? ` (${reason})` : ''}`,
    ...(error
      ? [`  ${error.name}${error.code ? ` ${error.code}` : ''}`, ...error.frames.map((frame) => `    ${frame}`)]
      : [])
  ]
}
