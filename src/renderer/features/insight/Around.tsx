import '@mantine/core/styles/Input.layer.css'
import '@mantine/core/styles/Combobox.layer.css'
import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Change, InsightView } from '../../../shared/contract/insight-views'
import { isDay } from '../../../shared/domain/days'
import { ENOUGH, type InsightRange } from '../../../shared/domain/insight'
import { useDraft } from '../../data/drafts'
import { aroundQuery } from '../../data/insight'
import type { PageWays } from '../../data/page-ways'
import styles from './Around.module.css'
import { ChartCard } from './ChartCard'
import { Rows } from './charts'
import { shortDay } from './days'
import page from './InsightPage.module.css'
import { heightOfRows } from './row-height'
import { Section } from './Section'
import { OUTCOME_SERIES, outcomeValues } from './series'
import { aroundTable } from './tables'
import { APPLICATIONS, aroundSentence, counted, WORDS } from './words'

/** What stands in the field where a day of the person's own is meant. */
const OTHER_DAY = 'day'

interface Props {
  readonly view: InsightView
  readonly range: InsightRange
  readonly perform: PageWays['perform']
}

/** How it went before a change and after it: a version of the resume that came in, or any day. */
export function Around({ view: { changes, today }, range, perform }: Props) {
  const [chosen, choose] = useDraft('insight-change', () => '')
  const [day, setDay] = useDraft('insight-day', () => today)
  const version = changes.find(({ sha256 }) => sha256 === chosen)
  const on = version?.on ?? (chosen === OTHER_DAY && isDay(day) ? day : null)
  return (
    <Section title={WORDS.around}>
      <p className={page.text}>{WORDS.aroundChoose}</p>
      <div className={styles.choice}>
        <NativeSelect
          label={WORDS.change}
          value={version || chosen === OTHER_DAY ? chosen : ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{WORDS.noChange}</option>
          {changes.map(({ sha256, fileName, on }) => (
            <option key={sha256} value={sha256}>
              {fileName}, {shortDay(on)}
            </option>
          ))}
          <option value={OTHER_DAY}>{WORDS.otherDay}</option>
        </NativeSelect>
        {chosen === OTHER_DAY ? (
          <TextInput
            type="date"
            label={WORDS.day}
            max={today}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        ) : null}
      </div>
      {on ? <Compared range={range} on={on} perform={perform} /> : null}
    </Section>
  )
}

function Compared({ range, on, perform }: Pick<Props, 'range' | 'perform'> & { readonly on: string }) {
  const { data, isError } = useQuery(aroundQuery(range, on))
  if (isError) return <p className={page.text}>{WORDS.aroundFailed}</p>
  if (!data) return null
  const { text, says } = aroundSentence(data)
  const bars = barsOf(data)
  return (
    <div>
      <p className={page.text} role="status">
        {text}
      </p>
      {says ? (
        <>
          <ChartCard
            chart="before-and-after"
            title={`${WORDS.around}: ${shortDay(on)}`}
            sentence={text}
            series={OUTCOME_SERIES}
            table={aroundTable(data)}
            height={heightOfRows(bars.length)}
            perform={perform}
          >
            <Rows shares series={OUTCOME_SERIES} bars={bars} />
          </ChartCard>
          <p className={page.soft}>{WORDS.caution}</p>
        </>
      ) : null}
    </div>
  )
}

function barsOf({ before, after }: Change) {
  return [
    { name: WORDS.before, rates: before.rates },
    { name: WORDS.after, rates: after.rates }
  ]
    .filter(({ rates }) => rates.settled >= ENOUGH)
    .map(({ name, rates }) => ({
      name,
      values: outcomeValues(rates),
      end: counted(rates.settled, APPLICATIONS)
    }))
}
