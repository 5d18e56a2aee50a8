import type { CrashNotice } from '../../../shared/contract/crash-views'

/** What is said when something went wrong and was mended. */
export const NOTICE_WORDS: Readonly<Record<CrashNotice['kind'], string>> = {
  page: 'The window had to start again. Nothing was lost, and you are where you were. If you were just typing, look at your last words.',
  reader: 'The part that reads messages stopped and was started again. Nothing was lost; it goes on where it was.',
  ended: 'Coachable ended unexpectedly the last time. Nothing that was kept is lost.'
}

export const WORDS = {
  dismiss: 'Dismiss',
  showReport: 'Show the report',
  reportTitle: 'What went wrong',
  reportLead:
    'This is the whole report: versions, counts, codes and places in the program. There are no words of yours in it, no names, no files and no folders. It goes nowhere unless you copy it and give it to somebody.',
  reportLabel: 'Report',
  showLog: 'Show the log',
  logTitle: 'The log',
  logLead:
    'What Coachable wrote down about itself: when it started, what went wrong, by codes and ids. It holds no words of messages, entries or file names. It lies beside your data and never grows beyond two megabytes.',
  logLabel: 'Log',
  logEmpty: 'Nothing was written down yet.',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'It could not be copied. Choose the text and copy it by hand.',
  failed: 'It could not be read just now.'
} as const
