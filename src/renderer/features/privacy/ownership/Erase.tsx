import '@mantine/core/styles/Input.layer.css'
import { Button, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ErrorCode } from '../../../../shared/contract/result'
import { useErasing } from '../../../data/erasing'
import { exportEverything, ownershipQuery, useOwnershipWork } from '../../../data/ownership'
import { Dialog } from '../../../ui/Dialog'
import { Section } from '../Section'
import styles from './Ownership.module.css'
import { countsInWords, explained, WORDS } from './words'

/** Erases everything for good, after the person typed that they mean it. */
export function Erase({ explain }: { readonly explain: (code: ErrorCode) => string }) {
  const [isAsking, setAsking] = useState(false)
  const { running } = useOwnershipWork()
  return (
    <Section title={WORDS.erase}>
      <p className={styles.text}>{WORDS.eraseDetail}</p>
      <div className={styles.deeds}>
        <Button variant="default" disabled={running !== null} onClick={() => setAsking(true)}>
          {WORDS.eraseDeed}
        </Button>
      </div>
      {isAsking ? <EraseDialog explain={explain} onClose={() => setAsking(false)} /> : null}
    </Section>
  )
}

interface DialogProps {
  readonly explain: (code: ErrorCode) => string
  readonly onClose: () => void
}

function EraseDialog({ explain, onClose }: DialogProps) {
  const client = useQueryClient()
  const { data } = useQuery(ownershipQuery)
  const { typed, type, isMeant, isErasing, refused, erase } = useErasing()

  function takeFirst(): void {
    onClose()
    void exportEverything(client)
  }

  return (
    <Dialog title={WORDS.eraseTitle} size={540} onClose={onClose}>
      <form onSubmit={(event) => void erase(event)}>
        <p className={styles.detail}>{WORDS.eraseGoes}</p>
        <p className={styles.goes}>{data ? countsInWords(data.counts) : null}</p>
        <p className={styles.detail}>{WORDS.eraseStays}</p>
        <p className={styles.detail}>{WORDS.eraseDisk}</p>
        <TextInput
          data-autofocus
          label={WORDS.eraseType}
          value={typed}
          spellCheck={false}
          autoComplete="off"
          onChange={({ currentTarget }) => type(currentTarget.value)}
        />
        <p className={styles.refused} aria-live="polite">
          {refused === null ? null : explained(refused, explain)}
        </p>
        <div className={styles.buttons}>
          <Button className={styles.first ?? ''} variant="default" onClick={takeFirst}>
            {WORDS.eraseFirst}
          </Button>
          <Button variant="default" onClick={onClose}>
            {WORDS.keep}
          </Button>
          <Button type="submit" disabled={!isMeant || isErasing}>
            {isErasing ? WORDS.erasing : WORDS.eraseIt}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
