import type { ApplicationView } from '../../../../shared/contract/application-views'
import type { PageWays } from '../../../data/page-ways'
import { TextButton } from '../../../ui/TextButton'
import { WORDS } from '../words'
import detail from './Detail.module.css'
import styles from './MessagesPart.module.css'

interface Props {
  readonly view: ApplicationView
  readonly ways: PageWays
}

/** Which versions of which files went with it, with the way to the desk that knows. */
export function ResumesPart({ view, ways }: Props) {
  return (
    <section aria-labelledby="application-resumes">
      <h2 className={detail.heading} id="application-resumes">
        {WORDS.resumes}
      </h2>
      {view.resumes.length === 0 ? (
        <p className={detail.soft}>
          {WORDS.noResumes} <TextButton onClick={() => ways.goToResume(null)}>{WORDS.toDeskPlain}</TextButton>
        </p>
      ) : (
        <ul className={styles.messages}>
          {view.resumes.map(({ resumeId, fileName, version, kind }) => (
            <li key={`${resumeId} ${version}`} className={styles.message}>
              <bdi>{fileName}</bdi>
              <span className={styles.facts}>
                {kind === 'resume' ? 'Resume' : 'Cover letter'}, version {version} ·{' '}
                <TextButton onClick={() => ways.goToResume(resumeId)}>{WORDS.toDesk}</TextButton>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
