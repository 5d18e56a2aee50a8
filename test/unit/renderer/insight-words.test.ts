import { describe, expect, it } from 'vitest'
import { OUTCOME_SERIES, outcomeValues } from '../../../src/renderer/features/insight/series'
import {
  answerTimeTable,
  aroundTable,
  labelTable,
  SPREAD_NAMES,
  timeTable
} from '../../../src/renderer/features/insight/tables'
import * as words from '../../../src/renderer/features/insight/words'
import { NOTHING_SAID, REACHED, type Said, type SaidMessage, saidIn } from '../../../src/shared/domain/insight'
import { aroundChange } from '../../../src/shared/domain/insight-change'
import { type Rates, ratesOf } from '../../../src/shared/domain/insight-rates'

const NO_RATES: Rates = ratesOf([])

function saying(labels: SaidMessage['labels'], employer: string): SaidMessage {
  return { id: employer, day: '2026-11-01', employer, labels, unsure: 0, applicationId: null, reached: null }
}

function saidBy(count: number, labels: SaidMessage['labels']): Said {
  return saidIn(Array.from({ length: count }, (_, at) => saying(labels, String(at))))
}

function rates(settled: number, answered: number, interviewed = 0): Rates {
  return { ...NO_RATES, sent: settled + 1, open: 1, settled, answered, interviewed }
}

describe('the sentences of Insight', () => {
  it('are silent where there is too little, and say how much is missing', () => {
    expect(words.timeSentence(saidBy(2, ['fit']))).toEqual({
      text: 'Seen in 2 messages; from 5 on this says something.',
      says: false
    })
    expect(words.labelSentence(saidBy(1, ['fit']))).toEqual({
      text: 'Seen in 1 message; from 5 on this says something.',
      says: false
    })
    expect(words.answersSentence(rates(4, 2), 30).says).toBe(false)
    expect(words.answersSentence(rates(4, 2), 30).text).not.toContain('%')
    expect(words.answerTimeSentence(null).says).toBe(false)
    expect(words.versionSentence([]).says).toBe(false)
    expect(words.aroundSentence(aroundChange('2026-01-01', [], [])).says).toBe(false)
    expect(words.stageSentence({ stages: [], unlinked: 3 }).text).toContain('3 messages that belong to no application')
  })

  it('give no share of fewer than five', () => {
    expect(words.part(2, 4, words.MESSAGES)).toBe('2 of 4 messages')
    expect(words.part(2, 5, words.MESSAGES)).toBe('2 of 5 messages (40\u00A0%)')
    const said = saidBy(4, ['fit'])
    expect(words.lead({ kept: 4, said }, 'year')).not.toContain('%')
  })

  it('begin with what was not in the person’s hands, and with what is', () => {
    const said = saidIn([...'abcdef'].map((name) => saying(name === 'a' ? ['fit'] : ['competition'], name)))
    expect(words.lead({ kept: 6, said }, 'year')).toBe(
      'Of 6 reasons that employers gave in the last year, 5 (83\u00A0%) were not in your hands. 1 is something you can work on.'
    )
    expect(words.lead({ kept: 1, said: saidBy(1, ['praise']) }, 'all')).toBe(
      'Only good news so far: 1 piece of good news.'
    )
    expect(words.lead({ kept: 0, said: saidIn([]) }, 'all')).toContain('Nothing yet.')
  })

  it('call nothing a theme that fewer than three employers said', () => {
    const two = [...'ab'].map((name) => saying(['fit'], name))
    const rest = [...'cde'].map((name, at) => saying([(['typo', 'vague', 'praise'] as const)[at] ?? 'typo'], name))
    expect(words.labelSentence(saidIn([...two, ...rest])).text).toContain('opinion')
    expect(words.labelSentence(saidBy(5, ['fit'])).text).toBe(
      '“Fit not shown” was said most often: by 5 of 5 employers (100\u00A0%).'
    )
  })

  it('show contradicting words as such', () => {
    expect(words.contradiction(saidIn([saying(['underqualified'], 'a')]))).toBeNull()
    expect(words.contradiction(saidIn([saying(['underqualified'], 'a'), saying(['overqualified'], 'b')]))).toBe(
      '1 employer found the level too low, 1 too high. Both are shown as they were said. Which one counts for the next role, you decide.'
    )
  })

  it('speak of employers where rates are shown', () => {
    const { text, says } = words.answersSentence(rates(10, 6, 2), 30)
    expect(says).toBe(true)
    expect(text).toContain(
      '6 of 10 applications (60\u00A0%) were answered, 2 of 10 applications (20\u00A0%) led to a talk'
    )
    expect(text).toContain('1 more is still open, and not counted.')
    expect(text).toContain(words.WORDS.market)
  })

  it('never rank, blame or discourage', () => {
    const said = saidBy(6, ['fit', 'underqualified', 'bias'])
    const all = [
      ...Object.values(words.WORDS),
      ...Object.values(words.OUTCOME_WORDS),
      ...Object.values(words.REACHED_WORDS).flatMap((one) => Object.values(one)),
      words.lead({ kept: 6, said }, 'all'),
      words.labelSentence(said).text,
      words.stageSentence({ stages: REACHED.map((reached) => ({ reached, said })), unlinked: 0 }).text
    ].join('\n')
    expect(all).not.toMatch(
      /reject|fail(?!s? to be)|score|rank|weak|bad |your fault(?<!not your fault)|do not apply|illegal|discriminat/i
    )
  })
})

describe('the tables of Insight', () => {
  it('have as many cells in each row as in the head', () => {
    const said = saidBy(3, ['fit', 'praise'])
    const time = { counted: 5, median: 3, least: 1, most: 9, spread: [1, 1, 1, 1, 1, 0] }
    for (const table of [
      labelTable(said),
      timeTable({ unit: 'month', periods: [{ start: '2026-11-01', families: NOTHING_SAID }] }),
      answerTimeTable(time),
      aroundTable(aroundChange('2026-01-01', [], [saying(['fit'], 'a')]))
    ]) {
      expect(new Set(table.map((row) => row.length)).size).toBe(1)
      expect(table.length).toBeGreaterThan(1)
    }
    expect(SPREAD_NAMES).toEqual(['Up to 3 days', '4–7 days', '8–14 days', '15–30 days', '31–60 days', 'Over 60 days'])
  })

  it('count each settled application in exactly one outcome', () => {
    const values = outcomeValues(rates(10, 6, 2))
    expect(values).toEqual([2, 4, 4])
    expect(values).toHaveLength(OUTCOME_SERIES.length)
  })
})
