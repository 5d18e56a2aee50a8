import { isDeepStrictEqual } from 'node:util'
import {
  COLLECTIONS,
  type Collection,
  fitRecord,
  fitSmallParts,
  type StoredRecord,
  withoutCollections
} from '../../shared/state/head'
import type { State } from '../../shared/state/state'
import type { Pace } from './pace'

/** Records as their schema gives them, or null where one does not fit. */
export async function fitRecords(
  collection: Collection,
  values: readonly unknown[],
  pace: Pace
): Promise<readonly StoredRecord[] | null> {
  const records: StoredRecord[] = []
  for (const value of values) {
    const record = fitRecord(collection, value)
    if (record === null) return null
    records.push(record)
    if (pace.isDue()) await pace.rest()
  }
  return records
}

/** A state of the current version as its schema gives it, checked in steps, or null where it does not fit. */
export async function fitState(value: unknown, pace: Pace): Promise<State | null> {
  const whole: Readonly<Record<string, unknown>> = Object(value)
  const small = fitSmallParts(whole)
  if (small === null) return null
  const records: Partial<Record<Collection, readonly StoredRecord[]>> = {}
  for (const collection of COLLECTIONS) {
    // A state from before there was one of the later collections has nothing in it.
    const values = whole[collection] ?? (collection === 'messages' ? null : [])
    const fitting = Array.isArray(values) ? await fitRecords(collection, values, pace) : null
    if (fitting === null) return null
    records[collection] = fitting
  }
  // All collections are there, each with records of its own schema.
  return { ...small, ...records } as State
}

/** Tells whether states fit. What was found to fit once is not looked at again: a state is never changed in place. */
export interface FitCheck {
  /** Whether a state that the program made fits its schema. */
  fits(state: State, pace: Pace): Promise<boolean>
  /** Takes records that are known to fit, as their schema gave them. */
  trust(records: readonly object[]): void
  /** Whether records that fit are what their schema would give, nothing added: what lacks a field that has a default is not. */
  areExact(records: readonly object[]): boolean
}

/** @see FitCheck */
export function fitCheck(): FitCheck {
  const fitting = new WeakSet<object>()
  const exact = new WeakSet<object>()

  async function fits(state: State, pace: Pace): Promise<boolean> {
    // What a fault in the program gives may be anything.
    const { ...made }: Partial<State> = state
    for (const collection of COLLECTIONS) {
      if (!(await allFit(collection, made[collection], pace))) return false
    }
    const { ticks, decisions, ...small } = withoutCollections(made)
    if (fitSmallParts({ ...small, ticks: unknownOf(ticks), decisions: unknownOf(decisions) }) === null) return false
    trust(Object.values(ticks ?? {}))
    trust(Object.values(decisions ?? {}))
    return true
  }

  async function allFit(collection: Collection, records: unknown, pace: Pace): Promise<boolean> {
    if (!Array.isArray(records)) return false
    for (const record of records) {
      if (pace.isDue()) await pace.rest()
      if (fitting.has(record)) continue
      const fitted = fitRecord(collection, record)
      if (fitted === null) return false
      fitting.add(record)
      if (isDeepStrictEqual(fitted, record)) exact.add(record)
    }
    return true
  }

  /** The entries that are not known to fit; what is no object goes to the schema as it is. */
  function unknownOf(entries: unknown): unknown {
    if (typeof entries !== 'object' || entries === null || Array.isArray(entries)) return entries
    return Object.fromEntries(Object.entries(entries).filter(([, entry]) => !fitting.has(entry)))
  }

  function trust(records: readonly object[]): void {
    for (const record of records) {
      fitting.add(record)
      exact.add(record)
    }
  }

  return { fits, trust, areExact: (records) => records.every((record) => exact.has(record)) }
}
