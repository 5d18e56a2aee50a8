import { sigmoid } from './heads'
import { dot } from './vectors'

/** One example: what it looks like, whether it belongs, and how much it counts. */
export interface Sample {
  readonly vector: Float32Array
  readonly belongs: boolean
  readonly weight: number
}

/** Newton steps; from zero, a problem of this kind is settled after about ten. */
const MAX_STEPS = 30
/** Steps of conjugate gradients within one Newton step, … */
const MAX_INNER_STEPS = 40
/** … and how far they must bring the squared rest down: roughly is enough, the next Newton step mends it (Dembo, Eisenstat and Steihaug 1982). */
const ROUGHLY = 0.01
/** The loss may still fall by this share of itself: nothing that a probability would show. */
const SETTLED = 1e-6

/**
 * Logistic regression with a ridge on the weights and a free offset, by Newton's method whose steps are solved by conjugate gradients
 * (Lin, Weng and Keerthi 2008). Deterministic.
 * @param ridge the larger, the smoother
 * @returns the probability that a vector belongs
 */
export function fitLogistic(samples: readonly Sample[], ridge: number): (vector: Float32Array) => number {
  const width = (samples[0]?.vector.length ?? 0) + 1
  let weights = new Float64Array(width)

  function score(at: Float64Array, vector: Float32Array): number {
    return dot(vector, at) + (at[width - 1] ?? 0)
  }

  function loss(at: Float64Array): number {
    const fit = samples.reduce((sum, { vector, belongs, weight }) => {
      const margin = (belongs ? 1 : -1) * score(at, vector)
      return sum + weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin)
    }, 0)
    return fit + (ridge / 2) * (dot(at, at) - (at[width - 1] ?? 0) ** 2)
  }

  /** Adds `factor` times a sample's vector, with a one at its end, to a sum. */
  function add(sum: Float64Array, vector: Float32Array, factor: number): void {
    for (let i = 0; i < vector.length; i++) sum[i] = (sum[i] ?? 0) + factor * (vector[i] ?? 0)
    sum[width - 1] = (sum[width - 1] ?? 0) + factor
  }

  /** The ridge leaves the offset free but for a trace that keeps the problem solvable. */
  const ridged = (at: Float64Array): Float64Array => at.map((value, i) => value * (i === width - 1 ? 1e-6 : ridge))

  let value = loss(weights)
  for (let step = 0; step < MAX_STEPS; step++) {
    const chances = samples.map(({ vector }) => sigmoid(score(weights, vector)))
    const gradient = ridged(weights)
    samples.forEach(({ vector, belongs, weight }, at) => {
      add(gradient, vector, weight * ((chances[at] ?? 0) - (belongs ? 1 : 0)))
    })
    const curve = (along: Float64Array): Float64Array => {
      const sum = ridged(along)
      samples.forEach(({ vector, weight }, at) => {
        const chance = chances[at] ?? 0
        add(sum, vector, weight * chance * (1 - chance) * score(along, vector))
      })
      return sum
    }
    const move = conjugateGradients(curve, gradient)
    let size = 1
    let next = weights
    let after = value
    do {
      next = weights.map((weight, i) => weight - size * (move[i] ?? 0))
      after = loss(next)
      size /= 2
    } while (after > value && size > 1e-4)
    if (after > value) break
    const settled = value - after < SETTLED * value
    weights = next
    value = after
    if (settled) break
  }
  return (vector) => sigmoid(score(weights, vector))
}

/** x with curve(x) = right, for a symmetric positive definite map (Hestenes and Stiefel 1952). */
function conjugateGradients(curve: (along: Float64Array) => Float64Array, right: Float64Array): Float64Array {
  const x = new Float64Array(right.length)
  const rest = Float64Array.from(right)
  const along = Float64Array.from(right)
  let length = dot(rest, rest)
  const enough = length * ROUGHLY
  for (let step = 0; step < MAX_INNER_STEPS && length > enough; step++) {
    const curved = curve(along)
    const size = length / dot(along, curved)
    for (let i = 0; i < x.length; i++) {
      x[i] = (x[i] ?? 0) + size * (along[i] ?? 0)
      rest[i] = (rest[i] ?? 0) - size * (curved[i] ?? 0)
    }
    const next = dot(rest, rest)
    for (let i = 0; i < x.length; i++) along[i] = (rest[i] ?? 0) + (next / length) * (along[i] ?? 0)
    length = next
  }
  return x
}
