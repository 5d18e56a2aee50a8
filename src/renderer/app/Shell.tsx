import { useQueryClient } from '@tanstack/react-query'
import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { AppInfo, ImportProgress } from '../../shared/contract/views'
import type { ColorScheme } from '../../shared/domain/color-scheme'
import type { CommandId } from '../../shared/domain/commands'
import { bridge } from '../bridge'
import { placeToReturnTo, tellPageError } from '../data/crash'
import { fetchDataAhead } from '../data/fetch-ahead'
import { isLockOn, lockNow } from '../data/lock'
import { messagesQuery, useReaderState } from '../data/queries'
import { CrashNotices } from '../features/crash/CrashNotices'
import { SampleBanner } from '../features/first-run/SampleBanner'
import { DropCurtain } from '../features/intake/DropCurtain'
import { DropPlace } from '../features/intake/DropPlace'
import { IntakeButtons } from '../features/intake/IntakeButtons'
import { type AskedDialog, IntakeDialogs } from '../features/intake/IntakeDialogs'
import { IntakePanel } from '../features/intake/IntakePanel'
import { newCount } from '../features/intake/import-report'
import { useWaysIn } from '../features/intake/use-ways-in'
import { useWindowDrop } from '../features/intake/use-window-drop'
import { partDropped } from '../features/resume/dropped-files'
import { useDeskWays } from '../features/resume/use-desk-ways'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { fetchAhead, fetched } from '../ui/fetched'
import { followPrinting } from '../ui/paper'
import { toStandingPlace } from '../ui/use-standing-place'
import { Banners } from './Banners'
import { beginEntry, done, focusWhenThere, pageCommands, windowCommands } from './command-deeds'
import { tellRefusal } from './offer-undo'
import { PageFailed } from './PageFailed'
import { useTravel } from './place'
import { Rail } from './Rail'
import styles from './Shell.module.css'
import { ShownPage } from './ShownPage'
import { useUndo } from './undo'
import { useCommands } from './use-commands'
import { useDeeds } from './use-deeds'
import { useEvidence } from './use-evidence'
import { usePageTurn } from './use-page-turn'
import { usePageWays } from './use-page-ways'
import { useResumeDeeds } from './use-resume-deeds'
import { PAGE_WORDS, WORDS } from './words'

const Notices = fetched(async () => (await import('./notices')).Notices)
const Palette = fetched(async () => (await import('../features/palette/Palette')).Palette)
const FindBar = fetched(async () => (await import('../features/find/FindBar')).FindBar)

interface Props {
  readonly info: AppInfo
  readonly colorScheme: ColorScheme
  readonly onColorScheme: (scheme: ColorScheme) => void
}

