import { z } from 'zod'
import { ACTION_TYPES } from '../domain/action-item'
import { COLOR_SCHEMES } from '../domain/color-scheme'
import { LABELS } from '../domain/label'
import { MESSAGE_KINDS } from '../domain/message-kind'
import { APPLICATION_SCHEMAS } from './application-schemas'
import { ASK_SCHEMAS } from './ask-schemas'
import { BACKUP_SCHEMAS } from './backup-schemas'
import type { Channel, Input } from './channels'
import { CRASH_SCHEMAS } from './crash-schemas'
import { INSIGHT_SCHEMAS } from './insight-schemas'
import { JOURNAL_SCHEMAS } from './journal-schemas'
import { LOCK_SCHEMAS } from './lock-schemas'
import { NETWORK_SCHEMAS } from './network-schemas'
import { OWNERSHIP_SCHEMAS } from './ownership-schemas'
import { MAX_FILE_BYTES, MAX_JOB_LENGTH, MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from './result'
import { SAMPLE_SCHEMAS } from './sample-schemas'
import { SEARCH_SCHEMAS } from './search-schemas'
import { spokenNoteSchema } from './spoken-note'
import { STEP_SCHEMAS } from './step-schemas'
import { WAIT_LIMITS } from './views'
import { WINDOW_SCHEMAS } from './window-schemas'

const nothing = z.null()
const messageId = z.uuid()
const wait = z.int().min(WAIT_LIMITS.least).max(WAIT_LIMITS.most)
const actionId = z.templateLiteral([messageId, ':', z.enum(ACTION_TYPES)])

const label = z.enum(LABELS)
const span = {
  start: z.int().min(0).max(MAX_TEXT_LENGTH),
  end: z.int().min(1).max(MAX_TEXT_LENGTH)
}
const isSpan = ({ start, end }: { readonly start: number; readonly end: number }): boolean => start < end
const correction = z
  .strictObject({ ...span, label, is: z.boolean(), at: z.iso.datetime(), teaches: z.boolean() })
  .refine(isSpan)
const lessonId = z.templateLiteral([messageId, ':', label, ':', z.int(), '-', z.int()])

/** No change touches more corrections than these. */
const MAX_AT_ONCE = 100
/** Nobody makes more corrections than these. */
const MAX_LESSONS = 100_000

/** Longest path that any system knows, and more files than anybody drops one by one. */
const MAX_PATH = 32_768
const MAX_PATHS = 100_000

/** An issue's key: its kind and a digest, with a number where two are alike. */
const MAX_KEY_LENGTH = 120

/** A company, a post or a person. */
const name = z.string().max(MAX_NAME_LENGTH)
const applicationId = z.uuid()
const decidedFacts = z.strictObject({
  company: name.nullable().exactOptional(),
  role: name.nullable().exactOptional(),
  from: z.strictObject({ name, address: name }).nullable().exactOptional(),
  date: z.iso.datetime().nullable().exactOptional()
})
const decision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('belongs'), applicationId }),
  z.strictObject({ kind: z.literal('none') })
])

const resumeId = z.uuid()
const resumeKind = z.enum(['resume', 'letter'])
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const droppedBytes = z.union([
  z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= MAX_FILE_BYTES),
  z.enum(['too_large', 'unreadable_file'])
])
const paths = z.array(z.string().min(1).max(MAX_PATH)).min(1).max(MAX_PATHS)

/** One schema a channel: what may come in. */
export const INPUT_SCHEMAS = {
  ...APPLICATION_SCHEMAS,
  ...ASK_SCHEMAS,
  ...STEP_SCHEMAS,
  ...JOURNAL_SCHEMAS,
  ...LOCK_SCHEMAS,
  ...SEARCH_SCHEMAS,
  ...INSIGHT_SCHEMAS,
  ...CRASH_SCHEMAS,
  ...SAMPLE_SCHEMAS,
  ...OWNERSHIP_SCHEMAS,
  ...BACKUP_SCHEMAS,
  ...NETWORK_SCHEMAS,
  ...WINDOW_SCHEMAS,
  'app:info': nothing,
  'app:setColorScheme': z.enum(COLOR_SCHEMES),
  'app:waits': nothing,
  'app:setWaits': z.strictObject({ noAnswerAfter: wait, askAgainAfter: wait }),
  'app:listening': nothing,
  'app:usable': nothing,
  'messages:list': nothing,
  'messages:get': messageId,
  'messages:today': nothing,
  'messages:remove': messageId,
  'messages:restore': messageId,
  'messages:readAgain': messageId,
  'messages:original': messageId,
  'messages:correct': z.strictObject({
    messageId,
    change: z.strictObject({ ...span, from: label.nullable(), to: label.nullable() }).refine(isSpan)
  }),
  'messages:takeBack': z.strictObject({
    messageId,
    corrected: z.strictObject({
      added: z.array(correction).max(MAX_AT_ONCE),
      displaced: z.array(correction).max(MAX_AT_ONCE)
    })
  }),
  'messages:setKind': z.strictObject({ messageId, kind: z.enum(MESSAGE_KINDS).nullable() }),
  'messages:setFacts': z.strictObject({ messageId, facts: decidedFacts }),
  'messages:setApplication': z.strictObject({ messageId, decision: decision.nullable() }),
  'messages:saveOriginal': messageId,
  'intake:paths': paths,
  'intake:bytes': z.strictObject({
    name: z.string().min(1).max(1024),
    bytes: droppedBytes,
    followed: z.boolean()
  }),
  'intake:text': z.string().max(MAX_TEXT_LENGTH),
  'intake:note': spokenNoteSchema,
  'intake:sample': nothing,
  'intake:open': nothing,
  'intake:stop': nothing,
  'intake:retry': nothing,
  'intake:takeBack': z.boolean(),
  'intake:plainText': z.string().max(MAX_TEXT_LENGTH),
  'watch:choose': nothing,
  'watch:end': nothing,
  'watch:view': nothing,
  'actions:setDone': z.strictObject({ id: actionId, done: z.boolean() }),
  'resumes:list': nothing,
  'resumes:get': resumeId,
  'resumes:open': z.strictObject({ kind: resumeKind }),
  'resumes:paths': z.strictObject({ kind: resumeKind, paths }),
  'resumes:bytes': z.strictObject({ kind: resumeKind, name: z.string().min(1).max(1024), bytes: droppedBytes }),
  'resumes:replace': resumeId,
  'resumes:setKind': z.strictObject({ id: resumeId, kind: resumeKind }),
  'resumes:setTarget': z.strictObject({
    id: resumeId,
    target: z.strictObject({ role: name, company: name, job: z.string().max(MAX_JOB_LENGTH) })
  }),
  'resumes:readJob': nothing,
  'resumes:ignore': z.strictObject({
    id: resumeId,
    key: z.string().min(1).max(MAX_KEY_LENGTH),
    how: z.enum(['once', 'always']).nullable()
  }),
  'resumes:setUsedFor': z.strictObject({ id: resumeId, sha256, applications: z.array(applicationId).max(MAX_AT_ONCE) }),
  'resumes:remove': resumeId,
  'resumes:restore': resumeId,
  'resumes:saveVersion': z.strictObject({ id: resumeId, sha256 }),
  'resumes:edit': resumeId,
  'reader:about': nothing,
  'learning:view': nothing,
  'learning:setOn': z.boolean(),
  'learning:setTeaching': z.strictObject({ lessons: z.array(lessonId).max(MAX_LESSONS), teaches: z.boolean() })
} satisfies { readonly [C in Channel]: z.ZodType<Input<C>> }
