import { type ChildProcess, fork } from 'node:child_process'
import type { ReaderProcess } from '../../src/main/reader-host/reader-process'
import type { ReaderReply } from '../../src/shared/contract/reader-protocol'

/** Given to `send`, it keeps Node from throwing what the exit tells anyway; anything else is thrown. */
function ignoreClosedPipe(error: Error | null): void {
  if (error && Reflect.get(error, 'code') !== 'EPIPE' && Reflect.get(error, 'code') !== 'ERR_IPC_CHANNEL_CLOSED')
    throw error
}

/** A reader in a real child process of Node, as Electron's utility process is one in the program. */
export function startForkedReader(entry: string, args: readonly string[], started: ChildProcess[] = []): ReaderProcess {
  // As Electron's own line it carries vectors as they are.
  const child = fork(entry, [...args], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], serialization: 'advanced' })
  started.push(child)
  return {
    // A process that was just killed cannot be written to: its exit tells the host, as in Electron, where this is silent.
    send: (request) => void (child.connected && child.send(request, ignoreClosedPipe)),
    onReply: (listener) => void child.on('message', (message) => listener(message as ReaderReply)),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill('SIGKILL')
  }
}
