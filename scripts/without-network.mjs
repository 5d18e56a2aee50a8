// Runs a command where there is no network: in a network namespace of its own, whose only interface is the loopback. Linux only.
import { spawnSync } from 'node:child_process'

/** The loopback is down in a new namespace; whatever of these three is there brings it up (SIOCSIFFLAGS with IFF_UP and IFF_RUNNING). */
const LOOPBACK_UP = [
  'ip link set lo up',
  `perl -e 'socket(my $s, 2, 2, 0) or exit 1; my $r = pack("a16s x22", "lo", 0x41); ioctl($s, 0x8914, $r) or exit 1'`,
  `python3 -c 'import fcntl, socket, struct; fcntl.ioctl(socket.socket(socket.AF_INET, socket.SOCK_DGRAM), 0x8914, struct.pack("16sh22x", b"lo", 0x41))'`
].join(' 2>/dev/null || ')

/** Ends well where the loopback is the only interface and carries a connection. */
const PROBE = `
  const { networkInterfaces } = require('node:os')
  const net = require('node:net')
  if (Object.keys(networkInterfaces()).some((name) => name !== 'lo')) process.exit(1)
  const server = net.createServer(() => process.exit(0)).on('error', () => process.exit(1))
  server.listen(0, '127.0.0.1', () => net.connect(server.address().port, '127.0.0.1').on('error', () => process.exit(1)))
  setTimeout(() => process.exit(1), 5000)`

/** The same command inside a namespace of its own. As a plain user it runs under that user's own number, not as a root of the namespace. */
function inside(command) {
  const uid = process.getuid()
  const goOn = uid === 0 ? 'exec "$@"' : `exec unshare -U --map-user=${uid} --map-group=${process.getgid()} -- "$@"`
  const unshare = uid === 0 ? ['unshare', '-n'] : ['unshare', '-r', '-n']
  return [...unshare, '--', 'sh', '-c', `${LOOPBACK_UP}; ${goOn}`, 'sh', ...command]
}

/** Why this computer cannot do it, or null where it can. */
export function whyNot() {
  if (process.platform !== 'linux') return `${process.platform} has no network namespaces`
  const [command, ...args] = inside([process.execPath, '-e', PROBE])
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (status === 0) return null
  return error?.message ?? (stderr.trim().split('\n')[0] || 'the loopback does not come up in a new network namespace')
}

/** @see inside. Only where `whyNot` gives null. */
export function withoutNetwork(command) {
  return inside(command)
}
