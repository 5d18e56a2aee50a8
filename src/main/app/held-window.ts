import type { HeldDraft, HeldPlace } from '../../shared/contract/crash-views'

/**
 * What a page would take with it when it ends: where the person was, and what they typed and had not kept yet. It lives here, in
 * memory, and never comes to the disk.
 */
export interface HeldWindow {
  setPlace(place: HeldPlace): void
  /** Holds a draft; null lets it go. */
  setDraft(key: string, value: string | null): void
  /** The page ended: the next one returns to the place. */
  ended(): void
  /** What the page that begins now returns to; the place only after an end. */
  returnTo(): { readonly place: HeldPlace | null; readonly drafts: readonly HeldDraft[] }
  /** Forgets all of it. */
  forget(): void
}

/** More than these are not held, in UTF-16 units together: the oldest go first. */
const MOST_UNITS = 4_000_000

/** @see HeldWindow */
export function createHeldWindow(): HeldWindow {
  const drafts = new Map<string, string>()
  let place: HeldPlace | null = null
  let hasEnded = false

  function makeRoom(): void {
    let units = [...drafts.values()].reduce((sum, value) => sum + value.length, 0)
    for (const [key, value] of drafts) {
      if (units <= MOST_UNITS) return
      drafts.delete(key)
      units -= value.length
    }
  }

  return {
    setPlace(next) {
      place = next
    },
    setDraft(key, value) {
      drafts.delete(key)
      if (value !== null) drafts.set(key, value)
      makeRoom()
    },
    ended() {
      hasEnded = true
    },
    returnTo() {
      const returned = hasEnded ? place : null
      hasEnded = false
      return { place: returned, drafts: [...drafts].map(([key, value]) => ({ key, value })) }
    },
    forget() {
      drafts.clear()
      place = null
      hasEnded = false
    }
  }
}
