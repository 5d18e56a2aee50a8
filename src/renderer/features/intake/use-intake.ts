import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { bridge } from '../../bridge'
import { arrivalOf, bringIn } from './bring-in'
import type { Dropped, Incoming } from './dropped-items'
import { type Arrival, afterIntake, batchOf, type IntakeState, NOTHING_COMING } from './intake-state'
import { walkFolder } from './walk-folder'
import { WORDS } from './words'

/** Everything that brings messages in. */
export interface Intake {
  readonly state: IntakeState
  takeDropped(dropped: Dropped): void
  takeText(text: string): void
  /** A drop that held only the address of a message. */
  noteLink(): void
  trySample(): void
  openFiles(): void
  /** Leaves what has not been read yet; what is done stays. */
  stop(): void
  dismiss(): void
}

type Job = () => Promise<Arrival>

/**
 * Brings in one thing after the other, whatever way it came.
 * @param onFinished told once per batch, when nothing is on its way any more
 */
export function useIntake(onFinished: (batch: readonly Arrival[]) => void): Intake {
  const [state, tell] = useReducer(afterIntake, NOTHING_COMING)
  const queue = useRef<Job[]>([])
  const working = useRef(false)

  const work = useCallback(async () => {
    if (working.current) return
    working.current = true
    for (let job = queue.current.shift(); job; job = queue.current.shift()) {
      tell({ kind: 'arrived', arrival: await job() })
    }
    working.current = false
  }, [])

  const add = useCallback(
    (jobs: readonly Job[]) => {
      if (jobs.length === 0) return
      queue.current.push(...jobs)
      tell({ kind: 'queued', count: jobs.length })
      void work()
    },
    [work]
  )

  const look = useCallback(
    async (folder: FileSystemDirectoryEntry) => {
      tell({ kind: 'look' })
      const { jobs, others } = await jobsOf(folder)
      add(jobs)
      tell({ kind: 'looked', leftAlone: others })
    },
    [add]
  )

  useEffect(() => bridge.onImportProgress((progress) => tell({ kind: 'main', progress })), [])

  const told = useRef(0)
  useEffect(() => {
    if (state.finished > told.current) onFinished(batchOf(state))
    told.current = state.finished
  }, [state, onFinished])

  return useMemo(
    () => ({
      state,
      takeDropped({ files, folders }) {
        add(files.map(jobOf))
        for (const folder of folders) void look(folder)
      },
      takeText: (text) => add([() => arrivalOf(WORDS.droppedText, bridge.importText(text))]),
      noteLink: () => add([async () => failure(WORDS.droppedLink, 'link_only')]),
      trySample: () => add([() => arrivalOf(WORDS.sample, bridge.importSample())]),
      openFiles: () => void bridge.openFiles().catch(reportError),
      stop() {
        tell({ kind: 'stopped', count: queue.current.splice(0).length })
      },
      dismiss: () => tell({ kind: 'dismissed' })
    }),
    [state, add, look]
  )
}

async function jobsOf(folder: FileSystemDirectoryEntry): Promise<{ jobs: readonly Job[]; others: readonly string[] }> {
  try {
    const { files, others } = await walkFolder(folder)
    if (files.length === 0) return { jobs: [async () => failure(folder.name, 'no_mail_in_folder')], others }
    return { jobs: files.map(jobOf), others }
  } catch {
    // A folder that the system does not list is told in the summary like a file that it does not open.
    return { jobs: [async () => failure(folder.name, 'unreadable_file')], others: [] }
  }
}

function jobOf(incoming: Incoming): Job {
  return () => bringIn(incoming)
}

function failure(name: string, code: 'link_only' | 'no_mail_in_folder' | 'unreadable_file'): Arrival {
  return { name, result: { ok: false, code } }
}
