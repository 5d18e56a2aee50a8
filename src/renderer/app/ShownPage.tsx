import { lazy, type ReactNode, Suspense } from 'react'
import type { AppInfo, ReaderState, TakenResume } from '../../shared/contract/views'
import type { ColorScheme } from '../../shared/domain/color-scheme'
import type { PageWays } from '../data/page-ways'
import { FirstRun } from '../features/first-run/FirstRun'
import { FirstRunGate } from '../features/first-run/FirstRunGate'
import { ERROR_WORDS } from '../features/intake/error-words'
import type { ResumeDeeds } from '../features/resume/resume-deeds'
import type { DeskWays } from '../features/resume/use-desk-ways'
import { TodayPage } from '../features/today/TodayPage'
import type { Place, Travel } from './place'
import type { Deeds } from './use-deeds'

/** Fetches the page of messages before it is shown. */
export const loadMessages = () => import('../features/messages/MessagesPage')
const MessagesPage = lazy(async () => ({ default: (await loadMessages()).MessagesPage }))
const ResumePage = lazy(async () => ({ default: (await import('../features/resume/ResumePage')).ResumePage }))
const ApplicationsPage = lazy(async () => ({
  default: (await import('../features/applications/ApplicationsPage')).ApplicationsPage
}))
const StepsPage = lazy(async () => ({ default: (await import('../features/steps/StepsPage')).StepsPage }))
const AskList = lazy(async () => ({ default: (await import('../features/asking/AskList')).AskList }))
const AskPanel = lazy(async () => ({ default: (await import('../features/asking/AskPanel')).AskPanel }))
const AnswerLine = lazy(async () => ({ default: (await import('../features/asking/AnswerLine')).AnswerLine }))
const WriteItDown = lazy(async () => ({ default: (await import('../features/journal/WriteItDown')).WriteItDown }))
const JournalOf = lazy(async () => ({ default: (await import('../features/journal/JournalOf')).JournalOf }))
const JournalPage = lazy(async () => ({ default: (await import('../features/journal/JournalPage')).JournalPage }))
const InsightPage = lazy(async () => ({ default: (await import('../features/insight/InsightPage')).InsightPage }))
/** Fetches the search before it is shown: whoever comes to it types at once. */
export const loadSearch = () => import('../features/search/SearchPage')
const SearchPage = lazy(async () => ({ default: (await loadSearch()).SearchPage }))
const PrivacyPage = lazy(async () => ({ default: (await import('../features/privacy/PrivacyPage')).PrivacyPage }))
const ReadingPage = lazy(async () => ({ default: (await import('../features/reading/ReadingPage')).ReadingPage }))
const SettingsPage = lazy(async () => ({ default: (await import('../features/settings/SettingsPage')).SettingsPage }))

interface Props {
  readonly place: Place
  readonly info: AppInfo
  readonly reader: ReaderState
  readonly colorScheme: ColorScheme
  readonly deeds: Deeds
  readonly ways: PageWays
  readonly desk: {
    readonly deeds: ResumeDeeds
    readonly ways: DeskWays
    readonly taken: readonly TakenResume[]
  }
  /** The ways in: small for the head of the list, whole where there is nothing yet. */
  readonly intakeTools: ReactNode
  readonly intakePlace: (withSample: boolean) => ReactNode
  readonly onColorScheme: (scheme: ColorScheme) => void
  readonly onGoToMessage: Travel['goToMessage']
  readonly onGoToResume: Travel['goToResume']
  readonly onHowItReads: () => void
  /** The first page is there. */
  readonly onReady: () => void
}

/** The page that the person is on. */
export function ShownPage({
  place,
  info,
  reader,
  colorScheme,
  deeds,
  ways,
  desk,
  intakeTools,
  intakePlace,
  ...on
}: Props) {
  const { readOnly } = info
  switch (place.page) {
    case 'today':
      return (
        <FirstRunGate
          firstRun={
            <FirstRun readOnly={readOnly} intake={intakePlace(true)} explain={ways.explain} onReady={on.onReady} />
          }
        >
          <TodayPage ways={ways} onReady={on.onReady} intake={intakePlace} />
        </FirstRunGate>
      )
    case 'messages':
      return (
        <MessagesPage
          chosenId={place.messageId}
          light={place.light}
          visit={place.visit}
          readOnly={readOnly}
          reader={reader}
          explain={(code) => ERROR_WORDS[code]}
          onChoose={on.onGoToMessage}
          onTick={deeds.tick}
          onReadAgain={deeds.readAgain}
          onCorrect={deeds.correct}
          onDecideKind={deeds.decideKind}
          onDecideDetails={deeds.decideDetails}
          onHowItReads={on.onHowItReads}
          onRemove={deeds.remove}
          onOpenDesk={on.onGoToResume}
          request={(messageId, kind, onlyKept = false) => (
            <Suspense fallback={null}>
              <AskPanel about={{ from: 'message', messageId, kind }} onlyKept={onlyKept} ways={ways} />
            </Suspense>
          )}
          answers={(messageId) => (
            <Suspense fallback={null}>
              <AnswerLine messageId={messageId} ways={ways} />
            </Suspense>
          )}
          journal={(messageId) => (
            <Suspense fallback={null}>
              <WriteItDown messageId={messageId} ways={ways} />
            </Suspense>
          )}
          tools={intakeTools}
          intake={
            <>
              {intakePlace(true)}
              {ways.sampleOffer}
            </>
          }
        />
      )
    case 'resume':
      return (
        <ResumePage
          chosenId={place.resumeId}
          itemId={place.itemId}
          visit={place.visit}
          readOnly={readOnly}
          {...desk}
          sampleOffer={ways.sampleOffer}
          onChoose={on.onGoToResume}
          onShowMessage={(id, words) =>
            on.onGoToMessage(id, words === null ? undefined : { kind: 'words', text: words })
          }
        />
      )
    case 'applications':
      return (
        <ApplicationsPage
          ways={ways}
          chosenId={place.applicationId}
          asks={(applicationId) => (
            <Suspense fallback={null}>
              <AskPanel about={{ from: 'application', applicationId }} ways={ways} />
            </Suspense>
          )}
          entries={(applicationId) => (
            <Suspense fallback={null}>
              <JournalOf applicationId={applicationId} ways={ways} />
            </Suspense>
          )}
        />
      )
    case 'steps':
      return (
        <StepsPage
          ways={ways}
          requests={
            <Suspense fallback={null}>
              <AskList ways={ways} />
            </Suspense>
          }
        />
      )
    case 'journal':
      return <JournalPage ways={ways} chosenId={place.entryId} />
    case 'insight':
      return <InsightPage ways={ways} />
    case 'search':
      return <SearchPage ways={ways} />
    case 'privacy':
      return <PrivacyPage dataFolder={info.dataFolder} />
    case 'reading':
      return (
        <ReadingPage
          readOnly={readOnly}
          explain={(code) => ERROR_WORDS[code]}
          onTeach={deeds.teach}
          onLearn={deeds.learn}
          onShowWords={(id, text) => on.onGoToMessage(id, { kind: 'words', text })}
        />
      )
    case 'settings':
      return <SettingsPage info={info} reader={reader} colorScheme={colorScheme} onColorScheme={on.onColorScheme} />
  }
}
