// Logistic regression with held-down weights, both classes counting alike.

export interface LogisticModel {
  readonly weights: readonly number[]
  readonly bias: number
}

const ROUNDS = 25
const TINY = 1e-9

/** Log odds. */
export function scoreOf({ weights, bias }: LogisticModel, values: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), bias)
}

/**
 * Fits by Newton's method on values brought to the same scale; the weights that come out are for the values as they are.
 * @param rows one an example @param ridge how much weights are held down, in parts of the number of examples
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  isOne: readonly boolean[],
  ridge: number
): LogisticModel {
  const count = rows.length
  const width = rows[0]?.length ?? 0
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? 0))
  const means = columns.map((column) => column.reduce((a, b) => a + b, 0) / count)
  const scales = columns.map(
    (column, at) => Math.sqrt(column.reduce((a, b) => a + (b - (means[at] ?? 0)) ** 2, 0) / count) + TINY
  )
  // The last column is the bias.
  const scaled = rows.map((row) => [...row.map((value, at) => (value - (means[at] ?? 0)) / (scales[at] ?? 1)), 1])
  const ones = isOne.filter((one) => one).length
  const importance = isOne.map((one) => count / 2 / Math.max(1, one ? ones : count - ones))
  let fitted = new Array<number>(width + 1).fill(0)
  for (let round = 0; round < ROUNDS; round++) fitted = step(scaled, isOne, importance, fitted, ridge * count)
  const weights = fitted.slice(0, width).map((weight, at) => weight / (scales[at] ?? 1))
  const bias = weights.reduce((sum, weight, at) => sum - weight * (means[at] ?? 0), fitted[width] ?? 0)
  return { weights, bias }
}

function step(
  rows: readonly (readonly number[])[],
  isOne: readonly boolean[],
  importance: readonly number[],
  weights: readonly number[],
  ridge: number
): number[] {
  const width = weights.length
  const gradient = weights.map((weight, at) => (at < width - 1 ? ridge * weight : 0))
  const hessian = weights.map((_, at) =>
    weights.map((__, other) => (at === other ? (at < width - 1 ? ridge : TINY) : 0))
  )
  rows.forEach((row, example) => {
    const likely = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)))
    const own = importance[example] ?? 1
    for (const [at, value] of row.entries()) {
      gradient[at] = (gradient[at] ?? 0) + own * (likely - Number(isOne[example])) * value
      const line = hessian[at]
      if (!line) continue
      for (const [other, second] of row.entries())
        line[other] = (line[other] ?? 0) + own * likely * (1 - likely) * value * second
    }
  })
  const change = solved(hessian, gradient)
  return weights.map((weight, at) => weight - (change[at] ?? 0))
}

/** Solves a positive definite system by elimination. */
function solved(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, values[at] ?? 0])
  const size = lines.length
  lines.forEach((pivot, at) => {
    for (const line of lines.slice(at + 1)) {
      const factor = (line[at] ?? 0) / (pivot[at] || TINY)
      for (let column = at; column <= size; column++) line[column] = (line[column] ?? 0) - factor * (pivot[column] ?? 0)
    }
  })
  const result = new Array<number>(size).fill(0)
  for (let at = size - 1; at >= 0; at--) {
    const line = lines[at] ?? []
    const known = result.reduce((sum, value, column) => (column > at ? sum + value * (line[column] ?? 0) : sum), 0)
    result[at] = ((line[size] ?? 0) - known) / (line[at] || TINY)
  }
  return result
}
