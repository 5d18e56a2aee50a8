import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ErrorCode } from '../../shared/contract/result'
import { DRAFT_KEY } from './drafts'

/** How long the person has to pause, in milliseconds, before what they typed is kept. */
const PAUSE_MS = 600

/** A text that is kept by itself. */
export interface Autosave {
  readonly text: string
  readonly type: (text: string) => void
  /** Keeps it now: where the person leaves the field. */
  readonly keep: () => void
  /** Why it could not be kept; what was typed stays here until it can. */
  readonly refused: ErrorCode | null
}

/**
 * A text that the person types and that is kept on every pause, when the field is left, when the page is left and when the window
 * closes. What could not be kept waits as a draft and is found again.
 * @param id tells the text from all others @param kept as main has it @param save gives a code where main refuses
 */
export function useAutosave(id: string, kept: string, save: (text: string) => Promise<ErrorCode | null>): Autosave {
  const client = useQueryClient()
  const [text, setText] = useState(() => client.getQueryData<string>([...DRAFT_KEY, 'kept', id]) ?? kept)
  const [refused, setRefused] = useState<ErrorCode | null>(null)
  const now = useRef({ text, kept, save, asked: kept, timer: 0, holds: false })
  now.current.save = save
  now.current.text = text

  // What is changed elsewhere (an undo) is shown, unless the person is typing or what they typed is not kept yet.
  if (now.current.kept !== kept) {
    const wasKept = now.current.text === now.current.kept || now.current.text === now.current.asked
    now.current.kept = kept
    now.current.asked = kept
    if (wasKept && text !== kept && now.current.timer === 0 && !now.current.holds) setText(kept)
  }

  const keep = useCallback(async () => {
    const at = now.current
    window.clearTimeout(at.timer)
    at.timer = 0
    const { text: typed } = at
    if (typed === at.asked) return
    const before = at.asked
    at.asked = typed
    at.holds = true
    const code = await at.save(typed)
    at.holds = code !== null
    setRefused(code)
    const key = [...DRAFT_KEY, 'kept', id]
    if (code !== null && at.asked === typed) at.asked = before
    else if (client.getQueryData(key) === typed) client.removeQueries({ queryKey: key, exact: true })
  }, [client, id])

  useEffect(() => {
    const leave = () => void keep()
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
      leave()
    }
  }, [keep])

  return {
    text,
    refused,
    keep: () => void keep(),
    type(next) {
      setText(next)
      now.current.text = next
      client.setQueryData([...DRAFT_KEY, 'kept', id], next)
      window.clearTimeout(now.current.timer)
      now.current.timer = window.setTimeout(() => void keep(), PAUSE_MS)
    }
  }
}
