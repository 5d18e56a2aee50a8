import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { sampleQuery } from '../../data/sample'

interface Props {
  /** Shown while there is nothing at all. */
  readonly firstRun: ReactNode
  readonly children: ReactNode
}

/** Shows the first run where nothing is there yet, else what it holds. */
export function FirstRunGate({ firstRun, children }: Props) {
  const { data, isPending } = useQuery(sampleQuery)
  if (isPending) return null
  return data?.isEmpty ? firstRun : children
}
