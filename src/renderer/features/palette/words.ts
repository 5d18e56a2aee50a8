/** The palette's sentences. */
export const WORDS = {
  title: 'All commands',
  field: 'Type a part of a command',
  none: 'No command has these letters in its name.',
  list: 'Commands'
} as const
