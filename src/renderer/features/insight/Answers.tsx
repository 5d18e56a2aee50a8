import type { InsightView } from '../../../shared/contract/insight-views'
import type { PageWays } from '../../data/page-ways'
import { ChartCard } from './ChartCard'
import { Columns, Rows } from './charts'
import styles from './InsightPage.module.css'
import { heightOfRows } from './row-height'
import { Section } from './Section'
import { OUTCOME_SERIES, outcomeValues } from './series'
import { answersTable, answerTimeTable, SPREAD_NAMES } from './tables'
import { answersSentence, answerTimeSentence, asksSentence, OUTCOME_WORDS, WORDS } from './words'

const TIME_HEIGHT = 200
const TIME_SERIES = [{ look: 'answered', name: OUTCOME_WORDS.answered }] as const

interface Props {
  readonly view: InsightView
  readonly perform: PageWays['perform']
}

/** How employers answer, how long that takes, and what became of requests for feedback. */
export function Answers({ view: { rates, noAnswerAfter, asks }, perform }: Props) {
  const answers = answersSentence(rates, noAnswerAfter)
  const time = answerTimeSentence(rates.time)
  const asked = asksSentence(asks)
  return (
    <>
      <Section title={WORDS.answers}>
        <p className={styles.text}>{answers.text}</p>
        {asked ? <p className={styles.text}>{asked}</p> : null}
        {answers.says ? (
          <ChartCard
            chart="answers"
            title={WORDS.answers}
            sentence={answers.text}
            series={OUTCOME_SERIES}
            table={answersTable(rates)}
            height={heightOfRows(1)}
            perform={perform}
          >
            <Rows
              shares
              series={OUTCOME_SERIES}
              bars={[{ name: WORDS.applications, values: outcomeValues(rates), end: String(rates.settled) }]}
            />
          </ChartCard>
        ) : null}
      </Section>
      {rates.sent > 0 ? (
        <Section title={WORDS.answerTime}>
          <p className={styles.text}>{time.text}</p>
          {time.says && rates.time ? (
            <ChartCard
              chart="time-to-answer"
              title={WORDS.answerTime}
              sentence={time.text}
              series={TIME_SERIES}
              table={answerTimeTable(rates.time)}
              height={TIME_HEIGHT}
              perform={perform}
            >
              <Columns
                series={TIME_SERIES}
                bars={SPREAD_NAMES.map((name, at) => ({ name, values: [rates.time?.spread[at] ?? 0], end: '' }))}
                height={TIME_HEIGHT}
              />
            </ChartCard>
          ) : null}
        </Section>
      ) : null}
    </>
  )
}
