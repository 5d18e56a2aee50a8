import type {
  Change,
  InsightTable,
  InsightView,
  PeriodUnit,
  Rates,
  Said,
  Side,
  VersionFigures
} from '../../../shared/contract/insight-views'
import { ANSWER_DAYS, type AnswerTime } from '../../../shared/domain/insight-rates'
import { familyOf, type Label } from '../../../shared/domain/label'
import { FAMILY_WORDS, LABEL_WORDS } from '../../../shared/domain/words'
import { FAMILY_SERIES, familyValues } from './series'
import { REACHED_WORDS, WORDS } from './words'

const FAMILY_HEAD = FAMILY_SERIES.map(({ name }) => name)
const RATE_HEAD = ['Sent', 'Had time for an answer', 'Answered', 'Talk or interview', 'Offer'] as const
const UNIT_HEAD: Readonly<Record<PeriodUnit, string>> = {
  week: 'Week from',
  month: 'Month from',
  quarter: 'Quarter from',
  year: 'Year from'
}

/** What is said over time: a row a stretch. Days as `2026-11-23`, which spreadsheets sort. */
export function timeTable({ unit, periods }: InsightView['overTime']): InsightTable {
  return [
    [UNIT_HEAD[unit], ...FAMILY_HEAD],
    ...periods.map(({ start, families }) => [start, ...familyValues(families)])
  ]
}

/** What is said most: a row a label. */
export function labelTable({ labels }: Said): InsightTable {
  return [
    ['What they say', 'Whose it is', 'Messages', 'Employers'],
    ...labels.map(({ label, messages, employers }) => [
      LABEL_WORDS[label].name,
      FAMILY_WORDS[familyOf(label)],
      messages,
      employers
    ])
  ]
}

/** What is said how far along. */
export function stageTable({ stages }: InsightView['byStage']): InsightTable {
  return [
    ['How far', ...FAMILY_HEAD, 'Messages'],
    ...stages.map(({ reached, said }) => [REACHED_WORDS[reached].name, ...familyValues(said.families), said.messages])
  ]
}

/** How it went with each version of the resume. */
export function versionTable(versions: readonly VersionFigures[]): InsightTable {
  return [
    ['Version', 'From', ...RATE_HEAD, ...FAMILY_HEAD],
    ...versions.map(({ fileName, on, side }) => [
      fileName,
      on,
      ...rateCells(side.rates),
      ...familyValues(side.said.families)
    ])
  ]
}

/** Before and after: rates, families, then every label that is said on either side. */
export function aroundTable({ before, after }: Change): InsightTable {
  const labels = [...new Set([...before.said.labels, ...after.said.labels].map(({ label }) => label))]
  const rates = RATE_HEAD.map((name, at) => [name, rateCells(before.rates)[at] ?? 0, rateCells(after.rates)[at] ?? 0])
  const families = FAMILY_HEAD.map((name, at) => [
    name,
    familyValues(before.said.families)[at] ?? 0,
    familyValues(after.said.families)[at] ?? 0
  ])
  return [
    ['', WORDS.before, WORDS.after],
    ...rates,
    ['Messages that say something', before.said.messages, after.said.messages],
    ...families,
    ...labels.map((label) => [LABEL_WORDS[label].name, saidOf(before, label), saidOf(after, label)])
  ]
}

function saidOf({ said }: Side, label: Label): number {
  return said.labels.find((one) => one.label === label)?.messages ?? 0
}

/** How employers answer. */
export function answersTable(rates: Rates): InsightTable {
  return [
    [...RATE_HEAD, 'Still open'],
    [...rateCells(rates), rates.open]
  ]
}

function rateCells({ sent, settled, answered, interviewed, offered }: Rates): readonly number[] {
  return [sent, settled, answered, interviewed, offered]
}

/** The parts of the spread of answer times, in words. */
export const SPREAD_NAMES: readonly string[] = [
  ...ANSWER_DAYS.map((until, at) =>
    at === 0 ? `Up to ${until} days` : `${(ANSWER_DAYS[at - 1] ?? 0) + 1}–${until} days`
  ),
  `Over ${ANSWER_DAYS.at(-1)} days`
]

/** How long answers took. */
export function answerTimeTable({ spread }: AnswerTime): InsightTable {
  return [['Time to the first answer', 'Answers'], ...SPREAD_NAMES.map((name, at) => [name, spread[at] ?? 0])]
}
