import { utilityProcess } from 'electron'
import type { ReaderReply } from '../../shared/contract/reader-protocol'
import type { ReaderProcess } from './reader-host'

/**
 * Starts the reader in a utility process of its own: a native abort in the model's runtime ends that process alone.
 * @param entry built reader script @param modelFolder folder of the model
 */
export function startUtilityReader(entry: string, modelFolder: string): ReaderProcess {
  const child = utilityProcess.fork(entry, [modelFolder], { serviceName: 'Coachable reader', stdio: 'ignore' })
  return {
    send: (request) => child.postMessage(request),
    // The only sender is our own reader; both ends share protocol.ts.
    onReply: (listener) => void child.on('message', (message) => listener(message as ReaderReply)),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill()
  }
}
