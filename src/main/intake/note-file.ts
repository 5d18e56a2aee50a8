import type { SpokenNote } from '../../shared/contract/spoken-note'
import type { SpokenWay } from '../../shared/domain/spoken'

/** Ending of the file that a note is kept as: JSON with the fields of a `SpokenNote`. */
export const NOTE_EXTENSION = '.coachnote'

/** What a note is about, for its list and its file. */
export const NOTE_TITLES: Readonly<Record<SpokenWay, string>> = {
  call: 'Phone call',
  video: 'Video call',
  in_person: 'Talk in person',
  voice_message: 'Voice message'
}

/** A note as the file that is kept of it. */
export function noteFile(note: SpokenNote): { readonly name: string; readonly bytes: Uint8Array } {
  const { how, date, who, company, role, words } = note
  const text = JSON.stringify({ how, date, who, company, role, words }, null, 2)
  return { name: `${NOTE_TITLES[how]} ${date}${NOTE_EXTENSION}`, bytes: new TextEncoder().encode(text) }
}
