import { describe, expect, it } from 'vitest'
import { type Application, newApplication, type StageEntry } from '../../../../src/shared/domain/application'
import { journeyOf, reachedBy } from '../../../../src/shared/domain/insight-journey'
import { NOTHING_TOLD, stagesOf, type Told, type ToldStage } from '../../../../src/shared/domain/stages'

const TODAY = '2026-11-23'

function noted(...stages: readonly (readonly [StageEntry['stage'], string | null])[]): Application {
  const entries = stages.map(([stage, on]) => ({ stage, on, round: null }))
  return { ...newApplication('a', 'Acme', 'Analyst', '2026-10-01T00:00:00Z'), stages: entries }
}

function told(...stages: readonly (readonly [ToldStage['stage'], string])[]): Told {
  const days = stages.map(([, on]) => on).sort()
  return {
    stages: stages.map(([stage, on], at) => ({ stage, on, messageId: String(at) })),
    lastWord: days.at(-1) ?? null,
    messages: stages.length
  }
}

function journey(application: Application, by: Told = NOTHING_TOLD) {
  const times = { today: TODAY, addedOn: '2026-10-01', noAnswerAfter: 30 }
  return journeyOf(application, by, stagesOf(application, by), times)
}

describe('how an application went', () => {
  it('says nothing of what is only saved', () => {
    expect(journey(noted())).toBeNull()
    expect(journey(noted(['saved', '2026-10-01']))).toBeNull()
  })

  it('waits for an answer as long as the person does, then counts as silent', () => {
    expect(journey(noted(['applied', '2026-11-01']))).toMatchObject({ outcome: 'waiting', day: '2026-11-01' })
    expect(journey(noted(['applied', '2026-10-01']))).toMatchObject({ outcome: 'silent', daysToAnswer: null })
    expect(journey({ ...noted(['applied', '2026-10-01']), waitUntil: '2026-12-01' })).toMatchObject({
      outcome: 'waiting'
    })
    expect(journey(noted(['applied', '2026-11-20'], ['no_answer', '2026-11-22']))).toMatchObject({ outcome: 'silent' })
  })

  it('does not take a receipt for an answer', () => {
    expect(journey(noted(), told(['applied', '2026-11-10']))).toMatchObject({ outcome: 'waiting', day: '2026-11-10' })
  })

  it('counts the days from the day it was sent to the first answer, whoever tells of either', () => {
    const application = noted(['applied', '2026-10-01'], ['interview', '2026-10-20'])
    expect(journey(application, told(['interview', '2026-10-09'], ['rejected', '2026-11-02']))).toMatchObject({
      outcome: 'answered',
      daysToAnswer: 8,
      reached: 'interview'
    })
  })

  it('knows no days where the day it was sent is not known, or comes after the answer', () => {
    expect(journey(noted(), told(['rejected', '2026-10-09']))).toMatchObject({
      outcome: 'answered',
      daysToAnswer: null,
      day: '2026-10-09'
    })
    expect(journey(noted(['applied', '2026-10-12']), told(['rejected', '2026-10-09']))).toMatchObject({
      daysToAnswer: null
    })
  })

  it('leaves what the person withdrew before any answer out of both', () => {
    expect(journey(noted(['applied', '2026-10-01'], ['withdrawn', '2026-10-05']))).toMatchObject({
      outcome: 'withdrawn'
    })
  })
})

describe('how far it had come', () => {
  const stages = stagesOf(noted(['applied', '2026-10-01'], ['interview', '2026-10-20']), NOTHING_TOLD)

  it('counts what had happened on that day', () => {
    expect(reachedBy(stages, '2026-10-19')).toBe('applied')
    expect(reachedBy(stages, '2026-10-20')).toBe('interview')
    expect(reachedBy(stages, null)).toBe('interview')
  })

  it('takes a stage without a day for one that had happened', () => {
    expect(reachedBy(stagesOf(noted(['screen', null]), NOTHING_TOLD), '2026-01-01')).toBe('screen')
  })
})
