/** A rectangle of the desktop, in the pixels that the system lays windows out in (scaled where the display is). */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a window starts with, where nothing is kept or nothing of it fits. */
export const USUAL_SIZE = { width: 1240, height: 820 } as const

/** The smallest window that every page can be used in. */
export const LEAST_SIZE = { width: 640, height: 480 } as const

/**
 * Where a window comes to stand: where it stood, wholly on the display that shows most of it; in the middle of the first display where its
 * own is gone. Never larger than the display, and never smaller than the least size unless the display is.
 * @param areas what each display has for windows, without docks and bars; the main display first, and at least one
 */
export function placeOnScreen(kept: Area | null, areas: readonly [Area, ...Area[]]): Area {
  const home = kept === null ? null : mostShowing(kept, areas)
  if (kept === null || home === null) return inTheMiddle(kept ?? USUAL_SIZE, areas[0])
  const width = within(kept.width, LEAST_SIZE.width, home.width)
  const height = within(kept.height, LEAST_SIZE.height, home.height)
  return {
    x: within(kept.x, home.x, home.x + home.width - width),
    y: within(kept.y, home.y, home.y + home.height - height),
    width,
    height
  }
}

function mostShowing(window: Area, areas: readonly Area[]): Area | null {
  let most: Area | null = null
  for (const area of areas) {
    if (shared(window, area) > (most === null ? 0 : shared(window, most))) most = area
  }
  return most
}

/** How many pixels of both there are. */
function shared(a: Area, b: Area): number {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, wide) * Math.max(0, high)
}

function inTheMiddle(size: Pick<Area, 'width' | 'height'>, area: Area): Area {
  const width = within(size.width, LEAST_SIZE.width, area.width)
  const height = within(size.height, LEAST_SIZE.height, area.height)
  return {
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
    width,
    height
  }
}

/** The most wins where it is below the least. */
function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
