import { Button } from '@mantine/core'
import type { NextBest } from '../../../shared/contract/insight-views'
import type { PageWays } from '../../data/page-ways'
import { Quote } from '../../ui/Quote'
import { TextButton } from '../../ui/TextButton'
import { shortDay } from './days'
import page from './InsightPage.module.css'
import styles from './NextStep.module.css'
import { Section } from './Section'
import { nextSentence, shownIn, WORDS } from './words'

interface Props {
  readonly next: NextBest | null
  readonly ways: PageWays
}

/** The next best step in one sentence, the words behind it, and a way to it. */
export function NextStep({ next, ways }: Props) {
  return (
    <Section title={WORDS.next}>
      {next ? (
        <div className={styles.card}>
          <p className={styles.sentence}>{nextSentence(next)}</p>
          <ul className={styles.reasons} aria-label={WORDS.because}>
            {next.reasons.map(({ messageId, company, day, words }) => (
              <li key={messageId}>
                {words ? <Quote text={words} /> : null}
                <p className={styles.from}>
                  {company || WORDS.someone}, {shortDay(day)} ·{' '}
                  <TextButton
                    aria-label={shownIn(company || WORDS.someone, shortDay(day))}
                    onClick={() => ways.goToMessage(messageId, words ?? undefined)}
                  >
                    {WORDS.showInMessage}
                  </TextButton>
                </p>
              </li>
            ))}
          </ul>
          <Button onClick={() => ways.goToPage('steps')}>{WORDS.allSteps}</Button>
        </div>
      ) : (
        <p className={page.text}>{WORDS.nextNone}</p>
      )}
    </Section>
  )
}
