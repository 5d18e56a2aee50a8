import { webcrypto } from 'node:crypto'
import { access, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { createBinaryModuleFromUrl, Dialect, type Lint, LocalLinter } from 'harper.js'
import type { IssueKind } from '../../../shared/domain/resume'
import { HARPER_RULES } from './harper-rules'
import { TECHNOLOGY_WORDS } from './personal-words'

/** The kinds of English that a resume may keep to. */
export type English = 'american' | 'british' | 'canadian' | 'australian'

/** What harper found; offsets count in UTF-16 units of the text that it was given. */
export interface Finding {
  readonly rule: string
  readonly kind: IssueKind
  readonly start: number
  readonly end: number
  readonly suggestions: readonly string[]
}

/** harper.js, with the rules that fit a resume. */
export interface Harper {
  find(text: string, english: English): Promise<readonly Finding[]>
  close(): Promise<void>
}

const DIALECTS: Readonly<Record<English, Dialect>> = {
  american: Dialect.American,
  british: Dialect.British,
  canadian: Dialect.Canadian,
  australian: Dialect.Australian
}
const KINDS: ReadonlyMap<string, IssueKind> = new Map(
  // Object.entries forgets that the keys are kinds.
  (Object.entries(HARPER_RULES) as [IssueKind, readonly string[]][]).flatMap(([kind, rules]) =>
    rules.map((rule) => [rule, kind] as const)
  )
)
const BINARY = path.join('harper.js', 'dist', 'harper_wasm_slim_bg.wasm')

/**
 * Opens harper with its program from a file, never from an address. The first dialect takes a second, each further one some 30 ms.
 * @param wasmPath `harper_wasm_slim_bg.wasm`; without it, the one of the installed package
 * @throws where the file is missing or is no program
 */
export async function openHarper(wasmPath?: string): Promise<Harper> {
  // harper draws random numbers from the global crypto, which Node 18 (Electron 25) does not have by default.
  if (!('crypto' in globalThis)) Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true })
  const bytes = await readFile(wasmPath ?? (await installedBinary()))
  // The library reads from a file only by a file: address, whose path it takes without decoding it (spaces and drive letters break it),
  // and fetches all else. An href that is the bytes themselves and says that it is no such address is handed on to WebAssembly as it is.
  const href = Object.assign(new Uint8Array(bytes), { startsWith: () => false, includes: () => false })
  const binary = createBinaryModuleFromUrl({ href } as unknown as string, 'slim')
  await binary.setup()
  const linters = new Map<English, Promise<LocalLinter>>()
  const linterOf = (english: English): Promise<LocalLinter> => {
    const linter = linters.get(english) ?? openLinter(new LocalLinter({ binary, dialect: DIALECTS[english] }))
    linters.set(english, linter)
    return linter
  }
  return {
    async find(text, english) {
      const linter = await linterOf(english)
      const groups = await linter.organizedLints(text, { language: 'plaintext', dedup: false })
      return Object.entries(groups).flatMap(([rule, lints]) => lints.map((lint) => takeFinding(rule, lint, text)))
    },
    async close() {
      for (const linter of linters.values()) await (await linter).dispose()
      linters.clear()
    }
  }
}

async function openLinter(linter: LocalLinter): Promise<LocalLinter> {
  const rules = Object.keys(await linter.getLintConfig())
  await linter.setLintConfig(Object.fromEntries(rules.map((rule) => [rule, KINDS.has(rule)])))
  // A word that harper knows costs nothing; for one that it does not know it searches a long time for others like it.
  await linter.importWords([...TECHNOLOGY_WORDS])
  return linter
}

/** Copies a lint out of WebAssembly's memory and frees it. */
function takeFinding(rule: string, lint: Lint, text: string): Finding {
  const span = lint.span()
  const { start, end } = span
  const suggestions = lint.suggestions().map((suggestion) => {
    const word = suggestion.get_replacement_text()
    // 2: it is to be put behind what stands there.
    const whole = suggestion.kind() === 2 ? text.slice(start, end) + word : word
    suggestion.free()
    return whole
  })
  span.free()
  lint.free()
  return {
    rule,
    kind: KINDS.get(rule) ?? 'grammar',
    start,
    end,
    suggestions: suggestions.filter((word) => word !== '')
  }
}

async function installedBinary(): Promise<string> {
  const folders = createRequire(import.meta.url).resolve.paths('harper.js') ?? []
  for (const folder of folders) {
    const file = path.join(folder, BINARY)
    const isThere = await access(file).then(
      () => true,
      () => false
    )
    if (isThere) return file
  }
  throw new Error(`${BINARY} is not installed`)
}
