import { describe, expect, it } from 'vitest'
import { ACTION_TYPES, actionItems } from '../../../../src/shared/domain/action-item'
import { LABELS, type Label } from '../../../../src/shared/domain/label'
import type { MessageKind } from '../../../../src/shared/domain/message-kind'
import type { Reading } from '../../../../src/shared/domain/reading'
import { ACTION_WORDS } from '../../../../src/shared/domain/words'

function reading(kind: MessageKind, ...labels: Label[]): Reading {
  const signals = labels.map((label, index) => ({ label, confidence: 0.9, start: index * 10, end: index * 10 + 5 }))
  return { kind, kindConfidence: 0.9, signals, model: 'test' }
}

function types(kind: MessageKind, ...labels: Label[]): string[] {
  return actionItems('m', reading(kind, ...labels), {}).map(({ type }) => type)
}

describe('actionItems', () => {
  it('gives one item a type, with every sentence that caused it', () => {
    expect(actionItems('m', reading('feedback', 'typo', 'praise', 'typo'), {})).toEqual([
      { id: 'm:fix_mistakes', type: 'fix_mistakes', labels: ['typo'], signals: [0, 2], doneAt: null },
      { id: 'm:lead_with_strength', type: 'lead_with_strength', labels: ['praise'], signals: [1], doneAt: null }
    ])
  })

  it('asks for feedback, once, after a no without reasons', () => {
    expect(types('rejection')).toEqual(['ask_feedback'])
    expect(types('rejection', 'competition', 'vague')).toEqual(['ask_feedback'])
  })

  it('asks one specific question back where feedback says little', () => {
    expect(types('feedback', 'vague', 'typo')).toEqual(['fix_mistakes', 'ask_specific'])
  })

  it('does not ask again who declined to give feedback', () => {
    expect(types('declined_feedback', 'vague')).toEqual([])
  })

  it('makes no work of what is not in the person’s hands', () => {
    expect(types('feedback', 'competition')).toEqual([])
  })

  it('asks to be kept in mind only where the door is not open already', () => {
    expect(types('feedback', 'employer_side')).toEqual(['keep_in_mind'])
    expect(types('feedback', 'employer_side', 'reapply')).toEqual(['get_in_touch'])
  })

  it('suggests nothing for the whole message while it is unsure what it is', () => {
    expect(
      actionItems('m', { ...reading('rejection', 'praise'), kindConfidence: 0.5 }, {}).map(({ type }) => type)
    ).toEqual(['lead_with_strength'])
  })

  it('keeps a tick by its id', () => {
    const [item] = actionItems('m', reading('feedback', 'typo'), {
      'm:fix_mistakes': { doneAt: '2026-11-20T10:00:00Z' }
    })
    expect(item?.doneAt).toBe('2026-11-20T10:00:00Z')
  })

  it('has words for every action, and every label of the feedback leads to known ones', () => {
    expect(Object.keys(ACTION_WORDS).sort()).toEqual([...ACTION_TYPES].sort())
    for (const label of LABELS) for (const type of types('feedback', label)) expect(ACTION_TYPES).toContain(type)
  })
})
