import '@mantine/core/styles/FloatingIndicator.layer.css'
import '@mantine/core/styles/SegmentedControl.layer.css'
import { Button, SegmentedControl } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconPrinter } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { dayOfMoment } from '../../../../shared/domain/days'
import type { LookBack } from '../../../../shared/domain/look-back'
import { lookBackQuery } from '../../../data/journal'
import type { PageWays } from '../../../data/page-ways'
import { shortDate } from '../../../ui/dates'
import { Quote } from '../../../ui/Quote'
import { STANDING_PLACE, useStandingPlace } from '../../../ui/use-standing-place'
import { BackToEntries } from '../BackToEntries'
import paneStyles from '../Pane.module.css'
import { saidBy, WORDS } from '../words'
import styles from './LookBackPane.module.css'
import { lookBackSentences, moreKindWords } from './look-back-words'
import { firstDayOfWeek, type Period, type PeriodKind, periodAround, periodBeside } from './period'

const days = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', year: 'numeric' })
const month = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric' })

interface Props {
  readonly ways: PageWays
  readonly onBack: () => void
}

/** What happened in a week or a month, in plain sentences. Nothing is compared and nobody is judged. */
export function LookBackPane({ ways, onBack }: Props) {
  const today = dayOfMoment(new Date().toISOString()) ?? ''
  const firstDay = firstDayOfWeek(navigator.language)
  const [kind, setKind] = useState<PeriodKind>('week')
  const [period, setPeriod] = useState(() => periodAround(today, 'week', firstDay))
  const { data } = useQuery({ ...lookBackQuery(period.from, period.to), placeholderData: keepPreviousData })
  const article = useRef<HTMLElement>(null)
  useStandingPlace(article)

  function choose(next: PeriodKind) {
    setKind(next)
    setPeriod(periodAround(period.to > today ? today : period.to, next, firstDay))
  }

  return (
    <article ref={article} className={paneStyles.pane} {...STANDING_PLACE} aria-labelledby="look-back">
      <BackToEntries onBack={onBack} />
      <h2 className={paneStyles.title} id="look-back">
        {WORDS.lookBackTitle}
      </h2>
      <div className={styles.tools}>
        <SegmentedControl
          aria-label={WORDS.period}
          data={[
            { value: 'week', label: WORDS.week },
            { value: 'month', label: WORDS.month }
          ]}
          value={kind}
          onChange={choose}
        />
        <div className={styles.steps}>
          <Button
            variant="default"
            leftSection={<IconChevronLeft size={16} />}
            onClick={() => setPeriod(periodBeside(period, kind, -1, firstDay))}
          >
            {WORDS.earlier}
          </Button>
          <Button
            variant="default"
            rightSection={<IconChevronRight size={16} />}
            disabled={period.to >= today}
            onClick={() => setPeriod(periodBeside(period, kind, 1, firstDay))}
          >
            {WORDS.later}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden="true" />}
            disabled={!data}
            onClick={() => window.print()}
          >
            {WORDS.print}
          </Button>
        </div>
      </div>
      <section className={styles.sheet} aria-live="polite" data-paper>
        <h3 className={styles.period}>{periodName(period, kind)}</h3>
        {data ? <Told view={data} ways={ways} /> : null}
      </section>
    </article>
  )
}

function Told({ view, ways }: { readonly view: LookBack; readonly ways: PageWays }) {
  const sentences = lookBackSentences(view)
  const more = moreKindWords(view.kindWords.length, view.kindWordCount)
  if (sentences.length === 0 && view.kindWords.length === 0)
    return <p className={styles.quiet}>{WORDS.nothingHappened}</p>
  return (
    <>
      <ul className={styles.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {view.kindWords.length > 0 ? (
        <section className={styles.kind} aria-labelledby="said-well">
          <h4 id="said-well">{WORDS.theySaid}</h4>
          <ul>
            {view.kindWords.map(({ messageId, text, sender, date }, at) => (
              // Two may be the very same words of the same message.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={at}>
                <button
                  type="button"
                  className={styles.quote}
                  dir="auto"
                  onClick={() => ways.goToMessage(messageId, text)}
                >
                  <Quote text={text} />
                </button>
                <span className={styles.by} dir="auto">
                  {saidBy(sender, shortDate(date))}
                </span>
              </li>
            ))}
          </ul>
          {more ? <p className={styles.quiet}>{more}</p> : null}
        </section>
      ) : null}
    </>
  )
}

function periodName({ from, to }: Period, kind: PeriodKind): string {
  const [first, last] = [new Date(`${from}T12:00`), new Date(`${to}T12:00`)]
  return kind === 'month' ? month.format(first) : days.formatRange(first, last)
}
