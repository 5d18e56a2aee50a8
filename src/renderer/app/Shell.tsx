import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { AppInfo, NextStep } from '../../shared/contract/views'
import type { ColorScheme } from '../../shared/domain/color-scheme'
import { bridge } from '../bridge'
import { messagesQuery, useReaderState } from '../data/queries'
import { DropCurtain } from '../features/intake/DropCurtain'
import { DropPlace } from '../features/intake/DropPlace'
import { ERROR_WORDS } from '../features/intake/error-words'
import { IntakeButtons } from '../features/intake/IntakeButtons'
import { IntakePanel } from '../features/intake/IntakePanel'
import type { Arrival } from '../features/intake/intake-state'
import { useIntake } from '../features/intake/use-intake'
import { useWindowDrop } from '../features/intake/use-window-drop'
import { TodayPage } from '../features/today/TodayPage'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { toStandingPlace } from '../ui/use-standing-place'
import { Banners } from './Banners'
import { PageFailed } from './PageFailed'
import { useTravel } from './place'
import { Rail } from './Rail'
import styles from './Shell.module.css'
import { useUndo } from './undo'
import { useDeeds } from './use-deeds'
import { useShortcuts } from './use-shortcuts'
import { WORDS } from './words'

const loadMessages = () => import('../features/messages/MessagesPage')
const MessagesPage = lazy(async () => ({ default: (await loadMessages()).MessagesPage }))
const PrivacyPage = lazy(async () => ({ default: (await import('../features/privacy/PrivacyPage')).PrivacyPage }))
const SettingsPage = lazy(async () => ({ default: (await import('../features/settings/SettingsPage')).SettingsPage }))
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

  useShortcuts({
    '1': () => turnTo('today'),
    '2': () => turnTo('messages'),
    o: () => {
      intake.openFiles()
      return true
    },
    z: undo.last
  })
  const main = useRef<HTMLElement>(null)
  const turned = useRef(false)
  // Once the new page stands there: before that the focus would go to the old one, and away with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies(place.visit): turning to the page that is open counts, too
  useEffect(() => {
    if (turned.current) main.current?.focus()
    turned.current = false
  }, [place.visit])
  function turnTo(page: 'today' | 'messages') {
    turned.current = true
    goTo(page)
    return true
  }

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
              {place.page === 'today' ? (
                <TodayPage
                  readOnly={info.readOnly}
                  onTick={(step, done) => deeds.tick(step.messageId, step.action, done)}
                  onShowStep={(step: NextStep) =>
                    goToMessage(step.messageId, { kind: 'signals', signals: step.action.signals })
                  }
                  onShowQuote={(id, text) => goToMessage(id, { kind: 'words', text })}
                  onReady={onReady}
                  intake={(withSample) => <DropPlace {...ways} onSample={withSample ? intake.trySample : undefined} />}
                />
              ) : null}
              {place.page === 'messages' ? (
                <MessagesPage
                  chosenId={place.messageId}
                  light={place.light}
                  visit={place.visit}
                  readOnly={info.readOnly}
                  reader={reader}
                  explain={(code) => ERROR_WORDS[code]}
                  onChoose={goToMessage}
                  onTick={deeds.tick}
                  onReadAgain={deeds.readAgain}
                  onRemove={remove}
                  tools={<IntakeButtons {...ways} compact />}
                  intake={<DropPlace {...ways} onSample={intake.trySample} />}
                />
              ) : null}
              {place.page === 'privacy' ? <PrivacyPage dataFolder={info.dataFolder} /> : null}
              {place.page === 'settings' ? (
                <SettingsPage info={info} reader={reader} colorScheme={colorScheme} onColorScheme={onColorScheme} />
              ) : null}
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
