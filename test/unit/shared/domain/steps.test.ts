import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActionType, Ticks } from '../../../../src/shared/domain/action-item'
import type { FoundPiece, SaidPiece, Step, StepGroup, StepRow, Steps } from '../../../../src/shared/domain/step'
import type { StepDecisions } from '../../../../src/shared/domain/step-decision'
import { piecesOf } from '../../../../src/shared/domain/step-pieces'
import { type StepsInput, stepsOf } from '../../../../src/shared/domain/steps'
import { messageOf } from '../../../helpers/message-of'

const TODAY = '2026-11-23'

/** What a message of a company asks for; the later in November, the newer. */
function said(type: ActionType, employer: string, day: number, part: Partial<SaidPiece> = {}): SaidPiece {
  const id = `${employer}-${day}`
  const date = `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`
  return {
    from: 'message',
    id: `${id}:${type}`,
    type,
    inHand: true,
    messageId: id,
    employer,
    employerKey: employer.toLowerCase(),
    subject: 'Your application',
    date,
    at: Date.parse(date),
    cameAt: date,
    said: ['too short'],
    ...part
  }
}

function found(group: FoundPiece['group'], resumeId: string, places: number): FoundPiece {
  return { from: 'check', id: `check:${resumeId}:${group}`, group, resumeId, name: `${resumeId}.docx`, places }
}

function list(input: Partial<StepsInput>): Steps {
  const pieces = [...(input.said ?? [])].sort((one, other) => other.at - one.at)
  return stepsOf({ found: [], ticks: {}, decisions: {}, today: TODAY, ...input, said: pieces })
}

function ids(rows: readonly StepRow[]): readonly string[] {
  return rows.map((row) => (row.kind === 'step' ? row.step.id : row.sides.map(({ id }) => id).join(' / ')))
}

function only(rows: readonly StepRow[]): Step {
  const [row, ...others] = rows
  if (row?.kind !== 'step' || others.length > 0) throw new Error('not one step')
  return row.step
}

