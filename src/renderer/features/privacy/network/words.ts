import type { NetworkLayer } from '../../../../shared/contract/network-views'
import type { NetworkKind, NetworkSource } from '../../../../shared/domain/network-attempt'

/** What keeps everything here, in plain sentences. */
export const WORDS = {
  title: 'What keeps it here',
  localOnly: 'Local-only mode',
  localOnlyDetail:
    'While it is on, links can be copied, and nothing opens them. When you switch it off, only this changes: Coachable can hand a link to your browser, each time after it has shown you the whole address and you agreed.',
  layers:
    'No network connection is possible in either case. These walls stand one behind the other, so that no single one has to be trusted:',
  open: 'open in this run',
  openDetail: 'This is a development run, which loads its pages from a server on this computer.',
  ledger: 'Attempts',
  ledgerDetail: 'Whatever in the program tries to reach a network is refused and listed here.',
  none: 'None so far.',
  nothingLeft: 'Each of these was refused, and nothing was sent.',
  erase: 'Clear this list'
} as const

export const LAYER_WORDS: Readonly<Record<NetworkLayer, string>> = {
  page: 'The window may load its own files only, and may connect to nothing.',
  leaving: 'The window cannot go to a web page, open another window, or show a page inside itself.',
  requests:
    'Every request for anything but the program’s own files is cancelled. No certificate is accepted, and no proxy is asked for.',
  names: 'The browser inside finds no other computer, neither by its name nor by its number, whoever asks for it.',
  browser:
    'The spelling checker fetches no dictionaries. There are no updates in the background and no reports of crashes.',
  node: 'The parts that keep, read, check and search your data give up every way to a network before they do anything else. They cannot start another program either.',
  model:
    'The models are read from the program’s own folder. Their library is not allowed to look for them anywhere else.',
  links: 'Links in messages are not opened, only copied.'
}

const SOURCE_WORDS: Readonly<Record<NetworkSource, string>> = {
  page: 'The window',
  main: 'The program itself',
  worker: 'A part that works on files',
  reader: 'The part that reads messages'
}

const KIND_WORDS: Readonly<Record<NetworkKind, string>> = {
  request: 'asked for a web address',
  connection: 'wanted to connect',
  name: 'looked a name up',
  datagram: 'wanted to send a datagram',
  listening: 'wanted to wait for connections',
  program: 'wanted to start another program',
  navigation: 'was led to a web page',
  window: 'was told to open another window',
  hint: 'was told to get ready to connect'
}

/** Who tried what. */
export function attemptInWords(source: NetworkSource, kind: NetworkKind): string {
  return `${SOURCE_WORDS[source]} ${KIND_WORDS[kind]}`
}

/** How often, and when last. */
export function timesInWords(count: number, last: string): string {
  return count === 1 ? last : `${count} times, last ${last}`
}
