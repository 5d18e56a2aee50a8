import { describe, expect, it } from 'vitest'
import type { StageEntry } from '../../../../src/shared/domain/application'
import {
  NOTHING_TOLD,
  silenceOf,
  stageOf,
  stagesOf,
  stageToldBy,
  type Told
} from '../../../../src/shared/domain/stages'

const TODAY = '2026-03-20'

function noted(...entries: readonly (readonly [StageEntry['stage'], string | null])[]) {
  return { stages: entries.map(([stage, on]) => ({ stage, on, round: null })) }
}

function told(...stages: readonly (readonly [StageEntry['stage'], string | null])[]): Told {
  return {
    stages: stages.map(([stage, on], at) => ({ stage, on, messageId: `mail-${at}` })),
    lastWord:
      stages
        .map(([, on]) => on ?? '')
        .sort()
        .at(-1) || null,
    messages: stages.length
  }
}

function now(application: ReturnType<typeof noted>, news: Told = NOTHING_TOLD) {
  const { stage, since, from } = stageOf(application, news, TODAY)
  return [stage, since, from.kind]
}

describe('where an application stands', () => {
  it('is saved where nobody said a word, and applied where there is a message', () => {
    expect(now(noted())).toEqual(['saved', null, 'nothing'])
    expect(now(noted(), { ...NOTHING_TOLD, messages: 1 })).toEqual(['applied', null, 'nothing'])
  })

  it('follows the messages where the person noted nothing', () => {
    expect(now(noted(), told(['applied', '2026-03-01'], ['interview', '2026-03-05']))).toEqual([
      'interview',
      '2026-03-05',
      'message'
    ])
  })

  it('counts from the first message that says so', () => {
    const news = told(['rejected', '2026-03-12'], ['rejected', '2026-03-09'])
    expect(now(noted(), news)).toEqual(['rejected', '2026-03-09', 'message'])
  })

  it('takes later news over what the person noted before', () => {
    expect(now(noted(['applied', '2026-03-01']), told(['rejected', '2026-03-10']))).toEqual([
      'rejected',
      '2026-03-10',
      'message'
    ])
  })

  it('leaves the last word to the person, also against a message of the same day', () => {
    const news = told(['rejected', '2026-03-10'])
    expect(now(noted(['applied', '2026-03-01'], ['interview', '2026-03-10']), news)).toEqual([
      'interview',
      '2026-03-10',
      'person'
    ])
    expect(now(noted(['rejected', '2026-03-10'], ['applied', '2026-03-11']), news)[0]).toBe('applied')
  })

  it('does not go back because of a late receipt or an invitation after a no', () => {
    expect(now(noted(['interview', '2026-03-05']), told(['applied', '2026-03-08']))[0]).toBe('interview')
    expect(now(noted(), told(['rejected', '2026-03-05'], ['interview', '2026-03-08']))[0]).toBe('rejected')
  })

  it('comes back to life where an invitation comes after the person let it rest', () => {
    expect(now(noted(['no_answer', '2026-03-05']), told(['interview', '2026-03-08']))[0]).toBe('interview')
  })

  it('lets a planned interview give way to a no that came after the last thing that took place', () => {
    const planned = noted(['applied', '2026-03-01'], ['interview', '2026-03-28'])
    expect(now(planned)[0]).toBe('interview')
    expect(now(planned, told(['rejected', '2026-03-18']))).toEqual(['rejected', '2026-03-18', 'message'])
    expect(now(planned, told(['rejected', '2026-02-18']))[0]).toBe('interview')
  })

  it('goes by how far along they are where days are not known', () => {
    expect(now(noted(['applied', null]), told(['rejected', '2026-03-18']))[0]).toBe('rejected')
    expect(now(noted(['rejected', null]), told(['interview', '2026-03-18']))[0]).toBe('rejected')
    expect(now(noted(['applied', '2026-03-01']), told(['interview', null]))[0]).toBe('interview')
  })

  it('takes what was only saved for no word about how it went', () => {
    expect(now(noted(['saved', '2026-03-19']), told(['applied', '2026-03-02']))[0]).toBe('applied')
  })
})

describe('the stages of an application', () => {
  const names = (application: ReturnType<typeof noted>, news: Told) =>
    stagesOf(application, news).map(({ stage, on, from }) => `${stage} ${on} ${from.kind}`)

  it('stand in the order of their days, each with where it comes from', () => {
    expect(
      names(noted(['applied', '2026-03-01'], ['withdrawn', '2026-03-15']), told(['interview', '2026-03-05']))
    ).toEqual(['applied 2026-03-01 person', 'interview 2026-03-05 message', 'withdrawn 2026-03-15 person'])
  })

  it('are not shown twice where the person noted what a message tells too', () => {
    expect(names(noted(['rejected', '2026-03-11']), told(['rejected', '2026-03-10']))).toEqual([
      'rejected 2026-03-11 person'
    ])
    expect(names(noted(['interview', '2026-03-11']), told(['interview', '2026-03-04']))).toEqual([
      'interview 2026-03-11 person'
    ])
    expect(names(noted(['interview', '2026-03-11']), told(['interview', '2026-03-18']))).toHaveLength(2)
  })

  it('know each noted one by its place', () => {
    const stages = stagesOf(noted(['applied', null], ['offer', '2026-03-03']), told(['interview', '2026-03-01']))
    expect(stages.map(({ from }) => (from.kind === 'person' ? from.at : from.messageId))).toEqual([0, 'mail-0', 1])
  })
})

describe('a long silence', () => {
  const since = { addedOn: '2026-02-01', noAnswerAfter: 30 }

  it('is told from the last word or step on', () => {
    expect(silenceOf(noted(['applied', '2026-02-10']), NOTHING_TOLD, TODAY, since)).toEqual({
      since: '2026-02-10',
      days: 38
    })
    const news = { ...NOTHING_TOLD, lastWord: '2026-03-01', messages: 1 }
    expect(silenceOf(noted(['applied', '2026-02-10']), news, TODAY, since)).toBeNull()
  })

  it('counts from when it was noted down where no day is known', () => {
    expect(silenceOf(noted(['applied', null]), NOTHING_TOLD, TODAY, since)?.since).toBe('2026-02-01')
  })

  it('is nothing to ask about before one has applied, with an offer, and at the end', () => {
    for (const stage of ['saved', 'offer', 'rejected', 'no_answer', 'withdrawn'] as const) {
      expect(silenceOf(noted([stage, '2026-01-01']), NOTHING_TOLD, TODAY, since)).toBeNull()
    }
  })

  it('is not asked about while the person wants to wait, or an interview is ahead', () => {
    const waiting = { ...noted(['applied', '2026-01-01']), waitUntil: '2026-03-25' }
    expect(silenceOf(waiting, NOTHING_TOLD, TODAY, since)).toBeNull()
    expect(silenceOf({ ...waiting, waitUntil: TODAY }, NOTHING_TOLD, TODAY, since)).not.toBeNull()
    expect(
      silenceOf(noted(['applied', '2026-01-01'], ['interview', '2026-04-01']), NOTHING_TOLD, TODAY, since)
    ).toBeNull()
  })
})

it('takes a rejection with reasons, and a declined request, for a no', () => {
  expect(
    ['rejection', 'feedback', 'declined_feedback', 'offer', 'other'].map((kind) => stageToldBy(kind as 'other'))
  ).toEqual(['rejected', 'rejected', 'rejected', 'offer', null])
})
