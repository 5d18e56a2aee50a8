import { Button } from '@mantine/core'
import type { InsightView } from '../../../shared/contract/insight-views'
import { ENOUGH } from '../../../shared/domain/insight'
import type { PageWays } from '../../data/page-ways'
import { ChartCard } from './ChartCard'
import { Rows } from './charts'
import { shortDay } from './days'
import styles from './InsightPage.module.css'
import { heightOfRows } from './row-height'
import { Section } from './Section'
import { OUTCOME_SERIES, outcomeValues } from './series'
import { versionTable } from './tables'
import { APPLICATIONS, counted, versionSentence, WORDS } from './words'

interface Props {
  readonly view: InsightView
  readonly ways: PageWays
}

/** How it went with each version of the resume. */
export function Versions({ view: { versions }, ways }: Props) {
  const { text, says } = versionSentence(versions)
  const bars = versions
    .filter(({ side }) => side.rates.settled >= ENOUGH)
    .map(({ fileName, on, side }) => ({
      name: `${shortened(fileName)}, ${shortDay(on)}`,
      values: outcomeValues(side.rates),
      end: counted(side.rates.settled, APPLICATIONS)
    }))
  return (
    <Section title={WORDS.version}>
      <p className={styles.text}>{text}</p>
      {says ? (
        <ChartCard
          chart="by-version"
          title={WORDS.version}
          sentence={text}
          series={OUTCOME_SERIES}
          table={versionTable(versions)}
          height={heightOfRows(bars.length)}
          perform={ways.perform}
        >
          <Rows shares series={OUTCOME_SERIES} bars={bars} />
        </ChartCard>
      ) : versions.length === 0 ? (
        <Button className={styles.go ?? ''} variant="default" onClick={() => ways.goToResume(null)}>
          {WORDS.toResume}
        </Button>
      ) : null}
    </Section>
  )
}

const LONGEST_NAME = 22

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name
}
