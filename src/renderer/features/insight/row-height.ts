/** Of one lying bar with the room around it, in pixels. */
const ROW_HEIGHT = 38

/** How high a chart with so many rows is, in pixels. */
export function heightOfRows(count: number): number {
  return count * ROW_HEIGHT + 8
}
