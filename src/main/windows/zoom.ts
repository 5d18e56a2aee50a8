import { ZOOM_LIMITS } from '../../shared/state/window-manners'

/** How much larger or smaller a page can be shown, as browsers step. 1 is as it was drawn. */
export const ZOOM_STEPS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const

/** Which way to zoom. */
export type ZoomWay = 'in' | 'out' | 'reset'

/** The next step from a factor, which may lie between two or beyond the last. */
export function zoomed(factor: number, way: ZoomWay): number {
  if (way === 'reset') return 1
  const step =
    way === 'in' ? ZOOM_STEPS.find((one) => one > factor + 0.001) : ZOOM_STEPS.findLast((one) => one < factor - 0.001)
  return step ?? (way === 'in' ? ZOOM_LIMITS.most : ZOOM_LIMITS.least)
}
