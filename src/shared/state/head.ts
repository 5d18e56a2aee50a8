import { z } from 'zod'
import type { State } from './state'
import { recordSchemas } from './state-v1'
import { stateV2Schema } from './state-v2'

/** Which lists may lie in pieces, in the order in which they are written. */
export const COLLECTIONS = ['messages', 'applications', 'asks', 'journal', 'resumes'] as const

export type Collection = (typeof COLLECTIONS)[number]

/** One entry of a collection. */
export type StoredRecord = State[Collection][number]

/**
 * Names the shape that `recordSchemas` give a record: their hash, which a test holds them against. What lies in a piece under this name
 * was checked before it was written and is what the schemas would give, so that with its hash right it need not be checked again.
 */
export const RECORD_SHAPE = '168ebc7a8a8ed776'

/** A piece as the head names it: the hash of its bytes, which is its file's name, and how many records it holds. */
export interface PieceName {
  readonly sha256: string
  readonly count: number
  /** The shape of its records where that is known, see `RECORD_SHAPE`. */
  readonly shape?: string
}

/** The pieces of each collection, in the order of the records. What the head itself holds of a collection comes after them. */
export type PieceNames = Readonly<Record<Collection, readonly PieceName[]>>

const pieceNamesSchema = z
  .array(
    z.looseObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      count: z.int().min(1),
      shape: z.string().exactOptional()
    })
  )
  .default([])

const headSchema = z.looseObject({
  pieces: z
    .object({
      messages: pieceNamesSchema,
      applications: pieceNamesSchema,
      asks: pieceNamesSchema,
      journal: pieceNamesSchema,
      resumes: pieceNamesSchema
    })
    .strict()
    .prefault({})
})

/** The pieces that a parsed head names, or null where they cannot be made out. */
export function pieceNamesOf(head: unknown): PieceNames | null {
  const parsed = headSchema.safeParse(head)
  return parsed.success ? parsed.data.pieces : null
}

/** A record of a collection as its schema gives it, or null where it does not fit. */
export function fitRecord(collection: Collection, value: unknown): StoredRecord | null {
  const parsed = recordSchemas[collection].safeParse(value)
  return parsed.success ? parsed.data : null
}

/** Everything of a state but its collections. */
export type SmallParts = Omit<State, Collection>

const smallPartsSchema = stateV2Schema.omit({
  messages: true,
  applications: true,
  asks: true,
  journal: true,
  resumes: true
})

/** The small parts of a state, taken from a value that holds more, or null where they do not fit. */
export function fitSmallParts(value: object): SmallParts | null {
  const parsed = smallPartsSchema.safeParse(withoutCollections(value))
  return parsed.success ? parsed.data : null
}

/** The same object without its collections. */
export function withoutCollections<T extends object>(value: T): Omit<T, Collection> {
  const { ...rest }: Partial<Record<Collection, unknown>> & T = value
  for (const collection of COLLECTIONS) delete rest[collection]
  return rest
}
