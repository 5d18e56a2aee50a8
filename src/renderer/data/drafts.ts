import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

/** Under which drafts are kept in the cache as long as the window is open. */
export const DRAFT_KEY = ['draft'] as const

/**
 * A draft that the person may change and finds again, as they left it, after reading another message.
 * @param id of the action item that it is for
 * @param begin gives the text that it begins with
 */
export function useDraft(id: string, begin: () => string): readonly [string, (text: string) => void] {
  const client = useQueryClient()
  const key = [...DRAFT_KEY, id]
  // The field is fed from here and not from the cache: React would else set it back for a moment, and the caret with it.
  const [text, setText] = useState(() => client.getQueryData<string>(key) ?? begin())
  return [
    text,
    (next) => {
      setText(next)
      client.setQueryData(key, next)
    }
  ]
}
