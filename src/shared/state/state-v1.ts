import { z } from 'zod'
import type { Tick } from '../domain/action-item'
import { type Application, type ApplicationDecision, type Day, STAGES } from '../domain/application'
import { ASK_ENDS, ASK_KINDS, type Ask, TONES } from '../domain/ask'
import { COLOR_SCHEMES, type ColorScheme } from '../domain/color-scheme'
import type { Correction } from '../domain/correction'
import { ERROR_CODES } from '../domain/error-code'
import type { DecidedFacts } from '../domain/facts'
import { type JournalEntry, MOODS, PROMPTS } from '../domain/journal'
import { LABELS } from '../domain/label'
import { MESSAGE_FORMATS, type Message } from '../domain/message'
import { MESSAGE_KINDS, type MessageKind } from '../domain/message-kind'
import { NETWORK_KINDS, NETWORK_SOURCES, type Refusal } from '../domain/network-attempt'
import type { ReadingState } from '../domain/reading'
import { ISSUE_KINDS } from '../domain/resume'
import type { AlwaysIgnored, ResumeFile } from '../domain/resume-desk'
import type { BegunReasons, StepDecisions } from '../domain/step-decision'

export type { Tick }

/** A kept message with what was read in it. */
export interface StoredMessage {
  readonly message: Message
  /** What the reader made of it. What the person decided about it stands apart, so that neither overwrites the other. */
  readonly reading: ReadingState
  readonly corrections: readonly Correction[]
  /** What the person says the message as a whole is, or null where that is left to the reader. */
  readonly decidedKind: MessageKind | null
  /** What the person put right about company, role, sender and date. */
  readonly decidedFacts: DecidedFacts
  /** Which application the person says it belongs to, or null where that is left to the rules. */
  readonly application: ApplicationDecision | null
  /** ISO 8601, when the person removed it (it can be brought back), or null. */
  readonly removedAt: string | null
}

/** What the person chose. */
export interface Settings {
  readonly colorScheme: ColorScheme
  /** Whether the reader learns from the person's corrections. */
  readonly learning: boolean
  /** Path of the folder whose new files are brought in, or null. */
  readonly watchedFolder: string | null
  /** Days without a word after which an application is asked about. */
  readonly noAnswerAfter: number
  /** Days after which a request for feedback may be followed up once, and then be let rest. */
  readonly askAgainAfter: number
  /** Whether the desktop tells of what is due. */
  readonly notifications: boolean
  /** Whether links stay unopened, too: nothing else can leave in any case. */
  readonly localOnly: boolean
  /** Where it is encrypted: minutes without the person after which it locks; 0: not by that. */
  readonly autoLockMinutes: number
}

/** The sample data that can be removed without trace: ids of everything that came with it, of whatever kind. */
export interface SampleData {
  readonly ids: readonly string[]
}

