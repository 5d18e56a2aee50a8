import { useQuery } from '@tanstack/react-query'
import { type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react'
import type { AskView } from '../../../shared/contract/ask-views'
import type { AskAbout } from '../../../shared/domain/ask'
import { askQuery } from '../../data/asks'
import type { PageWays } from '../../data/page-ways'
import { fetched } from '../../ui/fetched'
import styles from './AskPanel.module.css'
import { AskProgress } from './AskProgress'
import { Disclosed } from './Disclosed'
import { WORDS } from './words'

const DraftEditor = fetched(async () => (await import('./DraftEditor')).DraftEditor)
const ReminderEditor = fetched(async () => (await import('./ReminderEditor')).ReminderEditor)

interface Props {
  /** The message or application that the request is about. */
  readonly about: AskAbout
  /** Shown only where something of it is kept, as a part of its own. */
  readonly onlyKept?: boolean
  readonly ways: PageWays
}

/** A request for feedback: its draft, then where it stands, up to a peaceful end. */
export function AskPanel({ about, onlyKept = false, ways }: Props) {
  const { data, isStale } = useQuery(askQuery(about))
  // What is kept may be newer than what was shown here before: a draft begins only with what main says now.
  const [isFresh, setFresh] = useState(false)
  if (!isFresh && data && !isStale) setFresh(true)
  if (!isFresh || !data?.ok || !data.value.isOffered || (onlyKept && data.value.id === null)) return null
  const shown = <Shown about={about} view={data.value} ways={ways} />
  return about.from === 'message' && !onlyKept ? shown : <Titled isApart={onlyKept}>{shown}</Titled>
}

/** Where it does not belong to a step, it says itself what it is about. */
function Titled({ isApart, children }: { readonly isApart: boolean; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.titled} data-apart={isApart || undefined} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {WORDS.title}
      </h2>
      <p className={styles.standing}>{WORDS.titleDetail}</p>
      {children}
    </section>
  )
}

function Shown({ about, view, ways }: Props & { readonly view: AskView }) {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(view.state.state)
  const { state } = view.state

  // What was pressed is gone then: the focus stays in its place.
  useEffect(() => {
    const at = document.activeElement
    if (before.current !== state && (at === null || at === document.body)) place.current?.focus({ preventScroll: true })
    before.current = state
  }, [state])

  const editor = { shown: about, view, ways }
  return (
    <div ref={place} className={styles.panel} tabIndex={-1}>
      {state === 'draft' && view.maybe.length === 0 ? null : <AskProgress shown={about} view={view} ways={ways} />}
      {state === 'draft' ? (
        <Disclosed show={WORDS.show} hide={WORDS.hide}>
          <Suspense fallback={null}>
            <DraftEditor {...editor} />
          </Suspense>
        </Disclosed>
      ) : null}
      {state === 'waiting' && view.state.due?.what === 'follow_up' ? (
        <Disclosed show={WORDS.showReminder} hide={WORDS.hideReminder}>
          <Suspense fallback={null}>
            <ReminderEditor {...editor} />
          </Suspense>
        </Disclosed>
      ) : null}
      {view.askedAt !== null ? (
        <Disclosed show={WORDS.showSent} hide={WORDS.hideSent} quiet>
          <div className={styles.sent}>
            <p className={styles.subject}>{view.draft.subject}</p>
            <div className={styles.text}>{view.draft.text}</div>
          </div>
        </Disclosed>
      ) : null}
    </div>
  )
}
