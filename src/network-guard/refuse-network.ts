import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { bareAddress, type NetworkKind } from '../shared/domain/network-attempt'
import { addressOfConnection, addressOfDatagram } from './addresses'

/** Takes what was refused: its kind, and where it would have gone to. */
export type Report = (kind: NetworkKind, address: string | null) => void

/** What a refused call ends with. */
export class NetworkRefused extends Error {
  readonly code = 'ERR_NETWORK_REFUSED'
  override readonly name = 'NetworkRefused'
}

type Call = (this: unknown, ...args: unknown[]) => unknown

/** Node's own doors below the public ones, which `process.binding` would still give. */
const BINDINGS = new Set(['tcp_wrap', 'udp_wrap', 'cares_wrap', 'pipe_wrap', 'process_wrap', 'spawn_sync'])
const CHILDREN = ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'] as const
const IN_DNS = /^(?:lookup|lookupService|resolve.*|reverse)$/

/** Marks a world in which nothing can be reached any more. */
const GUARDED = Symbol.for('coachable.network-guard')

/** True where `refuseNetwork` was called in this process or worker. */
export function isGuarded(): boolean {
  return Reflect.get(globalThis, GUARDED) === true
}

/**
 * Takes the way to the network from the process or worker that calls it, for good: connections and pipes, names, datagrams,
 * servers, other programs and the browser's kind of requests end in an error, and each attempt is reported. `http`, `https`, `http2`, `tls` and
 * Node's own `fetch` all connect by `net.Socket`. What it cannot refuse: native code, and a worker that is started without it.
 */
export function refuseNetwork(report: Report): void {
  if (isGuarded()) return
  Object.defineProperty(globalThis, GUARDED, { value: true })
  const refuse = (kind: NetworkKind, address: string | null): NetworkRefused => {
    report(kind, address === null ? null : bareAddress(address))
    return new NetworkRefused('Coachable makes no network connection.')
  }
  refuseConnections(refuse)
  refuseDatagrams(refuse)
  refuseNames(refuse)
  for (const name of CHILDREN) {
    replaceQuietly(childProcess, name, () => {
      throw refuse('program', null)
    })
  }
  refuseRequests(refuse)
  refuseBindings(refuse)
  // Those who import a single name of a module get the new one, too.
  syncBuiltinESMExports()
}

type Refuse = (kind: NetworkKind, address: string | null) => NetworkRefused

function replace(owner: object, name: string, value: Call): void {
  Object.defineProperty(owner, name, { value, writable: false, configurable: false, enumerable: true })
}

/**
 * The same, where others write to it in good faith: Electron does to what starts programs, when somebody first asks for it by
 * its old name, as libraries do that load native code. A write that threw would end their loading; this one changes nothing.
 */
function replaceQuietly(owner: object, name: string, value: Call): void {
  Object.defineProperty(owner, name, { get: () => value, set: () => undefined, configurable: false, enumerable: true })
}

function refuseConnections(refuse: Refuse): void {
  // Ends as a connection does that nobody answers, and as late: whoever asked listens for the event by then.
  replace(net.Socket.prototype, 'connect', function connect(...args) {
    const socket = this as net.Socket & { connecting: boolean } // only Node's own code may set it, which this stands in for
    const error = refuse('connection', addressOfConnection(args))
    socket.connecting = true
    setImmediate(() => socket.destroy(error))
    return socket
  })
  replace(net.Server.prototype, 'listen', function listen(...args) {
    const error = refuse('listening', addressOfConnection(args))
    process.nextTick(() => (this as net.Server).emit('error', error))
    return this
  })
}

function refuseDatagrams(refuse: Refuse): void {
  const refused = (kind: NetworkKind): Call =>
    function refusedDatagram(...args) {
      const error = refuse(kind, addressOfDatagram(args))
      const callback = args.at(-1)
      const socket = this as dgram.Socket
      process.nextTick(() => (typeof callback === 'function' ? callback(error) : socket.emit('error', error)))
      return this
    }
  replace(dgram.Socket.prototype, 'bind', refused('listening'))
  replace(dgram.Socket.prototype, 'connect', refused('datagram'))
  replace(dgram.Socket.prototype, 'send', refused('datagram'))
}

function refuseNames(refuse: Refuse): void {
  const nameOf = (args: readonly unknown[]): string | null => (typeof args[0] === 'string' ? args[0] : null)
  const byCallback: Call = (...args) => {
    const error = refuse('name', nameOf(args))
    const callback = args.at(-1)
    if (typeof callback !== 'function') throw error
    process.nextTick(callback, error)
  }
  const byPromise: Call = (...args) => Promise.reject(refuse('name', nameOf(args)))
  for (const [owner, call] of [
    [dns, byCallback],
    [dns.Resolver.prototype, byCallback],
    [dns.promises, byPromise],
    [dns.promises.Resolver.prototype, byPromise]
  ] as const) {
    for (const name of methodsOf(owner)) if (IN_DNS.test(name)) replace(owner, name, call)
  }
}

/** Names of an object's methods, inherited ones too: resolvers share theirs with a base that nobody else can reach. */
function methodsOf(owner: object): readonly string[] {
  const names = new Set<string>()
  for (let at: object | null = owner; at !== null && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name)
  }
  return [...names].filter((name) => typeof Reflect.get(owner, name) === 'function')
}

function refuseRequests(refuse: Refuse): void {
  const addressOf = (target: unknown): string | null => {
    const url = typeof target === 'object' && target !== null && 'url' in target ? target.url : target
    return url === undefined ? null : String(url)
  }
  replace(globalThis, 'fetch', (target) => Promise.reject(refuse('request', addressOf(target))))
  for (const name of ['WebSocket', 'EventSource', 'XMLHttpRequest']) {
    if (!(name in globalThis)) continue
    replace(globalThis, name, function refused(target) {
      throw refuse('request', addressOf(target))
    })
  }
}

function refuseBindings(refuse: Refuse): void {
  // Deprecated, in Node to this day, and not in its typings.
  const binding: unknown = Reflect.get(process, 'binding')
  if (typeof binding !== 'function') return
  replace(process, 'binding', (name) => {
    if (BINDINGS.has(String(name))) throw refuse('connection', null)
    return Reflect.apply(binding, process, [name])
  })
}
