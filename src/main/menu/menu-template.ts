import type { MenuItemConstructorOptions } from 'electron'
import { COMMAND_WORDS } from '../../shared/domain/command-words'
import {
  COMMANDS,
  type Command,
  type CommandId,
  isHeldWithCtrl,
  MENUS,
  type MenuName
} from '../../shared/domain/commands'

/** What the menu depends on. */
export interface MenuState {
  /** The data is open: the page can be asked for something. */
  readonly isOpen: boolean
  /** The lock is switched on. */
  readonly canLock: boolean
  readonly isMac: boolean
  readonly run: (command: CommandId) => void
}

const NAMES: Readonly<Record<MenuName, string>> = { file: 'File', edit: 'Edit', view: 'View', help: 'Help' }

/** What the system does with words by itself, between the commands of the Edit menu. */
const WORDS_ITEMS: readonly MenuItemConstructorOptions[] = [
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'selectAll' }
]

/** The menus, made of the list of commands. */
export function menuTemplate(state: MenuState): MenuItemConstructorOptions[] {
  const menus = MENUS.map((name) => ({
    label: NAMES[name],
    ...(name === 'help' ? { role: 'help' as const } : {}),
    submenu: itemsOf(name, state)
  }))
  return state.isMac ? [{ role: 'appMenu' }, ...menus, { role: 'windowMenu' }] : menus
}

function itemsOf(name: MenuName, state: MenuState): MenuItemConstructorOptions[] {
  const shown = COMMANDS.filter(({ menu, id }) => menu === name && (id !== 'lock' || state.canLock))
  const items: MenuItemConstructorOptions[] = []
  for (const [at, command] of shown.entries()) {
    const before = shown[at - 1]
    if (before && before.group !== command.group) {
      items.push({ type: 'separator' })
      if (name === 'edit') items.push(...WORDS_ITEMS, { type: 'separator' })
    }
    items.push(itemOf(command, state))
  }
  return name === 'file' && state.isMac ? [...items, { role: 'close' }] : items
}

function itemOf({ id, key, by }: Command, { isOpen, isMac, run }: MenuState): MenuItemConstructorOptions {
  // A Mac quits by its own menu, which waits for what is not saved yet.
  if (id === 'quit') return { role: 'quit', id, label: COMMAND_WORDS.quit }
  const held = key && isHeldWithCtrl(key) ? 'CmdOrCtrl+' : ''
  const accelerator = key && `${held}${key.shift ? 'Shift+' : ''}${key.key === '+' ? 'Plus' : key.key}`
  return {
    id,
    label: COMMAND_WORDS[id],
    enabled: by === 'main' || isOpen,
    // The page hears its keys itself and knows whether they belong to a text; so does main with those of zooming.
    ...(accelerator ? { accelerator: id === 'fullScreen' && isMac ? 'Ctrl+Cmd+F' : accelerator } : {}),
    registerAccelerator: id === 'fullScreen',
    click: () => run(id)
  }
}
