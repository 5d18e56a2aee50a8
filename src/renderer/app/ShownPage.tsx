import { lazy, type ReactNode } from 'react'
import type { AppInfo, ReaderState, TakenResume } from '../../shared/contract/views'
import type { ColorScheme } from '../../shared/domain/color-scheme'
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
const PrivacyPage = lazy(async () => ({ default: (await import('../features/privacy/PrivacyPage')).PrivacyPage }))
const ReadingPage = lazy(async () => ({ default: (await import('../features/reading/ReadingPage')).ReadingPage }))
const SettingsPage = lazy(async () => ({ default: (await import('../features/settings/SettingsPage')).SettingsPage }))

interface Props {
  readonly place: Place
  readonly info: AppInfo
  readonly reader: ReaderState
  readonly colorScheme: ColorScheme
  readonly deeds: Deeds
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
export function ShownPage({ place, info, reader, colorScheme, deeds, desk, intakeTools, intakePlace, ...on }: Props) {
  const { readOnly } = info
  switch (place.page) {
    case 'today':
      return (
        <TodayPage
          readOnly={readOnly}
          onTick={(step, done) => deeds.tick(step.messageId, step.action, done)}
          onShowStep={(step) => on.onGoToMessage(step.messageId, { kind: 'signals', signals: step.action.signals })}
          onShowQuote={(id, text) => on.onGoToMessage(id, { kind: 'words', text })}
          onReady={on.onReady}
          intake={intakePlace}
        />
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
          tools={intakeTools}
          intake={intakePlace(true)}
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
          onChoose={on.onGoToResume}
          onShowMessage={(id, words) =>
            on.onGoToMessage(id, words === null ? undefined : { kind: 'words', text: words })
          }
        />
      )
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
