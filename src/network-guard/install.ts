// The first import of every entry file: takes the way to the network from the process or worker it stands in.
import { BroadcastChannel, isMainThread } from 'node:worker_threads'
import { type NetworkAttempt, type NetworkKind, toldAttempt } from '../shared/domain/network-attempt'
import { refuseNetwork } from './refuse-network'

/** By which a worker tells its main thread what it refused. */
const WORKER_CHANNEL = 'coachable-network-attempts'

/** So many are kept until somebody listens. */
const MOST_WAITING = 100

// It holds from the first line of the program to its last, so there is one guard in each process, and this is what it saw.
const waiting: NetworkAttempt[] = []
let take = (attempt: NetworkAttempt): void => {
  if (waiting.length < MOST_WAITING) waiting.push(attempt)
}

refuseNetwork((kind, address) => {
  // Set by Electron in utility processes only: the reader.
  const { parentPort } = process as { parentPort?: { postMessage(message: unknown): void } }
  if (!isMainThread) tellMainThread(kind, address)
  else if (parentPort) parentPort.postMessage({ type: 'refused', kind, address })
  else take({ source: 'main', kind, address })
})

function tellMainThread(kind: NetworkKind, address: string | null): void {
  const channel = new BroadcastChannel(WORKER_CHANNEL)
  channel.postMessage({ kind, address })
  channel.close()
}

/** Hears of every refused attempt of the main process and of its workers, those before this call first. */
export function hearAttempts(listener: (attempt: NetworkAttempt) => void): void {
  take = listener
  for (const attempt of waiting.splice(0)) listener(attempt)
  const channel = new BroadcastChannel(WORKER_CHANNEL)
  channel.onmessage = (event: unknown) => {
    const told = toldAttempt(Reflect.get(Object(event), 'data'), 'worker')
    if (told) listener(told)
  }
  // It must not keep the process from ending.
  channel.unref()
}
