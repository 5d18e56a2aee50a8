import { utilityProcess } from 'electron'
import { type ReaderRuntime, readerReplySchema } from '../../shared/contract/reader-protocol'
import { type NetworkAttempt, toldAttempt } from '../../shared/domain/network-attempt'
import type { ReaderProcess } from './reader-process'

/**
 * Starts the reader in a utility process of its own: a native abort in the model's runtime ends that process alone. An answer
 * that does not fit the protocol ends it too.
 * @param entry built reader script @param modelFolder folder of the model @param onRefused hears what its guard refused
 * @param runtime to pass the native one over
 */
export function startUtilityReader(
  entry: string,
  modelFolder: string,
  onRefused: (attempt: NetworkAttempt) => void,
  runtime?: ReaderRuntime
): ReaderProcess {
  const args = runtime ? [modelFolder, runtime] : [modelFolder]
  const child = utilityProcess.fork(entry, args, { serviceName: 'Coachable reader', stdio: 'ignore' })
  return {
    send: (request) => child.postMessage(request),
    onReply: (listener) =>
      void child.on('message', (message) => {
        // Beside its replies it says what its guard refused.
        const refused = Object(message).type === 'refused' ? toldAttempt(message, 'reader') : null
        if (refused) {
          onRefused(refused)
          return
        }
        const reply = readerReplySchema.safeParse(message)
        if (reply.success) listener(reply.data)
        else child.kill()
      }),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill()
  }
}
