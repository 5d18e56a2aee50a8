import childProcess, { execFileSync, spawn } from 'node:child_process'
import dgram from 'node:dgram'
import dns, { lookup, promises, Resolver } from 'node:dns'
import { resolve4 } from 'node:dns/promises'
import { once } from 'node:events'
import http, { get } from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import net, { type AddressInfo, connect } from 'node:net'
import tls from 'node:tls'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isGuarded, NetworkRefused, refuseNetwork } from '../../../src/network-guard/refuse-network'

// Everything runs against servers of this very process: without the guard each of these attempts would be answered.
const reported: string[] = []
let hits = 0
let port = 0
let datagramPort = 0
const server = net.createServer((socket) => {
  hits += 1
  socket.destroy()
})
const receiver = dgram.createSocket('udp4', () => {
  hits += 1
})

/** Resolves with the error that something ends with. */
async function errorOf(emitter: NodeJS.EventEmitter): Promise<unknown> {
  const [error] = await once(emitter, 'error')
  return error
}

function caught(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return null
}

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  await new Promise<void>((done) => receiver.bind(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
  datagramPort = receiver.address().port
  // The servers can be reached: what follows is refused by the guard and not by the computer.
  const open = connect(port, '127.0.0.1')
  await once(open, 'close')
  await new Promise((done) => dgram.createSocket('udp4').send('x', datagramPort, '127.0.0.1', done))
  while (hits < 2) await new Promise((done) => setTimeout(done, 5))
  expect(await promises.lookup('localhost')).toBeTruthy()
  expect(isGuarded()).toBe(false)
  refuseNetwork((kind, address) => reported.push(`${kind} ${address}`))
})

beforeEach(() => {
  reported.length = 0
})

afterAll(() => {
  expect(hits).toBe(2)
  server.close()
  receiver.close()
})

