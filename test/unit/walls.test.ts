import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { parseSync } from 'rolldown/utils'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** Who may import what: docs/architecture.md. A room is the longest of these prefixes; `packages` are names or prefixes ending in `/`. */
interface Room {
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
}

const SCHEMA = 'zod'
const REACT = ['react', 'react-dom/', '@mantine/', '@tanstack/react-query', '@tabler/icons-react']
/** What single features stand on: the journal's editor, the charts, the board, long lists. */
const FEATURES = ['@codemirror/', '@lezer/highlight', 'recharts', '@dnd-kit/core', '@tanstack/react-virtual']
const SHARED = ['src/shared/domain', 'src/shared/contract', 'src/shared/state']
/** Takes the way to the network from every process: the first import of each entry file. */
const GUARD = 'src/network-guard'
const PURE_MAIN = ['src/main/storage', 'src/main/intake', 'src/main/inbox']
const DESK = 'src/main/desk'
/** What happens after a message is read, and between messages. */
const JOURNEY = 'src/main/journey'
/** Taking everything along, bringing it in again, and erasing it. */
const OWNERSHIP = 'src/main/ownership'
/** Whether what is kept is locked, and what opens it. */
const LOCK = 'src/main/lock'
const DOORS = ['app', 'windows', 'menu', 'security', 'ipc', 'reader-host'].map((name) => `src/main/${name}`)
const MODEL = ['@xenova/transformers', '@huggingface/tokenizers', 'onnxruntime-web/wasm']
const INTAKE = [
  'postal-mime',
  'html-to-text',
  'eld',
  'eld/',
  'htmlparser2',
  'domhandler',
  '@kenjiuno/msgreader',
  '@kenjiuno/decompressrtf',
  'unpdf',
  'mammoth',
  'yauzl',
  'chokidar'
]

const ROOMS: Readonly<Record<string, Room>> = {
  'src/shared/domain': { rooms: [], packages: [] },
  'src/shared/contract': { rooms: ['src/shared/domain'], packages: [SCHEMA] },
  'src/shared/state': { rooms: ['src/shared/domain'], packages: [SCHEMA] },
  [GUARD]: { rooms: ['src/shared/domain'], packages: ['node:'] },
  'src/reader': { rooms: [...SHARED, GUARD], packages: ['node:', ...MODEL] },
  'src/main/storage': { rooms: SHARED, packages: ['node:', 'lowdb'] },
  'src/main/intake': { rooms: [...SHARED, GUARD], packages: ['node:', ...INTAKE] },
  'src/main/resume': {
    rooms: [...SHARED, GUARD, 'src/main/intake'],
    packages: ['node:', 'harper.js', 'wink-lexicon/', 'wink-pos-tagger']
  },
  'src/main/inbox': {
    rooms: [...SHARED, 'src/main/intake', 'src/main/storage', 'src/main/reader-host'],
    packages: ['node:', 'es-toolkit']
  },
  [DESK]: {
    rooms: [...SHARED, 'src/main/intake', 'src/main/resume', 'src/main/storage', 'src/main/inbox'],
    packages: ['node:']
  },
  [JOURNEY]: {
    rooms: [...SHARED, GUARD, 'src/main/intake', 'src/main/storage', 'src/main/inbox', DESK],
    packages: ['node:', 'papaparse', 'ics', 'es-toolkit']
  },
  [OWNERSHIP]: {
    rooms: [...SHARED, 'src/main/intake', 'src/main/storage', 'src/main/inbox', JOURNEY],
    packages: ['node:', 'fflate', 'papaparse', 'yauzl']
  },
  [LOCK]: { rooms: [...SHARED, 'src/main/storage'], packages: ['node:'] },
  ...Object.fromEntries(
    DOORS.map((door) => [
      door,
      {
        rooms: [...SHARED, GUARD, ...PURE_MAIN, 'src/main/resume', DESK, JOURNEY, OWNERSHIP, LOCK, ...DOORS],
        packages: ['node:', 'electron']
      }
    ])
  ),
  'src/main': { rooms: [...SHARED, GUARD, ...PURE_MAIN, OWNERSHIP, ...DOORS], packages: ['node:', 'electron'] },
  'src/cli': { rooms: [...SHARED, GUARD, 'src/reader', 'src/main/intake', 'src/main/resume'], packages: ['node:'] },
  'src/preload': { rooms: ['src/shared/contract'], packages: ['electron'] },
  'src/renderer/ui': { rooms: ['src/renderer/theme', 'src/shared/domain', 'src/shared/contract'], packages: REACT },
  'src/renderer/theme': { rooms: [], packages: REACT },
  'src/renderer/features': {
    rooms: [
      'src/renderer',
      'src/renderer/ui',
      'src/renderer/data',
      'src/renderer/theme',
      'src/shared/domain',
      'src/shared/contract'
    ],
    packages: [...REACT, ...FEATURES]
  },
  'src/renderer': {
    rooms: [
      'src/renderer/ui',
      'src/renderer/data',
      'src/renderer/theme',
      'src/renderer/features',
      'src/shared/domain',
      'src/shared/contract'
    ],
    packages: REACT
  }
}

