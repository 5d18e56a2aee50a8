import { z } from 'zod'
import { isDay } from '../domain/days'
import { MOODS, PROMPTS } from '../domain/journal'
import type { JournalRequests } from './journal-channels'
import { MAX_TEXT_LENGTH } from './result'

/** Nobody links an entry to more messages or applications than these. */
const MAX_LINKS = 200
/** No page shows more kind words than these at once. */
const MAX_KIND_WORDS = 10_000

const id = z.uuid()
const day = z.string().refine(isDay)
const links = z.array(z.uuid()).max(MAX_LINKS)
const about = {
  day,
  mood: z.literal(MOODS).nullable(),
  prompt: z.enum(PROMPTS).nullable(),
  messages: links,
  applications: links
}

/** One schema a channel: what may come in. */
export const JOURNAL_SCHEMAS = {
  'journal:list': z.null(),
  'journal:get': id,
  'journal:write': z
    .strictObject({
      id,
      text: z.string().max(MAX_TEXT_LENGTH),
      seen: z.iso.datetime().nullable(),
      about: z.strictObject(about).nullable()
    })
    .refine((writing) => (writing.seen === null) === (writing.about !== null)),
  'journal:set': z.strictObject({
    id,
    about: z.strictObject({
      day: about.day.exactOptional(),
      mood: about.mood.exactOptional(),
      prompt: about.prompt.exactOptional(),
      messages: about.messages.exactOptional(),
      applications: about.applications.exactOptional()
    })
  }),
  'journal:remove': id,
  'journal:restore': id,
  'journal:linked': z.strictObject({ messages: links, applications: links }),
  'journal:about': z.strictObject({ kind: z.enum(['message', 'application']), id }),
  'journal:kindWords': z.strictObject({ most: z.int().min(1).max(MAX_KIND_WORDS) }),
  'journal:lookBack': z.strictObject({ from: day, to: day })
} satisfies {
  readonly [C in keyof JournalRequests]: z.ZodType<Parameters<JournalRequests[C]>[0]>
}
