import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { AutoLockMinutes, LockView } from '../../shared/contract/lock-views'
import type { ErrorCode } from '../../shared/contract/result'
import { bridge } from '../bridge'
import { keepEverything } from './leaving'
import { answerOf } from './tick'

/** How the lock stands. */
export const lockQuery = queryOptions({ queryKey: ['lock', 'view'], queryFn: () => bridge.lockView() })

/** Its settings, while it is open. */
export const lockSettingsQuery = queryOptions({
  queryKey: ['lock', 'settings'],
  queryFn: () => bridge.lockSettings()
})

/** Main is told at most so often that the person does something, in milliseconds. */
const TOLD_MS = 10_000

const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const

/** Whether nothing but the lock can be asked. */
export function isShut({ state }: Pick<LockView, 'state'>): boolean {
  return state !== 'off' && state !== 'open'
}

/** Hands over what was typed before the window is locked, and tells that the person is there. Lasts as long as the page. */
export function followLock({ state }: LockView): void {
  bridge.onLeaving(() => {
    void keepEverything().then((kept) => bridge.reportLeft(!kept))
  })
  if (state !== 'open') return
  let told = Number.NEGATIVE_INFINITY
  const tell = () => {
    if (performance.now() - told < TOLD_MS) return
    told = performance.now()
    void bridge.reportActive()
  }
  for (const sign of SIGNS) window.addEventListener(sign, tell, { passive: true, capture: true })
}

/** Whether a lock is switched on, and open. */
export function isLockOn(client: QueryClient): boolean {
  return client.getQueryData(lockQuery.queryKey)?.state === 'open'
}

/** Locks now, where that is switched on. False where there is nothing to lock. */
export function lockNow(client: QueryClient): boolean {
  if (!isLockOn(client)) return false
  void bridge.lockNow()
  return true
}

/** Gives the code of the refusal, or null. */
export async function setAutoLock(client: QueryClient, minutes: AutoLockMinutes): Promise<ErrorCode | null> {
  return settled(client, await answerOf(bridge.setAutoLock(minutes)))
}

/** Gives the code of the refusal, or null. */
export async function setOpensByItself(client: QueryClient, on: boolean): Promise<ErrorCode | null> {
  return settled(client, await answerOf(bridge.setOpensByItself(on)))
}

async function settled(
  client: QueryClient,
  result: { readonly ok: true } | { readonly ok: false; readonly code: ErrorCode }
): Promise<ErrorCode | null> {
  await client.invalidateQueries({ queryKey: lockSettingsQuery.queryKey })
  return result.ok ? null : result.code
}

/** The person has read how it ended. */
export async function seenLockEnd(client: QueryClient): Promise<void> {
  await bridge.seenLockEnd()
  await client.invalidateQueries({ queryKey: lockQuery.queryKey })
}
