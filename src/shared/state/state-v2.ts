import { z } from 'zod'
import { type StateV1, stateV1Schema } from './state-v1'

/**
 * Version 2 of everything that is kept. Its records are those of version 1; what is new is that the first of them may lie in
 * pieces of their own on the disk (`head.ts`), which a release that knows only version 1 cannot follow.
 */
export interface StateV2 extends Omit<StateV1, 'version'> {
  readonly version: 2
}

/** What version 2 must look like, its pieces put together. */
export const stateV2Schema = stateV1Schema.extend({ version: z.literal(2) })

const versionOneSchema = z.looseObject({ version: z.literal(1) })

/** The step from version 1: nothing but the number, for the pieces are cut when the state is written. Throws on anything else. */
export function fromVersionOne(old: unknown): unknown {
  return { ...versionOneSchema.parse(old), version: 2 }
}
