import type { ApplicationView } from '../../../../shared/contract/application-views'
import type { PageWays } from '../../../data/page-ways'
import { TextButton } from '../../../ui/TextButton'
import { dayWords } from '../day-words'
import { STAGE_WORDS, WORDS } from '../words'
import detail from './Detail.module.css'
import styles from './MessagesPart.module.css'

interface Props {
  readonly view: ApplicationView
  readonly ways: PageWays
}

/** Other applications at the same company: good to know before writing again. */
export function SameCompany({ view, ways }: Props) {
  if (view.sameCompany.length === 0) return null
  return (
    <section aria-labelledby="application-same">
      <h2 className={detail.heading} id="application-same">
        {WORDS.sameCompany}
      </h2>
      <ul className={styles.messages}>
        {view.sameCompany.map(({ id, role, stage, since }) => (
          <li key={id} className={styles.message}>
            <TextButton className={styles.subject ?? ''} onClick={() => ways.goToApplication(id)}>
              <bdi>{role || WORDS.noRole}</bdi>
            </TextButton>
            <span className={styles.facts}>
              {STAGE_WORDS[stage]}
              {since ? `, ${dayWords(since, view.today)}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
