import { useState } from 'react'

/** How many deeds can be taken back, one after the other. */
const DEPTH = 50

/** A deed that can be taken back. */
export interface UndoableDeed {
  /** Resolves once main has answered. Never rejects. */
  readonly takeBack: () => Promise<void>
  /** Does it once more, which is remembered like any deed; null where it cannot be. */
  readonly again: (() => void) | null
}

/** A deed that was remembered. */
export interface Remembered {
  /** Takes it back now, at most once. */
  readonly takeBack: () => void
  /** Leaves it as it is, for instance because it did not come about. */
  readonly forget: () => void
}

/** What can be taken back, and what was and can be done again. */
export interface Undo {
  /** A new deed: what was taken back before cannot be done again any more. */
  readonly remember: (deed: UndoableDeed) => Remembered
  /** Takes the last deed back that has not been yet; gives whether there was one. */
  readonly last: () => boolean
  /** Does again what was taken back last; gives whether there may be something. */
  readonly again: () => boolean
}

/** The deeds of this window since it opened. */
export function useUndo(): Undo {
  return useState(createUndo)[0]
}

/** @see Undo */
export function createUndo(): Undo {
  let deeds: readonly UndoableDeed[] = []
  let undone: readonly { readonly deed: UndoableDeed; readonly gone: Promise<void> }[] = []
  let isAgain = false
  // Keys may come faster than main answers: what is to be done again waits until it is gone, and what follows waits for that.
  let line: Promise<unknown> = Promise.resolve()
  let waiting = 0

  function takeBack(deed: UndoableDeed): void {
    if (!deeds.includes(deed)) return
    deeds = deeds.filter((other) => other !== deed)
    const gone = deed.takeBack()
    if (deed.again !== null) undone = [...undone, { deed, gone }].slice(-DEPTH)
  }

  async function doLastAgain(): Promise<void> {
    const last = undone.at(-1)
    if (!last) return
    undone = undone.slice(0, -1)
    await last.gone
    isAgain = true
    try {
      last.deed.again?.()
    } finally {
      isAgain = false
    }
  }

  function inLine(work: () => unknown): true {
    waiting += 1
    line = line.then(work).finally(() => {
      waiting -= 1
    })
    return true
  }

  function takeLastBack(): boolean {
    const deed = deeds.at(-1)
    if (deed) takeBack(deed)
    return deed !== undefined
  }

  return {
    remember(given) {
      // A copy, so that the same deed remembered twice is two deeds.
      const deed = { ...given }
      deeds = [...deeds, deed].slice(-DEPTH)
      if (!isAgain) undone = []
      return {
        takeBack: () => takeBack(deed),
        forget() {
          deeds = deeds.filter((other) => other !== deed)
          undone = undone.filter((other) => other.deed !== deed)
        }
      }
    },
    last: () => (waiting === 0 ? takeLastBack() : inLine(takeLastBack)),
    again: () => (waiting > 0 || undone.length > 0) && inLine(doLastAgain)
  }
}
