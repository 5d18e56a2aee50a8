import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { ErrorCode } from '../../../../shared/contract/result'
import { exportEverything, useOwnershipWork } from '../../../data/ownership'
import { fileSize } from '../../../ui/dates'
import { Section } from '../Section'
import styles from './Ownership.module.css'
import { Work } from './Work'
import { explained, exportedInWords, WORDS } from './words'

/** Writes everything into one file that the person keeps. */
export function TakeWith({ explain }: { readonly explain: (code: ErrorCode) => string }) {
  const client = useQueryClient()
  const { running, end } = useOwnershipWork()
  const isRefused = end?.kind === 'refused' && end.deed === 'export'
  return (
    <Section title={WORDS.take}>
      <p className={styles.text}>{WORDS.takeDetail}</p>
      <p className={styles.soft}>{WORDS.takeOpen}</p>
      {running?.deed === 'export' ? (
        <Work name={WORDS.writing} progress={running} />
      ) : (
        <div className={styles.deeds}>
          <Button variant="default" disabled={running !== null} onClick={() => void exportEverything(client)}>
            {WORDS.takeDeed}
          </Button>
        </div>
      )}
      <p className={styles.told} data-refused={isRefused || undefined} aria-live="polite">
        {isRefused ? explained(end.code, explain) : null}
        {end?.kind === 'exported' ? exportedInWords(end.what, fileSize(end.what.byteLength)) : null}
      </p>
    </Section>
  )
}
