import { readFile } from 'node:fs/promises'
import type { ElectronApplication, Page } from '@playwright/test'

/** Memory of one process, in MB. */
export interface ProcessMemory {
  readonly name: string
  readonly pid: number
  /** What of it lies in memory, code and files that it shares with others too. */
  readonly resident: number
  /** What it has taken for itself; the resident size where the system does not tell. */
  readonly own: number
}

/** What Electron calls a process, as the report names it. */
const NAMES: Readonly<Record<string, string>> = { Browser: 'main', Tab: 'page', GPU: 'gpu' }

/** The report's name of a process that Electron tells of. */
export function processName(type: string, name: string): string {
  return name === 'Coachable reader' ? 'reader' : (NAMES[type] ?? (name || type))
}

interface Metric {
  readonly type: string
  readonly pid: number
  readonly name: string
  readonly kilobytes: number
}

/** Everything that can be freed is freed first, so that what is left is held and not only waiting to be collected. */
export async function measureMemory(app: ElectronApplication, page: Page): Promise<readonly ProcessMemory[]> {
  const session = await page.context().newCDPSession(page)
  for (let round = 0; round < 2; round += 1) {
    await session.send('HeapProfiler.collectGarbage')
    // There with the switch --expose-gc only, which the run starts the program with.
    await app.evaluate(() => (globalThis as { gc?: () => void }).gc?.())
  }
  await session.detach()
  const metrics = await app.evaluate(({ app: electron }): Metric[] =>
    electron.getAppMetrics().map((metric) => ({
      type: metric.type,
      pid: metric.pid,
      name: metric.name ?? metric.serviceName ?? '',
      kilobytes: metric.memory.workingSetSize
    }))
  )
  return Promise.all(
    metrics
      .filter(({ type }) => type !== 'Zygote')
      .map(async ({ type, pid, name, kilobytes }) => ({
        name: processName(type, name),
        pid,
        resident: kilobytes / 1024,
        own: (await ownKilobytes(pid)) / 1024 || kilobytes / 1024
      }))
  )
}

/** On Linux, of the kernel's own table; 0 elsewhere. */
async function ownKilobytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^RssAnon:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0)
}
