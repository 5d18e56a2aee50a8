import { type RefObject, useMemo, useRef, useState } from 'react'
import type { ErrorCode } from '../../../shared/contract/result'
import type { SpokenNote } from '../../../shared/contract/views'
import { bridge } from '../../bridge'
import { answerOf } from '../../data/tick'
import { classified, type DroppedText } from './dropped-text'
import type { Problem } from './error-words'

/** Everything that brings messages in. What becomes of them main tells: see `useImportProgress`. */
export interface WaysIn {
  takeFiles(files: readonly File[]): void
  /** Dropped or pasted words: shown first, to be mended. */
  takeDropped(dropped: DroppedText): void
  /** Both give whether main took it. */
  takeText(text: string): Promise<boolean>
  takeNote(note: SpokenNote): Promise<boolean>
  trySample(): void
  openFiles(): void
  /** Leaves what has not come in yet; what is done stays. */
  stop(): void
  retry(): void
  /** Puts away, or brings back, what the last import brought. Gives the code of a refusal, or null. */
  takeBack(away: boolean): Promise<ErrorCode | null>
  dismissProblem(): void
}

/**
 * The ways in of this window.
 * @param onWords told the words of a drop or paste
 */
export function useWaysIn(onWords: (words: string) => void): {
  readonly ways: WaysIn
  /** What kept the last drop from even being tried. */
  readonly problem: Problem | null
  /** When the person last asked for an import (`performance.now`). */
  readonly askedAt: RefObject<number>
} {
  const [problem, setProblem] = useState<Problem | null>(null)
  const askedAt = useRef(Number.NEGATIVE_INFINITY)

  const ways = useMemo((): WaysIn => {
    async function begin(asked: () => Promise<unknown>): Promise<boolean> {
      askedAt.current = performance.now()
      setProblem(null)
      try {
        await asked()
        return true
      } catch (error) {
        reportError(error)
        setProblem('invalid_request')
        return false
      }
    }

    async function takeDropped(dropped: DroppedText): Promise<void> {
      if (dropped.kind === 'none') return
      setProblem(null)
      if (dropped.kind === 'text') onWords(dropped.text)
      else if (dropped.kind === 'problem') setProblem(dropped.problem)
      else {
        const found = classified(await bridge.plainText(dropped.html))
        if (found.kind !== 'none') await takeDropped(found)
        else if (dropped.text !== '') onWords(dropped.text)
        else setProblem('no_body')
      }
    }

    return {
      takeFiles: (files) => void begin(() => bridge.importFiles(files)),
      takeDropped: (dropped) =>
        void takeDropped(dropped).catch((error: unknown) => {
          reportError(error)
          setProblem('invalid_request')
        }),
      takeText: (text) => begin(() => bridge.importText(text)),
      takeNote: (note) => begin(() => bridge.importNote(note)),
      trySample: () => void begin(() => bridge.importSample()),
      openFiles: () => void begin(() => bridge.openFiles()),
      stop: () => void bridge.stopImport().catch(reportError),
      retry: () => void begin(() => bridge.retryImport()),
      async takeBack(away) {
        const result = await answerOf(bridge.takeBackImport(away))
        return result.ok ? null : result.code
      },
      dismissProblem: () => setProblem(null)
    }
  }, [onWords])

  return { ways, problem, askedAt }
}
