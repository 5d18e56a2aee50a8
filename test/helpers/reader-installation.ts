import { copyFile, cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

const modules = path.resolve('node_modules')

/**
 * Installs a built reader in a folder of its own, beside packages of its own: what stands there can be taken away, and the
 * checkout's packages stay as they are.
 * @param entry bundled reader
 * @param binding the native runtime's: as it is, not there (as on Intel Macs), or a file that the system cannot load
 * @returns the reader to start
 */
export async function installReader(entry: string, binding: 'intact' | 'absent' | 'broken'): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'coachable-installed-'))
  const own = path.join(folder, 'node_modules')
  // Copied, not linked: a package looks for others from where its files really lie.
  for (const file of ['@xenova/transformers/package.json', '@xenova/transformers/dist/transformers.node.cjs']) {
    await mkdir(path.dirname(path.join(own, file)), { recursive: true })
    await copyFile(path.join(modules, file), path.join(own, file))
  }
  for (const part of ['package.json', 'dist'])
    await cp(path.join(modules, 'onnxruntime-node', part), path.join(own, 'onnxruntime-node', part), {
      recursive: true
    })
  for (const name of ['onnxruntime-common', 'onnxruntime-web', 'sharp'])
    await symlink(path.join(modules, name), path.join(own, name), 'junction')
  const bin = path.join(own, 'onnxruntime-node', 'bin')
  if (binding === 'intact') await symlink(path.join(modules, 'onnxruntime-node', 'bin'), bin, 'junction')
  if (binding === 'broken') {
    const place = path.join(bin, 'napi-v6', process.platform, process.arch)
    await mkdir(place, { recursive: true })
    await writeFile(path.join(place, 'onnxruntime_binding.node'), 'no library')
  }
  const installed = path.join(folder, 'reader.cjs')
  await copyFile(entry, installed)
  return installed
}
