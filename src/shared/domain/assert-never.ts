/** Closes a switch over a union: the compiler refuses it where a case is missing. Throws if reached all the same. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${String(value)}`)
}
