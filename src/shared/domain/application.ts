import type { Correspondent } from './message'

/** Where an application can stand, in the order in which it usually goes. */
export const STAGES = [
  'saved',
  'applied',
  'screen',
  'interview',
  'offer',
  'rejected',
  'no_answer',
  'withdrawn'
] as const
export type Stage = (typeof STAGES)[number]

/** Stages that end an application. An offer does not: it waits for the person. */
export const END_STAGES = ['rejected', 'no_answer', 'withdrawn'] as const satisfies readonly Stage[]

/** A day where the person lives: `YYYY-MM-DD`. */
export type Day = string

/** One step of an application. */
export interface StageEntry {
  readonly stage: Stage
  /** Null where the person did not say. */
  readonly on: Day | null
  /** Rounds of interviews count from 1; null for other stages, and where the person did not say. */
  readonly round: number | null
}

/** The job as it was advertised. */
export interface Posting {
  /** Its words, kept because pages vanish; empty where there are none. */
  readonly text: string
  /** Where it stood: text like any other, which the program never opens by itself. */
  readonly link: string
}

/** One job that the person applied for, or means to. */
export interface Application {
  readonly id: string
  readonly company: string
  /** Empty where the person did not say. */
  readonly role: string
  /** What the person noted, oldest first. What messages tell is not in here: see `stages.ts`. */
  readonly stages: readonly StageEntry[]
  readonly posting: Posting
  /** Whom to write to, or null. */
  readonly contact: Correspondent | null
  /** The person's own words, in Markdown. */
  readonly notes: string
  /** Not to be asked before that day whether it should rest; absent where the person did not say. */
  readonly waitUntil?: Day
  /** ISO 8601, when it was noted down. */
  readonly addedAt: string
  /** ISO 8601, when the person put it away, or null. */
  readonly removedAt: string | null
}

/** What the person decided about which application a message belongs to. */
export type ApplicationDecision =
  | { readonly kind: 'belongs'; readonly applicationId: string }
  /** To none, and none is to be offered. */
  | { readonly kind: 'none' }

/** How a message stands to the applications, with the reason. */
export type ApplicationLink =
  | {
      readonly kind: 'linked'
      readonly applicationId: string
      /** The person said so; a mail of the same thread belongs to it; or the names are the same. */
      readonly because: 'person' | 'thread' | 'company_and_role' | 'company'
    }
  /** Some could be meant and the message does not say which: the person is asked. */
  | { readonly kind: 'ask'; readonly candidates: readonly string[]; readonly company: string; readonly role: string }
  /** None is known: a new one is offered. */
  | { readonly kind: 'offer'; readonly company: string; readonly role: string }
  /** The message names no employer, or the person said that it belongs to none. */
  | { readonly kind: 'none' }

/** An application of which nothing is known but its names. */
export function newApplication(id: string, company: string, role: string, addedAt: string): Application {
  return {
    id,
    company,
    role,
    stages: [],
    posting: { text: '', link: '' },
    contact: null,
    notes: '',
    addedAt,
    removedAt: null
  }
}
