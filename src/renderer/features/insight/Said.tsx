import { Button } from '@mantine/core'
import type { InsightView } from '../../../shared/contract/insight-views'
import { familyOf } from '../../../shared/domain/label'
import { LABEL_WORDS } from '../../../shared/domain/words'
import type { PageWays } from '../../data/page-ways'
import { ChartCard } from './ChartCard'
import { Columns, Rows } from './charts'
import styles from './InsightPage.module.css'
import { periodName } from './periods'
import { heightOfRows } from './row-height'
import { Section } from './Section'
import { FAMILY_SERIES, familyValues } from './series'
import { labelTable, stageTable, timeTable } from './tables'
import {
  contradiction,
  counted,
  EMPLOYERS,
  labelSentence,
  MESSAGES,
  REACHED_WORDS,
  stageSentence,
  timeSentence,
  WORDS
} from './words'

interface Props {
  readonly view: InsightView
  readonly ways: PageWays
}

const COLUMNS_HEIGHT = 240

/** What is said over time, by the three families. */
export function OverTime({ view: { said, overTime }, ways }: Props) {
  const { text, says } = timeSentence(said)
  const bars = overTime.periods.map(({ start, families }) => {
    return { name: periodName(start, overTime.unit), values: familyValues(families), end: '' }
  })
  return (
    <Section title={WORDS.time}>
      <p className={styles.text}>{text}</p>
      {says ? (
        <ChartCard
          chart="over-time"
          title={WORDS.time}
          sentence={text}
          series={FAMILY_SERIES}
          table={timeTable(overTime)}
          height={COLUMNS_HEIGHT}
          perform={ways.perform}
        >
          <Columns series={FAMILY_SERIES} bars={bars} height={COLUMNS_HEIGHT} />
        </ChartCard>
      ) : null}
    </Section>
  )
}

/** What is said most. */
export function ByLabel({ view: { said }, ways }: Props) {
  const { text, says } = labelSentence(said)
  const both = contradiction(said)
  const bars = said.labels.map(({ label, messages, employers }) => ({
    name: LABEL_WORDS[label].name,
    values: FAMILY_SERIES.map(({ look }) => (look === familyOf(label) ? employers : 0)),
    end: employers === messages ? counted(employers, EMPLOYERS) : `${employers} in ${counted(messages, MESSAGES)}`
  }))
  return (
    <Section title={WORDS.labels}>
      <p className={styles.text}>{text}</p>
      {both ? <p className={styles.text}>{both}</p> : null}
      {says ? (
        <ChartCard
          chart="by-label"
          title={WORDS.labels}
          sentence={text}
          series={FAMILY_SERIES}
          table={labelTable(said)}
          height={heightOfRows(bars.length)}
          perform={ways.perform}
        >
          <Rows series={FAMILY_SERIES} bars={bars} />
        </ChartCard>
      ) : null}
    </Section>
  )
}

/** What is said by how far the application had come. */
export function ByStage({ view: { byStage }, ways }: Props) {
  const { text, says } = stageSentence(byStage)
  const bars = byStage.stages
    .filter(({ said }) => said.statements > 0)
    .map(({ reached, said }) => ({
      name: REACHED_WORDS[reached].name,
      values: familyValues(said.families),
      end: counted(said.messages, MESSAGES)
    }))
  return (
    <Section title={WORDS.stage}>
      <p className={styles.text}>{text}</p>
      {says ? (
        <ChartCard
          chart="by-stage"
          title={WORDS.stage}
          sentence={text}
          series={FAMILY_SERIES}
          table={stageTable(byStage)}
          height={heightOfRows(bars.length)}
          perform={ways.perform}
        >
          <Rows series={FAMILY_SERIES} bars={bars} />
        </ChartCard>
      ) : bars.length === 0 ? (
        <Button className={styles.go ?? ''} variant="default" onClick={() => ways.goToApplication(null)}>
          {WORDS.toApplications}
        </Button>
      ) : null}
    </Section>
  )
}
