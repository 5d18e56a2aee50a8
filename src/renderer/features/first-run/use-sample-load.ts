import { useState } from 'react'
import type { ErrorCode } from '../../../shared/contract/result'
import { loadSample } from '../../data/sample'

/** Brings the sample data in, once at a time. `refused`: why the last try did not come about, or null. */
export function useSampleLoad() {
  const [isLoading, setLoading] = useState(false)
  const [refused, setRefused] = useState<ErrorCode | null>(null)
  async function load(): Promise<void> {
    if (isLoading) return
    setLoading(true)
    setRefused(await loadSample())
    setLoading(false)
  }
  return { isLoading, refused, load: () => void load() }
}
