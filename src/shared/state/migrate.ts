import { z } from 'zod'
import { CURRENT_VERSION, type State, stateSchema } from './state'
import { fromVersionOne } from './state-v2'

/** One step from version `from` to the next; throws where the old state cannot be brought over. */
export interface Migration {
  readonly from: number
  readonly migrate: (old: unknown) => unknown
}

/** A shape on disk: its version, its schema, and the steps that lead to it from version 1. */
export interface StateFormat<T> {
  readonly version: number
  readonly schema: z.ZodType<T>
  readonly migrations: readonly Migration[]
}

/** What came out of reading a parsed file. `reason` names places and codes, never a person's text. */
export type ReadOutcome<T> =
  | { readonly kind: 'current'; readonly state: T }
  | { readonly kind: 'migrated'; readonly state: T; readonly from: number }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'invalid'; readonly reason: string }

/** The steps from version 1 to the current one, each in the file of the version that it leads to. */
export const MIGRATIONS: readonly Migration[] = [{ from: 1, migrate: fromVersionOne }]

const CURRENT_FORMAT: StateFormat<State> = { version: CURRENT_VERSION, schema: stateSchema, migrations: MIGRATIONS }

const versionedSchema = z.looseObject({ version: z.int().min(1) })

/** Reads a state of any version from parsed JSON and brings it to the current one. Never throws. */
export function readState(value: unknown): ReadOutcome<State> {
  return readVersioned(value, CURRENT_FORMAT)
}

/** As `readState`, for any format: reads the version, applies the steps in order, then checks the schema. */
export function readVersioned<T>(value: unknown, format: StateFormat<T>): ReadOutcome<T> {
  const brought = bringVersioned(value, format)
  if (brought.kind !== 'brought') return brought
  const parsed = format.schema.safeParse(brought.value)
  if (!parsed.success) return { kind: 'invalid', reason: describe(parsed.error) }
  return brought.from === format.version
    ? { kind: 'current', state: parsed.data }
    : { kind: 'migrated', state: parsed.data, from: brought.from }
}

/** A state brought to the current version whose shape is still to be checked. */
export type BroughtState =
  | { readonly kind: 'brought'; readonly value: unknown; readonly from: number }
  | Extract<ReadOutcome<State>, { readonly kind: 'newer' | 'invalid' }>

/** The first half of `readState`, for whoever checks the shape in steps. Never throws. */
export function bringToCurrent(value: unknown): BroughtState {
  return bringVersioned(value, CURRENT_FORMAT)
}

function bringVersioned(value: unknown, format: StateFormat<unknown>): BroughtState {
  const versioned = versionedSchema.safeParse(value)
  if (!versioned.success) return { kind: 'invalid', reason: describe(versioned.error) }
  const from = versioned.data.version
  if (from > format.version) return { kind: 'newer', version: from }
  const brought = bringForward(value, from, format)
  return brought.ok ? { kind: 'brought', value: brought.value, from } : { kind: 'invalid', reason: brought.reason }
}

/** What is wrong with a chain of steps that must lead from version 1 to `version`, one line each; empty when sound. */
export function chainFaults(migrations: readonly Migration[], version: number): readonly string[] {
  const faults: string[] = []
  for (let from = 1; from < version; from += 1) {
    const count = migrations.filter((step) => step.from === from).length
    if (count === 0) faults.push(`no step from version ${from}`)
    if (count > 1) faults.push(`${count} steps from version ${from}`)
  }
  for (const step of migrations) {
    if (!Number.isInteger(step.from) || step.from < 1 || step.from >= version) {
      faults.push(`a step from version ${step.from} leads nowhere`)
    }
  }
  return faults
}

type Brought = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string }

function bringForward(value: unknown, from: number, format: StateFormat<unknown>): Brought {
  let current = value
  for (let version = from; version < format.version; version += 1) {
    const step = format.migrations.find((candidate) => candidate.from === version)
    if (step === undefined) return { ok: false, reason: `no step from version ${version}` }
    try {
      current = step.migrate(current)
    } catch {
      // The step met an old state it cannot bring over. Its words may quote the state, so only the place is named.
      return { ok: false, reason: `the step from version ${version} failed` }
    }
  }
  return { ok: true, value: current }
}

function describe(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'state'}: ${issue.code}`).join('; ')
}
