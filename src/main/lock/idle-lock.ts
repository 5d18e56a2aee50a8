/** How often it is looked at the clock, in milliseconds. */
const LOOK_MS = 5_000

/** Locks when the person has not been there for a while. */
export interface IdleLock {
  /** The person did something. */
  active(): void
  close(): void
}

/**
 * @param minutes after so many without the person; 0: never @param isBusy something goes on for the person that must not be ended by itself
 * @param now milliseconds of a clock that only runs forward; one that stands still while the computer sleeps is good enough, since sleep locks, too
 */
export function createIdleLock({
  minutes,
  isBusy,
  lock,
  now = () => performance.now()
}: {
  readonly minutes: () => number
  readonly isBusy: () => boolean
  readonly lock: () => void
  readonly now?: () => number
}): IdleLock {
  let last = now()
  const timer = setInterval(() => {
    const limit = minutes()
    if (isBusy()) last = now()
    if (limit <= 0 || now() - last < limit * 60_000) return
    // Where it does not come about, the next try is a whole span later.
    last = now()
    lock()
  }, LOOK_MS)
  timer.unref()
  return {
    active() {
      last = now()
    },
    close: () => clearInterval(timer)
  }
}
