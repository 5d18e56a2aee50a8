/**
 * Tells of other words whether they become this one by at most so many slips: a letter too many, too few or another one, or two that
 * changed places (optimal string alignment). It stops at each as soon as it knows.
 */
export function nearWords(word: string, slips: number): (other: string) => boolean {
  const most = slips + 1
  const width = word.length + slips + 2
  let [beforeLast, last, row] = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)]

  /** What it costs to make the first `i` letters of the word the first `j` of the other one. */
  function costAt(i: number, j: number, other: string): number {
    const [letter, otherLetter] = [word.charCodeAt(i - 1), other.charCodeAt(j - 1)]
    const [changed, added] = [(last[j - 1] ?? most) + (letter === otherLetter ? 0 : 1), (row[j - 1] ?? most) + 1]
    // Beyond the band stands what an earlier row left there.
    const dropped = j < i + slips ? (last[j] ?? most) + 1 : most
    const isTurned = i > 1 && j > 1 && letter === other.charCodeAt(j - 2) && word.charCodeAt(i - 2) === otherLetter
    return Math.min(changed, added, dropped, isTurned ? (beforeLast[j - 2] ?? most) + 1 : most)
  }

  /** Fills the row of one letter, as far as it can matter, and gives its least cost. */
  function fill(i: number, other: string): number {
    const [from, to] = [Math.max(1, i - slips), Math.min(other.length, i + slips)]
    let least = from === 1 ? Math.min(i, most) : most
    row[from - 1] = least
    for (let j = from; j <= to; j++) {
      const cost = costAt(i, j, other)
      row[j] = cost
      if (cost < least) least = cost
    }
    return least
  }

  return (other) => {
    if (Math.abs(word.length - other.length) > slips) return false
    for (let j = 0; j <= slips; j++) last[j] = j
    for (let i = 1; i <= word.length; i++) {
      if (fill(i, other) > slips) return false
      ;[beforeLast, last, row] = [last, row, beforeLast]
    }
    return (last[other.length] ?? most) <= slips
  }
}