/** Version 1 of everything that is kept, as it stands in the file. */
export interface StateV1 {
  readonly version: 1
  readonly messages: readonly StoredMessage[]
  /** Ticked action items by the action's id. */
  readonly ticks: Readonly<Record<string, Tick>>
  /** What the person decided about action items that are not done. */
  readonly decisions: StepDecisions
  readonly begunReasons: BegunReasons
  readonly applications: readonly Application[]
  /** Requests for feedback. */
  readonly asks: readonly Ask[]
  readonly journal: readonly JournalEntry[]
  /** SHA-256 of files of the watched folder that could not be taken in: told once, and not tried again. */
  readonly passedOver: readonly string[]
  /** Resumes and letters with their versions, whose bytes are originals like those of messages. */
  readonly resumes: readonly ResumeFile[]
  /** What the person never wants to be told again about any resume. */
  readonly alwaysIgnored: readonly AlwaysIgnored[]
  /** Null where there is none. */
  readonly sample: SampleData | null
  /** The last day on which the desktop told of what is due, or null. */
  readonly remindedOn: Day | null
  /** What was refused because it could have left this computer, the newest first. */
  readonly refusals: readonly Refusal[]
  readonly settings: Settings
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const correspondentSchema = z.looseObject({ name: z.string(), address: z.string() })

const evidenceSchema = z
  .looseObject({ where: z.enum(['sender', 'address', 'subject', 'body']), words: z.string() })
  .nullable()

const messageSchema = z.looseObject({
  id: z.string().min(1),
  sourceName: z.string(),
  sha256,
  byteLength: z.number(),
  addedAt: z.string(),
  // A kind of file that a newer release reads is no reason to refuse the data: its text is kept.
  format: z.enum(MESSAGE_FORMATS).catch('text'),
  subject: z.string(),
  from: correspondentSchema.nullable(),
  date: z.string().nullable(),
  messageId: z.string().nullable(),
  inReplyTo: z.string().nullable().default(null),
  references: z.array(z.string()).default([]),
  body: z.string(),
  textHash: z.string().default(''),
  folded: z.array(z.looseObject({ kind: z.enum(['quoted', 'signature', 'footer']), text: z.string() })),
  attachments: z.array(z.looseObject({ name: z.string(), mediaType: z.string(), byteLength: z.number() })),
  language: z.string(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  evidence: z.looseObject({ company: evidenceSchema, role: evidenceSchema }).default({ company: null, role: null })
})

const decidedFactsSchema = z.looseObject({
  company: z.string().nullable().exactOptional(),
  role: z.string().nullable().exactOptional(),
  from: correspondentSchema.nullable().exactOptional(),
  date: z.string().nullable().exactOptional()
})

const decisionSchema = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('belongs'), applicationId: z.string() }),
  z.looseObject({ kind: z.literal('none') })
])

const applicationSchema = z.looseObject({
  id: z.string().min(1),
  company: z.string(),
  role: z.string(),
  // Came after the first release of this version.
  stages: z
    .array(z.looseObject({ stage: z.enum(STAGES), on: z.string().nullable(), round: z.number().nullable() }))
    .default([]),
  posting: z.looseObject({ text: z.string(), link: z.string() }).default({ text: '', link: '' }),
  contact: correspondentSchema.nullable().default(null),
  notes: z.string().default(''),
  waitUntil: z.string().exactOptional(),
  addedAt: z.string(),
  removedAt: z.string().nullable()
})

const askSchema = z.looseObject({
  id: z.string().min(1),
  kind: z.enum(ASK_KINDS).default('feedback'),
  messageId: z.string().nullable(),
  applicationId: z.string().nullable(),
  to: correspondentSchema.nullable(),
  tone: z.enum(TONES).catch('plain'),
  subject: z.string(),
  text: z.string(),
  kept: z
    .looseObject({
      warm: z.string().exactOptional(),
      plain: z.string().exactOptional(),
      formal: z.string().exactOptional()
    })
    .default({}),
  followUp: z.string().default(''),
  askedAt: z.string().nullable(),
  followedUpAt: z.string().nullable(),
  end: z.looseObject({ as: z.enum(ASK_ENDS), at: z.string(), messageId: z.string().nullable() }).nullable(),
  notAnswers: z.array(z.string()).default([]),
  addedAt: z.string(),
  removedAt: z.string().nullable()
})

const stepDecisionSchema = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('accepted'), at: z.string() }),
  z.looseObject({ kind: z.literal('later'), until: z.string(), at: z.string() }),
  z.looseObject({ kind: z.literal('disagreed'), reason: z.string(), at: z.string() })
])

const journalEntrySchema = z.looseObject({
  id: z.string().min(1),
  day: z.string(),
  text: z.string(),
  mood: z.literal(MOODS).nullable(),
  prompt: z.enum(PROMPTS).nullable().catch(null),
  messages: z.array(z.string()),
  applications: z.array(z.string()),
  addedAt: z.string(),
  changedAt: z.string(),
  removedAt: z.string().nullable()
})

const signalSchema = z.looseObject({
  label: z.enum(LABELS),
  confidence: z.number(),
  start: z.number(),
  end: z.number(),
  by: z.enum(['learned', 'person']).exactOptional()
})

const readingSchema = z.looseObject({
  kind: z.enum(MESSAGE_KINDS),
  kindConfidence: z.number(),
  signals: z.array(signalSchema),
  withheld: z.number().exactOptional(),
  model: z.string()
})

const correctionSchema = z.looseObject({
  label: z.enum(LABELS),
  is: z.boolean(),
  start: z.number(),
  end: z.number(),
  at: z.string(),
  teaches: z.boolean()
})

