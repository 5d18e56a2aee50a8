import type { CrashBridge } from '../shared/contract/crash-channels'
import type { Ask } from './ask-main'

/** What went wrong, and the log. */
export function crashBridge(ask: Ask): CrashBridge {
  return {
    crashBegin: () => ask('crash:begin', null),
    crashNotices: () => ask('crash:notices', null),
    dismissCrash: (kind) => ask('crash:dismiss', kind),
    holdPlace: (place) => ask('crash:place', place),
    holdDraft: (key, value) => ask('crash:draft', { key, value }),
    reportPageError: (error) => ask('crash:pageError', error),
    crashReport: () => ask('crash:report', null),
    readLog: () => ask('crash:log', null)
  }
}
