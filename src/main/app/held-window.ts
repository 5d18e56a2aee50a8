import type { HeldDraft, HeldPlace } from '../../shared/contract/crash-views'

/**
 * What a page would take with it when it ends: where the person was, and what they typed and had not kept yet. It lives here, in
 * memory, and never comes to the disk.
 */
export interface HeldWindow {
  setPlace(place: HeldPlace): void
  /** Holds a draft; null lets it go. */
  setDraft(key: string, value: string | null): void
  /**
   * What a page that begins returns to. It can be asked again: a page that is just being replaced may ask as well, and must not take it
   * from the one that comes.
   */
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
    returnTo: () => ({ place, drafts: [...drafts].map(([key, value]) => ({ key, value })) }),
    forget() {
      drafts.clear()
      place = null
    }
  }
}
