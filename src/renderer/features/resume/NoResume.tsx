import { Button } from '@mantine/core'
import { IconFileDownload, IconFileText, IconMail } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ResumeContext } from '../../../shared/domain/resume'
import { Page } from '../../ui/Page'
import styles from './NoResume.module.css'
import { WORDS } from './words'

interface Props {
  readonly readOnly: boolean
  readonly onOpen: (kind: ResumeContext['kind']) => void
  /** Offers the sample data. */
  readonly offer: ReactNode
}

/** What the desk does, in plain words, and the ways onto it. */
export function NoResume({ readOnly, onOpen, offer }: Props) {
  return (
    <Page title={WORDS.empty} lead={WORDS.emptyDetail}>
      <section className={styles.place} aria-label={WORDS.openResume}>
        <IconFileDownload className={styles.icon} size={30} stroke={1.4} aria-hidden="true" />
        <div>
          <p className={styles.drop}>{WORDS.dropHere}</p>
          <div className={styles.buttons}>
            <Button leftSection={<IconFileText size={16} />} disabled={readOnly} onClick={() => onOpen('resume')}>
              {WORDS.openResume}
            </Button>
            <Button
              variant="default"
              leftSection={<IconMail size={16} />}
              disabled={readOnly}
              onClick={() => onOpen('letter')}
            >
              {WORDS.openLetter}
            </Button>
          </div>
        </div>
      </section>
      <p className={styles.private}>{WORDS.emptyPrivate}</p>
      {offer}
    </Page>
  )
}
