import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { AppInfo } from '../../shared/contract/views'
import type { ColorScheme } from '../../shared/domain/color-scheme'
import { bridge } from '../bridge'
import { messagesQuery, useReaderState } from '../data/queries'
import { DropCurtain } from '../features/intake/DropCurtain'
import { DropPlace } from '../features/intake/DropPlace'
import { IntakeButtons } from '../features/intake/IntakeButtons'
import { IntakePanel } from '../features/intake/IntakePanel'
import type { Arrival } from '../features/intake/intake-state'
import { useIntake } from '../features/intake/use-intake'
import { useWindowDrop } from '../features/intake/use-window-drop'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { toStandingPlace } from '../ui/use-standing-place'
import { Banners } from './Banners'
import { PageFailed } from './PageFailed'
import { useTravel } from './place'
import { Rail } from './Rail'
import styles from './Shell.module.css'
import { loadMessages, ShownPage } from './ShownPage'
import { useUndo } from './undo'
import { useDeeds } from './use-deeds'
import { usePageTurn } from './use-page-turn'
import { useShortcuts } from './use-shortcuts'
import { WORDS } from './words'

const PasteDialog = lazy(async () => ({ default: (await import('../features/intake/PasteDialog')).PasteDialog }))
const Notices = lazy(async () => ({ default: (await import('./notices')).Notices }))

interface Props {
  readonly info: AppInfo
  readonly colorScheme: ColorScheme
  readonly onColorScheme: (scheme: ColorScheme) => void
}

/** The rail, the page, and what belongs to the whole window: drops, keys, notices. */
export function Shell({ info, colorScheme, onColorScheme }: Props) {
  const client = useQueryClient()
  const reader = useReaderState(info.reader)
  const { place, goTo, goToMessage, goToNewest } = useTravel()
  const [pasted, setPasted] = useState<string | null>(null)
  const unfinished = useRef('')
  const [ready, setReady] = useState(false)

  const onFinished = useCallback(
    (batch: readonly Arrival[]) => {
      const arrived = batch.flatMap(({ result }) => (result.ok ? [result] : []))
      const added = arrived.filter(({ duplicate }) => !duplicate)
      const only = arrived.length === 1 ? arrived[0] : undefined
      if (only) goToMessage(only.messageId)
      else if (added.length > 0) goToNewest()
    },
    [goToMessage, goToNewest]
  )
  const intake = useIntake(onFinished)
  const dragging = useWindowDrop({
    onItems: intake.takeDropped,
    onText: (dropped) => (dropped.kind === 'text' ? setPasted(dropped.text) : intake.noteLink())
  })

  const undo = useUndo()
  const deeds = useDeeds(undo, goToMessage)
  function remove(id: string) {
    const messages = client.getQueryData(messagesQuery.queryKey) ?? []
    const at = messages.findIndex((message) => message.id === id)
    goToMessage((messages[at + 1] ?? messages[at - 1])?.id ?? null)
    deeds.remove(id)
  }

  const { main, turnTo } = usePageTurn(place.visit, goTo)
  useShortcuts({
    '1': () => turnTo('today'),
    '2': () => turnTo('messages'),
    o: () => {
      intake.openFiles()
      return true
    },
    z: undo.last
  })
  // After every listener of this component: main sends what it kept until now.
  useEffect(() => void bridge.reportListening(), [])
  const onReady = useCallback(() => setReady(true), [])
  useEffect(() => {
    if (!ready) return
    void bridge.reportUsable()
    // The next page is most likely this one: it is fetched once nothing else is to be done.
    requestIdleCallback(() => void loadMessages())
  }, [ready])

  const ways = { onOpen: intake.openFiles, onPaste: () => setPasted(unfinished.current) }
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {WORDS.skip}
      </button>
      <Rail page={place.page} developmentRuntime={info.developmentRuntime} onGo={goTo} />
      <div className={styles.side}>
        <Banners info={info} reader={reader} />
        <main
          ref={main}
          id="page"
          className={styles.page}
          tabIndex={-1}
          onFocus={(event) => event.target === event.currentTarget && toStandingPlace(event.currentTarget)}
        >
          <ErrorBoundary key={place.page} fallback={(retry) => <PageFailed onRetry={retry} />}>
            <Suspense fallback={null}>
              <ShownPage
                place={place}
                info={info}
                reader={reader}
                colorScheme={colorScheme}
                deeds={{ ...deeds, remove }}
                intakeTools={<IntakeButtons {...ways} compact />}
                intakePlace={(withSample) => (
                  <DropPlace {...ways} onSample={withSample ? intake.trySample : undefined} />
                )}
                onColorScheme={onColorScheme}
                onGoToMessage={goToMessage}
                onHowItReads={() => turnTo('reading')}
                onReady={onReady}
              />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <IntakePanel state={intake.state} onStop={intake.stop} onDismiss={intake.dismiss} />
      <Suspense fallback={null}>
        {ready ? <Notices /> : null}
        {pasted === null ? null : (
          <PasteDialog
            text={pasted}
            onClose={(text) => {
              unfinished.current = text
              setPasted(null)
            }}
            onRead={(text) => {
              unfinished.current = ''
              setPasted(null)
              intake.takeText(text)
            }}
          />
        )}
      </Suspense>
      {dragging ? <DropCurtain /> : null}
    </div>
  )
}
