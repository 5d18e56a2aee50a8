import type { ReaderState } from '../../../shared/contract/views'
import type { ColorScheme } from '../../../shared/domain/color-scheme'

/** The Settings page's sentences. */
export const WORDS = {
  title: 'Settings',
  appearance: 'Appearance',
  appearanceDetail: 'System follows what your computer is set to.',
  keys: 'Keys',
  markKeys: 'Keys in a message',
  about: 'About',
  version: 'Coachable',
  runtime: 'Runs on',
  developmentRuntime: 'the development runtime, for trying things out and not for every day',
  reader: 'Reading',
  model: 'Model',
  modelDetail: 'it read your newest message'
} as const

export const SCHEME_WORDS: Readonly<Record<ColorScheme, string>> = { system: 'System', light: 'Light', dark: 'Dark' }

export const READER_WORDS: Readonly<Record<ReaderState, string>> = {
  starting: 'getting ready',
  ready: 'ready, on this computer',
  unavailable: 'not possible at the moment'
}

/** What the keyboard can do. `mod` stands for Ctrl, or Cmd on a Mac. */
export const KEYS: readonly { readonly keys: readonly string[]; readonly what: string }[] = [
  { keys: ['mod', '1'], what: 'Today' },
  { keys: ['mod', '2'], what: 'Messages' },
  { keys: ['mod', 'O'], what: 'Open a file' },
  { keys: ['mod', 'V'], what: 'Paste a message' },
  { keys: ['mod', 'Z'], what: 'Undo the last tick, correction or removal' },
  { keys: ['J'], what: 'Next message' },
  { keys: ['K'], what: 'Previous message' },
  { keys: ['mod', 'Enter'], what: 'Read the text in the paste window' }
]

/** What the keyboard can do in a message, and after “Mark words yourself”. */
export const MARK_KEYS: typeof KEYS = [
  { keys: ['Tab'], what: 'Go from mark to mark' },
  { keys: ['Enter'], what: 'Ask what a mark, or the chosen words, say' },
  { keys: ['Delete'], what: 'Remove the mark that the keyboard is on' },
  { keys: ['↑', '↓'], what: 'Choose a sentence, while you mark words yourself' },
  { keys: ['Shift', '←', '→'], what: 'Move its end by a word' },
  { keys: ['Shift', '↑', '↓'], what: 'Move its beginning by a word' },
  { keys: ['Esc'], what: 'Stop marking' }
]
