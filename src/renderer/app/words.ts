import type { AppInfo } from '../../shared/contract/views'
import type { PageName } from './place'

/** The shell's sentences. */
export const WORDS = {
  name: 'Coachable',
  skip: 'Skip to the page',
  pages: 'Pages',
  private: 'Nothing leaves this computer',
  developmentRuntime: 'development runtime',
  undo: 'Undo',
  dismiss: 'Dismiss',
  removed: 'Message removed.',
  readerUnavailable:
    'Coachable cannot read messages at the moment. Close it and open it again; if that does not help, install it again. Your messages stay.',
  readOnly:
    'Your data cannot be changed by this version of Coachable, because a newer one wrote it or the disk refuses it. You can read everything; nothing is lost.',
  pageFailed: 'This page stumbled.',
  pageFailedDetail: 'Your messages are safe. Try again, or close Coachable and open it again.',
  tryAgain: 'Try again',
  startFailed: 'Coachable could not start.',
  startFailedDetail: 'Your messages are safe on the disk. Close the window and open Coachable again.'
} as const

export const PAGE_WORDS: Readonly<Record<PageName, string>> = {
  today: 'Today',
  messages: 'Messages',
  privacy: 'Privacy',
  settings: 'Settings'
}

export const RECOVERED_WORDS: Readonly<Record<NonNullable<AppInfo['recovered']>, string>> = {
  backup:
    'Your data was damaged, so Coachable opened the last good copy. The newest change may be missing; the damaged file is kept in the data folder.',
  started_empty:
    'Your data could not be read, so Coachable starts empty. The damaged file is kept in the data folder; dropping your messages again brings them back.'
}

/** What was just ticked off. */
export function ticked(title: string): string {
  return `Done: ${title}`
}
