import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/** Every way of a program to the kernel's network: making a socket, binding it, waiting for others, connecting, sending to somebody. */
const CALLS = 'socket,connect,bind,listen,sendto,sendmsg,sendmmsg,io_uring_setup'

/** Families of sockets that stay inside this computer's kernel. */
const INSIDE = /\bAF_(?:UNIX|LOCAL|NETLINK|UNSPEC)\b/

/** A program that is watched with all processes it starts. */
export interface Traced {
  /** What is started in its place, with the same arguments. */
  readonly executable: string
  /** Every line about the network so far, as the tracer writes it. */
  lines(): Promise<readonly string[]>
}

/** Why programs cannot be watched on this computer, or null where they can. */
export function whyNotTraced(): string | null {
  const { status, stderr, error } = spawnSync('strace', ['-f', '-e', `trace=${CALLS}`, '-o', '/dev/null', 'true'], {
    encoding: 'utf8'
  })
  return status === 0 ? null : (error?.message ?? stderr.trim())
}

/** Watches a program by strace. No content of any message is written down. */
export async function traced(program: string): Promise<Traced> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'coachable-trace-'))
  const [file, executable] = [path.join(folder, 'trace'), path.join(folder, 'run.sh')]
  const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
  const strace = ['strace', '-f', '-qq', '--seccomp-bpf', '-s', '0', '-e', 'signal=none', '-e', `trace=${CALLS}`]
  await writeFile(executable, `#!/bin/sh\nexec ${strace.join(' ')} -o ${quoted(file)} -- ${quoted(program)} "$@"\n`)
  await chmod(executable, 0o755)
  return { executable, lines: async () => (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '') }
}

/** The lines that are about sockets of any other kind than those inside this computer's kernel. */
export function networkLines(lines: readonly string[]): readonly string[] {
  const byFamily = lines.filter((line) => /\bAF_\w+/.test(line) && !INSIDE.test(line))
  return [...byFamily, ...lines.filter((line) => line.includes('io_uring_setup('))]
}

/**
 * The lines that break the promise: connecting or sending to anybody, this very computer included, and waiting where others could
 * come in. What is left are sockets without an address, and the two that wait on 127.0.0.1 for the test driver.
 */
export function brokenIn(lines: readonly string[]): readonly string[] {
  return networkLines(lines).filter((line) => {
    if (/\bsocket\(AF_INET6?, SOCK_(?:STREAM|DGRAM)\b/.test(line)) return false
    return !/\bbind\(\d+, \{sa_family=AF_INET, sin_port=htons\(\d+\), sin_addr=inet_addr\("127\.0\.0\.1"\)\}/.test(line)
  })
}
