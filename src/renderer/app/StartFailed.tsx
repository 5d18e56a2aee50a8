import { useState } from 'react'
import { bridge } from '../bridge'
import styles from './StartFailed.module.css'
import { WORDS } from './words'

/** Shown where main did not answer at all. Uses nothing that could fail with it. */
export function StartFailed() {
  const [report, setReport] = useState<string | null>(null)
  return (
    <main className={styles.page}>
      <h1>{WORDS.startFailed}</h1>
      <p>{WORDS.startFailedDetail}</p>
      <p>{WORDS.startFailedReport}</p>
      {report === null ? (
        <button type="button" onClick={() => void bridge.crashReport().then(setReport)}>
          {WORDS.showReport}
        </button>
      ) : (
        <textarea className={styles.report} aria-label={WORDS.report} readOnly rows={16} value={report} />
      )}
    </main>
  )
}