const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T12:00:00.000Z`
const ticked = (...pieces: readonly SaidPiece[]): Ticks =>
  Object.fromEntries(pieces.map(({ id }) => [id, { doneAt: at(10) }]))

describe('the list of steps', () => {
  const northwind = said('tailor_resume', 'Northwind', 3)
  const contoso = said('tailor_resume', 'Contoso', 5)

  it('makes one step of what several employers say, the newest first, and counts employers and not messages', () => {
    const again = said('tailor_resume', 'Northwind', 7)
    const step = only(list({ said: [northwind, contoso, again] }).now)
    expect(step).toMatchObject({ id: 'tailor_resume', employers: 2, again: null, accepted: false })
    expect(step.pieces.map(({ piece }) => piece.id)).toEqual([again.id, contoso.id, northwind.id])
  })

  it('puts what repeats first, then what is in the person’s hands', () => {
    const steps = list({
      said: [
        northwind,
        contoso,
        said('fix_mistakes', 'Fabrikam', 20),
        said('lead_with_strength', 'Fabrikam', 21, { inHand: false }),
        said('ask_feedback', 'Litware', 22, { inHand: false }),
        said('ask_feedback', 'Adatum', 22, { inHand: false }),
        said('ask_feedback', 'Tailspin', 22, { inHand: false })
      ],
      found: [found('contact', 'cv', 1)]
    })
    expect(ids(steps.now)).toEqual([
      'tailor_resume',
      'fix_mistakes',
      'check:contact',
      'ask_feedback:now',
      'lead_with_strength'
    ])
  })

  it('puts an invitation that waits for an answer before everything, each by itself, and an old one in its place', () => {
    const fresh = said('answer_invitation', 'Litware', 20, { inHand: false })
    const old = { ...said('answer_invitation', 'Adatum', 1, { inHand: false }), at: Date.parse('2026-01-01') }
    expect(ids(list({ said: [northwind, fresh, old] }).now)).toEqual([fresh.id, 'tailor_resume', old.id])
  })

  it('is done when all it is made of is', () => {
    const half = list({ said: [northwind, contoso], ticks: ticked(northwind) })
    expect(ids(half.now)).toEqual(['tailor_resume'])
    expect(only(half.now).pieces.map(({ piece }) => piece.id)).toEqual([contoso.id, northwind.id])
    const whole = list({ said: [northwind, contoso], ticks: ticked(northwind, contoso) })
    expect(ids(whole.now)).toEqual([])
    expect(only(whole.done)).toMatchObject({ endedAt: at(10), pieces: { length: 2 } })
  })

  it('opens again and says so when a new message says the same', () => {
    const fresh = said('tailor_resume', 'Fabrikam', 15)
    const step = only(list({ said: [northwind, contoso, fresh], ticks: ticked(northwind, contoso) }).now)
    expect(step.again).toEqual({ after: 'done', at: at(10), employer: 'Fabrikam' })
    expect(step.employers).toBe(3)
  })

  it('does not say “again” of a message that was there when the others were done', () => {
    expect(only(list({ said: [northwind, contoso], ticks: ticked(contoso) }).now).again).toBeNull()
  })

  it('says so, too, after the person did not agree, and after they put it off', () => {
    const fresh = said('tailor_resume', 'Fabrikam', 15)
    const disagreed: StepDecisions = { [northwind.id]: { kind: 'disagreed', reason: 'I did', at: at(4) } }
    expect(ids(list({ said: [northwind], decisions: disagreed }).disagreed)).toEqual(['tailor_resume'])
    expect(only(list({ said: [northwind, fresh], decisions: disagreed }).now).again).toEqual({
      after: 'disagreed',
      at: at(4),
      employer: 'Fabrikam'
    })
    const later: StepDecisions = { [northwind.id]: { kind: 'later', until: '2026-12-01', at: at(4) } }
    expect(only(list({ said: [northwind, fresh], decisions: later }).now).again).toMatchObject({
      after: 'later',
      at: '2026-12-01'
    })
  })

  it('comes back on the day that it was put off until, before what repeats', () => {
    const one = said('cut_and_focus', 'Litware', 2)
    const decisions: StepDecisions = { [one.id]: { kind: 'later', until: '2026-11-24', at: at(2) } }
    expect(only(list({ said: [one], decisions }).later)).toMatchObject({ until: '2026-11-24', dueOn: null })
    const next = list({ said: [one, northwind, contoso], decisions, today: '2026-11-24' })
    expect(ids(next.now)).toEqual(['cut_and_focus', 'tailor_resume'])
    expect(next.now[0]).toMatchObject({ step: { dueOn: '2026-11-24', until: null } })
  })

  it('holds what is to be done for each employer apart by how it stands', () => {
    const asks = ['Northwind', 'Contoso', 'Litware'].map((name, day) => said('ask_feedback', name, day + 1))
    const [first, second] = asks
    if (!first || !second) throw new Error('three')
    const steps = list({
      said: asks,
      ticks: ticked(first),
      decisions: { [second.id]: { kind: 'later', until: '2026-12-01', at: at(4) } }
    })
    expect(Object.values(steps).map(ids)).toEqual([
      ['ask_feedback:now'],
      ['ask_feedback:later:2026-12-01'],
      ['ask_feedback:done'],
      []
    ])
  })

  it('shows advice that contradicts side by side, also where one side is done', () => {
    const [low, high] = [said('present_level', 'Northwind', 3), said('explain_level', 'Contoso', 5)]
    expect(ids(list({ said: [low, high] }).now)).toEqual(['present_level / explain_level'])
    const done = list({ said: [low, high], ticks: ticked(low) })
    expect(ids(done.now)).toEqual(['present_level / explain_level'])
    expect(done.done).toEqual([])
    const both = list({ said: [low, high], ticks: ticked(low, high) })
    expect([ids(both.now), [...ids(both.done)].sort()]).toEqual([[], ['explain_level', 'present_level']])
    const decisions: StepDecisions = { [low.id]: { kind: 'disagreed', reason: '', at: at(4) } }
    const decided = list({ said: [low, high], decisions })
    expect([ids(decided.now), ids(decided.disagreed)]).toEqual([['explain_level'], ['present_level']])
  })

  it('makes one step of the same finding in several files, which no tick but only the check ends', () => {
    const both = [found('mistakes', 'cv', 3), found('mistakes', 'letter', 0)]
    expect(ids(list({ found: both }).now)).toEqual(['check:mistakes'])
    const ticks: Ticks = { 'check:cv:mistakes': { doneAt: at(3) } }
    expect(ids(list({ found: both, ticks }).now)).toEqual(['check:mistakes'])
    expect(ids(list({ found: [found('mistakes', 'cv', 0)] }).done)).toEqual(['check:mistakes'])
  })

  it('loses no piece and lists none twice, whatever was decided', () => {
    const types = ['tailor_resume', 'present_level', 'explain_level', 'ask_feedback', 'answer_offer'] as const
    const decision = fc.constantFrom(
      null,
      { kind: 'accepted', at: at(6) } as const,
      { kind: 'later', until: '2026-11-23', at: at(6) } as const,
      { kind: 'later', until: '2027-01-01', at: at(6) } as const,
      { kind: 'disagreed', reason: 'no', at: at(6) } as const
    )
    const piece = fc.record({
      type: fc.constantFrom(...types),
      employer: fc.constantFrom('A', 'B', 'C'),
      day: fc.integer({ min: 1, max: 28 }),
      done: fc.boolean(),
      decision
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(piece, { selector: ({ type, employer, day }) => `${type}${employer}${day}` }),
        (all) => {
          const pieces = all.map(({ type, employer, day }) => said(type, employer, day))
          const ticks = ticked(...pieces.filter((_, index) => all[index]?.done))
          const decisions = Object.fromEntries(
            pieces.flatMap(({ id }, index) => (all[index]?.decision ? [[id, all[index].decision]] : []))
          )
          const steps = list({ said: pieces, ticks, decisions })
          const listed = (Object.keys(steps) as StepGroup[]).flatMap((group) =>
            steps[group].flatMap((row) => (row.kind === 'step' ? [row.step] : row.sides))
          )
          expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length)
          expect(listed.flatMap((step) => step.pieces.map((one) => one.piece.id)).sort()).toEqual(
            pieces.map(({ id }) => id).sort()
          )
        }
      )
    )
  })
})

describe('what a message asks for', () => {
  const body = 'We chose someone else. The role is on hold. Your letter had a typo.'
  const reading = (
    kind: 'rejection' | 'feedback',
    ...labels: readonly ('competition' | 'employer_side' | 'typo')[]
  ) => ({
    kind,
    kindConfidence: 0.9,
    model: 'test',
    signals: labels.map((label) => {
      const words = {
        competition: 'We chose someone else.',
        employer_side: 'The role is on hold.',
        typo: 'Your letter had a typo.'
      }
      const start = body.indexOf(words[label])
      return { label, confidence: 0.9, start, end: start + words[label].length }
    })
  })

  it('is nothing where the reason is not in the person’s hands, but for a question', () => {
    const message = messageOf('a', body, '2026-11-02T00:00:00Z')
    expect(piecesOf(message, reading('feedback', 'employer_side'), {})).toEqual([])
    expect(piecesOf(message, reading('rejection', 'competition'), {}).map(({ type }) => type)).toEqual(['ask_feedback'])
  })

  it('carries the employer’s own words, company and date as the person put them right', () => {
    const [piece] = piecesOf(messageOf('a', body, '2026-11-02T00:00:00Z'), reading('feedback', 'typo'), {
      company: 'Northwind, Inc.'
    })
    expect(piece).toMatchObject({
      id: 'a:fix_mistakes',
      employer: 'Northwind, Inc.',
      employerKey: 'northwind',
      date: '2026-11-02T00:00:00Z',
      said: ['Your letter had a typo.'],
      inHand: true
    })
  })

  it('speaks of the sender where no company is known', () => {
    const [piece] = piecesOf(messageOf('a', body), reading('feedback', 'typo'), {})
    expect(piece).toMatchObject({ employer: 'Ines', date: '2026-11-01T00:00:00Z' })
  })
})
