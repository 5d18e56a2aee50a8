#!/usr/bin/env node
// Bundles one TypeScript entry and runs it under this Node: for tools that share the product's own modules.
//   node scripts/run-typescript.mjs <entry.ts> [args…]
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Bundles an entry to one CommonJS file under out/tools and gives its path; the model's library stays outside.
 * @param {string} entry path from the project's folder
 * @param {string} name of the file, without its ending
 */
export async function bundle(entry, name = path.basename(entry, '.ts')) {
  const file = path.join(root, 'out', 'tools', `${name}.cjs`)
  mkdirSync(path.dirname(file), { recursive: true })
  const build = await rolldown({
    input: path.resolve(root, entry),
    platform: 'node',
    external: /^@xenova\/transformers$/
  })
  await build.write({ file, format: 'cjs', codeSplitting: false })
  await build.close()
  return file
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [entry, ...args] = process.argv.slice(2)
  const file = await bundle(entry)
  process.argv = [process.argv[0], file, ...args]
  await import(pathToFileURL(file).href)
}
