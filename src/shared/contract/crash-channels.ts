import type { CrashNotice, CrashView, HeldDraft, HeldPlace } from './crash-views'

/** What went wrong, and the log. Inputs and outputs by channel: see `Requests`. */
export interface CrashRequests {
  /** Asked once by each page that begins. */
  'crash:begin': (input: null) => CrashView
  'crash:notices': (input: null) => readonly CrashNotice[]
  'crash:dismiss': (input: CrashNotice['kind']) => true
  /** The page holds where the person is, so that it can be returned to. */
  'crash:place': (input: HeldPlace) => true
  /** The page holds something typed; a value of null lets it go. */
  'crash:draft': (input: { readonly key: string; readonly value: HeldDraft['value'] | null }) => true
  /** Something in the page failed: the name and stack of its error. */
  'crash:pageError': (input: { readonly name: string; readonly stack: string; readonly shown: boolean }) => true
  /** What may be copied and given away: codes, counts and places in the program. */
  'crash:report': (input: null) => string
  /** Everything that is kept of the log, the oldest first. */
  'crash:log': (input: null) => string
}

export const CRASH_CHANNELS = [
  'crash:begin',
  'crash:notices',
  'crash:dismiss',
  'crash:place',
  'crash:draft',
  'crash:pageError',
  'crash:report',
  'crash:log'
] as const satisfies readonly (keyof CrashRequests)[]

/** The page's side of it. */
export interface CrashBridge {
  crashBegin(): Promise<CrashView>
  crashNotices(): Promise<readonly CrashNotice[]>
  dismissCrash(kind: CrashNotice['kind']): Promise<true>
  holdPlace(place: HeldPlace): Promise<true>
  holdDraft(key: string, value: string | null): Promise<true>
  reportPageError(error: { readonly name: string; readonly stack: string; readonly shown: boolean }): Promise<true>
  crashReport(): Promise<string>
  readLog(): Promise<string>
}
