import { readFile } from 'node:fs/promises'
import type { Handlers } from './register'
import type { Services } from './services'

/** Name under which pasted text is kept. */
const PASTED = 'Pasted text.txt'

/** Takes in what the page hands over, and lets the person choose files. */
export function intakeHandlers({
  services,
  samplePath,
  chooseFiles,
  importFiles
}: {
  readonly services: Promise<Services>
  /** The sample mail that comes with the program. */
  readonly samplePath: string
  readonly chooseFiles: () => Promise<readonly string[]>
  /** Brings files in and reports by itself. */
  readonly importFiles: (paths: readonly string[]) => Promise<void>
}): Pick<Handlers, Extract<keyof Handlers, `intake:${string}`>> {
  return {
    'intake:file': async ({ name, bytes }) => (await services).inbox.add(name, bytes),
    'intake:text': async (text) => (await services).inbox.add(PASTED, new TextEncoder().encode(text)),
    'intake:sample': async () => (await services).inbox.add(samplePath, await readFile(samplePath)),
    async 'intake:open'() {
      const paths = await chooseFiles()
      await importFiles(paths)
      return paths.length
    }
  }
}
