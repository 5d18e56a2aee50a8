import { clipboard, dialog } from 'electron'

/** What the person chose. */
export type CrashChoice = 'restart' | 'quit'

const WORDS = {
  restart: 'Restart Coachable',
  copy: 'Copy this report',
  quit: 'Quit',
  wait: 'Wait',
  restartWindow: 'Restart the window',
  page: 'The window keeps ending',
  pageDetail:
    'Coachable started it again, and it ended again. Nothing that was kept is lost. A restart of the whole program usually helps.',
  failed: 'Coachable met an error and has to stop',
  failedDetail: 'Everything that was kept is safe on your disk. You can start again where you were.',
  report: 'This is the whole report. It goes nowhere unless you copy it and give it to somebody:',
  stuck: 'The window has not answered for a while',
  stuckDetail:
    'It may be busy and come back by itself. To restart it loses nothing that was kept; words of the last seconds may be missing.'
} as const

/** Plain windows of the system's own, for when the program's own window cannot be used. */
export interface CrashDialogs {
  /** @param report shown whole, and what is copied */
  tellPageEnds(report: string): Promise<CrashChoice>
  tellFailed(report: string): Promise<CrashChoice>
  /** @param answered aborted when the window answers again: the question is then taken back as "wait" */
  askStuck(answered: AbortSignal): Promise<'wait' | 'restart'>
}

/** @see CrashDialogs */
export function createCrashDialogs(): CrashDialogs {
  return {
    tellPageEnds: (report) => tell(WORDS.page, WORDS.pageDetail, report),
    tellFailed: (report) => tell(WORDS.failed, WORDS.failedDetail, report),
    async askStuck(answered) {
      const { response } = await dialog.showMessageBox({
        type: 'question',
        title: 'Coachable',
        message: WORDS.stuck,
        detail: WORDS.stuckDetail,
        buttons: [WORDS.wait, WORDS.restartWindow],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
        signal: answered
      })
      return response === 1 ? 'restart' : 'wait'
    }
  }
}

/** Shows it again after the report was copied: copying is no answer. */
async function tell(message: string, detail: string, report: string): Promise<CrashChoice> {
  for (;;) {
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      title: 'Coachable',
      message,
      detail: `${detail}\n\n${WORDS.report}\n\n${report}`,
      buttons: [WORDS.restart, WORDS.copy, WORDS.quit],
      defaultId: 0,
      cancelId: 2,
      noLink: true
    })
    if (response !== 1) return response === 0 ? 'restart' : 'quit'
    // Newer runtimes answer with a promise, older ones at once.
    await clipboard.writeText(report)
  }
}
