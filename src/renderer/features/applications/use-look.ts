import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { DRAFT_KEY } from '../../data/drafts'
import { FIRST_LOOK, type Look } from './which-lines'

const KEY = [...DRAFT_KEY, 'applications-look'] as const

/** How the person looks at their applications; the same when they come back from another page. */
export function useLook(): readonly [Look, (part: Partial<Look>) => void] {
  const client = useQueryClient()
  const [look, setLook] = useState(() => client.getQueryData<Look>(KEY) ?? FIRST_LOOK)
  return [
    look,
    (part) => {
      const next = { ...look, ...part }
      setLook(next)
      client.setQueryData(KEY, next)
    }
  ]
}
