import type { CrashRequests } from '../../shared/contract/crash-channels'
import type { CrashNotice, CrashView, HeldDraft, HeldPlace } from '../../shared/contract/crash-views'
import type { Handlers } from './register'

/** What the handlers stand on; it is there before the stored data is open. */
export interface CrashDesk {
  begin(): Promise<CrashView>
  notices(): Promise<readonly CrashNotice[]>
  dismiss(kind: CrashNotice['kind']): void
  setPlace(place: HeldPlace): void
  setDraft(key: string, value: HeldDraft['value'] | null): void
  pageError(error: { readonly name: string; readonly stack: string; readonly shown: boolean }): void
  report(): Promise<string>
  log(): Promise<string>
}

/** What went wrong, and the log. */
export function crashHandlers(desk: CrashDesk): Pick<Handlers, keyof CrashRequests> {
  return {
    'crash:begin': () => desk.begin(),
    'crash:notices': () => desk.notices(),
    'crash:dismiss'(kind) {
      desk.dismiss(kind)
      return true
    },
    'crash:place'(place) {
      desk.setPlace(place)
      return true
    },
    'crash:draft'({ key, value }) {
      desk.setDraft(key, value)
      return true
    },
    'crash:pageError'(error) {
      desk.pageError(error)
      return true
    },
    'crash:report': () => desk.report(),
    'crash:log': () => desk.log()
  }
}
