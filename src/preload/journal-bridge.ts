import type { JournalBridge } from '../shared/contract/journal-channels'
import type { Ask } from './ask-main'

/** The journal. */
export function journalBridge(ask: Ask): JournalBridge {
  return {
    listEntries: () => ask('journal:list', null),
    getEntry: (id) => ask('journal:get', id),
    writeEntry: (writing) => ask('journal:write', writing),
    setEntry: (id, about) => ask('journal:set', { id, about }),
    removeEntry: (id) => ask('journal:remove', id),
    restoreEntry: (id) => ask('journal:restore', id),
    linkedTo: (links) => ask('journal:linked', links),
    entriesAbout: (kind, id) => ask('journal:about', { kind, id }),
    kindWords: (most) => ask('journal:kindWords', { most }),
    lookBack: (from, to) => ask('journal:lookBack', { from, to })
  }
}