const readingStateSchema = z.discriminatedUnion('state', [
  z.looseObject({ state: z.literal('waiting'), anyway: z.literal(true).exactOptional() }),
  z.looseObject({ state: z.literal('read'), reading: readingSchema }),
  // A code that this release does not know yet is no reason to refuse the file: the message can be read again.
  z.looseObject({ state: z.literal('failed'), code: z.enum(ERROR_CODES).catch('reader_unavailable') })
])

const storedMessageSchema = z.looseObject({
  message: messageSchema,
  reading: readingStateSchema,
  // Came after the first release of this version: a file without them has none.
  corrections: z.array(correctionSchema).default([]),
  decidedKind: z.enum(MESSAGE_KINDS).nullable().default(null),
  decidedFacts: decidedFactsSchema.default({}),
  application: decisionSchema.nullable().default(null),
  removedAt: z.string().nullable()
})

const resumeVersionSchema = z.looseObject({
  sha256,
  byteLength: z.number(),
  fileName: z.string(),
  addedAt: z.string(),
  usedFor: z.array(z.string())
})

const issueKind = z.enum(ISSUE_KINDS)

const resumeFileSchema = z.looseObject({
  id: z.string().min(1),
  kind: z.enum(['resume', 'letter']),
  path: z.string().nullable(),
  versions: z.array(resumeVersionSchema).min(1),
  target: z.looseObject({ role: z.string(), company: z.string(), job: z.string() }),
  ignored: z.array(z.looseObject({ kind: issueKind, words: z.string(), line: z.string() })),
  keptOpen: z.array(z.string()),
  addedAt: z.string(),
  removedAt: z.string().nullable()
})

const tickSchema = z.looseObject({
  doneAt: z.string(),
  by: z.literal('check').exactOptional(),
  resumeId: z.string().exactOptional()
})

const refusalSchema = z.looseObject({
  source: z.enum(NETWORK_SOURCES),
  kind: z.enum(NETWORK_KINDS),
  address: z.string().nullable(),
  count: z.number(),
  firstAt: z.string(),
  lastAt: z.string()
})

/** What a record of each collection must look like. A collection is a list that grows with use; the rest of the state stays small. */
export const recordSchemas = {
  messages: storedMessageSchema,
  applications: applicationSchema,
  asks: askSchema,
  journal: journalEntrySchema,
  resumes: resumeFileSchema
}

/**
 * What version 1 must look like. Fields that it does not know pass through untouched, so that a newer release may add
 * some without a new version. A new value in a closed list (label, kind) needs a new version: this one refuses it.
 */
export const stateV1Schema = z.looseObject({
  version: z.literal(1),
  messages: z.array(storedMessageSchema),
  ticks: z.record(z.string(), tickSchema),
  decisions: z.record(z.string(), stepDecisionSchema).default({}),
  begunReasons: z.record(z.string(), z.string()).default({}).catch({}),
  applications: z.array(applicationSchema).default([]),
  asks: z.array(askSchema).default([]),
  journal: z.array(journalEntrySchema).default([]),
  passedOver: z.array(z.string()).default([]),
  resumes: z.array(resumeFileSchema).default([]),
  alwaysIgnored: z.array(z.looseObject({ kind: issueKind, words: z.string() })).default([]),
  sample: z
    .looseObject({ ids: z.array(z.string()) })
    .nullable()
    .default(null),
  remindedOn: z.string().nullable().default(null),
  refusals: z.array(refusalSchema).default([]).catch([]),
  // A colour scheme nobody knows falls back to the system's rather than costing the person their messages.
  settings: z.looseObject({
    colorScheme: z.enum(COLOR_SCHEMES).catch('system'),
    learning: z.boolean().default(true).catch(true),
    watchedFolder: z.string().nullable().default(null).catch(null),
    noAnswerAfter: z.number().default(30).catch(30),
    askAgainAfter: z.number().default(10).catch(10),
    notifications: z.boolean().default(false).catch(false),
    // What cannot be understood keeps everything in.
    localOnly: z.boolean().default(true).catch(true),
    autoLockMinutes: z.number().default(10).catch(10)
  })
})
