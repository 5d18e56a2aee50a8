import { type FormEvent, useState } from 'react'
import { ERASE_WORDS } from '../../shared/contract/ownership-views'
import type { ErrorCode } from '../../shared/contract/result'
import { bridge } from '../bridge'
import { answerOf } from './tick'

/** @see useErasing */
export interface Erasing {
  readonly typed: string
  type(typed: string): void
  /** What is to be typed was typed. */
  readonly isMeant: boolean
  readonly isErasing: boolean
  readonly refused: ErrorCode | null
  /** Erases everything, where it is meant; then the window closes in a moment. */
  erase(event: FormEvent): Promise<void>
}

/** Erasing everything, once the person typed that they mean it. Also while everything is locked. */
export function useErasing(): Erasing {
  const [typed, type] = useState('')
  const [isErasing, setErasing] = useState(false)
  const [refused, setRefused] = useState<ErrorCode | null>(null)
  const isMeant = typed.trim().toLowerCase() === ERASE_WORDS

  async function erase(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (!isMeant || isErasing) return
    setErasing(true)
    const result = await answerOf(bridge.eraseEverything())
    setRefused(result.ok ? null : result.code)
    if (!result.ok) setErasing(false)
  }

  return { typed, type, isMeant, isErasing, refused, erase }
}
