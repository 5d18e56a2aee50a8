import { type ReactNode, Suspense } from 'react'
import type { AppInfo, ReaderState, TakenResume } from '../../shared/contract/views'
import type { ColorScheme } from '../../shared/domain/color-scheme'
import type { PageWays } from '../data/page-ways'
import { FirstRun } from '../features/first-run/FirstRun'
import { FirstRunGate } from '../features/first-run/FirstRunGate'
import { ERROR_WORDS } from '../features/intake/error-words'
import type { ResumeDeeds } from '../features/resume/resume-deeds'
import type { DeskWays } from '../features/resume/use-desk-ways'
import { TodayPage } from '../features/today/TodayPage'
import { fetched } from '../ui/fetched'
import type { Place, Travel } from './place'
import type { Deeds } from './use-deeds'

// In the order in which they are fetched ahead: whoever comes to the messages or the search does so soon.
const MessagesPage = fetched(async () => (await import('../features/messages/MessagesPage')).MessagesPage)
const SearchPage = fetched(async () => (await import('../features/search/SearchPage')).SearchPage)
const ResumePage = fetched(async () => (await import('../features/resume/ResumePage')).ResumePage)
const ApplicationsPage = fetched(
  async () => (await import('../features/applications/ApplicationsPage')).ApplicationsPage
)
const StepsPage = fetched(async () => (await import('../features/steps/StepsPage')).StepsPage)
const AskList = fetched(async () => (await import('../features/asking/AskList')).AskList)
const AskPanel = fetched(async () => (await import('../features/asking/AskPanel')).AskPanel)
const AnswerLine = fetched(async () => (await import('../features/asking/AnswerLine')).AnswerLine)
const WriteItDown = fetched(async () => (await import('../features/journal/WriteItDown')).WriteItDown)
const JournalOf = fetched(async () => (await import('../features/journal/JournalOf')).JournalOf)
const JournalPage = fetched(async () => (await import('../features/journal/JournalPage')).JournalPage)
const LogButton = fetched(async () => (await import('../features/crash/LogButton')).LogButton)
const InsightPage = fetched(async () => (await import('../features/insight/InsightPage')).InsightPage)
const PrivacyPage = fetched(async () => (await import('../features/privacy/PrivacyPage')).PrivacyPage)
const ReadingPage = fetched(async () => (await import('../features/reading/ReadingPage')).ReadingPage)
const SettingsPage = fetched(async () => (await import('../features/settings/SettingsPage')).SettingsPage)

interface Props {
  readonly place: Place
  readonly info: AppInfo
  readonly reader: ReaderState
  readonly colorScheme: ColorScheme
  readonly deeds: Omit<Deeds, 'remove'> & { readonly remove: (id: string) => void }
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
      return (
        <JournalPage
          ways={ways}
          chosenId={place.entryId}
          light={place.light?.kind === 'words' ? place.light.text : null}
        />
      )
    case 'insight':
      return <InsightPage ways={ways} />
    case 'search':
      return <SearchPage ways={ways} />
    case 'privacy':
      return (
        <PrivacyPage
          dataFolder={info.dataFolder}
          readOnly={readOnly}
          explain={ways.explain}
          onColorScheme={on.onColorScheme}
        />
      )
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
      return (
        <SettingsPage
          info={info}
          reader={reader}
          colorScheme={colorScheme}
          onColorScheme={on.onColorScheme}
          log={
            <Suspense fallback={null}>
              <LogButton />
            </Suspense>
          }
        />
      )
  }
}
