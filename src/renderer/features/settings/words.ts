import type { ErrorCode } from '../../../shared/contract/result'
import type { ReaderState, WatchView } from '../../../shared/contract/views'
import type { ColorScheme } from '../../../shared/domain/color-scheme'
import { COMMAND_DETAILS, COMMAND_WORDS } from '../../../shared/domain/command-words'
import { COMMANDS } from '../../../shared/domain/commands'
import { keyNames } from '../../ui/command-keys'

/** The Settings page's sentences. */
export const WORDS = {
  title: 'Settings',
  appearance: 'Appearance',
  appearanceDetail: 'System follows what your computer is set to.',
  waits: 'When it is quiet',
  reminders: 'Reminders',
  tray: 'Tray',
  watched: 'Watched folder',
  keys: 'Keys',
  markKeys: 'Keys in a message',
  boardKeys: 'Keys on the board of applications',
  journalKeys: 'Keys in the journal',
  about: 'About',
  version: 'Coachable',
  runtime: 'Runs on',
  developmentRuntime: 'the development runtime, for trying things out and not for every day',
  reader: 'Reading',
  model: 'Model',
  modelDetail: 'it read your newest message',
  log: 'Log',
  logDetail: 'What Coachable wrote down about itself, by codes and ids. Nothing of what you keep here is in it.'
} as const

export const REMINDER_WORDS = {
  label: 'Tell me on the desktop when a day that I chose has come',
  detail:
    'At most once a day, from nine o’clock on, and only while Coachable is open. It never shows a message’s or a company’s words.',
  impossible: 'This computer shows no notifications at the moment.'
} as const

export const WAIT_WORDS = {
  what: 'Silence is no verdict. After so many days Coachable asks you how it stands; nothing is decided by itself.',
  noAnswer: 'Ask about an application without an answer after',
  askAgain: 'Offer one polite reminder of a request for feedback after'
} as const

/** So many days, as one chooses them. */
export function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}

export const WATCH_WORDS = {
  what: 'New messages that you save into this folder are read by themselves, and so are those in it already and in the folders below. Coachable only reads there: it changes and deletes nothing.',
  how: 'To save a mail as a file, open it in your mail program and choose “Save as…” or “Download message”, or drag it out of the list into the folder.',
  off: 'This is off: Coachable looks into no folder by itself.',
  choose: 'Choose a folder…',
  chooseAnother: 'Choose another…',
  end: 'Stop watching'
} as const

export const WATCH_STATE_WORDS: Readonly<Record<WatchView['state'], string>> = {
  watching: 'Watching',
  missing: 'Not there at the moment, or it cannot be read. It goes on by itself when the folder is back.',
  off: 'Not watched at the moment, because your data cannot be changed.'
}

const NOT_SAVED = 'Your choice could not be saved. Check that the disk can be written to, then try again.'

const WATCH_REFUSALS: Readonly<Partial<Record<ErrorCode, string>>> = {
  invalid_request:
    'That folder holds too much besides messages: it is a whole disk, your home folder, or where Coachable keeps its own data. Choose or make a folder only for messages.',
  not_found: 'That folder is not there any more. Choose another.',
  unreadable_file: 'That folder cannot be opened. Check that you may read it, or choose another.',
  disk_full: 'The disk is full, so your choice was not kept. Make some room and try again.',
  newer_data: 'Your data belongs to a newer Coachable, so this one changes nothing.',
  in_use: 'Another Coachable has your data open, so this one changes nothing.'
}

/** Why a choice was not kept, and what to do next. */
export function saveRefusal(code: ErrorCode): string {
  return WATCH_REFUSALS[code === 'invalid_request' ? 'storage_failed' : code] ?? NOT_SAVED
}

/** Why a folder is not watched, and what to do next. */
export function watchRefusal(code: ErrorCode): string {
  return WATCH_REFUSALS[code] ?? NOT_SAVED
}

export const SCHEME_WORDS: Readonly<Record<ColorScheme, string>> = { system: 'System', light: 'Light', dark: 'Dark' }

export const READER_WORDS: Readonly<Record<ReaderState, string>> = {
  starting: 'getting ready',
  ready: 'ready, on this computer',
  resting: 'resting, and back when there is something to read',
  unavailable: 'not possible at the moment'
}

/** Staying in the tray. */
export const TRAY_WORDS = {
  label: 'Keep Coachable in the tray',
  detail:
    'Closing the window then only hides it, and reminders still come. Where your desktop has no tray, starting Coachable again brings the window back.'
} as const

/** What the keyboard can do. `mod` stands for Ctrl, or Cmd on a Mac. */
export const KEYS: readonly { readonly keys: readonly string[]; readonly what: string }[] = [
  ...COMMANDS.flatMap(({ id, key }) =>
    key === null ? [] : [{ keys: keyNames(key, false).map(forEither), what: COMMAND_DETAILS[id] ?? COMMAND_WORDS[id] }]
  ),
  { keys: ['mod', 'V'], what: 'Paste a message' },
  { keys: ['J'], what: 'Next message' },
  { keys: ['K'], what: 'Previous message' },
  { keys: ['mod', 'Enter'], what: 'Read the text in the paste window' }
]

function forEither(key: string): string {
  return key === 'Ctrl' ? 'mod' : key
}

/** What the keyboard can do in a message, and after “Mark words yourself”. */
export const MARK_KEYS: typeof KEYS = [
  { keys: ['Tab'], what: 'Go from mark to mark' },
  { keys: ['Enter'], what: 'Ask what a mark, or the chosen words, say' },
  { keys: ['mod', 'C'], what: 'Copy the words of a mark or a quote, with where they are from' },
  { keys: ['Delete'], what: 'Remove the mark that the keyboard is on' },
  { keys: ['↑', '↓'], what: 'Choose a sentence, while you mark words yourself' },
  { keys: ['Shift', '←', '→'], what: 'Move its end by a word' },
  { keys: ['Shift', '↑', '↓'], what: 'Move its beginning by a word' },
  { keys: ['Esc'], what: 'Stop marking' }
]

/** What the keyboard can do with a card of the board of applications. */
export const BOARD_KEYS: typeof KEYS = [
  { keys: ['↑', '↓', '←', '→'], what: 'Go from card to card' },
  { keys: ['Ctrl', '←', '→'], what: 'Move it a stage back or on' },
  { keys: ['M'], what: 'Choose its stage from a list' },
  { keys: ['Enter'], what: 'Open it' }
]

/** What the keyboard can do in the journal. */
export const JOURNAL_KEYS: typeof KEYS = [
  { keys: ['N'], what: 'New entry' },
  { keys: ['J'], what: 'Next entry of the list' },
  { keys: ['K'], what: 'Entry before it' },
  { keys: ['mod', 'B'], what: 'Bold, while you write' },
  { keys: ['mod', 'I'], what: 'Italic, while you write' },
  { keys: ['Esc'], what: 'Out of the words, to the list' }
]
