import { Button } from '@mantine/core'
import { IconLock, IconQuote, IconSeedling, IconSparkles } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import type { ErrorCode } from '../../../shared/contract/result'
import { Page } from '../../ui/Page'
import styles from './FirstRun.module.css'
import { useSampleLoad } from './use-sample-load'
import { WORDS } from './words'

interface Props {
  readonly readOnly: boolean
  /** The ways in, with the sample mail. */
  readonly intake: ReactNode
  readonly explain: (code: ErrorCode) => string
  /** Told once the page shows. */
  readonly onReady: () => void
}

/** What stands on Today while there is nothing at all: what this is, the ways in, and the sample data to look around. */
export function FirstRun({ readOnly, intake, explain, onReady }: Props) {
  const { isLoading, refused, load } = useSampleLoad()
  useEffect(onReady, [onReady])
  return (
    <Page title={WORDS.title}>
      <ul className={styles.sentences}>
        <li>
          <IconSeedling size={20} stroke={1.6} aria-hidden="true" />
          {WORDS.what}
        </li>
        <li>
          <IconQuote size={20} stroke={1.6} aria-hidden="true" />
          {WORDS.how}
        </li>
        <li>
          <IconLock size={20} stroke={1.6} aria-hidden="true" />
          {WORDS.where}
        </li>
      </ul>
      <h2 className={styles.heading}>{WORDS.waysIn}</h2>
      {intake}
      <h2 className={styles.heading}>{WORDS.lookAround}</h2>
      <div className={styles.sample}>
        <div>
          <p className={styles.name}>{WORDS.sampleTitle}</p>
          <p className={styles.detail}>{WORDS.sampleDetail}</p>
        </div>
        <Button
          variant="default"
          className={styles.load ?? ''}
          leftSection={<IconSparkles size={16} aria-hidden="true" />}
          disabled={readOnly}
          aria-disabled={readOnly || isLoading}
          onClick={load}
        >
          {isLoading ? WORDS.loading : WORDS.load}
        </Button>
      </div>
      <p className={styles.refused} aria-live="polite">
        {refused === null ? null : explain(refused)}
      </p>
    </Page>
  )
}
