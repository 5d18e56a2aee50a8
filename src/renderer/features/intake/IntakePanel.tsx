import { Button, CloseButton, Progress } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import { DisclosureButton } from '../../ui/DisclosureButton'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { ERROR_WORDS } from './error-words'
import styles from './IntakePanel.module.css'
import { type IntakeState, isBusy, needsEyes } from './intake-state'
import { couldNotBeRead, leftAlone, reading, stopped, summary, WORDS } from './words'

/** How long a summary stays by itself where everything went well, in milliseconds. */
const GOOD_NEWS_STAYS_MS = 6000

interface Props {
  readonly state: IntakeState
  readonly onStop: () => void
  readonly onDismiss: () => void
}

/** How far the messages on their way in have come, then what became of them. */
export function IntakePanel({ state, onStop, onDismiss }: Props) {
  const busy = isBusy(state)
  const stays = needsEyes(state)

  useEffect(() => {
    if (busy || stays || state.arrivals.length === 0) return
    const timer = window.setTimeout(onDismiss, GOOD_NEWS_STAYS_MS)
    return () => window.clearTimeout(timer)
  }, [busy, stays, state.arrivals.length, onDismiss])

  // A single new message opens by itself: that says it all.
  const [only] = state.arrivals
  const speaksForItself = state.arrivals.length === 1 && only?.result.ok && !only.result.duplicate
  const shown = busy || stays || (state.arrivals.length > 0 && !speaksForItself)
  return (
    <section className={styles.region} aria-label={WORDS.panel}>
      <div role="status">
        {shown ? (
          <div className={styles.panel}>
            {busy ? <Running state={state} onStop={onStop} /> : <Summary state={state} onDismiss={onDismiss} />}
          </div>
        ) : null}
      </div>
    </section>
  )
}

function Running({ state, onStop }: Omit<Props, 'onDismiss'>) {
  const { own, main } = state
  const known = own !== null && main === null && own.total !== null
  const percent = known ? (100 * own.done) / Math.max(1, own.total ?? 1) : 100
  const number = (own?.done ?? 0) + (main?.done ?? 0) + 1
  return (
    <>
      <div className={styles.line}>
        <p className={styles.title}>{own || main ? reading(number, known ? own.total : null) : WORDS.looking}</p>
        {own ? (
          <Button size="compact-sm" variant="subtle" onClick={onStop}>
            {WORDS.cancel}
          </Button>
        ) : null}
      </div>
      <Progress value={percent} animated={!known} size="sm" radius="xl" aria-label={WORDS.progressBar} />
    </>
  )
}

function Summary({ state, onDismiss }: Omit<Props, 'onStop'>) {
  const failed = state.arrivals.flatMap(({ name, result }) => (result.ok ? [] : [{ name, code: result.code }]))
  const arrived = state.arrivals.flatMap(({ result }) => (result.ok ? [result] : []))
  const known = arrived.filter(({ duplicate }) => duplicate).length
  const id = useId()
  // Where something came in, that is what the person wants to read now: the list would lie over it.
  const [open, setOpen] = useState(arrived.length === 0)
  return (
    <>
      <div className={styles.line}>
        <p className={styles.title}>{summary(arrived.length - known, known)}</p>
        <CloseButton size="sm" onClick={onDismiss} aria-label={WORDS.dismiss} />
      </div>
      {failed.length > 0 ? (
        <>
          <DisclosureButton className={styles.heading} open={open} controls={id} onToggle={() => setOpen(!open)}>
            {couldNotBeRead(failed.length)}
          </DisclosureButton>
          <ScrollRegion id={id} className={styles.list} hidden={!open} label={couldNotBeRead(failed.length)}>
            <ul>
              {failed.map(({ name, code }, at) => (
                // Two files may share a name; the list only ever grows at its end.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <li key={at}>
                  <span className={styles.name}>{name}</span>
                  <span className={styles.why}>{ERROR_WORDS[code]}</span>
                </li>
              ))}
            </ul>
          </ScrollRegion>
        </>
      ) : null}
      {state.leftAlone.length > 0 ? <p className={styles.note}>{leftAlone(state.leftAlone)}</p> : null}
      {state.stopped > 0 ? <p className={styles.note}>{stopped(state.stopped)}</p> : null}
    </>
  )
}
