/** Who can try to reach a network: the window's page, the main process, one of its workers, the process that reads. */
export const NETWORK_SOURCES = ['page', 'main', 'worker', 'reader'] as const
export type NetworkSource = (typeof NETWORK_SOURCES)[number]

/**
 * What can be tried: a web request, a connection, looking a name up, a datagram, waiting for others to connect, starting another
 * program, leaving the page, opening another window, and a hint to the browser that it may connect.
 */
export const NETWORK_KINDS = [
  'request',
  'connection',
  'name',
  'datagram',
  'listening',
  'program',
  'navigation',
  'window',
  'hint'
] as const
export type NetworkKind = (typeof NETWORK_KINDS)[number]

/** Something that was refused because it would have left this computer, or could have. */
export interface NetworkAttempt {
  readonly source: NetworkSource
  readonly kind: NetworkKind
  /** Where to, as `bareAddress` leaves it; null where there is none. */
  readonly address: string | null
}

/** A refused attempt as it is kept: the same one again only counts. */
export interface Refusal extends NetworkAttempt {
  readonly count: number
  /** ISO 8601. */
  readonly firstAt: string
  readonly lastAt: string
}

/** So many different refusals are kept; the one that is longest ago goes first. */
export const MOST_REFUSALS = 100

/** The longest address that is kept, in UTF-16 units. */
export const MAX_ADDRESS = 200

/** An address without what may carry a person's words: query, fragment, name and password. Null where nothing is left. */
export function bareAddress(address: string): string | null {
  const bare = address
    .replace(/[?#][\s\S]*$/, '')
    .replace(/^([a-z][a-z\d+.-]*:)?\/\/[^/\\]*@/i, '$1//')
    // What cannot be seen, or turns what is seen around.
    .replace(/[\p{C}\p{Z}]/gu, '')
    .slice(0, MAX_ADDRESS)
  return bare === '' ? null : bare
}

/** The refusals with one attempt more, the newest first. */
export function withAttempt(refusals: readonly Refusal[], attempt: NetworkAttempt, at: string): readonly Refusal[] {
  const isSame = (one: Refusal): boolean =>
    one.source === attempt.source && one.kind === attempt.kind && one.address === attempt.address
  const before = refusals.find(isSame)
  const { source, kind, address } = attempt
  const noted: Refusal = {
    source,
    kind,
    address,
    count: (before?.count ?? 0) + 1,
    firstAt: before?.firstAt ?? at,
    lastAt: at
  }
  return [noted, ...refusals.filter((one) => one !== before)].slice(0, MOST_REFUSALS)
}

/** How many attempts were refused in all. */
export function attemptsIn(refusals: readonly Refusal[]): number {
  return refusals.reduce((sum, { count }) => sum + count, 0)
}

/** What another process or worker says that it refused, or null where that makes no sense. */
export function toldAttempt(value: unknown, source: NetworkSource): NetworkAttempt | null {
  const { kind: said, address } = Object(value) as { readonly kind?: unknown; readonly address?: unknown }
  const kind = NETWORK_KINDS.find((one) => one === said)
  if (kind === undefined || (address !== null && typeof address !== 'string')) return null
  return { source, kind, address: address === null ? null : bareAddress(address) }
}
