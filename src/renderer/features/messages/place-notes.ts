/**
 * Where margin notes stand so that each is beside its words and none covers another: at the height it wants, or right
 * below the note before it.
 * @param wanted height of each note's words, in pixels from the top, rising
 * @param heights height of each note, in pixels
 * @param gap least distance between two notes, in pixels
 * @returns top of each note, and the bottom of the last one
 */
export function placeNotes(
  wanted: readonly number[],
  heights: readonly number[],
  gap: number
): { readonly tops: readonly number[]; readonly bottom: number } {
  let free = 0
  const tops = wanted.map((want, at) => {
    const top = Math.max(want, free)
    free = top + (heights[at] ?? 0) + gap
    return top
  })
  return { tops, bottom: Math.max(0, free - gap) }
}
