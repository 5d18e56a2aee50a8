import { z } from 'zod'

/** What the window is like from one start to the next. Nothing of it tells about the person, and it counts while everything is locked. */
export interface WindowManners {
  /** Neither maximized nor full screen, or null where the window never stood anywhere. */
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null
  readonly maximized: boolean
  readonly fullScreen: boolean
  /** 1: as it was drawn. */
  readonly zoom: number
  /** Closing the window leaves the program running, in the tray. */
  readonly tray: boolean
  /** The person was told once where the window goes then. */
  readonly trayTold: boolean
}

/** How the program starts for the first time. */
export const FIRST_MANNERS: WindowManners = {
  bounds: null,
  maximized: false,
  fullScreen: false,
  zoom: 1,
  tray: false,
  trayTold: false
}

/** How small and how large a page can be shown; 1 is as it was drawn. */
export const ZOOM_LIMITS = { least: 0.5, most: 3 } as const

/** No desktop is larger; what is beyond it is no place. */
const FAR = 100_000

const place = z.int().min(-FAR).max(FAR)
const extent = z.int().min(1).max(FAR)

/** A file that is damaged in places keeps what can be understood; nothing is worth more than a first start's. */
export const windowMannersSchema: z.ZodType<WindowManners> = z
  .object({
    bounds: z.object({ x: place, y: place, width: extent, height: extent }).nullable().catch(null),
    maximized: z.boolean().catch(false),
    fullScreen: z.boolean().catch(false),
    zoom: z
      .number()
      .transform((zoom) => Math.min(Math.max(zoom, ZOOM_LIMITS.least), ZOOM_LIMITS.most))
      .catch(1),
    tray: z.boolean().catch(false),
    trayTold: z.boolean().catch(false)
  })
  .catch(FIRST_MANNERS)
