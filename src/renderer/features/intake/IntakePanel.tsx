import { Button, CloseButton, Progress } from '@mantine/core'
import { type RefObject, useEffect, useRef } from 'react'
import type { ImportProgress } from '../../../shared/contract/views'
import { ERROR_WORDS, type Problem } from './error-words'
import { ImportDetails } from './ImportDetails'
import styles from './IntakePanel.module.css'
import { mayGoByItself, saysItself } from './import-report'
import { useFocusInPanel } from './use-focus-in-panel'
import { useImportProgress } from './use-import-progress'
import type { WaysIn } from './use-ways-in'
import { howFar, summary, WORDS } from './words'

/** How long a summary stays that nobody needs to have seen, in milliseconds. */
const GOOD_NEWS_STAYS_MS = 6000

interface Props {
  readonly ways: Pick<WaysIn, 'stop' | 'retry' | 'dismissProblem'>
  readonly problem: Problem | null
  readonly askedAt: RefObject<number>
  /** Where the person is. */
  readonly page: string
  /** Told once per import, when it is over: shows what came in. */
  readonly onFinished: (progress: ImportProgress) => void
  /** Puts away, or brings back, what the last import brought. */
  readonly onTakeBack: (away: boolean) => void
}

/** How far the messages on their way in have come, then what became of them. */
export function IntakePanel({ ways, problem, askedAt, page, onFinished, onTakeBack }: Props) {
  const { shown, dismiss } = useImportProgress(askedAt, page, onFinished)
  const region = useRef<HTMLElement>(null)
  const progress = shown?.dismissed ? null : (shown?.progress ?? null)
  const over = progress?.phase === 'done'
  const visible = progress !== null && (!over || shown?.unopened === true || !saysItself(progress))
  const goes = visible && over && !shown?.unopened && mayGoByItself(progress)
  useFocusInPanel(region, `${progress?.id} ${over}`)

  // What is known by then is the newest dismissal; an import that begins before the time is up is another one.
  const latest = useRef(dismiss)
  useEffect(() => {
    latest.current = dismiss
  })
  const id = progress?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies(id): each import has its own time
  useEffect(() => {
    if (!goes) return
    const timer = window.setTimeout(() => latest.current(), GOOD_NEWS_STAYS_MS)
    return () => window.clearTimeout(timer)
  }, [goes, id])

  return (
    <section ref={region} className={styles.region} aria-label={WORDS.panel} tabIndex={-1}>
      {problem ? (
        <div className={styles.panel} role="alert">
          <div className={styles.line}>
            <p className={styles.problem}>{ERROR_WORDS[problem]}</p>
            <CloseButton size="sm" onClick={ways.dismissProblem} aria-label={WORDS.dismiss} />
          </div>
        </div>
      ) : null}
      <div className={visible ? styles.panel : styles.unseen} data-turn={(id ?? 0) % 2}>
        <div className={styles.line}>
          <Announced progress={progress} />
          {visible && over ? <CloseButton size="sm" onClick={dismiss} aria-label={WORDS.dismiss} /> : null}
          {visible && !over ? <Stop stopping={progress.phase === 'stopping'} onStop={ways.stop} /> : null}
        </div>
        {visible && !over ? <Running progress={progress} /> : null}
        {visible && over ? (
          <ImportDetails
            key={progress.id}
            progress={progress}
            onShow={shown?.unopened ? () => onFinished(progress) : null}
            onRetry={ways.retry}
            onTakeBack={onTakeBack}
          />
        ) : null}
      </div>
    </section>
  )
}

/** The only words here that a screen reader says by itself: that it has begun, and what became of it. */
function Announced({ progress }: { readonly progress: ImportProgress | null }) {
  const [title, ...more] = progress ? announced(progress) : []
  return (
    <div role="status" className={styles.announced}>
      {title ? <p className={styles.title}>{title}</p> : null}
      {more.length > 0 ? <p className={styles.more}>{more.join(' ')}</p> : null}
    </div>
  )
}

function announced(progress: ImportProgress): readonly string[] {
  if (progress.phase !== 'done') return [WORDS.running]
  return progress.takenBack ? [WORDS.takenBack] : summary(progress)
}

function Running({ progress }: { readonly progress: ImportProgress }) {
  return (
    <>
      <Progress
        value={Math.round(progress.share * 100)}
        // A hundredth at a time is smooth enough: gliding there would draw the page anew all through an import.
        transitionDuration={0}
        size="sm"
        radius="xl"
        aria-label={WORDS.progressBar}
      />
      <p className={styles.far}>{howFar(progress)}</p>
    </>
  )
}

/** Stays where it is after the click, so that the focus does, too. */
function Stop({ stopping, onStop }: { readonly stopping: boolean; readonly onStop: () => void }) {
  return (
    <Button
      className={styles.stop}
      size="compact-sm"
      variant="subtle"
      aria-disabled={stopping}
      data-disabled={stopping}
      onClick={stopping ? undefined : onStop}
    >
      {stopping ? WORDS.stopping : WORDS.stop}
    </Button>
  )
}