describe('a process without a way to the network', () => {
  it('knows that it is', () => {
    expect(isGuarded()).toBe(true)
    // A second call changes nothing.
    refuseNetwork(() => reported.push('twice'))
    net.connect(port).on('error', () => undefined)
    expect(reported).toEqual([`connection localhost:${port}`])
  })

  it.each<[string, () => NodeJS.EventEmitter]>([
    ['net.connect', () => net.connect(port, '127.0.0.1')],
    ['the same, imported by its name', () => connect({ port, host: '127.0.0.1' })],
    ['a socket of its own', () => new net.Socket().connect(port, '127.0.0.1')],
    ['http.get', () => http.get(`http://127.0.0.1:${port}/x?secret`)],
    ['the same, imported by its name', () => get({ host: '127.0.0.1', port })],
    ['https.get', () => https.get(`https://127.0.0.1:${port}/`)],
    ['tls.connect', () => tls.connect(port, '127.0.0.1')],
    ['http2.connect', () => http2.connect(`http://127.0.0.1:${port}`)]
  ])('connects nowhere by %s', async (_name, attempt) => {
    expect(await errorOf(attempt())).toBeInstanceOf(NetworkRefused)
    expect(reported).toEqual([`connection 127.0.0.1:${port}`])
  })

  it('connects to no pipe and tells nothing of its path', async () => {
    expect(await errorOf(net.connect('/run/secret.sock'))).toBeInstanceOf(NetworkRefused)
    expect(reported).toEqual(['connection pipe'])
  })

  it('waits for nobody', async () => {
    expect(await errorOf(net.createServer().listen(0))).toBeInstanceOf(NetworkRefused)
    expect(await errorOf(http.createServer().listen({ port: 0, host: '0.0.0.0' }))).toBeInstanceOf(NetworkRefused)
    expect(await errorOf(dgram.createSocket('udp4').bind(0))).toBeInstanceOf(NetworkRefused)
    expect(reported).toEqual(['listening localhost:0', 'listening 0.0.0.0:0', 'listening localhost:0'])
  })

  it('sends no datagram', async () => {
    const called = new Promise((done) =>
      dgram.createSocket('udp4').send('x', datagramPort, '127.0.0.1', (error) => done(error))
    )
    expect(await called).toBeInstanceOf(NetworkRefused)
    const socket = dgram.createSocket('udp4')
    socket.connect(datagramPort, '127.0.0.1')
    expect(await errorOf(socket)).toBeInstanceOf(NetworkRefused)
    expect(reported).toEqual(Array(2).fill(`datagram 127.0.0.1:${datagramPort}`))
  })

  it('looks up no name, in whatever way', async () => {
    const byCallback = (ask: (take: (error: unknown) => void) => void): Promise<unknown> => new Promise(ask)
    const asked = [
      byCallback((take) => dns.lookup('firm.example', take)),
      byCallback((take) => lookup('firm.example', { all: true }, take)),
      byCallback((take) => dns.resolveTxt('firm.example', take)),
      byCallback((take) => new Resolver().resolve4('firm.example', take)),
      dns.promises.lookup('firm.example').catch((error: unknown) => error),
      resolve4('firm.example').catch((error: unknown) => error),
      new dns.promises.Resolver().resolve('firm.example').catch((error: unknown) => error)
    ]
    for (const error of await Promise.all(asked)) expect(error).toBeInstanceOf(NetworkRefused)
    expect(reported).toEqual(Array(asked.length).fill('name firm.example'))
  })

  it('asks for no address by fetch, and tells where to without what may be private', async () => {
    for (const target of [
      'https://me:secret@firm.example/a?token=secret#secret',
      new URL('https://firm.example/a?secret'),
      new Request('https://firm.example/a?secret')
    ]) {
      await expect(fetch(target)).rejects.toBeInstanceOf(NetworkRefused)
    }
    expect(reported).toEqual(Array(3).fill('request https://firm.example/a'))
  })

  it('has no other ways of the browser', () => {
    for (const name of ['WebSocket', 'EventSource', 'XMLHttpRequest']) {
      const Way: unknown = Reflect.get(globalThis, name)
      if (typeof Way === 'function') {
        expect(caught(() => Reflect.construct(Way, ['wss://firm.example/a']))).toBeInstanceOf(NetworkRefused)
      }
    }
  })

  it('starts no other program', () => {
    const file = process.execPath
    for (const attempt of [
      () => spawn(file),
      () => execFileSync(file),
      () => childProcess.exec('true'),
      () => childProcess.fork(file)
    ]) {
      expect(caught(attempt)).toBeInstanceOf(NetworkRefused)
    }
    expect(reported).toEqual(Array(4).fill('program null'))
  })

  it('gives out none of the parts below', () => {
    for (const name of ['tcp_wrap', 'udp_wrap', 'cares_wrap', 'pipe_wrap', 'process_wrap']) {
      expect(
        caught(() => Reflect.apply(Reflect.get(process, 'binding'), process, [name])),
        name
      ).toBeInstanceOf(NetworkRefused)
    }
    expect(Reflect.apply(Reflect.get(process, 'binding'), process, ['fs'])).toBeTruthy()
  })

  it('cannot be given back what it gave up', () => {
    for (const [owner, name] of [
      [net.Socket.prototype, 'connect'],
      [dns, 'lookup'],
      [globalThis, 'fetch']
    ] as const) {
      expect(
        Reflect.set(owner, name, () => undefined),
        name
      ).toBe(false)
      expect(Reflect.deleteProperty(owner, name), name).toBe(false)
    }
  })

  it('bears that Electron writes to what starts programs, and changes nothing', () => {
    // As Electron does when a library asks for it: a write that throws ends the library's loading.
    expect(Reflect.deleteProperty(childProcess, 'exec')).toBe(false)
    childProcess.exec = (() => 'started') as unknown as typeof childProcess.exec // only its answer is looked at
    expect(caught(() => childProcess.exec('true'))).toBeInstanceOf(NetworkRefused)
  })
})
