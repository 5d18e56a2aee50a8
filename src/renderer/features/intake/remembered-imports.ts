/** What this window has done about an import. Kept over a new load of the page, and gone with the window. */
export type Fact = 'finished' | 'dismissed'

/** The id of the import that this was last done about, or null. */
export function remembered(fact: Fact): number | null {
  const id = sessionStorage.getItem(keyOf(fact))
  return id === null ? null : Number(id)
}

/** Remembers that it was done about the import with this id, or (null) that it was not. */
export function remember(fact: Fact, id: number | null): void {
  if (id === null) sessionStorage.removeItem(keyOf(fact))
  else sessionStorage.setItem(keyOf(fact), String(id))
}

function keyOf(fact: Fact): string {
  return `import-${fact}`
}
