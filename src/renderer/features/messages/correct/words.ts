/** The sentences around correcting what was read. */
export const WORDS = {
  youDecided: 'You decided',
  followsYou: 'This follows from what you decided',
  learned: 'Learned from your corrections',
  change: 'Change',
  yes: 'Yes',
  no: 'No',
  changeKind: 'Change what this message is',
  leaveKind: 'Leave it to Coachable',
  notSo: 'This is not what they say',
  unmark: 'Remove your mark',
  markYourself: 'Mark words yourself',
  markHint: 'Select words with the mouse. Or by keyboard:',
  markField: 'Their words, to be marked',
  markDescription:
    'Arrow keys choose a sentence. Shift with left and right moves its end by a word, Shift with up and down its beginning. Enter says what the words mean. Tab goes from mark to mark, Delete removes one. Escape leaves.',
  ask: 'What does this say?',
  right: 'That is right',
  orElse: 'Or do they say something else?',
  whichOne: 'Which of these marks do you mean?',
  markedAlready: 'Part of it is marked. Which do you mean?',
  newMark: 'Something new',
  search: 'Search, or choose below',
  labels: 'What words can say',
  howItReads: 'How does Coachable read this?',
  seeCorrections: 'See your corrections',
  noLabel: 'Nothing here is called that. Try another word.'
} as const

/** What the small buttons beside a mark do, for those who do not see which mark they stand beside. */
export function aboutMark(deed: string, name: string): string {
  return `${deed}: ${name}`
}

/** Which words are chosen, and what is marked in them, to be heard. */
export function chosenWords(words: string, labels: readonly string[]): string {
  const marked = labels.length > 0 ? ` Marked as: ${labels.join(', ')}.` : ' Not marked.'
  return `Chosen: “${words.replace(/\s+/g, ' ')}”.${marked}`
}

/** What the keys do while words are chosen. */
export const MARK_KEYS: readonly { readonly keys: readonly string[]; readonly what: string }[] = [
  { keys: ['↑', '↓'], what: 'choose a sentence' },
  { keys: ['Shift', '←', '→'], what: 'move its end' },
  { keys: ['Shift', '↑', '↓'], what: 'move its beginning' },
  { keys: ['Enter'], what: 'say what it means' },
  { keys: ['Tab'], what: 'go to a mark' },
  { keys: ['Delete'], what: 'remove it' },
  { keys: ['Esc'], what: 'leave' }
]

/** What the person taught the reader not to mark. */
export function withheldWords(marks: number): string {
  return marks === 1
    ? '1 mark is left out because of your corrections.'
    : `${marks} marks are left out because of your corrections.`
}
