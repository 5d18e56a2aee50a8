import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import type { DueAsk, StepRowView, StepView } from '../../../shared/contract/step-views'
import { stepWords } from '../../../shared/domain/step-words'
import type { PageWays } from '../../data/page-ways'
import { messagesQuery, todayQuery } from '../../data/queries'
import { decideStep } from '../../data/steps'
import { CardList } from '../../ui/CardList'
import { Page } from '../../ui/Page'
import { Quote } from '../../ui/Quote'
import { TextButton } from '../../ui/TextButton'
import { AskStepRow, ContradictionStepRow, NextStepRow } from './NextStepRow'
import styles from './TodayPage.module.css'
import { keyOfRow, useLingeringSteps } from './use-lingering-steps'
import { allSteps, greeting, ticked, WORDS } from './words'

interface Props {
  readonly ways: PageWays
  /** Told each time the page shows what it knows. */
  readonly onReady: () => void
  /** The ways in; the sample is offered while there is nothing yet. */
  readonly intake: (withSample: boolean) => ReactNode
}

/** What opens first: one kind line, at most three next steps, kind words, and a place to drop. */
export function TodayPage({ ways, onReady, intake }: Props) {
  const client = useQueryClient()
  const { data, isError } = useQuery(todayQuery)
  // Only where there is nothing to do yet does it matter whether something is still being read.
  const idle = data !== undefined && data.messages > 0 && data.openSteps === 0
  const { data: messages } = useQuery({ ...messagesQuery, enabled: idle })
  const reading = messages?.some((message) => message.reading === 'waiting') ?? false
  const { rows, linger } = useLingeringSteps(data?.steps ?? [])

  useEffect(() => {
    if (data) onReady()
  }, [data, onReady])

  if (isError) return <Page title={WORDS.failedTitle} lead={WORDS.failedLead} />
  if (!data) return null

  function tick(step: StepView, done: boolean) {
    ways.perform(() => {
      linger(step, done)
      return {
        ...decideStep(client, step.id, null, { kind: done ? 'done' : 'open' }),
        words: done ? ticked(stepWords(step.about).title) : null
      }
    })
  }

  function show(step: StepView) {
    const [first] = step.pieces
    if (!first) return ways.goToPage('steps')
    if (first.from === 'check')
      return ways.goToResume(first.resumeId, `check:${first.id.slice(first.id.lastIndexOf(':') + 1)}`)
    return ways.goToMessage(first.messageId, first.said[0])
  }

  function showAsk({ messageId, applicationId }: DueAsk) {
    if (messageId !== null) ways.goToMessage(messageId)
    else if (applicationId !== null) ways.goToApplication(applicationId)
    else ways.goToPage('steps')
  }

  function shown(row: StepRowView) {
    if (row.kind === 'contradiction') {
      return <ContradictionStepRow sides={row.sides} onShow={() => ways.goToPage('steps')} />
    }
    const { step } = row
    return (
      <NextStepRow step={step} readOnly={ways.readOnly} onTick={(done) => tick(step, done)} onShow={() => show(step)} />
    )
  }

  const { title, lead } = greeting(data, reading)
  return (
    <Page title={title} lead={lead}>
      {rows.length + data.asks.length > 0 ? (
        <section className={styles.section} aria-labelledby="next-steps">
          <h2 className={styles.heading} id="next-steps">
            {WORDS.stepsTitle}
          </h2>
          <CardList>
            {rows.map((row) => (
              <li key={keyOfRow(row)}>{shown(row)}</li>
            ))}
            {data.asks.map((ask) => (
              <li key={ask.id}>
                <AskStepRow ask={ask} onShow={() => showAsk(ask)} />
              </li>
            ))}
          </CardList>
        </section>
      ) : null}
      {data.messages > 0 || data.openSteps > 0 ? (
        <p className={styles.all}>
          <TextButton onClick={() => ways.goToPage('steps')}>
            {allSteps(data.isCounted ? data.openSteps : null)}
          </TextButton>
        </p>
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
                  onClick={() => ways.goToMessage(messageId, text)}
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
