/** The intake's sentences. */
export const WORDS = {
  dropTitle: 'Let go to read it',
  dropDetail: 'Messages, folders or text. They stay on this computer.',
  open: 'Open a file…',
  paste: 'Paste text',
  sample: 'Try it with a sample',
  placeTitle: 'Drop a message here',
  placeDetail: 'A saved mail, a PDF or Word file, text, or a whole folder. Anywhere in this window works.',
  pasteTitle: 'Read this as a message?',
  pasteTitleEmpty: 'Paste a message',
  pasteDetail: 'Paste what the employer wrote. You can mend it before it is read.',
  pasteField: 'The message',
  pasteConfirm: 'Read it',
  pasteCancel: 'Cancel',
  pasteTooLong: 'This is too long for one message. Keep the part that the employer wrote.',
  droppedText: 'Dropped text',
  droppedLink: 'A link',
  unnamed: 'A file without a name',
  panel: 'Messages coming in',
  looking: 'Looking through the folder…',
  progressBar: 'Progress',
  cancel: 'Stop here',
  dismiss: 'Dismiss'
} as const

/** How far it has come. The whole number is null while it is not known yet. */
export function reading(number: number, total: number | null): string {
  return total === null ? `Reading message ${number}…` : `Reading ${number} of ${total}`
}

/** What came in, in a sentence or two. */
export function summary(added: number, known: number): string {
  const sentences = [
    added > 0 ? (added === 1 ? '1 new message.' : `${added} new messages.`) : null,
    known > 0 ? (known === 1 ? '1 was already here.' : `${known} were already here.`) : null
  ].filter((sentence) => sentence !== null)
  return sentences.length > 0 ? sentences.join(' ') : 'Nothing new came in.'
}

/** The way to what went wrong, by name and reason. */
export function couldNotBeRead(count: number): string {
  return count === 1 ? '1 file could not be read' : `${count} files could not be read`
}

/** Files of a dropped folder that are plainly no messages. */
export function leftAlone(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ')
  const rest = names.length - 3
  const files = names.length === 1 ? '1 other file' : `${names.length} other files`
  return `Left alone, because they are no messages: ${files} (${rest > 0 ? `${shown} and ${rest} more` : shown}).`
}

/** After the person stopped it. */
export function stopped(count: number): string {
  return count === 1
    ? 'You stopped before 1 file. It was not read.'
    : `You stopped before ${count} files. They were not read.`
}
