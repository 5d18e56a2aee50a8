import '../../network-guard/install'
import { parentPort } from 'node:worker_threads'
import type { IntakeAnswer, IntakeRequest } from '../intake/intake-worker'
import { type ReadFile, readResumeFile } from './text/read-resume'

// The entry file of the worker that reads resumes, bundled beside main: a file that hangs or bursts its parser costs only itself.
// It is fed and ended by the pool of the intake.
parentPort?.on('message', ({ id, name, bytes }: IntakeRequest) => {
  readResumeFile(name, bytes).then(
    (result) => parentPort?.postMessage({ id, result } satisfies IntakeAnswer<ReadFile>),
    (error: unknown) => {
      setImmediate(() => {
        throw error
      })
    }
  )
})

// pdf.js leaves promises behind that nobody waits for; on a damaged file they fail after the file was answered.
process.on('unhandledRejection', () => undefined)
