import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ErrorCode } from '../../../../shared/contract/result'
import { lockQuery, seenLockEnd } from '../../../data/lock'
import { Section } from '../Section'
import styles from './Lock.module.css'
import { LockIsOn } from './LockIsOn'
import { SwitchOnDialog } from './SwitchOnDialog'
import { endInWords, WORDS } from './words'

interface Props {
  readonly readOnly: boolean
  readonly explain: (code: ErrorCode) => string
}

/** Whether what is kept is encrypted, and everything that can be done about it. Off until the person wants it. */
export function LockSection({ readOnly, explain }: Props) {
  const client = useQueryClient()
  const { data: lock } = useQuery(lockQuery)
  const told = useRef<HTMLDivElement>(null)
  const hasEnded = lock?.ended !== null && lock !== undefined
  useEffect(() => {
    // The page was loaded anew: who switched it on or off looks for the end of that.
    if (hasEnded) told.current?.scrollIntoView({ block: 'center' })
  }, [hasEnded])
  if (!lock) return null
  return (
    <Section title={WORDS.title}>
      <div ref={told} role="status">
        {lock.ended ? (
          <p className={styles.told}>
            <span>{endInWords(lock.ended, explain)}</span>
            <Button size="xs" variant="default" onClick={() => void seenLockEnd(client)}>
              {WORDS.seen}
            </Button>
          </p>
        ) : null}
      </div>
      {lock.state === 'open' ? (
        <LockIsOn readOnly={readOnly} explain={explain} />
      ) : (
        <LockIsOff readOnly={readOnly} explain={explain} />
      )}
    </Section>
  )
}

function LockIsOff({ readOnly, explain }: Props) {
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <p className={styles.text}>{WORDS.off}</p>
      <p className={styles.text}>{WORDS.offDetail}</p>
      <div className={styles.columns}>
        <div>
          <h3>{WORDS.helps}</h3>
          <List sentences={WORDS.helpsWhere} />
        </div>
        <div>
          <h3>{WORDS.helpsNot}</h3>
          <List sentences={WORDS.helpsNotWhere} />
        </div>
      </div>
      <div className={styles.buttons}>
        <Button variant="default" disabled={readOnly} onClick={() => setAsked(true)}>
          {WORDS.switchOn}
        </Button>
      </div>
      {isAsked ? <SwitchOnDialog explain={explain} onClose={() => setAsked(false)} /> : null}
    </>
  )
}

function List({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
