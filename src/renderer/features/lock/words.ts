import { ERASE_WORDS } from '../../../shared/contract/ownership-views'

/** The locked window's sentences. */
export const WORDS = {
  title: 'Coachable is locked',
  lead: 'Everything you keep here is encrypted. It opens with your passphrase.',
  leadRecovery: 'The recovery key is the one you were shown when you switched encryption on: nine groups of four.',
  passphrase: 'Passphrase',
  recoveryKey: 'Recovery key',
  open: 'Open',
  opening: 'Opening',
  useRecovery: 'Use the recovery key',
  usePassphrase: 'Use the passphrase',
  wrong: 'That is not it.',
  wrongRecovery: 'That is not it. Look for a letter that was read or typed differently.',
  haveNeither: 'I have neither of them',
  haveOne: 'Back',
  neither: 'Without a key nobody can open it',
  neitherDetail:
    'Not even the people who make Coachable: that is what encryption is for. Your data stays where it is, in case a key turns up. An export that you made earlier and kept elsewhere can be brought in after a new start.',
  beginAnew: 'Begin anew',
  beginAnewDetail:
    'You can erase everything that is encrypted here, with all backups, and start as on the first day. Exports and files that you keep elsewhere stay. It cannot be undone.',
  eraseType: `To go on, type “${ERASE_WORDS}”`,
  eraseIt: 'Erase it all',
  erasing: 'Erasing…',
  damaged: 'The file with your key is gone',
  damagedDetail:
    'Your data is encrypted, and the file that belongs to your passphrase, “lock.json”, is missing or damaged in both places where it is kept. Nothing was changed or deleted. Put that file back from a copy of your folder, then open Coachable again. Without it nobody can open the data.',
  stuck: 'The disk did not let Coachable finish',
  stuckDetail:
    'It was switching encryption on or off when the disk refused. Nothing is lost. Close Coachable, see that the disk can be written to, and open it again: it goes on where it stopped.',
  folder: 'Data folder',
  switchingOn: 'Encrypting your data',
  switchingOff: 'Decrypting your data',
  switchingDetail: 'You can close Coachable: what is not finished then is undone, and nothing is lost.'
} as const

/** The words of a field that can be shown. */
export const SECRET_WORDS = {
  show: 'Show what you type',
  hide: 'Hide what you type',
  capsLock: 'Caps Lock is on.'
} as const

/** When the next try is taken. @param ms milliseconds */
export function nextTry(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  if (seconds > 90) return `The next try is possible in ${Math.ceil(seconds / 60)} minutes.`
  return seconds === 1 ? 'The next try is possible in a second.' : `The next try is possible in ${seconds} seconds.`
}

/** Files that wait. */
export function filesWait(count: number): string {
  return count === 1
    ? 'One file waits, and comes in once it is open.'
    : `${count} files wait, and come in once it is open.`
}

/** A dropped file that has no place on the disk. */
export const CANNOT_WAIT =
  'What you dropped is no file on this computer, so it cannot wait. Open Coachable, then drop it again.'

/** How far a switch has come. */
export function filesDone(done: number, of: number): string {
  return of === 0 ? 'Looking at what there is' : `${done} of ${of} files`
}
