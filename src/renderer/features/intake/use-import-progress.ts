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

/**
 * Follows the imports of main.
 * @param askedAt when the person last asked this window for one (`performance.now`)
 * @param onFinished told once per import, when it is over and may be shown
 */
export function useImportProgress(
  askedAt: RefObject<number>,
  onFinished: (progress: ImportProgress) => void
): { readonly shown: ShownImport | null; readonly dismiss: () => void } {
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  const [dismissed, setDismissed] = useState(() => remembered('dismissed'))
  const [unopened, setUnopened] = useState<number | null>(null)
  const tell = useRef(onFinished)
  useEffect(() => {
    tell.current = onFinished
  })

  useEffect(() => {
    function finish(last: ImportProgress) {
      remember('finished', last.id)
      const waitedFor = performance.now() - askedAt.current < STILL_WAITED_FOR_MS
      const isBusy = isDialogOpen() || isTextField(document.activeElement)
      const interrupts = last.quiet || (!waitedFor && isBusy)
      setUnopened(interrupts && newCount(last.counts) > 0 ? last.id : null)
      if (!interrupts) tell.current(last)
    }
    // Here and not when it is drawn: the end of one import and the beginning of the next can come between two drawings.
    return bridge.onImportProgress((next) => {
      setProgress(next)
      if (next.phase !== 'done') remember('finished', null)
      else if (remembered('finished') !== next.id) finish(next)
    })
  }, [askedAt])

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
