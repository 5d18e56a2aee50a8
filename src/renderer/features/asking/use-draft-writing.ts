import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { AskView } from '../../../shared/contract/ask-views'
import type { ErrorCode, Result } from '../../../shared/contract/result'
import type { AskAbout, AskDraft } from '../../../shared/domain/ask'
import { showDraft, writeDraft } from '../../data/asks'

/** A draft that is being written. */
export interface DraftWriting {
  readonly draft: AskDraft
  readonly change: (draft: AskDraft) => void
  /** Keeps it now, changed or not, and gives its request's id. */
  readonly keep: () => Promise<Result<string>>
  /** Why the last change could not be kept, or null. */
  readonly trouble: ErrorCode | null
}

/** A pause in typing, in milliseconds, after which what was typed is kept. */
const PAUSE = 500

/**
 * Keeps what the person writes on every pause, and when they leave.
 * @param shown under what the request is shown
 */
export function useDraftWriting(shown: AskAbout, view: AskView): DraftWriting {
  const client = useQueryClient()
  // The field is fed from here and not from the cache: React would else set it back for a moment, and the caret with it.
  const [draft, setDraft] = useState(view.draft)
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)
  const waiting = useRef<{ readonly draft: AskDraft; readonly timer: number } | null>(null)

  async function write(next: AskDraft): Promise<Result<string>> {
    if (waiting.current) window.clearTimeout(waiting.current.timer)
    waiting.current = null
    const result = await writeDraft(client, shown, view.about, next)
    setTrouble(result.ok ? null : result.code)
    return result
  }

  // What waits is kept by whoever is here last: the newest of these.
  const flush = useRef<(() => void) | null>(null)
  useEffect(() => {
    flush.current = () => {
      if (waiting.current) void write(waiting.current.draft)
    }
  })
  useEffect(() => {
    const leave = () => flush.current?.()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])

  return {
    draft,
    change(next) {
      setDraft(next)
      showDraft(client, shown, next)
      if (waiting.current) window.clearTimeout(waiting.current.timer)
      waiting.current = { draft: next, timer: window.setTimeout(() => flush.current?.(), PAUSE) }
    },
    keep: () => write(draft),
    trouble
  }
}
