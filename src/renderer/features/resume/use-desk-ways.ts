import { useMemo, useRef, useState } from 'react'
import type { TakenResume } from '../../../shared/contract/views'
import type { ResumeContext } from '../../../shared/domain/resume'
import { bridge } from '../../bridge'
import { answerOf } from '../../data/tick'
import { kindByName } from './dropped-files'

/** Everything that brings resumes and letters in. */
export interface DeskWays {
  take(files: readonly File[]): void
  open(kind: ResumeContext['kind']): void
  /** Asks for the newer save of a file. */
  replace(id: string): void
  dismiss(): void
}

/**
 * The ways onto the resume desk of this window.
 * @param onTaken told the first file that is there now
 */
export function useDeskWays(onTaken: (id: string) => void): {
  readonly ways: DeskWays
  /** What became of the files that were brought last, until that is dismissed. */
  readonly taken: readonly TakenResume[]
} {
  const [taken, setTaken] = useState<readonly TakenResume[]>([])
  // A second press while the system asks would ask twice.
  const asking = useRef(false)

  const ways = useMemo((): DeskWays => {
    async function begin(asked: () => Promise<readonly TakenResume[]>): Promise<void> {
      setTaken([])
      try {
        const results = await asked()
        setTaken(results)
        const there = results.find(({ result }) => result.ok)?.result
        if (there?.ok) onTaken(there.value.id)
      } catch (error) {
        reportError(error)
        setTaken([{ name: '', result: { ok: false, code: 'invalid_request' } }])
      }
    }

    async function ask(asked: () => Promise<readonly TakenResume[]>): Promise<void> {
      if (asking.current) return
      asking.current = true
      await begin(asked)
      asking.current = false
    }

    async function replaced(id: string): Promise<readonly TakenResume[]> {
      const result = await answerOf(bridge.replaceResume(id))
      if (!result.ok) return [{ name: '', result }]
      return result.value === null ? [] : [result.value]
    }

    return {
      take: (files) =>
        void begin(async () => {
          const kinds = ['resume', 'letter'] as const
          const byKind = kinds.map((kind) => ({ kind, files: files.filter(({ name }) => kindByName(name) === kind) }))
          const parts = byKind.filter((part) => part.files.length > 0)
          return (await Promise.all(parts.map((part) => bridge.dropResumes(part.kind, part.files)))).flat()
        }),
      open: (kind) => void ask(() => bridge.openResumes(kind)),
      replace: (id) => void ask(() => replaced(id)),
      dismiss: () => setTaken([])
    }
  }, [onTaken])

  return { ways, taken }
}
