/**
 * Writes `coachable-timing <name> <milliseconds since 1970>` to standard output where the environment asks for it
 * (COACHABLE_TIMINGS=1): for the start-up figures of `npm run bench`.
 */
export function markTiming(name: 'painted' | 'usable' | 'reader-ready'): void {
  if (process.env.COACHABLE_TIMINGS === '1') process.stdout.write(`coachable-timing ${name} ${Date.now()}\n`)
}
