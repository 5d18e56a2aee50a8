import { Button } from '@mantine/core'
import { IconSparkles } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ErrorCode } from '../../../shared/contract/result'
import { removeSample, sampleQuery } from '../../data/sample'
import { Dialog } from '../../ui/Dialog'
import { TextButton } from '../../ui/TextButton'
import styles from './SampleBanner.module.css'
import { ownWordsStay, WORDS } from './words'

interface Props {
  readonly readOnly: boolean
  readonly explain: (code: ErrorCode) => string
  /** Everything of it is gone, also what the page may be showing. */
  readonly onRemoved: () => void
}

/** Says above every page that sample data is there, and removes it. */
export function SampleBanner({ readOnly, explain, onRemoved }: Props) {
  const { data } = useQuery(sampleQuery)
  const [isAsking, setAsking] = useState(false)
  const [isRemoving, setRemoving] = useState(false)
  const [refused, setRefused] = useState<ErrorCode | null>(null)
  if (!data?.isLoaded) return null

  async function remove(): Promise<void> {
    if (isRemoving) return
    setRemoving(true)
    const code = await removeSample()
    setRemoving(false)
    setRefused(code)
    if (code !== null) return
    setAsking(false)
    onRemoved()
  }

  const own = ownWordsStay(data.ownWords)
  return (
    <>
      <div className={styles.banner} role="status">
        <IconSparkles className={styles.icon} size={18} aria-hidden="true" />
        <p className={styles.text}>
          {WORDS.banner} {readOnly ? null : <TextButton onClick={() => setAsking(true)}>{WORDS.remove}</TextButton>}
        </p>
      </div>
      {isAsking ? (
        <Dialog title={WORDS.dialogTitle} size={460} onClose={() => setAsking(false)}>
          <p className={styles.detail}>{WORDS.dialogDetail}</p>
          {own === null ? null : <p className={styles.detail}>{own}</p>}
          <p className={styles.refused} aria-live="polite">
            {refused === null ? null : explain(refused)}
          </p>
          <div className={styles.buttons}>
            <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
              {WORDS.keep}
            </Button>
            <Button aria-disabled={isRemoving} onClick={() => void remove()}>
              {isRemoving ? WORDS.removing : WORDS.remove}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}
