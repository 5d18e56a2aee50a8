/** Numbers of a vector: all-MiniLM-L6-v2. */
export const VECTOR_WIDTH = 384
/** Bytes of a key: the beginning of a SHA-256. */
export const KEY_BYTES = 16

/** Vectors of sentences by key, in one byte a number. */
export interface VectorTable {
  has(key: string): boolean
  /** @param vector of length 1, or any other length but 0 */
  put(key: string, vector: Float32Array): void
  drop(key: string): void
  keys(): IterableIterator<string>
  count(): number
  /** Gives a function that tells how near sentences are to this one: 1 for the same direction. 0 for keys that are not there. */
  nearnessTo(vector: Float32Array): (key: string) => number
  /** The numbers of a vector as they are kept. */
  bytesOf(key: string): Int8Array
  /** Takes numbers in as they were kept. */
  putBytes(key: string, bytes: Int8Array): void
}

/** Largest number of a byte. */
const MOST = 127
const FIRST_ROWS = 256

/** A table without vectors. A key is whatever the caller makes of a sentence. */
export function createVectorTable(): VectorTable {
  const rows = new Map<string, number>()
  const free: number[] = []
  let numbers = new Int8Array(FIRST_ROWS * VECTOR_WIDTH)
  let lengths = new Float32Array(FIRST_ROWS)

  function rowFor(key: string): number {
    const known = rows.get(key)
    if (known !== undefined) return known
    const row = free.pop() ?? rows.size
    if (row >= lengths.length) {
      const [moreNumbers, moreLengths] = [new Int8Array(numbers.length * 2), new Float32Array(lengths.length * 2)]
      moreNumbers.set(numbers)
      moreLengths.set(lengths)
      numbers = moreNumbers
      lengths = moreLengths
    }
    rows.set(key, row)
    return row
  }

  function putBytes(key: string, bytes: Int8Array): void {
    const row = rowFor(key)
    numbers.set(bytes, row * VECTOR_WIDTH)
    lengths[row] = lengthOf(bytes)
  }

  return {
    has: (key) => rows.has(key),
    put: (key, vector) => putBytes(key, inBytes(vector)),
    putBytes,
    drop(key) {
      const row = rows.get(key)
      if (row === undefined) return
      rows.delete(key)
      free.push(row)
    },
    keys: () => rows.keys(),
    count: () => rows.size,
    bytesOf(key) {
      const start = (rows.get(key) ?? 0) * VECTOR_WIDTH
      return numbers.slice(start, start + VECTOR_WIDTH)
    },
    nearnessTo(vector) {
      const asked = inBytes(vector)
      const askedLength = lengthOf(asked)
      return (key) => {
        const row = rows.get(key)
        if (row === undefined) return 0
        const start = row * VECTOR_WIDTH
        let sum = 0
        for (let at = 0; at < VECTOR_WIDTH; at++) sum += (numbers[start + at] ?? 0) * (asked[at] ?? 0)
        return sum / (askedLength * (lengths[row] ?? 1) || 1)
      }
    }
  }
}

function inBytes(vector: Float32Array): Int8Array {
  let largest = 0
  for (const number of vector) largest = Math.max(largest, Math.abs(number))
  const bytes = new Int8Array(VECTOR_WIDTH)
  if (largest === 0) return bytes
  for (let at = 0; at < VECTOR_WIDTH; at++) bytes[at] = Math.round(((vector[at] ?? 0) / largest) * MOST)
  return bytes
}

function lengthOf(bytes: Int8Array): number {
  let sum = 0
  for (const number of bytes) sum += number * number
  return Math.sqrt(sum)
}
