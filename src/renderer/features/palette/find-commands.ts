import { COMMAND_WORDS } from '../../../shared/domain/command-words'
import { COMMANDS, type Command, type CommandId } from '../../../shared/domain/commands'

/**
 * The commands whose names hold the typed letters in their order, those first that hold them closest together and earliest; what was
 * used lately goes before what fits as well. Without letters: all, the latest used first.
 * @param recent newest first
 */
export function findCommands(typed: string, recent: readonly CommandId[], canLock: boolean): readonly Command[] {
  const letters = typed.toLowerCase().replaceAll(/\s+/g, '')
  const age = ({ id }: Command): number => (recent.includes(id) ? recent.indexOf(id) : recent.length)
  return COMMANDS.filter(({ id }) => id !== 'palette' && (id !== 'lock' || canLock))
    .map((command) => ({ command, gap: gapIn(COMMAND_WORDS[command.id].toLowerCase(), letters) }))
    .filter(({ gap }) => gap !== null)
    .sort((a, b) => (a.gap ?? 0) - (b.gap ?? 0) || age(a.command) - age(b.command))
    .map(({ command }) => command)
}

/** How far from each other the letters stand, and from the beginning of a word; null where they are not all there. */
function gapIn(name: string, letters: string): number | null {
  let best: number | null = null
  for (let start = 0; start < name.length; start += 1) {
    if (letters !== '' && name[start] !== letters[0]) continue
    const gap = gapFrom(name, letters, start)
    if (gap !== null && (best === null || gap < best)) best = gap
    if (letters === '') return 0
  }
  return best
}

function gapFrom(name: string, letters: string, start: number): number | null {
  const isWordStart = start === 0 || name[start - 1] === ' '
  let gap = (start > 0 ? 1 : 0) + (isWordStart ? 0 : 4)
  let at = start - 1
  for (const letter of letters) {
    const next = name.indexOf(letter, at + 1)
    if (next < 0) return null
    // A space between two letters was left out by whoever typed; it is no gap.
    gap += name.slice(at + 1, next).trim().length * (at < start ? 0 : 2)
    at = next
  }
  return gap
}
