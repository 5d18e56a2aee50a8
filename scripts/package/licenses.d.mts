/** The licences of every library that a package of a target holds. */
export function licensesOf(target: string): string
