/** The menus that commands stand in, from left to right. */
export const MENUS = ['file', 'edit', 'view', 'help'] as const
export type MenuName = (typeof MENUS)[number]

/** Everything that can be asked of the window by a menu, a key or the palette. */
export type CommandId =
  | 'open'
  | 'pasteText'
  | 'writeTalk'
  | 'newEntry'
  | 'addApplication'
  | 'print'
  | 'savePdf'
  | 'lock'
  | 'quit'
  | 'undo'
  | 'redo'
  | 'find'
  | 'search'
  | 'today'
  | 'messages'
  | 'applications'
  | 'resume'
  | 'journal'
  | 'insight'
  | 'privacy'
  | 'reading'
  | 'settings'
  | 'steps'
  | 'palette'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomReset'
  | 'fullScreen'
  | 'keys'
  | 'about'
  | 'dataFolder'

/** The key of a command, with Ctrl (Cmd on a Mac) unless it is one of the F keys. */
export interface CommandKey {
  /** As `KeyboardEvent.key` has it without Shift, in capitals where it is a letter. */
  readonly key: string
  readonly shift: boolean
}

export interface Command {
  readonly id: CommandId
  readonly menu: MenuName
  /** Commands of one menu with the same number stand together; a line parts them from the others. */
  readonly group: number
  readonly key: CommandKey | null
  /** Who does it: the page, or main, also where the page is locked or does not answer. */
  readonly by: 'page' | 'main'
  /** Its key counts while words are typed, too: it means nothing else there. */
  readonly whileTyping: boolean
}

const ctrl = (key: string): CommandKey => ({ key, shift: false })
const shifted = (key: string): CommandKey => ({ key, shift: true })

const inPage = (menu: MenuName, group: number, id: CommandId, key: CommandKey | null): Command => ({
  id,
  menu,
  group,
  key,
  by: 'page',
  whileTyping: false
})
const whileTyping = (command: Command): Command => ({ ...command, whileTyping: true })
const inMain = (menu: MenuName, group: number, id: CommandId, key: CommandKey | null): Command => ({
  ...inPage(menu, group, id, key),
  by: 'main',
  whileTyping: true
})

/** Every command once, in the order of the menus. Menu, palette and the list of keys are all made of it. */
export const COMMANDS: readonly Command[] = [
  inPage('file', 1, 'open', ctrl('O')),
  inPage('file', 1, 'pasteText', shifted('V')),
  inPage('file', 1, 'writeTalk', ctrl('N')),
  inPage('file', 2, 'newEntry', shifted('N')),
  inPage('file', 2, 'addApplication', shifted('A')),
  whileTyping(inPage('file', 3, 'print', ctrl('P'))),
  whileTyping(inPage('file', 3, 'savePdf', shifted('S'))),
  inPage('file', 4, 'lock', ctrl('L')),
  inMain('file', 5, 'quit', ctrl('Q')),
  inPage('edit', 1, 'undo', ctrl('Z')),
  inPage('edit', 1, 'redo', shifted('Z')),
  whileTyping(inPage('edit', 3, 'find', ctrl('F'))),
  inPage('edit', 3, 'search', ctrl('K')),
  inPage('view', 1, 'today', ctrl('1')),
  inPage('view', 1, 'messages', ctrl('2')),
  inPage('view', 1, 'applications', ctrl('3')),
  inPage('view', 1, 'resume', ctrl('4')),
  inPage('view', 1, 'journal', ctrl('5')),
  inPage('view', 1, 'insight', ctrl('6')),
  inPage('view', 1, 'privacy', ctrl('7')),
  inPage('view', 1, 'reading', ctrl('8')),
  inPage('view', 1, 'settings', ctrl('9')),
  inPage('view', 1, 'steps', ctrl('D')),
  whileTyping(inPage('view', 2, 'palette', shifted('P'))),
  inMain('view', 3, 'zoomIn', ctrl('+')),
  inMain('view', 3, 'zoomOut', ctrl('-')),
  inMain('view', 3, 'zoomReset', ctrl('0')),
  inMain('view', 4, 'fullScreen', { key: 'F11', shift: false }),
  whileTyping(inPage('help', 1, 'keys', { key: 'F1', shift: false })),
  inPage('help', 2, 'about', null),
  inMain('help', 2, 'dataFolder', null)
]

/** The other key that people know for doing again what was undone. */
const SECOND_KEYS: readonly (readonly [CommandId, CommandKey])[] = [['redo', ctrl('Y')]]

/** Whether a key goes together with Ctrl or Cmd. */
export function isHeldWithCtrl({ key }: CommandKey): boolean {
  return !/^F\d+$/.test(key)
}

/** The command that belongs to a key, or null. @param key as `KeyboardEvent.key` has it @param ctrlHeld Ctrl, or Cmd on a Mac */
export function commandOfKey(key: string, shift: boolean, ctrlHeld: boolean): Command | null {
  const pressed = key.length === 1 ? key.toUpperCase() : key
  const belongs = (own: CommandKey | null): boolean =>
    own !== null && own.key === pressed && own.shift === shift && isHeldWithCtrl(own) === ctrlHeld
  const second = SECOND_KEYS.find(([, own]) => belongs(own))?.[0]
  return COMMANDS.find(({ id, key: own }) => belongs(own) || id === second) ?? null
}
