import type { Change, Corrected } from '../domain/correction'
import type { MessageKind } from '../domain/message-kind'
import type { Result } from './result'
import type {
  AppInfo,
  ColorScheme,
  ImportOutcome,
  ImportProgress,
  LearningView,
  MessageSummary,
  MessageView,
  ReaderAbout,
  ReaderState,
  TodayView
} from './views'

/**
 * Everything the window may ask of main: one line a channel, `(input) => output`. The schema of each input stands in
 * `schemas.ts` under the same name; main refuses what does not fit it.
 */
export interface Requests {
  'app:info': (input: null) => AppInfo
  'app:setColorScheme': (input: ColorScheme) => Result<true>
  /** The page listens to events from here on; those that came before are sent now. */
  'app:listening': (input: null) => true
  /** The first page can be used: for the start-up figures. */
  'app:usable': (input: null) => true
  'messages:list': (input: null) => readonly MessageSummary[]
  'messages:get': (input: string) => Result<MessageView>
  'messages:today': (input: null) => TodayView
  /** Puts a message away; `messages:restore` brings it back. */
  'messages:remove': (input: string) => Result<true>
  'messages:restore': (input: string) => Result<true>
  /** Reads a message once more whose reading failed. */
  'messages:readAgain': (input: string) => Result<true>
  /** The beginning of the kept original as text for the eye (UTF-8 where it is, else Latin-1). */
  'messages:original': (input: string) => Result<string>
  /** Corrects what words of a message say; gives what takes it back. `invalid_request` for words that it does not have. */
  'messages:correct': (input: { readonly messageId: string; readonly change: Change }) => Result<Corrected>
  'messages:takeBack': (input: { readonly messageId: string; readonly corrected: Corrected }) => Result<true>
  /** Says what the message as a whole is; null leaves that to the reader again. */
  'messages:setKind': (input: { readonly messageId: string; readonly kind: MessageKind | null }) => Result<true>
  'intake:file': (input: { readonly name: string; readonly bytes: Uint8Array }) => ImportOutcome
  'intake:text': (input: string) => ImportOutcome
  /** Brings in the sample that comes with the program. */
  'intake:sample': (input: null) => ImportOutcome
  /** Asks the person for files and brings them in; reports by `intake:progress`. Gives the number of files chosen. */
  'intake:open': (input: null) => number
  'actions:setDone': (input: { readonly id: string; readonly done: boolean }) => Result<true>
  'reader:about': (input: null) => Result<ReaderAbout>
  'learning:view': (input: null) => LearningView
  /** Whether new messages are read in the light of the corrections. */
  'learning:setOn': (input: boolean) => Result<true>
  /** Whether these lessons teach; the messages they were made on keep them either way. */
  'learning:setTeaching': (input: { readonly lessons: readonly string[]; readonly teaches: boolean }) => Result<true>
}
export type Channel = keyof Requests
export type Input<C extends Channel> = Parameters<Requests[C]>[0]
export type Output<C extends Channel> = ReturnType<Requests[C]>

/** Everything main tells the window by itself. */
export interface Events {
  /** Something that the pages show has changed; ask again. */
  changed: null
  'intake:progress': ImportProgress
  'reader:state': ReaderState
}
export type EventName = keyof Events

/** The names of all channels, for the preload and for the handlers' completeness. */
export const CHANNELS = [
  'app:info',
  'app:setColorScheme',
  'app:listening',
  'app:usable',
  'messages:list',
  'messages:get',
  'messages:today',
  'messages:remove',
  'messages:restore',
  'messages:readAgain',
  'messages:original',
  'messages:correct',
  'messages:takeBack',
  'messages:setKind',
  'intake:file',
  'intake:text',
  'intake:sample',
  'intake:open',
  'actions:setDone',
  'reader:about',
  'learning:view',
  'learning:setOn',
  'learning:setTeaching'
] as const satisfies readonly Channel[]

/** What the preload puts on the page's `window.coachable`: one method a channel, one listener an event. */
export interface Bridge {
  appInfo(): Promise<AppInfo>
  setColorScheme(scheme: ColorScheme): Promise<Result<true>>
  reportListening(): Promise<true>
  reportUsable(): Promise<true>
  listMessages(): Promise<readonly MessageSummary[]>
  getMessage(id: string): Promise<Result<MessageView>>
  today(): Promise<TodayView>
  removeMessage(id: string): Promise<Result<true>>
  restoreMessage(id: string): Promise<Result<true>>
  readAgain(id: string): Promise<Result<true>>
  originalOf(id: string): Promise<Result<string>>
  importFile(name: string, bytes: Uint8Array): Promise<ImportOutcome>
  importText(text: string): Promise<ImportOutcome>
  importSample(): Promise<ImportOutcome>
  openFiles(): Promise<number>
  setActionDone(id: string, done: boolean): Promise<Result<true>>
  correct(messageId: string, change: Change): Promise<Result<Corrected>>
  takeBack(messageId: string, corrected: Corrected): Promise<Result<true>>
  setKind(messageId: string, kind: MessageKind | null): Promise<Result<true>>
  aboutReader(): Promise<Result<ReaderAbout>>
  learning(): Promise<LearningView>
  setLearning(on: boolean): Promise<Result<true>>
  setTeaching(lessons: readonly string[], teaches: boolean): Promise<Result<true>>
  /** Each gives a function that ends the listening. */
  onChanged(listener: () => void): () => void
  onImportProgress(listener: (progress: ImportProgress) => void): () => void
  onReaderState(listener: (state: ReaderState) => void): () => void
}
