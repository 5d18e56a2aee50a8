import {
  type AutoLockMinutes,
  type KeyStore,
  type LockEnd,
  MIN_PASSPHRASE_LENGTH
} from '../../../../shared/contract/lock-views'

/** The sentences about lock and encryption. */
export const WORDS = {
  title: 'Lock and encryption',
  off: 'Off. Who can open your files on this computer, or takes its disk out, can read what is kept here.',
  offDetail:
    'Switched on, everything Coachable keeps is encrypted with a passphrase that only you know: messages, originals, the journal, resumes and their checks, the search, backups. Coachable then asks for it at every start.',
  helps: 'It helps where',
  helpsWhere: [
    'the computer, its disk or a copy of the folder gets into other hands',
    'somebody else uses this computer while Coachable is locked'
  ],
  helpsNot: 'It does not help where',
  helpsNotWhere: [
    'somebody is at the computer, or a harmful program runs on it, while Coachable is open',
    'files lie elsewhere as well: the mails and resumes you dropped, exports you saved, copies other programs made',
    'the disk still holds traces of files from before it was switched on; encrypting the whole disk is the way to prevent that'
  ],
  switchOn: 'Switch on encryption',
  on: 'On. Everything that is kept here is encrypted.',
  onDetail:
    'Exports and copies that you save elsewhere are not encrypted. How many files there are, and their sizes and dates, can be seen; what is in them cannot.',
  autoLock: 'Lock by itself',
  autoLockDetail:
    'It also locks when the computer sleeps or its screen is locked. An import that runs is not interrupted by waiting.',
  lockNow: 'Lock now',
  change: 'Change the passphrase',
  newKey: 'New recovery key',
  switchOff: 'Switch off encryption',
  byItself: 'Open without asking on this computer',
  byItselfDetail:
    'The key is kept in the key store of your system as well, so that Coachable opens when it is started. Who is logged in as you can open it, too. Once it is locked, it asks all the same.',
  seen: 'Got it',
  cancel: 'Cancel',
  next: 'Next',
  back: 'Back',
  passphrase: 'Passphrase',
  newPassphrase: 'New passphrase',
  repeat: 'Once more',
  different: 'This is not the same as above.',
  advice: `At least ${MIN_PASSPHRASE_LENGTH} characters. Four or five words that have nothing to do with each other are easy to remember and hard to guess. Do not use one that you use elsewhere.`,
  noReset: 'Nobody can reset it. If both the passphrase and the recovery key are lost, so is what is kept here.',
  keyTitle: 'Your recovery key',
  keyDetail:
    'It opens everything if the passphrase is forgotten. It is shown only now. Write it on paper or save it, and keep it away from this computer.',
  copy: 'Copy it',
  copied: 'Copied. Other programs can read the clipboard: copy something else afterwards.',
  save: 'Save it',
  saved: 'Saved.',
  notCopied: 'It could not be copied. Write it down, or save it.',
  confirmTitle: 'Do you have it?',
  confirmDetail: 'Type two of its groups from your copy, so that you know it is right.',
  confirmWrong: 'These are not those groups. Go back to see the key once more.',
  confirmOn: 'Encrypt everything now',
  confirmKey: 'Use the new key',
  preparing: 'Making the key',
  current: 'Your passphrase, or the recovery key',
  changeDetail:
    'Copies of the folder that were made before still open with the old passphrase. To be safe from that, switch encryption off and on again, and delete those copies.',
  changed: 'The passphrase is changed.',
  keyReplaced: 'The new recovery key counts. The old one opens nothing any more.',
  offTitle: 'Switch off encryption',
  offAsk: 'Everything is decrypted and lies in the folder as it is again.',
  offConfirm: 'Decrypt everything now',
  wrong: 'That is not it.'
} as const

/** The words of a field that can be shown. */
export const SECRET_WORDS = {
  show: 'Show what you type',
  hide: 'Hide what you type',
  capsLock: 'Caps Lock is on.'
} as const

/** What there is besides the passphrase. */
export const STORE_WORDS: Readonly<Record<Exclude<KeyStore, 'system'>, string>> = {
  basic_text:
    'Not offered here: this desktop has no key store, only what is called “basic_text”. A key kept there is protected by nothing.',
  none: 'Not offered here: this system has no key store that Coachable can use.'
}

/** After how long it locks. */
export function minutesInWords(minutes: AutoLockMinutes): string {
  if (minutes === 0) return 'Not by waiting'
  if (minutes === 60) return 'After an hour without you'
  return minutes === 1 ? 'After a minute without you' : `After ${minutes} minutes without you`
}

/** When the next try is taken. @param ms milliseconds */
export function nextTry(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  if (seconds > 90) return `The next try is possible in ${Math.ceil(seconds / 60)} minutes.`
  return seconds <= 1 ? 'The next try is possible in a second.' : `The next try is possible in ${seconds} seconds.`
}

/** Which group is asked for, from 0. */
export function groupName(at: number): string {
  return `Group ${at + 1}`
}

/** How it ended. @param explain the words for a code */
export function endInWords(
  end: LockEnd,
  explain: (code: Extract<LockEnd, { kind: 'not_switched' }>['code']) => string
): string {
  switch (end.kind) {
    case 'unsaved':
      return 'It was not locked, because words you typed could not be saved. See that they are, then lock again.'
    case 'not_switched':
      return end.to === 'on'
        ? `Encryption could not be switched on, and nothing was changed. ${explain(end.code)}`
        : `Encryption could not be switched off, and nothing was changed. ${explain(end.code)}`
    case 'switched': {
      const what =
        end.to === 'on'
          ? 'Encryption is on. The files from before were removed; a disk can keep traces of removed files for a while.'
          : 'Encryption is off.'
      return end.left ? `${what} Some files from before could not be removed yet; the next start tries again.` : what
    }
  }
}
