import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Bundles a program of these tests, so that a plain Node can run it. Gives its path. */
export async function bundleOf(source: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL(source, import.meta.url)),
      outDir: folder,
      target: 'node18',
      rollupOptions: { output: { entryFileNames: 'program.mjs', format: 'es' } }
    }
  })
  return join(folder, 'program.mjs')
}
