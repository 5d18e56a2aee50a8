import type { EventName, Events } from '../shared/contract/channels'
import type { OwnershipBridge } from '../shared/contract/ownership-channels'
import { ERASE_WORDS } from '../shared/contract/ownership-views'
import type { Ask } from './ask-main'

/** Listens to one event of main. */
type Hear = <E extends EventName>(name: E, listener: (payload: Events[E]) => void) => () => void

/** Taking everything along, bringing it in again, and erasing it. */
export function ownershipBridge(ask: Ask, hear: Hear): OwnershipBridge {
  return {
    viewOwnership: () => ask('ownership:view', null),
    exportEverything: () => ask('ownership:export', null),
    stopOwnership: () => ask('ownership:stop', null),
    openExport: () => ask('ownership:openExport', null),
    closeExport: () => ask('ownership:closeExport', null),
    bringExportIn: (places) => ask('ownership:import', { places }),
    eraseEverything: () => ask('ownership:erase', { words: ERASE_WORDS }),
    onOwnershipProgress: (listener) => hear('ownership:progress', listener)
  }
}
