import path from 'node:path'
import type { BrowserWindow } from 'electron'
import type { NetworkLayer } from '../../shared/contract/network-views'
import { appHandlers } from '../ipc/app-handlers'
import { applicationHandlers } from '../ipc/application-handlers'
import { askHandlers } from '../ipc/ask-handlers'
import { backupHandlers } from '../ipc/backup-handlers'
import { crashHandlers } from '../ipc/crash-handlers'
import { insightHandlers } from '../ipc/insight-handlers'
import { intakeHandlers } from '../ipc/intake-handlers'
import { journalHandlers } from '../ipc/journal-handlers'
import { learningHandlers } from '../ipc/learning-handlers'
import { type LockDesk, lockHandlers } from '../ipc/lock-handlers'
import { messageHandlers } from '../ipc/message-handlers'
import { networkHandlers } from '../ipc/network-handlers'
import { ownershipHandlers } from '../ipc/ownership-handlers'
import { registerHandlers } from '../ipc/register'
import { resumeHandlers } from '../ipc/resume-handlers'
import { sampleHandlers } from '../ipc/sample-handlers'
import { searchHandlers } from '../ipc/search-handlers'
import type { Services } from '../ipc/services'
import { stepHandlers } from '../ipc/step-handlers'
import { watchHandlers } from '../ipc/watch-handlers'
import { windowHandlers } from '../ipc/window-handlers'
import type { NetworkLedger } from '../security/network-ledger'
import type { TrustedSenders } from '../security/trusted-sender'
import type { Dialogs } from '../windows/dialogs'
import { openInEditor } from '../windows/editors'
import { openLink } from '../windows/external-links'
import { openMailProgram } from '../windows/mail-program'
import type { Notifications } from '../windows/notifications'
import { showOwnFolder } from '../windows/own-folders'
import type { Crashes } from './crashes'
import type { EraseInApp } from './erasing'
import type { WindowEvents } from './window-events'

/** What the page asks for, and who answers it. */
export interface PageParts {
  readonly services: Promise<Services>
  readonly senders: TrustedSenders
  readonly lock: Omit<LockDesk, 'saveFile'>
  readonly crashes: Crashes
  readonly ledger: NetworkLedger
  readonly events: WindowEvents
  readonly dialogs: Dialogs
  readonly notifications: Notifications
  readonly erase: EraseInApp
  readonly windowNow: () => BrowserWindow | null
  readonly onUsable: () => void
  /** What the page may ask of the window around it. */
  readonly forWindow: Parameters<typeof windowHandlers>[0]
  readonly fixedInfo: Parameters<typeof appHandlers>[0]['fixedInfo']
  /** What keeps the network away in this run. */
  readonly inForce: () => readonly NetworkLayer[]
  /** Folder of what is shipped as it is. */
  readonly resources: string
}

/** Answers every channel of the page from now on. */
export function answerPage(parts: PageParts): void {
  const { services, dialogs, ledger, resources, windowNow } = parts
  const { saveFile } = dialogs
  function onListening(): void {
    const window = windowNow()
    if (window) parts.events.open(window.webContents)
  }
  registerHandlers(
    {
      ...appHandlers({ services, fixedInfo: parts.fixedInfo, onListening, onUsable: parts.onUsable }),
      ...messageHandlers(services, saveFile),
      ...learningHandlers(services, path.join(resources, 'model', 'figures.json')),
      ...intakeHandlers({
        services,
        samplePath: path.join(resources, 'samples', 'feedback.eml'),
        chooseFiles: dialogs.chooseFiles
      }),
      ...applicationHandlers(services, dialogs),
      ...askHandlers(services, { openMailProgram, saveFile }),
      ...stepHandlers(services, { ...dialogs, canNotify: parts.notifications.isPossible }),
      ...journalHandlers(services),
      ...lockHandlers({ ...parts.lock, saveFile }),
      ...searchHandlers(services),
      ...insightHandlers(services, saveFile),
      ...crashHandlers(parts.crashes.desk),
      ...sampleHandlers(services),
      ...ownershipHandlers(services, { ...dialogs, erase: parts.erase.decide }),
      ...backupHandlers(services, showOwnFolder),
      ...networkHandlers(services, {
        ledger,
        inForce: parts.inForce,
        openLink: (address) => openLink(address, windowNow)
      }),
      ...windowHandlers(parts.forWindow),
      ...watchHandlers(services, dialogs.chooseFolder),
      ...resumeHandlers(services, { ...dialogs, openInEditor })
    },
    parts.senders.trusts,
    parts.lock.lock.isShut
  )
}
