/** An .ico of whole PNG pictures, by their size in pixels. */
export function ico(pictures: ReadonlyMap<number, Buffer>): Buffer
/** An .icns of whole PNG pictures, by their size in pixels. */
export function icns(pictures: ReadonlyMap<number, Buffer>): Buffer