interface Import {
  readonly file: string
  readonly from: string
}

function sources(): readonly string[] {
  return readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
}

/** Static and dynamic imports and re-exports of a file, from its syntax tree. */
function importsOf(file: string): readonly Import[] {
  const code = readFileSync(path.join(root, file), 'utf8')
  const { module, errors } = parseSync(file, code)
  expect(errors).toEqual([])
  const statics = [
    ...module.staticImports.map((entry) => entry.moduleRequest.value),
    ...module.staticExports.flatMap((entry) => entry.entries.flatMap((part) => part.moduleRequest?.value ?? []))
  ]
  const dynamics = module.dynamicImports.map((entry) =>
    code.slice(entry.moduleRequest.start + 1, entry.moduleRequest.end - 1)
  )
  return [...statics, ...dynamics].map((from) => ({ file, from }))
}

function roomOf(file: string): string {
  const rooms = Object.keys(ROOMS).filter((name) => file === name || file.startsWith(`${name}/`))
  const longest = rooms.sort((a, b) => b.length - a.length)[0]
  if (!longest) throw new Error(`${file} stands in no room`)
  return longest
}

function isAllowed({ file, from }: Import): boolean {
  const room = roomOf(file)
  const { rooms, packages } = ROOMS[room] ?? { rooms: [], packages: [] }
  if (!from.startsWith('.'))
    return packages.some((name) => from === name || (/[:/]$/.test(name) && from.startsWith(name)))
  const target = path.posix.join(path.posix.dirname(file), from)
  if (/\.(?:css|svg|png)(?:\?.*)?$/.test(from)) return roomOf(target).startsWith('src/renderer')
  const other = roomOf(target)
  if (other !== room) return rooms.includes(other)
  if (room !== 'src/renderer/features') return true
  const feature = (name: string): string | undefined => name.split('/')[3]
  return feature(file) === feature(target)
}

/** Values of Electron and the rooms that may take them; what is not listed nobody may. */
const DOOR_OF: Readonly<Record<string, readonly string[]>> = {
  app: ['src/main', 'src/main/windows'],
  session: ['src/main'],
  BrowserWindow: ['src/main', 'src/main/windows'],
  nativeTheme: ['src/main/windows'],
  screen: ['src/main/windows'],
  dialog: ['src/main/windows'],
  shell: ['src/main/windows'],
  Menu: ['src/main', 'src/main/menu'],
  Tray: ['src/main/menu'],
  Notification: ['src/main/windows'],
  powerMonitor: ['src/main/security'],
  safeStorage: ['src/main/security'],
  clipboard: ['src/main/windows'],
  ipcMain: ['src/main/ipc'],
  webUtils: ['src/preload'],
  protocol: ['src/main/security'],
  utilityProcess: ['src/main/reader-host'],
  contextBridge: ['src/preload'],
  ipcRenderer: ['src/preload']
}

/** Names of values (not types) that a file imports from electron; `*` for all of it. */
function electronNamesIn(file: string): readonly string[] {
  const { module } = parseSync(file, readFileSync(path.join(root, file), 'utf8'))
  return module.staticImports
    .filter((entry) => entry.moduleRequest.value === 'electron')
    .flatMap((entry) => entry.entries.filter((part) => !part.isType).map((part) => part.importName.name ?? '*'))
}

