import '@mantine/core/styles/Popover.layer.css'
import { Popover } from '@mantine/core'
import { type RefObject, Suspense, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Label } from '../../../../shared/domain/label'
import type { Signal } from '../../../../shared/domain/reading'
import type { Span } from '../../../../shared/domain/span'
import { fetched } from '../../../ui/fetched'
import styles from './AskPopover.module.css'
import type { Question } from './question'
import { type Box, boxIn, rangeOf } from './text-places'
import type { ChosenWords } from './use-chosen-words'
import { useHighlight } from './use-highlight'
import { WORDS } from './words'

const LabelPicker = fetched(async () => (await import('./LabelPicker')).LabelPicker)

/** Distance to the window's edge, in pixels. */
const EDGE = 8

/** A window lower than this, in pixels, may have no room above or below the words. */
const LOW_WINDOW = 640

interface Props {
  readonly frame: RefObject<HTMLElement | null>
  /** Holds the text and nothing else. */
  readonly root: RefObject<HTMLElement | null>
  readonly text: string
  readonly signals: readonly Signal[]
  readonly chosen: ChosenWords | null
  readonly question: Question | null
  readonly onAsk: (words: ChosenWords) => void
  readonly onFrom: (from: number | null) => void
  readonly onDecide: (to: Label | null) => void
  /** Escape: the focus goes back. */
  readonly onCancel: () => void
  /** Something else was clicked. */
  readonly onLeave: () => void
}

/** Stands at chosen words: first a button that asks what they say, then the labels to choose from. */
export function AskPopover({ frame, root, text, signals, chosen, question, ...on }: Props) {
  const span: Span | null = question?.span ?? chosen
  const opener = question?.at === 'opener' ? question.opener : null
  const box = useBox(frame, root, span, opener)
  const titleId = useId()
  const anchor = useRef<HTMLSpanElement>(null)
  useHighlight('chosen-words', root, question || chosen?.by === 'keys' ? span : null, signals)

  useLayoutEffect(() => {
    if (box && chosen?.by === 'keys') anchor.current?.scrollIntoView({ block: 'nearest' })
  }, [box, chosen])

  if (!span || !box) return null
  const target = <span ref={anchor} className={styles.anchor} style={box} aria-hidden="true" />
  return question ? (
    // Nothing stands there before all of it does: its height decides where it goes.
    <Suspense fallback={null}>
      <Popover
        key="pick"
        opened
        width={360}
        position={opener ? 'bottom-end' : 'bottom-start'}
        offset={6}
        middlewares={{
          // Where there is more room, whichever side that is.
          flip: { fallbackStrategy: 'bestFit' },
          // A low window has no room for it beside the words: there it may cover them.
          shift: { crossAxis: window.innerHeight < LOW_WINDOW, padding: EDGE },
          size: { padding: EDGE, apply: keepToRoom }
        }}
        radius="lg"
        shadow="md"
        trapFocus
        withRoles={false}
        hideDetached={false}
        transitionProps={{ duration: 0 }}
        closeOnEscape={false}
        onDismiss={on.onLeave}
      >
        <Popover.Target>{target}</Popover.Target>
        <Popover.Dropdown
          className={styles.dropdown ?? ''}
          role="dialog"
          aria-labelledby={titleId}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (event.key === 'Escape') on.onCancel()
          }}
        >
          <LabelPicker
            question={question}
            signals={signals}
            words={text.slice(span.start, span.end)}
            titleId={titleId}
            onFrom={on.onFrom}
            onDecide={on.onDecide}
          />
        </Popover.Dropdown>
      </Popover>
    </Suspense>
  ) : (
    <Popover key="ask" opened position="top-start" offset={6} radius="md" withRoles={false} closeOnEscape={false}>
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown className={styles.toolbar ?? ''}>
        {/* The keyboard has Enter for this; and the words must stay selected while it is pressed. */}
        <button
          type="button"
          className={styles.ask}
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => chosen && on.onAsk(chosen)}
        >
          {WORDS.ask} {chosen?.by === 'keys' ? <kbd>Enter</kbd> : null}
        </button>
      </Popover.Dropdown>
    </Popover>
  )
}

/** Lets the labels scroll where there is less room than they need, rather than cover the words they are about. */
function keepToRoom({ availableHeight, elements }: { availableHeight: number; elements: { floating: HTMLElement } }) {
  elements.floating.style.setProperty('--room', `${Math.floor(availableHeight)}px`)
}

/** Where the words, or what opened the question, stand in the frame; measured again when the frame changes its size. */
function useBox(
  frame: RefObject<HTMLElement | null>,
  root: RefObject<HTMLElement | null>,
  span: Span | null,
  opener: HTMLElement | null
): Box | null {
  const [box, setBox] = useState<Box | null>(null)
  const [start, end] = span ? [span.start, span.end] : [-1, -1]
  useLayoutEffect(() => {
    const outer = frame.current
    const inner = root.current
    if (!outer || !inner || start < 0) return setBox(null)
    const measure = () => {
      const place = opener ?? rangeOf(inner, { start, end })
      setBox(place && boxIn(outer, place))
    }
    measure()
    const sized = new ResizeObserver(measure)
    sized.observe(outer)
    return () => sized.disconnect()
  }, [frame, root, start, end, opener])
  return box
}
