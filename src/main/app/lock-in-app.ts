import path from 'node:path'
import type { BrowserWindow } from 'electron'
import type { LockDesk } from '../ipc/lock-handlers'
import { createIdleLock } from '../lock/idle-lock'
import { createKeptKey } from '../lock/kept-key'
import { createLock, type Lock } from '../lock/lock'
import { createTries } from '../lock/tries'
import { onComputerLeft, systemKeys } from '../security/computer'
import { type FileSystem, nodeFileSystem } from '../storage/file-system'
import { openStore } from '../storage/store'
import { countsOf } from './counts'
import type { HeldWindow } from './held-window'
import type { ServiceGate } from './service-gate'
import type { WindowEvents } from './window-events'

/** So long the page has to hand over what was typed, in milliseconds. One that hangs is locked without it. */
const LEAVE_MS = 5_000

/** @see lockInApp */
export interface LockInApp {
  readonly lock: Lock
  readonly desk: Omit<LockDesk, 'saveFile'>
  /** Begins: everything is opened, or the window asks for the passphrase. */
  start(): Promise<void>
  /** Locks when the person leaves the computer. Once the app is ready. */
  watchComputer(): void
}

/** The lock with the window, the services and the computer around it. */
export function lockInApp({
  userData,
  ready,
  gate,
  held,
  events,
  windowNow,
  bringIn,
  onChange
}: {
  readonly userData: string
  /** Once the app is. */
  readonly ready: Promise<void>
  readonly gate: ServiceGate
  readonly held: HeldWindow
  readonly events: WindowEvents
  readonly windowNow: () => BrowserWindow | null
  readonly bringIn: (paths: readonly string[]) => Promise<void>
  /** It was locked, opened or switched. */
  readonly onChange: () => void
}): LockInApp {
  const dataFolder = path.join(userData, 'data')
  const fs = nodeFileSystem
  // It is asked at the start of the program, before the system's store can answer.
  const show = (hidden: Uint8Array): Promise<string | null> => ready.then(() => systemKeys.show(hidden))
  const keptKey = createKeptKey(userData, fs, { ...systemKeys, show })
  let left: ((unsaved: boolean) => void) | null = null
  let waiting = 0
  let counts: string | null = null

  function leave(): Promise<{ readonly unsaved: boolean }> {
    const window = windowNow()
    if (window === null || window.webContents.isCrashed()) return Promise.resolve({ unsaved: false })
    return new Promise((resolve) => {
      const end = (unsaved: boolean): void => {
        clearTimeout(timer)
        left = null
        resolve({ unsaved })
      }
      const timer = setTimeout(() => end(false), LEAVE_MS)
      left = end
      events.send('lock:leaving', null)
    })
  }

  function reload(): void {
    const contents = windowNow()?.webContents
    if (contents === undefined || contents.isDestroyed()) return
    // What was typed is with main already: the page has nothing more to say.
    contents.once('will-prevent-unload', (event) => event.preventDefault())
    contents.reload()
  }

  const lock = createLock({
    root: userData,
    dataFolder,
    fs,
    tries: createTries({ folder: userData, fs }),
    keptKey,
    program: {
      open(disk, key) {
        // The person is here, or has just started the program.
        idle.active()
        return gate.open(disk, key)
      },
      async close() {
        const open = gate.now()
        counts = open && JSON.stringify(countsOf(open))
        const unfinished = open?.importer.unfinished() ?? []
        await gate.close()
        // What was not through goes on when it is open again; what came in already is known.
        for (const source of unfinished) void gate.services.then(({ importer }) => importer.bringIn(source))
      },
      leave,
      takeDrafts() {
        const kept = JSON.stringify(held.returnTo())
        held.forget()
        return kept
      },
      giveDrafts(text) {
        const { place, drafts } = JSON.parse(text)
        if (place !== null) held.setPlace(place)
        for (const { key, value } of drafts) held.setDraft(key, value)
      },
      reload,
      onChange() {
        events.send('changed', null)
        onChange()
      },
      isWhole
    }
  })

  async function isWhole(folder: string, disk: FileSystem): Promise<boolean> {
    const store = await openStore({ folder, fs: disk, heldElsewhere: true })
    return counts === null || JSON.stringify(countsOf({ store })) === counts
  }

  const idle = createIdleLock({
    minutes: () => (lock.isOn() ? (gate.now()?.store.state().settings.autoLockMinutes ?? 0) : 0),
    isBusy: () => gate.now()?.importer.isWorking() ?? false,
    lock: () => void lock.lock()
  })

  return {
    lock,
    desk: {
      lock,
      now: gate.now,
      keyStore: systemKeys.kind,
      opensByItself: keptKey.isKept,
      active: idle.active,
      left: (unsaved) => left?.(unsaved),
      hold(paths) {
        waiting += paths.length
        void bringIn(paths).finally(() => {
          waiting -= paths.length
        })
      },
      waiting: () => waiting
    },
    start: lock.start,
    watchComputer: () => onComputerLeft(() => void lock.lock())
  }
}
