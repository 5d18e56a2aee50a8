import { randomBytes } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import { protocol } from 'electron'
import { APP_ORIGIN, contentSecurityPolicy } from './content-security-policy'

/** Stands in the built index.html wherever the load's nonce belongs; Vite writes it there. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2'
}

/** Must run before the app is ready: makes `app:` a standard, secure scheme. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } }
  ])
}

/** Node loads what answers are made of with the first one, which takes it some 15 ms: best while the window's process starts. */
export function readyToServe(): void {
  new Response(null)
}

/** Answers `app://coachable/…` from one folder and refuses everything else. */
export function serveApp(folder: string): void {
  protocol.handle('app', async (request) => {
    const file = await fileFor(folder, request.url)
    const mediaType = file && MEDIA_TYPES[path.extname(file)]
    if (!file || !mediaType || request.method !== 'GET') return new Response('Not found', { status: 404 })
    const bytes = await readFile(file)
    const headers = {
      'Content-Type': mediaType,
      'X-Content-Type-Options': 'nosniff',
      'X-DNS-Prefetch-Control': 'off',
      'Cache-Control': 'no-cache'
    }
    if (!mediaType.startsWith('text/html')) return new Response(new Uint8Array(bytes), { headers })
    const nonce = randomBytes(16).toString('base64')
    const page = bytes.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce)
    return new Response(page, { headers: { ...headers, 'Content-Security-Policy': contentSecurityPolicy(nonce) } })
  })
}

/**
 * The file that an address names, or null: wrong origin, bad encoding, not there, or outside the folder once links are
 * followed.
 */
export async function fileFor(folder: string, address: string): Promise<string | null> {
  let name: string
  try {
    const url = new URL(address)
    if (`${url.protocol}//${url.host}` !== APP_ORIGIN) return null
    name = decodeURIComponent(url.pathname)
  } catch {
    return null
  }
  if (name.includes('\0') || name.includes('\\')) return null
  const wanted = path.resolve(folder, `.${name === '/' ? '/index.html' : path.posix.normalize(name)}`)
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(wanted)])
    return real.startsWith(root + path.sep) ? real : null
  } catch {
    return null
  }
}
