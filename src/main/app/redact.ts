/** What may be told of an error: never its message, which could hold a person's words or the name of a file of theirs. */
export interface RedactedError {
  readonly name: string
  /** The operating system's code (`ENOSPC`), or null. */
  readonly code: string | null
  /** Where it came from, the innermost first: functions of the program, with places in its own files. */
  readonly frames: readonly string[]
}

const MOST_FRAMES = 30

/** An error, or whatever was thrown in place of one. Takes a page's error as well: see `redactedStack`. */
export function redactedError(error: unknown): RedactedError {
  if (!(error instanceof Error)) return { name: `thrown-${typeof error}`, code: null, frames: [] }
  const code = 'code' in error && typeof error.code === 'string' && /^E[A-Z0-9]{2,15}$/.test(error.code)
  return {
    name: redactedName(error.name),
    code: code ? String((error as { readonly code?: unknown }).code) : null, // looked at on the line above
    frames: redactedStack(error.stack ?? '')
  }
}

/** An error's name, where it has the look of one. */
export function redactedName(name: string): string {
  return /^(?:[A-Z][A-Za-z]{0,40})?(?:Error|Exception)$/.test(name) ? name : 'Error'
}

/** The lines of a stack that say where, without folders, file names that are not the program's own, and messages. */
export function redactedStack(stack: string): readonly string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s*at /.test(line))
    .slice(0, MOST_FRAMES)
    .map(redactedFrame)
}

const FRAME = /^\s*at (?:(.*?) \()?([^()]*?)(?::(\d+):(\d+))?\)?$/

function redactedFrame(line: string): string {
  const [, what = '', where = '', row, column] = FRAME.exec(line.slice(0, 2000)) ?? []
  const place = placeOf(where)
  const at = row === undefined || place === ELSEWHERE ? place : `${place}:${row}:${column}`
  const name = nameOf(what)
  return name === '' ? `at ${at}` : `at ${name} (${at})`
}

/** Only what a function in a program's own text can be called: one word, or `async` or `new` and one word. */
function nameOf(what: string): string {
  const plain = what.replace(/ \[as [\w$.]+\]$/, '')
  return /^(?:async |new )?[\w$.#<>]{1,80}$/.test(plain) ? plain : ''
}

const ELSEWHERE = '<elsewhere>'

/** Files that are built into the program, by their place in it; Node's and Electron's own modules. Nothing else. */
const PLACES = [
  /(?:^|[\\/])(out[\\/](?:main|preload|renderer|renderer[\\/]assets)[\\/][\w.-]+\.(?:c?js|mjs))$/,
  /^app:\/\/coachable\/(assets\/[\w.-]+\.js)$/,
  /^(node:[\w./-]+)$/,
  /^(electron\/js2c\/[\w./-]+)$/
]

function placeOf(where: string): string {
  for (const place of PLACES) {
    const found = place.exec(where.replace(/^file:\/\//, ''))?.[1]
    if (found !== undefined) return found.replace(/\\/g, '/')
  }
  return ELSEWHERE
}
