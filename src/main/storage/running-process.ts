import { readFile } from 'node:fs/promises'
import { uptime } from 'node:os'
import { systemCodeOf } from './file-system'

/** The start of the computer is computed from two clocks that differ a little, in milliseconds. */
const BOOT_TOLERANCE_MS = 120_000

/** What tells a process from an earlier one that had the same number. */
export interface ProcessMark {
  readonly pid: number
  /** When it began, in the system's own counting; null where the system does not tell. */
  readonly began: string | null
  /** Since when the computer runs: its own id of that, or milliseconds since 1970. */
  readonly boot: string
}

/** The mark of this process. */
export async function ownMark(): Promise<ProcessMark> {
  return { pid: process.pid, began: await beginningOf(process.pid), boot: await bootMark() }
}

/** Whether the process of a mark still runs, as far as this computer can tell. */
export async function isStillRunning(mark: ProcessMark): Promise<boolean> {
  if (!isAlive(mark.pid) || !isSameBoot(await bootMark(), mark.boot)) return false
  const began = await beginningOf(mark.pid)
  return began === null || mark.began === null || began === mark.began
}

/** Whether two marks are of the same run of the same computer. */
export function isSameBoot(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [Number(one), Number(other)]
  return Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) < BOOT_TOLERANCE_MS
}

/** Since when this computer runs. */
async function bootMark(): Promise<string> {
  const id = process.platform === 'linux' ? await textOf('/proc/sys/kernel/random/boot_id') : null
  return id?.trim() ?? String(Math.round(Date.now() - uptime() * 1000))
}

/** Field 22 of `/proc/<pid>/stat`: clock ticks from the start of the computer to that of the process. */
async function beginningOf(pid: number): Promise<string | null> {
  const stat = process.platform === 'linux' ? await textOf(`/proc/${pid}/stat`) : null
  // The second field is the program's name in brackets, which may hold anything.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields?.[19] ?? null
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (systemCodeOf(error) === null) throw error
    return null
  }
}

/** Whether there is a process of that number, somebody else's included. */
export function isAlive(pid: number): boolean {
  try {
    // Signal 0 only asks whether the process is there.
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCodeOf(error) === 'EPERM'
  }
}
