import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ErrorCode } from '../../../../shared/contract/result'
import type { Refusal } from '../../../../shared/domain/network-attempt'
import { eraseRefusals } from '../../../data/network'
import { longDate, shortDate } from '../../../ui/dates'
import styles from './Network.module.css'
import { attemptInWords, timesInWords, WORDS } from './words'

interface Props {
  readonly refusals: readonly Refusal[]
  readonly readOnly: boolean
  readonly explain: (code: ErrorCode) => string
}

/** What tried to reach a network: normally nothing. */
export function Attempts({ refusals, readOnly, explain }: Props) {
  const client = useQueryClient()
  const [refused, setRefused] = useState<ErrorCode | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  async function erase(): Promise<void> {
    const code = await eraseRefusals(client)
    setRefused(code)
    // The button that was pressed is gone; the keyboard must not be left nowhere.
    if (code === null) heading.current?.focus()
  }

  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.subheading} id="attempts">
        {WORDS.ledger}
      </h3>
      <p className={styles.small}>{WORDS.ledgerDetail}</p>
      {refusals.length === 0 ? (
        <p className={styles.none}>{WORDS.none}</p>
      ) : (
        <>
          <p className={styles.small}>{WORDS.nothingLeft}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by the keyboard, too */}
          <ul className={styles.attempts} tabIndex={0} aria-labelledby="attempts">
            {refusals.map(({ source, kind, address, count, lastAt }) => (
              <li key={`${source} ${kind} ${address}`}>
                <span>{attemptInWords(source, kind)}</span>
                <time className={styles.when} dateTime={lastAt} title={longDate(lastAt)}>
                  {timesInWords(count, shortDate(lastAt))}
                </time>
                {address === null ? null : <code>{address}</code>}
              </li>
            ))}
          </ul>
          <Button variant="default" disabled={readOnly} onClick={() => void erase()}>
            {WORDS.erase}
          </Button>
        </>
      )}
      <p className={styles.refusal} aria-live="polite">
        {refused === null ? null : explain(refused)}
      </p>
    </>
  )
}
