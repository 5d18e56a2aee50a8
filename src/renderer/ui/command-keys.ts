import { type CommandKey, isHeldWithCtrl } from '../../shared/domain/commands'

/** The keys of a command as they are written on the keyboard. @param isMac writes ⌘ in place of Ctrl */
export function keyNames(key: CommandKey, isMac: boolean): readonly string[] {
  return [...(isHeldWithCtrl(key) ? [isMac ? '⌘' : 'Ctrl'] : []), ...(key.shift ? ['Shift'] : []), key.key]
}

/** Whether this computer is a Mac. */
export function isOnMac(): boolean {
  return navigator.platform.startsWith('Mac')
}
