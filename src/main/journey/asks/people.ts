import { isAddress, isNoReply } from '../../../shared/domain/ask-mail'
import type { Correspondent } from '../../../shared/domain/message'
import type { State } from '../../../shared/state/state'
import type { StoredMessage } from '../../../shared/state/state-v1'
import { relatedTo } from '../../inbox/links'

/** More of them nobody tries. */
const SHOWN = 5
/** Longer texts are no letters; only their beginning is looked through. */
const LOOKED_THROUGH = 50_000

const ADDRESS_IN_TEXT = /[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}/g

/**
 * Others than this one that could be written to: the contact of the application, senders of other messages of the thread or
 * application, addresses that stand in the words, signature and footer of the message. Quoted mail is left out: the addresses in it are
 * most often the person's own. Nothing is looked up anywhere.
 */
export function peopleAround(
  state: State,
  stored: StoredMessage | undefined,
  contact: Correspondent | null,
  except: string
): readonly Correspondent[] {
  const senders = stored ? relatedTo(state, stored.message.id).map(({ message }) => message.from) : []
  const found = [contact, ...senders, ...(stored ? addressesIn(stored) : [])]
  const known = new Set([except.toLowerCase()])
  return found
    .filter((one) => one !== null)
    .filter(({ address }) => {
      const key = address.trim().toLowerCase()
      if (!isAddress(key) || isNoReply(key) || known.has(key)) return false
      known.add(key)
      return true
    })
    .slice(0, SHOWN)
}

function addressesIn({ message }: StoredMessage): readonly Correspondent[] {
  const texts = [message.body, ...message.folded.filter(({ kind }) => kind !== 'quoted').map(({ text }) => text)]
  return texts
    .flatMap((text) => text.slice(0, LOOKED_THROUGH).match(ADDRESS_IN_TEXT) ?? [])
    .map((address) => ({ name: '', address }))
}
