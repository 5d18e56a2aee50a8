import type { ApplicationView } from '../../../../shared/contract/application-views'
import type { PageWays } from '../../../data/page-ways'
import { shortDate } from '../../../ui/dates'
import { TextButton } from '../../../ui/TextButton'
import { WORDS } from '../words'
import detail from './Detail.module.css'
import styles from './MessagesPart.module.css'

interface Props {
  readonly view: ApplicationView
  readonly ways: PageWays
}

/** The linked messages, newest first. */
export function MessagesPart({ view, ways }: Props) {
  return (
    <section aria-labelledby="application-messages">
      <h2 className={detail.heading} id="application-messages">
        {WORDS.theirMessages}
      </h2>
      {view.messages.length === 0 ? (
        <p className={detail.soft}>{WORDS.noMessages}</p>
      ) : (
        <ul className={styles.messages}>
          {view.messages.map(({ id, subject, sender, date }) => (
            <li key={id} className={styles.message}>
              <TextButton className={styles.subject ?? ''} onClick={() => ways.goToMessage(id)}>
                <bdi>{subject || WORDS.noSubject}</bdi>
              </TextButton>
              <span className={styles.facts}>
                <bdi>{sender}</bdi> · <time dateTime={date}>{shortDate(date)}</time>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
