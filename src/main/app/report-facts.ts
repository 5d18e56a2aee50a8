import os from 'node:os'
import type { App } from 'electron'
import type { ReportFacts } from './crash-report'

/** What a report says of the program and the computer: versions, times, counts and memory. */
export function reportFacts(app: App, startedAt: number, counts: ReportFacts['counts']): ReportFacts {
  const { electron, chrome, node } = process.versions
  return {
    version: app.getVersion(),
    electron: String(electron),
    chromium: String(chrome),
    node,
    // The number alone: some builds carry a name behind it.
    system: [process.platform, process.arch, /^[\d.]*/.exec(os.release())?.[0]].join(' '),
    running: (Date.now() - startedAt) / 1000,
    counts,
    memory: app.isReady() ? memoryOf(app) : {}
  }
}

function memoryOf(app: App): Readonly<Record<string, number>> {
  const sizes: Record<string, number> = {}
  for (const { type, name, memory } of app.getAppMetrics()) {
    const known = name === 'Coachable reader' ? 'reader' : type.toLowerCase()
    sizes[known] = (sizes[known] ?? 0) + memory.workingSetSize / 1024
  }
  return sizes
}
