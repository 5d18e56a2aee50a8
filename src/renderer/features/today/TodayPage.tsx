import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import type { NextStep } from '../../../shared/contract/views'
import { messagesQuery, todayQuery } from '../../data/queries'
import { CardList } from '../../ui/CardList'
import { Page } from '../../ui/Page'
import { Quote } from '../../ui/Quote'
import { NextStepRow } from './NextStepRow'
import styles from './TodayPage.module.css'
import { useLingeringSteps } from './use-lingering-steps'
import { greeting, WORDS } from './words'

interface Props {
  readonly readOnly: boolean
  readonly onTick: (step: NextStep, done: boolean) => void
  /** Opens the message with the spans lit that caused the step. */
  readonly onShowStep: (step: NextStep) => void
  /** Opens the message with these words lit. */
  readonly onShowQuote: (messageId: string, text: string) => void
  /** Told each time the page shows what it knows. */
  readonly onReady: () => void
  /** The ways in; the sample is offered while there is nothing yet. */
  readonly intake: (withSample: boolean) => ReactNode
}

/** What opens first: one kind line, at most three next steps, kind words, and a place to drop. */
export function TodayPage({ readOnly, onTick, onShowStep, onShowQuote, onReady, intake }: Props) {
  const { data, isError } = useQuery(todayQuery)
  // Only where there is nothing to do yet does it matter whether something is still being read.
  const idle = data !== undefined && data.messages > 0 && data.openActions === 0
  const { data: messages } = useQuery({ ...messagesQuery, enabled: idle })
  const reading = messages?.some((message) => message.reading === 'waiting') ?? false
  const { steps, linger } = useLingeringSteps(data?.steps ?? [])

  useEffect(() => {
    if (data) onReady()
  }, [data, onReady])

  if (isError) return <Page title={WORDS.failedTitle} lead={WORDS.failedLead} />
  if (!data) return null

  function tick(step: NextStep, done: boolean) {
    linger(step, done)
    onTick(step, done)
  }

  const { title, lead } = greeting(data, reading)
  return (
    <Page title={title} lead={lead}>
      {steps.length > 0 ? (
        <section className={styles.section} aria-labelledby="next-steps">
          <h2 className={styles.heading} id="next-steps">
            {WORDS.stepsTitle}
          </h2>
          <CardList>
            {steps.map((step) => (
              <li key={step.action.id}>
                <NextStepRow
                  step={step}
                  readOnly={readOnly}
                  onTick={(done) => tick(step, done)}
                  onShow={() => onShowStep(step)}
                />
              </li>
            ))}
          </CardList>
        </section>
      ) : null}
      {data.kindWords.length > 0 ? (
        <section className={styles.section} aria-labelledby="kind-words">
          <h2 className={styles.heading} id="kind-words">
            {WORDS.kindTitle}
          </h2>
          <ul className={styles.kind}>
            {data.kindWords.map(({ messageId, text, sender }) => (
              <li key={`${messageId} ${text}`}>
                <button
                  type="button"
                  className={styles.kindQuote}
                  title={WORDS.show}
                  onClick={() => onShowQuote(messageId, text)}
                >
                  <Quote text={text} />
                  <span className={styles.kindSender}>{sender || WORDS.unknownSender}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <div className={styles.section}>{intake(data.messages === 0)}</div>
    </Page>
  )
}
