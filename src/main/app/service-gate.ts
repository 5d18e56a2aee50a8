import type { FileSystem } from '../storage/file-system'
import type { OpenServices } from './open-services'

/** The services while there are some: they end when the data is locked, and others begin when it is opened again. */
export interface ServiceGate {
  /** The services as they are when it is waited for: those that are open, or the next ones. */
  readonly services: Promise<OpenServices>
  /** Those that are open now. */
  now(): OpenServices | null
  /** Opens others. Resolves once they are open, or have failed to: then whoever waits for them is told. */
  open(disk: FileSystem, key: Uint8Array | null): Promise<void>
  /** Ends those that are open. May be called at any time. */
  close(): Promise<void>
  /** Calls with each services that come to be open. */
  onOpen(listener: (services: OpenServices) => void): void
}

/** @param begin opens the services on a disk */
export function createServiceGate(
  begin: (disk: FileSystem, key: Uint8Array | null) => Promise<OpenServices>,
  onFault: (error: unknown) => void
): ServiceGate {
  const listeners: ((services: OpenServices) => void)[] = []
  let current: Promise<OpenServices> | null = null
  let now: OpenServices | null = null
  let arrive: (services: Promise<OpenServices>) => void = () => undefined
  let next = new Promise<OpenServices>((resolve) => {
    arrive = resolve
  })

  return {
    services: asked(() => current ?? next),
    now: () => now,
    async open(disk, key) {
      const opening = begin(disk, key)
      current = opening
      arrive(opening)
      try {
        const opened = await opening
        if (current !== opening) return
        now = opened
        for (const listener of listeners) listener(opened)
      } catch (error) {
        onFault(error)
      }
    },
    async close() {
      const closing = current
      if (closing === null) return
      current = null
      next = new Promise<OpenServices>((resolve) => {
        arrive = resolve
      })
      try {
        await (await closing).close()
      } catch (error) {
        onFault(error)
      } finally {
        if (current === null) now = null
      }
    },
    onOpen: (listener) => void listeners.push(listener)
  }
}

/** A promise that is asked for anew each time that somebody waits for it. */
function asked<T>(promise: () => Promise<T>): Promise<T> {
  return {
    // biome-ignore lint/suspicious/noThenProperty: it stands in for a promise
    then: (onValue, onError) => promise().then(onValue, onError),
    catch: (onError) => promise().catch(onError),
    finally: (onEnd) => promise().finally(onEnd),
    [Symbol.toStringTag]: 'Promise'
  }
}
