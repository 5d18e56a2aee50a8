import { VisuallyHidden } from '@mantine/core'
import { type ReactNode, type RefObject, useId } from 'react'
import type { Signal } from '../../../../shared/domain/reading'
import { LABEL_WORDS } from '../../../../shared/domain/words'
import { THEIR_WORDS } from '../show-place'
import styles from './MarkableText.module.css'
import type { Choosing, ChosenWords } from './use-chosen-words'
import { chosenWords, WORDS } from './words'

interface Props {
  readonly root: RefObject<HTMLDivElement | null>
  readonly text: string
  readonly signals: readonly Signal[]
  readonly choosing: Choosing
  readonly onLeave: () => void
  readonly children: ReactNode
}

/** The text of a message, in which words can be chosen by mouse and, on request, by keyboard. */
export function MarkableText({ root, text, signals, choosing, onLeave, children }: Props) {
  const { chosen, marking, handlers } = choosing
  const describedBy = useId()
  return (
    <>
      {/* Only while words are being marked is it more than text: screen readers then hand the arrow keys on. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        ref={root}
        tabIndex={marking ? 0 : -1}
        className={styles.text}
        {...THEIR_WORDS}
        {...(marking
          ? { role: 'application', 'aria-label': WORDS.markField, 'aria-describedby': describedBy }
          : undefined)}
        {...handlers}
        onBlur={(event) => {
          handlers.onBlur(event)
          if (!event.currentTarget.contains(event.relatedTarget)) onLeave()
        }}
      >
        {children}
      </div>
      {marking ? <VisuallyHidden id={describedBy}>{WORDS.markDescription}</VisuallyHidden> : null}
      <VisuallyHidden role="status">{chosen?.by === 'keys' ? heard(chosen, text, signals) : null}</VisuallyHidden>
    </>
  )
}

function heard({ start, end }: ChosenWords, text: string, signals: readonly Signal[]): string {
  const marks = signals.filter((signal) => signal.start < end && signal.end > start)
  return chosenWords(text.slice(start, end), [...new Set(marks.map(({ label }) => LABEL_WORDS[label].name))])
}
