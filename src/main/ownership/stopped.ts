/** Thrown where the person stopped what was going on. */
export class Stopped extends Error {}

/** Throws `Stopped` where that was asked for. */
export function throwIfStopped(signal: AbortSignal): void {
  if (signal.aborted) throw new Stopped()
}
