/** Makes something at the first call and gives the same from then on: for what takes long to make and is not wanted at the start. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
