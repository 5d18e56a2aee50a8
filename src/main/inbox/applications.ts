import { randomUUID } from 'node:crypto'
import { failed, ok, type Result } from '../../shared/contract/result'
import type { ApplicationSummary } from '../../shared/contract/views'
import { type ApplicationDecision, newApplication, type StageEntry } from '../../shared/domain/application'
import type { DecidedFacts } from '../../shared/domain/facts'
import type { Correspondent } from '../../shared/domain/message'
import type { State } from '../../shared/state/state'
import { cleanLineOf } from '../intake/clean-text'
import type { Store } from '../storage/store'
import { withApplication, withApplicationDecision, withApplicationRemoved, withDecidedFacts } from './state-changes'
import { applicationList } from './views'

/** What the person says about their applications, and about what a message is from and belongs to. */
export interface Applications {
  /**
   * Notes an application down, with its first stage where there is one, and gives its id; the message, where there is one, belongs to it from then on. Codes:
   * `invalid_request` without a company, `not_found` for a message that is not there, and those of the store.
   */
  add(company: string, role: string, messageId: string | null, stage?: StageEntry | null): Promise<Result<string>>
  /** Puts an application away; what was decided for it waits until it is brought back. */
  remove(id: string): Promise<Result<true>>
  restore(id: string): Promise<Result<true>>
  /** `not_found` for a message or an application that is not there; null leaves the link to the rules again. */
  setApplication(messageId: string, decision: ApplicationDecision | null): Promise<Result<true>>
  /** Replaces what was put right before. White space around goes, and empty text says that there is none. */
  setFacts(messageId: string, facts: DecidedFacts): Promise<Result<true>>
  /** By company and role, without those that were put away. */
  list(state: State): readonly ApplicationSummary[]
}

export interface ApplicationsOptions {
  readonly store: Store
  /** The time now as ISO 8601. */
  readonly now: () => string
  readonly newId?: () => string
}

/** @see Applications */
export function createApplications({ store, now, newId = randomUUID }: ApplicationsOptions): Applications {
  const hasMessage = (id: string): boolean => store.state().messages.some(({ message }) => message.id === id)
  const hasApplication = (id: string): boolean =>
    store.state().applications.some((application) => application.id === id)

  async function changed<T>(value: T, change: (state: State) => State): Promise<Result<T>> {
    const result = await store.change(change)
    return result.ok ? ok(value) : result
  }

  async function setRemoved(id: string, removedAt: string | null): Promise<Result<true>> {
    if (!hasApplication(id)) return failed('not_found')
    return changed(true, (state) => withApplicationRemoved(state, id, removedAt))
  }

  return {
    async add(rawCompany, rawRole, messageId, stage = null) {
      const company = cleanLineOf(rawCompany)
      if (company === '') return failed('invalid_request')
      if (messageId !== null && !hasMessage(messageId)) return failed('not_found')
      const id = newId()
      const named = newApplication(id, company, cleanLineOf(rawRole), now())
      const application = stage === null ? named : { ...named, stages: [stage] }
      return changed(id, (state) => {
        const added = withApplication(state, application)
        return messageId === null
          ? added
          : withApplicationDecision(added, messageId, { kind: 'belongs', applicationId: id })
      })
    },
    remove: (id) => setRemoved(id, now()),
    restore: (id) => setRemoved(id, null),
    async setApplication(messageId, decision) {
      if (!hasMessage(messageId)) return failed('not_found')
      if (decision?.kind === 'belongs' && !hasApplication(decision.applicationId)) return failed('not_found')
      return changed(true, (state) => withApplicationDecision(state, messageId, decision))
    },
    async setFacts(messageId, facts) {
      if (!hasMessage(messageId)) return failed('not_found')
      return changed(true, (state) => withDecidedFacts(state, messageId, tidied(facts)))
    },
    list: applicationList
  }
}

function tidied({ company, role, from, date }: DecidedFacts): DecidedFacts {
  return {
    ...(company === undefined ? {} : { company: textOf(company) }),
    ...(role === undefined ? {} : { role: textOf(role) }),
    ...(from === undefined ? {} : { from: senderOf(from) }),
    ...(date === undefined ? {} : { date })
  }
}

function textOf(text: string | null): string | null {
  return cleanLineOf(text ?? '') || null
}

function senderOf(from: Correspondent | null): Correspondent | null {
  const name = cleanLineOf(from?.name ?? '')
  const address = cleanLineOf(from?.address ?? '')
  return name === '' && address === '' ? null : { name, address }
}
