/**
 * A linear layer.
 * @param vector `width` numbers, best in the same kind of array each time @param weights one row of `width` numbers a class @param bias one number a class
 * @returns one logit a class
 */
export function linear(
  vector: ArrayLike<number>,
  weights: readonly ArrayLike<number>[],
  bias: readonly number[]
): number[] {
  return weights.map((row, index) => {
    let sum = bias[index] ?? 0
    for (let i = 0; i < row.length; i++) sum += (row[i] ?? 0) * (vector[i] ?? 0)
    return sum
  })
}

/** A label's raw logit on the scale on which `sigmoid` gives its probability (Platt 1999). */
export function scaledLogit(logit: number, { a, b }: { readonly a: number; readonly b: number }): number {
  return a * logit + b
}

/** 1 / (1 + exp(-x)). */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

/** The inverse of `sigmoid`: log(p / (1 - p)). */
export function logOdds(p: number): number {
  return Math.log(p / (1 - p))
}

/** Probabilities from logits, stable for large ones. */
export function softmax(logits: readonly number[]): number[] {
  const top = Math.max(...logits)
  const powers = logits.map((logit) => Math.exp(logit - top))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}
