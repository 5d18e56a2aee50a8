/** Where `socket.connect(…)` or `server.listen(…)` would go to: host and port, or the path of a pipe; null where neither is named. */
export function addressOfConnection(args: readonly unknown[]): string | null {
  // Node's own callers pass their arguments in one list.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args
  if (typeof first === 'object' && first !== null) {
    const { host, port, path } = first as Readonly<Record<string, unknown>> // only looked at by name
    if (path !== undefined && path !== null) return 'pipe'
    return port === undefined ? null : hostAndPort(host, port)
  }
  if (typeof first === 'number' || /^\d+$/.test(String(first))) return hostAndPort(second, first)
  return typeof first === 'string' ? 'pipe' : null
}

/** Where a datagram would go to: the numbers and strings of the call name a port and an address, after the message itself. */
export function addressOfDatagram(args: readonly unknown[]): string | null {
  const [first] = args
  if (typeof first === 'number') return hostAndPort(args[1], first)
  const rest = args.slice(1)
  const host = rest.find((value) => typeof value === 'string')
  const port = rest.filter((value) => typeof value === 'number').at(-1)
  return port === undefined ? null : hostAndPort(host, port)
}

function hostAndPort(host: unknown, port: unknown): string {
  return `${typeof host === 'string' && host !== '' ? host : 'localhost'}:${String(port)}`
}
