import { expect } from 'vitest'

/** Runs wait for the disk most of the time. */
const AT_ONCE = 6

/** Runs for 1, 2, 3 and so on, some side by side, until a run says (false) that there was nothing more to meet. */
export async function sideBySide(run: (call: number) => Promise<boolean>): Promise<void> {
  for (let call = 1; call < 400; call += AT_ONCE) {
    const goOn = await Promise.all(Array.from({ length: AT_ONCE }, (_none, at) => run(call + at)))
    if (!goOn.every(Boolean)) return
  }
  expect.unreachable('every call was to be tried')
}