/** The rail, the page, and what belongs to the whole window: drops, keys, notices. */
export function Shell({ info, colorScheme, onColorScheme }: Props) {
  const client = useQueryClient()
  const reader = useReaderState(info.reader)
  const travel = useTravel(placeToReturnTo(client))
  const { place, goTo, goToMessage, goToResume, goToNewest, goToApplication, goToEntry } = travel
  const [asked, setAsked] = useState<AskedDialog | null>(null)
  const [ready, setReady] = useState(false)

  const askPaste = useCallback((text: string | null) => setAsked({ kind: 'paste', text }), [])
  const { ways, problem, askedAt } = useWaysIn(askPaste)
  const desk = useDeskWays(goToResume)
  // Who drops mails beside a resume looks at the resume.
  const staysOnDesk = useRef(false)
  const dragging = useWindowDrop({ onFiles: takeFiles, onText: ways.takeDropped })
  function takeFiles(files: readonly File[]) {
    const parts = place.page === 'resume' ? partDropped(files) : { documents: [], messages: files }
    staysOnDesk.current = parts.documents.length > 0
    if (parts.documents.length > 0) desk.ways.take(parts.documents)
    if (parts.messages.length > 0) ways.takeFiles(parts.messages)
  }
  function showImported({ counts, onlyMessage }: ImportProgress) {
    const stays = staysOnDesk.current
    staysOnDesk.current = false
    if (stays) return
    if (onlyMessage) goToMessage(onlyMessage.id)
    else if (newCount(counts) > 0) goToNewest()
  }

  const undo = useUndo()
  const deeds = useDeeds(undo, goToMessage)
  const resumeDeeds = useResumeDeeds(undo, goToResume)
  const pageWays = usePageWays(travel, undo, info.readOnly)
  function goOn(id: string) {
    const messages = client.getQueryData(messagesQuery.queryKey) ?? []
    const at = messages.findIndex((message) => message.id === id)
    goToMessage((messages[at + 1] ?? messages[at - 1])?.id ?? null)
  }

  const { main, turnTo } = usePageTurn(place.visit, goTo)
  useEffect(() => bridge.onShowSteps(() => goTo('steps')), [goTo])
  const [paletteOpen, setPaletteOpen] = useState(false)
  const [recent, setRecent] = useState<readonly CommandId[]>([])
  const [finding, setFinding] = useState(0)
  const run = useCommands({
    ...pageCommands(turnTo),
    ...windowCommands(PAGE_WORDS[place.page]),
    open: () => {
      if (place.page === 'resume') desk.ways.open('resume')
      else ways.openFiles()
      return true
    },
    pasteText: () => done(askPaste(null)),
    writeTalk: () => done(setAsked({ kind: 'spoken' })),
    newEntry: () => !info.readOnly && done(void beginEntry(client, goToEntry)),
    addApplication: () => !info.readOnly && done(goToApplication(null), focusWhenThere('[data-add-application]')),
    lock: () => lockNow(client),
    undo: undo.last,
    redo: undo.again,
    find: () => done(setFinding((times) => times + 1)),
    palette: () => done(setPaletteOpen(true))
  })
  function choose(command: CommandId) {
    setPaletteOpen(false)
    setRecent((old) => [command, ...old.filter((other) => other !== command)])
    // Once the palette is gone and has given the focus back.
    setTimeout(() => run(command))
  }
  useEffect(() => followPrinting(), [])
  useEvidence()
  // After every listener of this component: main sends what it kept until now.
  useEffect(() => void bridge.reportListening(), [])
  const onReady = useCallback(() => setReady(true), [])
  useEffect(() => {
    if (!ready) return
    void bridge.reportUsable()
    fetchAhead()
    void fetchDataAhead(client)
  }, [ready, client])

  const buttons = {
    onOpen: ways.openFiles,
    onPaste: () => askPaste(null),
    onWrite: () => setAsked({ kind: 'spoken' })
  }
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {WORDS.skip}
      </button>
      <Rail page={place.page} developmentRuntime={info.developmentRuntime} onGo={goTo} />
      <div className={styles.side}>
        <Suspense fallback={null}>
          {finding > 0 ? (
            <FindBar
              asked={finding}
              onClose={() => setFinding(0)}
              onSearchEverything={() => {
                setFinding(0)
                setTimeout(() => turnTo('search'))
              }}
            />
          ) : null}
        </Suspense>
        <CrashNotices />
        <Banners info={info} reader={reader} />
        <SampleBanner readOnly={info.readOnly} explain={pageWays.explain} onRemoved={() => goTo('today')} />
        <main
          ref={main}
          id="page"
          className={styles.page}
          tabIndex={-1}
          onFocus={(event) => event.target === event.currentTarget && toStandingPlace(event.currentTarget)}
        >
          <ErrorBoundary
            key={place.page}
            fallback={(retry) => <PageFailed onRetry={retry} />}
            onError={(error) => tellPageError(error, true)}
          >
            <Suspense fallback={null}>
              <ShownPage
                place={place}
                info={info}
                reader={reader}
                colorScheme={colorScheme}
                deeds={{ ...deeds, remove: (id) => deeds.remove(id, goOn) }}
                ways={pageWays}
                desk={{ ...desk, deeds: resumeDeeds }}
                intakeTools={<IntakeButtons {...buttons} compact />}
                intakePlace={(withSample) => (
                  <DropPlace {...buttons} onSample={withSample ? ways.trySample : undefined} />
                )}
                onColorScheme={onColorScheme}
                onGoToMessage={goToMessage}
                onGoToResume={goToResume}
                onHowItReads={() => turnTo('reading')}
                onReady={onReady}
              />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <IntakePanel
        ways={ways}
        problem={problem}
        askedAt={askedAt}
        page={place.page}
        onFinished={showImported}
        onTakeBack={(away) => void tellRefusal(ways.takeBack(away))}
      />
      <Suspense fallback={null}>{ready ? <Notices /> : null}</Suspense>
      <Suspense fallback={null}>
        {paletteOpen ? (
          <Palette recent={recent} canLock={isLockOn(client)} onRun={choose} onClose={() => setPaletteOpen(false)} />
        ) : null}
      </Suspense>
      <IntakeDialogs asked={asked} ways={ways} onClose={() => setAsked(null)} />
      {dragging ? <DropCurtain takesResumes={place.page === 'resume'} /> : null}
    </div>
  )
}
