import { useEffect, useRef, useState } from 'react'
import { type CommandId, commandOfKey } from '../../shared/domain/commands'
import { bridge } from '../bridge'
import { isDialogOpen, isTextField } from '../ui/text-field'

/** What each command does. False: nothing to do, the key is left to others. */
export type CommandDeeds = Readonly<Record<CommandId, () => boolean>>

/** Does what keys and the menu ask for. Gives the way for the palette. */
export function useCommands(deeds: CommandDeeds): (command: CommandId) => void {
  const latest = useRef(deeds)
  useEffect(() => {
    latest.current = deeds
  })
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.altKey || isDialogOpen()) return
      const command = commandOfKey(event.key, event.shiftKey, event.ctrlKey || event.metaKey)
      if (command?.by !== 'page' || (isTextField(event.target) && !command.whileTyping)) return
      if (latest.current[command.id]()) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  // It reads nothing but what is the newest.
  const [run] = useState(() => (command: CommandId): void => {
    const isAboutWords = command === 'undo' || command === 'redo'
    // The menu does not know where the keyboard is: while words are typed, it is they that are taken back.
    if (isAboutWords && isTextField(document.activeElement)) {
      void bridge.doToWindow(command === 'undo' ? 'undoText' : 'redoText')
    } else if (!isDialogOpen()) latest.current[command]()
  })
  useEffect(() => bridge.onCommand(run), [run])
  return run
}
