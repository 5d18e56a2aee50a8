import { Button } from '@mantine/core'
import type { ApplicationView } from '../../../../shared/contract/application-views'
import { dayAfter } from '../../../../shared/domain/days'
import { dayWords } from '../day-words'
import type { ApplicationDeeds } from '../use-application-deeds'
import { silenceQuestion, WORDS } from '../words'
import styles from './Silence.module.css'

interface Props {
  readonly view: ApplicationView
  readonly readOnly: boolean
  readonly deeds: ApplicationDeeds
}

/** How long the person may keep waiting before they are asked again, in days. */
const WAIT_ON_DAYS = 14

/** Asks gently whether an application should rest. Nothing is set until the person says so. */
export function Silence({ view, readOnly, deeds }: Props) {
  const { silence, today } = view
  if (silence === null || readOnly) return null
  return (
    <section className={styles.silence} aria-label={silenceQuestion(silence.days)}>
      <p className={styles.words}>
        <strong>{silenceQuestion(silence.days)}</strong> The last news is from {dayWords(silence.since, today)}. Many
        employers never answer; that says nothing about you.
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => deeds.move([view], 'no_answer', today)}>{WORDS.letRest}</Button>
        <Button variant="default" onClick={() => deeds.describe(view, { waitUntil: dayAfter(today, WAIT_ON_DAYS) })}>
          {WORDS.keepWaiting}
        </Button>
      </div>
    </section>
  )
}
