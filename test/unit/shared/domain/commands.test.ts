import { describe, expect, it } from 'vitest'
import { menuTemplate } from '../../../../src/main/menu/menu-template'
import { findCommands } from '../../../../src/renderer/features/palette/find-commands'
import { KEYS } from '../../../../src/renderer/features/settings/words'
import { COMMAND_WORDS } from '../../../../src/shared/domain/command-words'
import { COMMANDS, commandOfKey, isHeldWithCtrl } from '../../../../src/shared/domain/commands'

/** Ids of the commands of a menu as it is made for a program, with what they can be asked now. */
function inMenu(isOpen: boolean, isMac = false) {
  const menus = menuTemplate({ isOpen, canLock: true, isMac, run: () => undefined })
  return menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : [])).filter(({ id }) => id !== undefined)
}

describe('the commands', () => {
  it('stand in the menu and in the palette, all of them and each once', () => {
    const ids = COMMANDS.map(({ id }) => id).sort()
    expect(new Set(ids).size).toBe(ids.length)
    expect(Object.keys(COMMAND_WORDS).sort()).toEqual(ids)
    expect(
      inMenu(true)
        .map(({ id }) => id)
        .sort()
    ).toEqual(ids)
    expect(
      inMenu(true, true)
        .map(({ id }) => id)
        .sort()
    ).toEqual(ids)
    const palette = findCommands('', [], true).map(({ id }) => id)
    expect([...palette, 'palette'].sort()).toEqual(ids)
  })

  it('have a key of their own, which the list of keys names', () => {
    const keys = COMMANDS.flatMap(({ key }) => (key ? [`${key.shift ? 'Shift ' : ''}${key.key}`] : []))
    expect(new Set(keys).size).toBe(keys.length)
    expect(COMMANDS.filter(({ key }) => key === null).map(({ id }) => id)).toEqual(['about', 'dataFolder'])
    expect(KEYS.length).toBe(keys.length + 4)
    expect(KEYS.find(({ what }) => what === 'Search everything')?.keys).toEqual(['mod', 'K'])
  })

  it('are found by their key, also by the second one', () => {
    for (const { id, key } of COMMANDS) {
      if (key)
        expect(commandOfKey(key.key.toLowerCase().replace(/^f(?=\d)/, 'F'), key.shift, isHeldWithCtrl(key))?.id).toBe(
          id
        )
    }
    expect(commandOfKey('y', false, true)?.id).toBe('redo')
    expect(commandOfKey('y', true, true)).toBeNull()
    expect(commandOfKey('o', false, false)).toBeNull()
  })

  it('can be asked for only while the data is open, but for those of the window', () => {
    const able = inMenu(false).filter(({ enabled, role }) => enabled !== false && role === undefined)
    expect(able.map(({ id }) => id)).toEqual(['zoomIn', 'zoomOut', 'zoomReset', 'fullScreen', 'dataFolder'])
    const without = menuTemplate({ isOpen: true, canLock: false, isMac: false, run: () => undefined })
    expect(JSON.stringify(without)).not.toContain('Lock now')
  })

  it('have undo and redo beside what the system does with words', () => {
    const edit = menuTemplate({ isOpen: true, canLock: true, isMac: true, run: () => undefined }).find(
      ({ label }) => label === 'Edit'
    )
    const items = Array.isArray(edit?.submenu) ? edit.submenu : []
    expect(items.map(({ id, role, type }) => id ?? role ?? type)).toEqual([
      'undo',
      'redo',
      'separator',
      'cut',
      'copy',
      'paste',
      'selectAll',
      'separator',
      'find',
      'search'
    ])
  })
})

describe('the palette', () => {
  const names = (typed: string, recent: Parameters<typeof findCommands>[1] = []) =>
    findCommands(typed, recent, false).map(({ id }) => id)

  it('finds a command by letters in their order, the closest first', () => {
    expect(names('jour')[0]).toBe('journal')
    expect(names('find')[0]).toBe('find')
    expect(names('app')[0]).toBe('applications')
    expect(names('nje')[0]).toBe('newEntry')
    expect(names('SAVE pdf')[0]).toBe('savePdf')
    expect(names('qqq')).toEqual([])
  })

  it('has what was used lately first, and no lock where none is switched on', () => {
    expect(names('', ['journal', 'print']).slice(0, 3)).toEqual(['journal', 'print', 'open'])
    expect(names('')).not.toContain('lock')
  })
})
