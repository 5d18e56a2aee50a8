import { describe, expect, it } from 'vitest'
import { withMessage } from '../../../../../src/main/inbox/state-changes'
import { toldIn } from '../../../../../src/main/journey/applications/told'
import { applicationsView } from '../../../../../src/main/journey/applications/views'
import { newApplication } from '../../../../../src/shared/domain/application'
import { emptyState, type State } from '../../../../../src/shared/state/state'
import { messageOf } from '../../../../helpers/message-of'

const AT = '2026-11-01T12:00:00Z'
const TODAY = '2026-11-23'

/** Two applications, with a receipt for the first. */
function two(): State {
  const applications = ['Acme', 'Northwind'].map((company) => newApplication(company, company, '', AT))
  const state = withMessage({ ...emptyState(), applications }, { ...messageOf('a', 'Thanks.', AT), company: 'Acme' })
  return withKind(state, 'acknowledgement')
}

function withKind(state: State, kind: 'acknowledgement' | 'rejection'): State {
  const reading = { kind, kindConfidence: 0.99, signals: [], model: 'test' }
  return { ...state, messages: state.messages.map((stored) => ({ ...stored, reading: { state: 'read', reading } })) }
}

function lineOf(state: State, id: string, today = TODAY) {
  return applicationsView(state, today).lines.find((line) => line.id === id)
}

describe('the lines of the board', () => {
  it('stay the very same where nothing about them changes', () => {
    const state = two()
    const line = lineOf(state, 'Acme')
    const more = { ...state, applications: [...state.applications, newApplication('third', 'Third', '', AT)] }
    expect(lineOf(more, 'Acme')).toBe(line)
    const elsewhere = withMessage(state, { ...messageOf('b', 'No.', AT), company: 'Northwind' })
    expect(lineOf(elsewhere, 'Acme')).toBe(line)
    expect(lineOf(elsewhere, 'Northwind')?.messages).toBe(1)
  })

  it('follow what a message tells, the day, the wait, the resume and what the person notes', () => {
    const state = two()
    expect(lineOf(state, 'Acme')).toMatchObject({ stage: 'applied', resume: '', silence: null })
    expect(lineOf(withKind(state, 'rejection'), 'Acme')?.stage).toBe('rejected')
    expect(lineOf(state, 'Acme', '2027-02-01')?.silence).not.toBe(null)
    expect(lineOf({ ...state, settings: { ...state.settings, noAnswerAfter: 7 } }, 'Acme')?.silence).not.toBe(null)
    expect(lineOf(state, 'Acme')?.silence).toBe(null)
    const offered = state.applications.map((one) => ({
      ...one,
      stages: [{ stage: 'offer' as const, on: TODAY, round: null }]
    }))
    expect(lineOf({ ...state, applications: offered }, 'Acme')?.stage).toBe('offer')
    const version = { sha256: 'a'.repeat(64), byteLength: 1, fileName: 'Sam.pdf', addedAt: AT, usedFor: ['Acme'] }
    const resume = {
      ...{ id: 'r', kind: 'resume' as const, path: null, versions: [version], ignored: [], keptOpen: [] },
      ...{ target: { role: '', company: '', job: '' }, addedAt: AT, removedAt: null }
    }
    expect(lineOf({ ...state, resumes: [resume] }, 'Acme')?.resume).toBe('Sam.pdf')
  })
})

describe('what messages tell', () => {
  it('is asked of the messages as they are, also where the links stay the same', () => {
    const state = two()
    expect(
      toldIn(state)
        .get('Acme')
        ?.stages.map(({ stage }) => stage)
    ).toEqual(['applied'])
    expect(
      toldIn(withKind(state, 'rejection'))
        .get('Acme')
        ?.stages.map(({ stage }) => stage)
    ).toEqual(['rejected'])
    expect(
      toldIn(state)
        .get('Acme')
        ?.stages.map(({ stage }) => stage)
    ).toEqual(['applied'])
  })
})
