import { utilityProcess } from 'electron'
import { type ReaderRuntime, readerReplySchema } from '../../shared/contract/reader-protocol'
import type { ReaderProcess } from './reader-host'

/**
 * Starts the reader in a utility process of its own: a native abort in the model's runtime ends that process alone. An answer
 * that does not fit the protocol ends it too.
 * @param entry built reader script @param modelFolder folder of the model @param runtime to pass the native one over
 */
export function startUtilityReader(entry: string, modelFolder: string, runtime?: ReaderRuntime): ReaderProcess {
  const args = runtime ? [modelFolder, runtime] : [modelFolder]
  const child = utilityProcess.fork(entry, args, { serviceName: 'Coachable reader', stdio: 'ignore' })
  return {
    send: (request) => child.postMessage(request),
    onReply: (listener) =>
      void child.on('message', (message) => {
        const reply = readerReplySchema.safeParse(message)
        if (reply.success) listener(reply.data)
        else child.kill()
      }),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill()
  }
}