describe('the house', () => {
  it('has every import inside its walls', () => {
    const all = sources().flatMap(importsOf)
    expect(all.length).toBeGreaterThan(100)
    expect(all.filter((entry) => !isAllowed(entry)).map(({ file, from }) => `${file} imports ${from}`)).toEqual([])
  })

  it('takes each power of Electron through one door, and the network through none', () => {
    const taken = sources().flatMap((file) => electronNamesIn(file).map((name) => [name, roomOf(file)] as const))
    expect(taken.length).toBeGreaterThan(10)
    expect(taken.filter(([name, room]) => !(DOOR_OF[name] ?? []).includes(room))).toEqual([])
    const network =
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\b\s*[(<]|\bnet\.(?:fetch|request|connect)\b/
    const callers = sources().filter((file) => network.test(readFileSync(path.join(root, file), 'utf8')))
    expect(callers).toEqual([])
  })

  it('would notice a broken wall', () => {
    for (const [file, from] of [
      ['src/shared/domain/label.ts', '../contract/result'],
      ['src/shared/domain/label.ts', 'zod'],
      ['src/shared/contract/result.ts', 'node:fs'],
      ['src/main/storage/store.ts', 'electron'],
      ['src/reader/reader.ts', '../main/index'],
      ['src/reader/reader.ts', 'electron'],
      ['src/cli/index.ts', '../main/ipc/register'],
      ['src/preload/index.ts', '../main/index'],
      ['src/renderer/features/today/a.tsx', '../messages/b'],
      ['src/renderer/main.tsx', 'electron'],
      ['src/renderer/ui/a.tsx', '../features/today/b'],
      ['src/main/inbox/inbox.ts', '@xenova/transformers'],
      ['src/main/inbox/views.ts', '../desk/feedback'],
      ['src/main/desk/desk.ts', 'electron'],
      ['src/main/ownership/ownership.ts', 'electron'],
      ['src/main/ownership/ownership.ts', '../desk/desk'],
      ['src/main/desk/desk.ts', '../../reader/reader'],
      ['src/cli/triage.ts', 'onnxruntime-web/wasm']
    ] as const) {
      expect(isAllowed({ file, from }), `${file} → ${from}`).toBe(false)
    }
  })

  it('tells who breaks a wall which door to take', async () => {
    const broken = [
      ['src/shared/domain/a.ts', "import { a } from '../contract/result'", 'domain imports nothing but itself'],
      ['src/shared/domain/b.ts', "import { z } from 'zod'", 'domain is pure'],
      ['src/shared/contract/c.ts', "import { a } from 'node:fs'", 'only src/shared/domain and the schema library'],
      ['src/shared/state/d.ts', "import { a } from '../contract/result'", 'meet only in src/shared/domain'],
      ['src/main/storage/e.ts', "import { app } from 'electron'", 'may import electron'],
      ['src/main/app/f.ts', "import { a } from '../../renderer/bridge'", 'only through src/shared/contract'],
      ['src/reader/g.ts', "import { app } from 'electron'", 'never imports electron'],
      ['src/cli/h.ts', "import { a } from '../main/ipc/register'", 'needs Electron'],
      ['src/preload/i.ts', "import { a } from '../main/index'", 'only electron and src/shared/contract'],
      ['src/renderer/j.ts', "import { app } from 'electron'", 'only through bridge.ts'],
      ['src/main/app/k.ts', "import { a } from 'node:https'", 'no network connection'],
      ['src/reader/l.ts', 'fetch(String(1))', 'global variable fetch'],
      ['src/main/desk/m.ts', "import { a } from 'node:child_process'", 'no other program'],
      ['src/renderer/n.ts', 'new WebTransport(String(1))', 'global variable WebTransport']
    ] as const
    const folder = await mkdtemp(path.join(os.tmpdir(), 'coachable-walls-'))
    const config = JSON.parse(await readFile(path.join(root, 'biome.json'), 'utf8'))
    await writeFile(path.join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }))
    for (const [file, code] of broken) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
      await writeFile(path.join(folder, file), `${code}\n`)
    }
    const biome = path.join(root, 'node_modules', '.bin', 'biome')
    const { stdout } = spawnSync(biome, ['lint', '--reporter=github', '.'], { cwd: folder, encoding: 'utf8' })
    const found = stdout.split('\n').map((line) => decodeURIComponent(line))
    for (const [file, , words] of broken) {
      expect(
        found.some((line) => line.includes(file) && line.includes(words)),
        `${file}: ${words}`
      ).toBe(true)
    }
  })
})
