import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ErrorCode } from '../../../shared/contract/result'
import { chooseWatchedFolder, endWatching, watchQuery } from '../../data/watch'
import styles from './WatchedFolder.module.css'
import { WATCH_STATE_WORDS, WATCH_WORDS, watchRefusal } from './words'

/** The folder whose new messages are brought in by themselves: off until the person chooses one. */
export function WatchedFolder({ readOnly }: { readonly readOnly: boolean }) {
  const client = useQueryClient()
  const { data: watch } = useQuery(watchQuery)
  const [refused, setRefused] = useState<ErrorCode | null>(null)
  const [asking, setAsking] = useState(false)
  const choose = useRef<HTMLButtonElement>(null)
  const folder = watch?.folder ?? null

  async function ask(question: Promise<ErrorCode | null>): Promise<void> {
    setAsking(true)
    setRefused(null)
    setRefused(await question)
    setAsking(false)
  }

  async function end(): Promise<void> {
    // The button that was pressed goes; the keyboard must not be left nowhere.
    choose.current?.focus()
    await ask(endWatching(client))
  }

  return (
    <>
      <p className={styles.text}>{WATCH_WORDS.what}</p>
      <p className={styles.small}>{WATCH_WORDS.how}</p>
      <div aria-live="polite">
        {watch && folder !== null ? (
          <p className={styles.folder}>
            <span className={styles.state}>{WATCH_STATE_WORDS[watch.state]}</span>
            <code>{folder}</code>
          </p>
        ) : null}
        {watch && folder === null ? <p className={styles.small}>{WATCH_WORDS.off}</p> : null}
        {refused ? <p className={styles.refusal}>{watchRefusal(refused)}</p> : null}
      </div>
      <div className={styles.buttons}>
        <Button
          ref={choose}
          variant="default"
          disabled={readOnly || !watch}
          onClick={() => {
            // A second press while the system asks would ask twice.
            if (!asking) void ask(chooseWatchedFolder(client))
          }}
        >
          {folder === null ? WATCH_WORDS.choose : WATCH_WORDS.chooseAnother}
        </Button>
        {folder === null ? null : (
          <Button variant="default" disabled={readOnly} onClick={() => void end()}>
            {WATCH_WORDS.end}
          </Button>
        )}
      </div>
    </>
  )
}
