import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge, DroppedBytes, DroppedFile, EventName, Events, Input, Output } from '../shared/contract/channels'
import { MAX_FILE_BYTES } from '../shared/contract/result'
import { applicationBridge } from './application-bridge'
import { askBridge } from './ask-bridge'
import { askMain as ask } from './ask-main'
import { backupBridge } from './backup-bridge'
import { crashBridge } from './crash-bridge'
import { insightBridge } from './insight-bridge'
import { journalBridge } from './journal-bridge'
import { lockBridge } from './lock-bridge'
import { networkBridge, tellRefused } from './network-bridge'
import { ownershipBridge } from './ownership-bridge'
import { sampleBridge } from './sample-bridge'
import { searchBridge } from './search-bridge'
import { stepBridge } from './step-bridge'
import { windowBridge } from './window-bridge'

function hear<E extends EventName>(name: E, listener: (payload: Events[E]) => void): () => void {
  const take = (_event: unknown, payload: Events[E]): void => listener(payload)
  ipcRenderer.on(name, take)
  return () => void ipcRenderer.removeListener(name, take)
}

/** Where a dropped file lies, or empty for one that lies nowhere. The page cannot make a file up that has a path. */
function pathOf(file: DroppedFile): string {
  // Electron up to 31 has it on the file itself, and no webUtils (its types speak of the newest only).
  const dropped = file as Parameters<typeof webUtils.getPathForFile>[0] & { readonly path?: string }
  // An object of the page's own that only looks like a file has no path, whatever it says.
  if (!(dropped instanceof globalThis.File)) return ''
  const utils = webUtils as typeof webUtils | undefined
  return utils ? utils.getPathForFile(dropped) : (dropped.path ?? '')
}

async function bytesOf(file: DroppedFile): Promise<DroppedBytes['bytes']> {
  if (file.size > MAX_FILE_BYTES) return 'too_large'
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    // The browser says no more than that it cannot be read.
    return 'unreadable_file'
  }
}

/** Longest file name that main takes; what tells files apart (ending, number) stands at the end. */
const MAX_NAME_LENGTH = 255

async function importFiles(files: readonly DroppedFile[]): Promise<void> {
  const paths = files.map(pathOf).filter((path) => path !== '')
  if (paths.length > 0) await ask('intake:paths', paths)
  const others = files.filter((file) => pathOf(file) === '')
  for (const [at, file] of others.entries()) {
    const name = file.name.slice(-MAX_NAME_LENGTH)
    await ask('intake:bytes', { name, bytes: await bytesOf(file), followed: at < others.length - 1 })
  }
}

async function dropWhileLocked(files: readonly DroppedFile[]): Promise<number> {
  const paths = files.map(pathOf).filter((path) => path !== '')
  if (paths.length > 0) await ask('lock:dropped', paths)
  return paths.length
}

async function dropResumes(
  kind: Input<'resumes:bytes'>['kind'],
  files: readonly DroppedFile[]
): Promise<Awaited<Output<'resumes:paths'>>> {
  const paths = files.map(pathOf).filter((path) => path !== '')
  const taken = [...(paths.length > 0 ? await ask('resumes:paths', { kind, paths }) : [])]
  for (const file of files.filter((one) => pathOf(one) === '')) {
    const name = file.name.slice(-MAX_NAME_LENGTH)
    taken.push(await ask('resumes:bytes', { kind, name, bytes: await bytesOf(file) }))
  }
  return taken
}

// A preload runs in a window; Node's typings, which it is checked with, do not know that.
tellRefused(globalThis as unknown as Parameters<typeof tellRefused>[0], ask)

// Named methods only: no channel name and no event object ever reaches the page.
contextBridge.exposeInMainWorld('coachable', {
  ...applicationBridge(ask),
  ...askBridge(ask),
  ...stepBridge(ask),
  ...journalBridge(ask),
  ...lockBridge(ask),
  dropWhileLocked,
  ...searchBridge(ask),
  ...insightBridge(ask),
  ...crashBridge(ask),
  ...sampleBridge(ask),
  ...ownershipBridge(ask, hear),
  ...backupBridge(ask),
  ...networkBridge(ask),
  ...windowBridge(ask),
  onCommand: (listener) => hear('command:run', listener),
  appInfo: () => ask('app:info', null),
  setColorScheme: (scheme) => ask('app:setColorScheme', scheme),
  waits: () => ask('app:waits', null),
  setWaits: (waits) => ask('app:setWaits', waits),
  reportListening: () => ask('app:listening', null),
  reportUsable: () => ask('app:usable', null),
  listMessages: () => ask('messages:list', null),
  getMessage: (id) => ask('messages:get', id),
  today: () => ask('messages:today', null),
  removeMessage: (id) => ask('messages:remove', id),
  restoreMessage: (id) => ask('messages:restore', id),
  readAgain: (id) => ask('messages:readAgain', id),
  originalOf: (id) => ask('messages:original', id),
  setFacts: (messageId, facts) => ask('messages:setFacts', { messageId, facts }),
  setApplication: (messageId, decision) => ask('messages:setApplication', { messageId, decision }),
  saveOriginal: (id) => ask('messages:saveOriginal', id),
  importFiles,
  importText: (text) => ask('intake:text', text),
  importNote: (note) => ask('intake:note', note),
  importSample: () => ask('intake:sample', null),
  openFiles: () => ask('intake:open', null),
  stopImport: () => ask('intake:stop', null),
  retryImport: () => ask('intake:retry', null),
  takeBackImport: (away) => ask('intake:takeBack', away),
  plainText: (html) => ask('intake:plainText', html),
  chooseWatchedFolder: () => ask('watch:choose', null),
  endWatching: () => ask('watch:end', null),
  watchView: () => ask('watch:view', null),
  setActionDone: (id, done) => ask('actions:setDone', { id, done }),
  correct: (messageId, change) => ask('messages:correct', { messageId, change }),
  takeBack: (messageId, corrected) => ask('messages:takeBack', { messageId, corrected }),
  setKind: (messageId, kind) => ask('messages:setKind', { messageId, kind }),
  listResumes: () => ask('resumes:list', null),
  getResume: (id) => ask('resumes:get', id),
  openResumes: (kind) => ask('resumes:open', { kind }),
  dropResumes,
  replaceResume: (id) => ask('resumes:replace', id),
  setResumeKind: (id, kind) => ask('resumes:setKind', { id, kind }),
  setResumeTarget: (id, target) => ask('resumes:setTarget', { id, target }),
  readJob: () => ask('resumes:readJob', null),
  ignoreIssue: (id, key, how) => ask('resumes:ignore', { id, key, how }),
  setUsedFor: (id, sha256, applications) => ask('resumes:setUsedFor', { id, sha256, applications }),
  removeResume: (id) => ask('resumes:remove', id),
  restoreResume: (id) => ask('resumes:restore', id),
  saveResumeVersion: (id, sha256) => ask('resumes:saveVersion', { id, sha256 }),
  editResume: (id) => ask('resumes:edit', id),
  aboutReader: () => ask('reader:about', null),
  learning: () => ask('learning:view', null),
  setLearning: (on) => ask('learning:setOn', on),
  setTeaching: (lessons, teaches) => ask('learning:setTeaching', { lessons, teaches }),
  onChanged: (listener) => hear('changed', () => listener()),
  onImportProgress: (listener) => hear('intake:progress', listener),
  onShowSteps: (listener) => hear('steps:show', () => listener()),
  onReaderState: (listener) => hear('reader:state', listener),
  onLeaving: (listener) => hear('lock:leaving', () => listener())
} satisfies Bridge)
