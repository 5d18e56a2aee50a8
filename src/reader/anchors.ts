import type { AnchorsFile } from '../shared/contract/model-anchors'

/** Clauses by their meaning, ready to be compared with. */
export interface Anchors {
  readonly center: Float32Array
  /** Unit vectors. */
  readonly vectors: readonly Float32Array[]
}

/** From the form of the file to numbers. */
export function decodeAnchors({ width, center, vectors }: AnchorsFile): Anchors {
  const bytes = new Int8Array(Buffer.from(vectors, 'base64'))
  return {
    center: Float32Array.from(center),
    vectors: Array.from({ length: Math.floor(bytes.length / width) }, (_, row) =>
      Float32Array.from(bytes.subarray(row * width, (row + 1) * width), (value) => value / 127)
    )
  }
}

/** The form of the file. @param anchors with unit vectors; a hundredth of their length is lost */
export function encodeAnchors({ center, vectors }: Anchors): AnchorsFile {
  const bytes = Int8Array.from(vectors.flatMap((vector) => Array.from(vector, (value) => Math.round(value * 127))))
  return {
    width: center.length,
    center: Array.from(center, (value) => Number(value.toPrecision(5))),
    vectors: Buffer.from(bytes.buffer).toString('base64')
  }
}
