import { failed, ok, type Result } from '../../shared/contract/result'
import { readJob } from '../resume/read-job'
import type { Handlers } from './register'
import type { Services } from './services'

/** What the system asks the person for, and opens for them. */
export interface ResumeDoors {
  /** None where they thought better of it. */
  chooseResumes(): Promise<readonly string[]>
  /** Null where they thought better of it. */
  chooseNewerSave(): Promise<string | null>
  chooseJob(): Promise<string | null>
  saveFile(name: string, bytes: Uint8Array): Promise<Result<boolean>>
  openInEditor(file: string): Promise<Result<true>>
}

/** Takes in, lists, checks and follows resumes and letters, and keeps what the person decides about them. */
export function resumeHandlers(
  services: Promise<Services>,
  { chooseResumes, chooseNewerSave, chooseJob, saveFile, openInEditor }: ResumeDoors
): Pick<Handlers, Extract<keyof Handlers, `resumes:${string}`>> {
  return {
    'resumes:list': async () => (await services).desk.list(),
    'resumes:get': async (id) => (await services).desk.get(id),
    async 'resumes:open'({ kind }) {
      const { desk } = await services
      desk.prepare()
      return desk.take(kind, await chooseResumes())
    },
    'resumes:paths': async ({ kind, paths }) => (await services).desk.take(kind, paths),
    'resumes:bytes': async ({ kind, name, bytes }) => (await services).desk.takeBytes(kind, name, bytes),
    async 'resumes:replace'(id) {
      const { desk } = await services
      const file = await chooseNewerSave()
      return file === null ? ok(null) : desk.replace(id, file)
    },
    'resumes:setKind': async ({ id, kind }) => (await services).desk.setKind(id, kind),
    'resumes:setTarget': async ({ id, target }) => (await services).desk.setTarget(id, target),
    async 'resumes:readJob'() {
      const { readResume, readMessage } = await services
      const file = await chooseJob()
      return file === null ? ok(null) : readJob(file, { document: readResume, message: readMessage })
    },
    'resumes:ignore': async ({ id, key, how }) => (await services).desk.ignore(id, key, how),
    'resumes:setUsedFor': async ({ id, sha256, applications }) =>
      (await services).desk.setUsedFor(id, sha256, applications),
    'resumes:remove': async (id) => (await services).desk.remove(id),
    'resumes:restore': async (id) => (await services).desk.restore(id),
    async 'resumes:saveVersion'({ id, sha256 }) {
      const version = await (await services).desk.version(id, sha256)
      return version.ok ? saveFile(version.value.name, version.value.bytes) : failed(version.code)
    },
    async 'resumes:edit'(id) {
      const file = await (await services).desk.editable(id)
      return file.ok ? openInEditor(file.value) : file
    }
  }
}
