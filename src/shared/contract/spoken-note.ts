import { z } from 'zod'
import { SPOKEN_WAYS } from '../domain/spoken'
import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from './result'

const name = z.string().max(MAX_NAME_LENGTH)

/** A call or talk as the person writes it down: what the window hands over, and what is kept as its original. */
export const spokenNoteSchema = z.strictObject({
  how: z.enum(SPOKEN_WAYS),
  /** The day, as `2026-11-23`. */
  date: z.iso.date(),
  /** Who said it; empty where the person does not know. So are company and role. */
  who: name,
  company: name,
  role: name,
  words: z.string().min(1).max(MAX_TEXT_LENGTH)
})

export type SpokenNote = Readonly<z.infer<typeof spokenNoteSchema>>
