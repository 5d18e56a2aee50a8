import '@mantine/core/styles/FloatingIndicator.layer.css'
import '@mantine/core/styles/SegmentedControl.layer.css'
import { Button, SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { INSIGHT_RANGES, type InsightRange } from '../../../shared/domain/insight'
import { useDraft } from '../../data/drafts'
import { insightQuery } from '../../data/insight'
import type { PageWays } from '../../data/page-ways'
import { Page } from '../../ui/Page'
import { Answers } from './Answers'
import { Around } from './Around'
import styles from './InsightPage.module.css'
import { KeptRecord } from './KeptRecord'
import { NextStep } from './NextStep'
import { Patterns } from './Patterns'
import { ByLabel, ByStage, OverTime } from './Said'
import { Versions } from './Versions'
import { lead, RANGE_WORDS, WORDS } from './words'

interface Props {
  readonly ways: PageWays
}

/** What it all says: a sentence before each number, a number before each chart. */
export function InsightPage({ ways }: Props) {
  const [chosen, choose] = useDraft('insight-range', () => 'year')
  const range = INSIGHT_RANGES.find((one) => one === chosen) ?? 'year'
  const { data: view, isError } = useQuery(insightQuery(range))
  if (isError) return <Page title={WORDS.failedTitle} lead={WORDS.failedLead} onlyText />
  if (!view) return null
  if (view.kept === 0 && view.rates.sent === 0) {
    return (
      <Page title={WORDS.title} lead={WORDS.emptyLead}>
        <Button className={styles.range ?? ''} variant="default" onClick={() => ways.goToPage('today')}>
          {WORDS.emptyGo}
        </Button>
        {ways.sampleOffer}
      </Page>
    )
  }
  return (
    <Page title={WORDS.title} lead={lead(view, range)}>
      <Patterns />
      <SegmentedControl
        className={styles.range ?? ''}
        aria-label={WORDS.range}
        data={INSIGHT_RANGES.map((one: InsightRange) => ({ value: one, label: RANGE_WORDS[one].name }))}
        value={range}
        onChange={choose}
      />
      <NextStep next={view.next} ways={ways} />
      <OverTime view={view} ways={ways} />
      <ByLabel view={view} ways={ways} />
      <ByStage view={view} ways={ways} />
      <Answers view={view} perform={ways.perform} />
      <Versions view={view} ways={ways} />
      <Around view={view} range={range} perform={ways.perform} />
      {view.record.length > 0 ? <KeptRecord items={view.record} today={view.today} ways={ways} /> : null}
    </Page>
  )
}
