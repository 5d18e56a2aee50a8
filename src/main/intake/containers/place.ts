/** How far what was given up to now reaches in what it comes from. */
export interface Place {
  /** From 0 to 1. */
  readonly share: number
  /** How many messages there are, as far as it is known; null where that shows only at the end (a mailbox). */
  readonly total: number | null
}

/** Told of a place before the message at that place is given. */
export type OnPlace = (place: Place) => void

/**
 * Parts that come one after the other, as one whole: gives for each part what tells the whole of that part's places. A part that
 * has not told anything yet counts as one message.
 */
export function partsOf(count: number, whole: OnPlace): (index: number) => OnPlace {
  /** What the parts told, where that is not one message. */
  const totals = new Map<number, number | null>()
  let total = count
  let unknown = 0

  function weigh(value: number | null, sign: 1 | -1): void {
    if (value === null) unknown += sign
    total += sign * ((value ?? 1) - 1)
  }

  return (index) => (place) => {
    weigh(totals.get(index) ?? (totals.has(index) ? null : 1), -1)
    totals.set(index, place.total)
    weigh(place.total, 1)
    whole({ share: (index + place.share) / count, total: unknown > 0 ? null : total })
  }
}
