import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { packagesOf } from './contents.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** What the build gathered of each world's bundled libraries (electron.vite.config.ts). */
const GATHERED = ['main', 'preload', 'renderer'].map((world) => path.join(root, 'out', world, 'licenses.md'))

/**
 * The licences of every library that a package of a target holds: those bundled into our code, and those taken as packages. Electron's and
 * Chromium's have files of their own.
 * @param {string} target of TARGETS
 */
export function licensesOf(target) {
  const gathered = GATHERED.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split(/^(?=## )/m)
      .slice(1)
  )
  const taken = packagesOf(target).map(([name]) => {
    const folder = path.join(root, 'node_modules', name)
    const { name: ownName, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
    const text = path.join(folder, 'LICENSE')
    return `## ${ownName} - ${version} (${license})\n\n${existsSync(text) ? readFileSync(text, 'utf8') : ''}`
  })
  const parts = [...new Set([...gathered, ...taken].map((part) => part.trim()))].sort()
  return ['# Licences of the libraries in Coachable', ...parts, ''].join('\n\n')
}
