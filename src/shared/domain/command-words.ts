import type { CommandId } from './commands'

/** What each command is called, in the menu and in the palette. */
export const COMMAND_WORDS: Readonly<Record<CommandId, string>> = {
  open: 'Open…',
  pasteText: 'Paste text…',
  writeTalk: 'Write down what was said…',
  newEntry: 'New journal entry',
  addApplication: 'Add an application',
  print: 'Print…',
  savePdf: 'Save as PDF…',
  lock: 'Lock now',
  quit: 'Quit Coachable',
  undo: 'Undo',
  redo: 'Redo',
  find: 'Find on this page…',
  search: 'Search everything',
  today: 'Today',
  messages: 'Messages',
  applications: 'Applications',
  resume: 'Resume',
  journal: 'Journal',
  insight: 'Insight',
  privacy: 'Privacy',
  reading: 'How it reads',
  settings: 'Settings',
  steps: 'What to do',
  palette: 'All commands…',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  zoomReset: 'Usual size',
  fullScreen: 'Full screen',
  keys: 'Keys',
  about: 'About Coachable',
  dataFolder: 'Show the data folder'
}

/** For the list of keys, where the name alone says too little. */
export const COMMAND_DETAILS: Partial<Readonly<Record<CommandId, string>>> = {
  open: 'Open a file: messages, or on the Resume page a resume',
  undo: 'Undo the last tick, correction or removal',
  redo: 'Do again what was undone; Ctrl Y does the same',
  palette: 'Every command, by typing a part of its name'
}
