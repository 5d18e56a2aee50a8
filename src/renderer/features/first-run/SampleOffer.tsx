import { Button } from '@mantine/core'
import { IconSparkles } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ErrorCode } from '../../../shared/contract/result'
import { sampleQuery } from '../../data/sample'
import styles from './SampleOffer.module.css'
import { useSampleLoad } from './use-sample-load'
import { WORDS } from './words'

/** Offers the sample data on a page on which nothing is yet; nothing where it is there. */
export function SampleOffer({ explain }: { readonly explain: (code: ErrorCode) => string }) {
  const { data } = useQuery(sampleQuery)
  const { isLoading, refused, load } = useSampleLoad()
  if (!data || data.isLoaded) return null
  return (
    <section className={styles.offer} aria-label={WORDS.load}>
      <p className={styles.detail}>{WORDS.offerDetail}</p>
      <Button
        variant="subtle"
        leftSection={<IconSparkles size={16} aria-hidden="true" />}
        aria-disabled={isLoading}
        onClick={load}
      >
        {isLoading ? WORDS.loading : WORDS.load}
      </Button>
      <p className={styles.refused} aria-live="polite">
        {refused === null ? null : explain(refused)}
      </p>
    </section>
  )
}
