import { type RefObject, useEffect, useRef, useState } from 'react'
import type { ImportProgress } from '../../../shared/contract/views'
import { bridge } from '../../bridge'
import { isDialogOpen, isTextField } from '../../ui/text-field'
import { newCount } from './import-report'
import { remember, remembered } from './remembered-imports'

/** The present or last import, as the panel shows it. */
export interface ShownImport {
  readonly progress: ImportProgress
  /** Its messages were not opened, so as not to interrupt the person. */
  readonly unopened: boolean
  readonly dismissed: boolean
}

/** Who asked for an import this short a while ago (in milliseconds) still waits for what it brings. */
const STILL_WAITED_FOR_MS = 10_000

/** The page on which what came in stands anyway. */
const MESSAGES = 'messages'

/**
 * Follows the imports of main.
 * @param askedAt when the person last asked this window for one (`performance.now`)
 * @param page where the person is
 * @param onFinished told once per import, when it is over and may be shown: not to somebody who does something else by then
 */
export function useImportProgress(
  askedAt: RefObject<number>,
  page: string,
  onFinished: (progress: ImportProgress) => void
): { readonly shown: ShownImport | null; readonly dismiss: () => void } {
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  const [dismissed, setDismissed] = useState(() => remembered('dismissed'))
  const [unopened, setUnopened] = useState<number | null>(null)
  const latest = useRef({ page, onFinished })
  useEffect(() => {
    latest.current = { page, onFinished }
  })
  const actedAt = useActedAt()

  useEffect(() => {
    let begun: { readonly id: number; readonly page: string } | null = null
    function finish(last: ImportProgress) {
      remember('finished', last.id)
      const waitedFor = performance.now() - askedAt.current < STILL_WAITED_FOR_MS
      const isBusy = isDialogOpen() || isTextField(document.activeElement)
      const isElsewhere = begun?.page !== latest.current.page && latest.current.page !== MESSAGES
      const hasMovedOn = actedAt.current > askedAt.current && isElsewhere
      const interrupts = last.quiet || hasMovedOn || (isBusy && !(waitedFor && actedAt.current <= askedAt.current))
      setUnopened(interrupts && newCount(last.counts) > 0 ? last.id : null)
      if (!interrupts) latest.current.onFinished(last)
    }
    // Here and not when it is drawn: the end of one import and the beginning of the next can come between two drawings.
    return bridge.onImportProgress((next) => {
      setProgress(next)
      if (begun?.id !== next.id) begun = { id: next.id, page: latest.current.page }
      if (next.phase !== 'done') remember('finished', null)
      else if (remembered('finished') !== next.id) finish(next)
    })
  }, [askedAt, actedAt])

  return {
    shown: progress && {
      progress,
      unopened: unopened === progress.id,
      dismissed: progress.phase === 'done' && dismissed === progress.id
    },
    dismiss() {
      if (!progress) return
      remember('dismissed', progress.id)
      setDismissed(progress.id)
    }
  }
}

/** When the person last did something in this window (`performance.now`). */
function useActedAt(): RefObject<number> {
  const actedAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const act = (): void => {
      actedAt.current = performance.now()
    }
    window.addEventListener('keydown', act, true)
    window.addEventListener('pointerdown', act, true)
    return () => {
      window.removeEventListener('keydown', act, true)
      window.removeEventListener('pointerdown', act, true)
    }
  }, [])
  return actedAt
}
