import type { ProcessMemory } from './memory'
import type { SoakResult } from './run'

/** The first fifth of the mails warms the program up. */
const WARM_UP = 5

/** Memory may grow by so much after that. */
const MOST_GROWTH = 1.2

/** So much more than a program that was just started on the same data may be held at the end. */
const MOST_OVER_FRESH = 1.3

/** At rest the whole program may take so much of one core, in percent. */
const MOST_IDLE_CPU = 10

/** What the run says: the lines of a report, and what breaks a promise. */
export function judge({ samples, fresh, kills, missing, idleCpu, errors }: SoakResult): {
  readonly lines: readonly string[]
  readonly faults: readonly string[]
} {
  const of = (processes: readonly ProcessMemory[], name: string): number =>
    processes.find((one) => one.name === name)?.resident ?? 0
  const all = samples.at(-1)?.mails ?? 0
  const warm = samples.filter(({ mails }) => mails >= all / WARM_UP)
  const names = ['main', 'page', 'reader']
  const memory = names.map((name) => {
    const sizes = warm.map(({ processes }) => of(processes, name)).filter((size) => size > 0)
    const [first = 0] = sizes
    const most = Math.max(...sizes)
    return { name, first, most, growth: most / first, last: sizes.at(-1) ?? 0, fresh: of(fresh.processes, name) }
  })
  const idle = Object.values(idleCpu).reduce((sum, share) => sum + share, 0)
  const faults = [
    ...missing.slice(0, 50).map((what) => `lost: ${what}`),
    ...errors.map((error) => `the page reported: ${error}`),
    ...memory
      .filter(({ growth }) => growth > MOST_GROWTH)
      .map(({ name, growth }) => `${name} grew ${growth.toFixed(2)} × after the warm-up`),
    ...memory
      .filter(({ last, fresh: anew }) => last > anew * MOST_OVER_FRESH)
      .map(({ name, last, fresh: anew }) => `${name} ends with ${(last / anew).toFixed(2)} × what its data needs`),
    ...(idle > MOST_IDLE_CPU ? [`at rest it took ${idle.toFixed(1)} % of a core`] : [])
  ]
  const lines = [
    `reader killed ${kills} times; missing after the program was killed and started again: ${missing.length}; at rest ${idle.toFixed(1)} % of a core (${Object.entries(
      idleCpu
    )
      .filter(([, share]) => share > 0.05)
      .map(([name, share]) => `${name} ${share.toFixed(1)}`)
      .join(', ')})`,
    ...memory.map(
      ({ name, first, most, growth, last, fresh: anew }) =>
        `${name.padEnd(8)}after the warm-up ${first.toFixed(0)} MB, at most ${most.toFixed(0)} MB (${growth.toFixed(2)} ×), at the end ${last.toFixed(0)} MB; started anew on the same data ${anew.toFixed(0)} MB`
    )
  ]
  return { lines, faults }
}
