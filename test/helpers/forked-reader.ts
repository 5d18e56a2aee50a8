import { type ChildProcess, fork } from 'node:child_process'
import type { ReaderProcess } from '../../src/main/reader-host/reader-host'
import type { ReaderReply } from '../../src/shared/contract/reader-protocol'

/** A reader in a real child process of Node, as Electron's utility process is one in the program. */
export function startForkedReader(entry: string, args: readonly string[], started: ChildProcess[] = []): ReaderProcess {
  const child = fork(entry, [...args], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  started.push(child)
  return {
    send: (request) => void (child.connected && child.send(request)),
    onReply: (listener) => void child.on('message', (message) => listener(message as ReaderReply)),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill('SIGKILL')
  }
}
