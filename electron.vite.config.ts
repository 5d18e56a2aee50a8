import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// The oldest runtime that the bundle runs on is Electron 25 (Node 18.15, Chromium 114, CommonJS main): docs/adr/0003.
const nodeTarget = 'node18.15'
const webTarget = 'chrome114'

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: { electron: string }
}

/** The hash of each model's list of hashes, which the reader holds against what lies beside the program (src/reader/model-files.ts). */
const modelLists = Object.fromEntries(
  ['model', 'encoder', 'proofreader'].map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(`resources/${name}/SHA256SUMS`))
      .digest('hex')
  ])
)

/** What every library that is bundled asks to be told along with it; gathered into one file of a package (docs/adr/0026). */
const license = { fileName: 'licenses.md' }

/** Lays the language checker's program beside the worker that runs it: its package is not shipped (docs/adr/0013). */
function withLanguageChecker() {
  const fileName = 'harper_wasm_slim_bg.wasm'
  return {
    name: 'language-checker',
    generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): string }): void {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(resolve('node_modules/harper.js/dist', fileName)) })
    }
  }
}

/**
 * Lays all that the window needs at its start into one file, also what later pages share with it: each file is a question that main has
 * to answer while it starts itself.
 */
function oneFirstFile() {
  const first = new Set<string>()
  return {
    name: 'one-first-file',
    /** What the entry imports, and what that imports, but nothing that is fetched later. */
    buildEnd(this: {
      getModuleIds(): Iterable<string>
      getModuleInfo(id: string): { readonly isEntry: boolean; readonly importedIds: readonly string[] } | null
    }): void {
      const left = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry)
      for (let id = left.pop(); id !== undefined; id = left.pop()) {
        if (first.has(id)) continue
        first.add(id)
        left.push(...(this.getModuleInfo(id)?.importedIds ?? []))
      }
    },
    /** The sheet is asked for before the script: what is shown first needs it alone. */
    transformIndexHtml: {
      order: 'post' as const,
      handler(html: string): string {
        const [sheet = ''] = /[ \t]*<link rel="stylesheet"[^>]*>\n/.exec(html) ?? []
        return html.replace(sheet, '').replace(/[ \t]*<script /, (script) => sheet + script)
      }
    },
    outputOptions(options: object): object {
      return { ...options, codeSplitting: { groups: [{ name: 'first', test: (id: string) => first.has(id) }] } }
    }
  }
}

export default defineConfig({
  main: {
    plugins: [withLanguageChecker()],
    define: {
      __SUPPORTED_ELECTRON__: JSON.stringify(devDependencies.electron),
      __MODEL_LISTS__: JSON.stringify(modelLists)
    },
    build: {
      target: nodeTarget,
      minify: true,
      license,
      // Its code is bundled; only its .wasm stays in node_modules: docs/adr/0008.
      externalizeDeps: { exclude: ['onnxruntime-web'] },
      rolldownOptions: {
        input: {
          index: resolve('src/main/index.ts'),
          reader: resolve('src/reader/index.ts'),
          'intake-worker': resolve('src/main/intake/intake-worker.ts'),
          'resume-worker': resolve('src/main/resume/resume-worker.ts'),
          'check-worker': resolve('src/main/resume/check-worker.ts'),
          'search-worker': resolve('src/main/journey/search/search-worker.ts'),
          cli: resolve('src/cli/index.ts')
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' }
      }
    }
  },
  preload: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      license,
      rolldownOptions: {
        input: { index: resolve('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false }
      }
    }
  },
  renderer: {
    html: { cspNonce: '__CSP_NONCE__' },
    build: { target: webTarget, cssTarget: webTarget, minify: true, modulePreload: { polyfill: false }, license },
    plugins: [react(), oneFirstFile()]
  }
})
