import type { Importer, ImportSource } from '../inbox/importer'
import { noteFile } from '../intake/note-file'
import type { Handlers } from './register'
import type { Services } from './services'

/** Name under which pasted text is kept. */
const PASTED = 'Pasted text.txt'

/** Takes in what the page hands over, and lets the person choose files. */
export function intakeHandlers({
  services,
  samplePath,
  chooseFiles
}: {
  readonly services: Promise<Services>
  /** The sample mail that comes with the program. */
  readonly samplePath: string
  readonly chooseFiles: () => Promise<readonly string[]>
}): Pick<Handlers, Extract<keyof Handlers, `intake:${string}`>> {
  async function begin(source: ImportSource): Promise<true> {
    const { importer } = await services
    void importer.bringIn(source)
    return true
  }

  async function tell(deed: (importer: Importer) => void): Promise<true> {
    deed((await services).importer)
    return true
  }

  return {
    'intake:paths': (paths) => begin({ kind: 'paths', paths }),
    async 'intake:bytes'({ name, bytes, followed }): Promise<true> {
      const { importer } = await services
      await importer.bringIn(
        typeof bytes === 'string'
          ? { kind: 'unopened', name, code: bytes, followed }
          : { kind: 'bytes', name, bytes, followed }
      )
      return true
    },
    'intake:text': (text) => begin({ kind: 'bytes', name: PASTED, bytes: new TextEncoder().encode(text) }),
    'intake:note': (note) => begin({ kind: 'bytes', ...noteFile(note) }),
    'intake:sample': () => begin({ kind: 'paths', paths: [samplePath] }),
    async 'intake:open'() {
      const paths = await chooseFiles()
      if (paths.length > 0) await begin({ kind: 'paths', paths })
      return paths.length
    },
    'intake:stop': () => tell((importer) => importer.stop()),
    'intake:retry': () => tell((importer) => importer.retry()),
    'intake:takeBack': async (away) => (await services).importer.takeBack(away),
    async 'intake:plainText'(html) {
      // Loaded when first needed: the program's start does not wait for it.
      const { htmlToPlain } = await import('../intake/html-text')
      return htmlToPlain(html)
    }
  }
}
