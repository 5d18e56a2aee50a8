/** Sum of the products of two vectors of one length. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

/** The direction of `vector` seen from `center`, with length 1; zeros where the two are the same. */
export function direction(vector: Float32Array, center: Float32Array): Float32Array {
  const from = vector.map((value, i) => value - (center[i] ?? 0))
  const length = Math.sqrt(dot(from, from))
  return length === 0 ? from : from.map((value) => value / length)
}
