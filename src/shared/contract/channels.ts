import type { ApplicationDecision } from '../domain/application'
import type { CommandId } from '../domain/commands'
import type { Change, Corrected } from '../domain/correction'
import type { DecidedFacts } from '../domain/facts'
import type { MessageKind } from '../domain/message-kind'
import type { ResumeContext } from '../domain/resume'
import type { ResumeTarget } from '../domain/resume-desk'
import { APPLICATION_CHANNELS, type ApplicationBridge, type ApplicationRequests } from './application-channels'
import { ASK_CHANNELS, type AskBridge, type AskRequests } from './ask-channels'
import { BACKUP_CHANNELS, type BackupBridge, type BackupRequests } from './backup-channels'
import { CRASH_CHANNELS, type CrashBridge, type CrashRequests } from './crash-channels'
import { INSIGHT_CHANNELS, type InsightBridge, type InsightRequests } from './insight-channels'
import { JOURNAL_CHANNELS, type JournalBridge, type JournalRequests } from './journal-channels'
import { LOCK_CHANNELS, type LockBridge, type LockRequests } from './lock-channels'
import { NETWORK_CHANNELS, type NetworkBridge, type NetworkRequests } from './network-channels'
import { OWNERSHIP_CHANNELS, type OwnershipBridge, type OwnershipRequests } from './ownership-channels'
import type { OwnershipProgress } from './ownership-views'
import type { Result } from './result'
import { SAMPLE_CHANNELS, type SampleBridge, type SampleRequests } from './sample-channels'
import { SEARCH_CHANNELS, type SearchBridge, type SearchRequests } from './search-channels'
import { STEP_CHANNELS, type StepBridge, type StepRequests } from './step-channels'
import type {
  AppInfo,
  ColorScheme,
  ImportProgress,
  LearningView,
  MessageSummary,
  MessageView,
  OriginalView,
  ReaderAbout,
  ReaderState,
  ResumeSummary,
  ResumeView,
  SpokenNote,
  TakenResume,
  TodayView,
  Waits,
  WatchView
} from './views'
import { WINDOW_CHANNELS, type WindowBridge, type WindowRequests } from './window-channels'

/**
 * Everything the window may ask of main: one line a channel, `(input) => output`; what is of one subject stands in its own file. The schema of each input stands in
 * `schemas.ts` under the same name; main refuses what does not fit it.
 */
export interface Requests
  extends ApplicationRequests,
    BackupRequests,
    AskRequests,
    StepRequests,
    JournalRequests,
    LockRequests,
    SearchRequests,
    InsightRequests,
    NetworkRequests,
    CrashRequests,
    SampleRequests,
    OwnershipRequests,
    WindowRequests {
  'app:info': (input: null) => AppInfo
  'app:setColorScheme': (input: ColorScheme) => Result<true>
  'app:waits': (input: null) => Waits
  'app:setWaits': (input: Waits) => Result<true>
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
  /** The beginning of the kept original for the eye, where it is text. */
  'messages:original': (input: string) => Result<OriginalView>
  /** Corrects what words of a message say; gives what takes it back. `invalid_request` for words that it does not have. */
  'messages:correct': (input: { readonly messageId: string; readonly change: Change }) => Result<Corrected>
  'messages:takeBack': (input: { readonly messageId: string; readonly corrected: Corrected }) => Result<true>
  /** Says what the message as a whole is; null leaves that to the reader again. */
  'messages:setKind': (input: { readonly messageId: string; readonly kind: MessageKind | null }) => Result<true>
  /** Puts company, role, sender and date right; replaces what was decided before. */
  'messages:setFacts': (input: { readonly messageId: string; readonly facts: DecidedFacts }) => Result<true>
  /** Says which application the message belongs to; null leaves that to the rules again. */
  'messages:setApplication': (input: {
    readonly messageId: string
    readonly decision: ApplicationDecision | null
  }) => Result<true>
  /** Asks where to save a copy of the kept original, and saves it. False where the person thought better of it. */
  'messages:saveOriginal': (input: string) => Result<boolean>
  /**
   * All ways in give `true` at once where they are only begun, and report by `intake:progress`. Paths come from the preload alone,
   * which takes them from the files that the person dropped.
   */
  'intake:paths': (input: readonly string[]) => true
  /** A dropped file that has no path (dragged out of a mail program or browser). Resolves when it is through. */
  'intake:bytes': (input: DroppedBytes) => true
  'intake:text': (input: string) => true
  'intake:note': (input: SpokenNote) => true
  /** Brings in the sample that comes with the program. */
  'intake:sample': (input: null) => true
  /** Asks the person for files and brings them in. Gives the number of files chosen. */
  'intake:open': (input: null) => number
  /** Leaves what has not come in yet; what is done stays. */
  'intake:stop': (input: null) => true
  /** Tries what failed in the last import once more. */
  'intake:retry': (input: null) => true
  /** Puts away, or brings back, everything new of the last import. */
  'intake:takeBack': (input: boolean) => Result<true>
  /** The words of a piece of a web page or formatted mail. */
  'intake:plainText': (input: string) => string
  /** Asks the person for a folder whose new files are brought in from then on. */
  'watch:choose': (input: null) => Result<WatchView>
  'watch:end': (input: null) => Result<WatchView>
  'watch:view': (input: null) => WatchView
  'actions:setDone': (input: { readonly id: string; readonly done: boolean }) => Result<true>
  'resumes:list': (input: null) => readonly ResumeSummary[]
  /** Checks it where that is not done yet; `changed` tells when the answer is another. */
  'resumes:get': (input: string) => Result<ResumeView>
  /** Asks the person for files and takes them in. */
  'resumes:open': (input: { readonly kind: ResumeContext['kind'] }) => readonly TakenResume[]
  /** Dropped files by their paths, which the preload takes from the drop. */
  'resumes:paths': (input: {
    readonly kind: ResumeContext['kind']
    readonly paths: readonly string[]
  }) => readonly TakenResume[]
  /** A dropped file that has no path. */
  'resumes:bytes': (input: {
    readonly kind: ResumeContext['kind']
    readonly name: string
    readonly bytes: DroppedBytes['bytes']
  }) => TakenResume
  /** Asks for another file that is the newer save of this one, keeps it as a version, and follows it from then on. Null where nothing was chosen. */
  'resumes:replace': (input: string) => Result<TakenResume | null>
  'resumes:setKind': (input: { readonly id: string; readonly kind: ResumeContext['kind'] }) => Result<true>
  'resumes:setTarget': (input: { readonly id: string; readonly target: ResumeTarget }) => Result<true>
  /** Asks for the file of a job description and gives its text; null where nothing was chosen. */
  'resumes:readJob': (input: null) => Result<string | null>
  /** Decides about an issue of the shown version, by its key; null takes the decision back. */
  'resumes:ignore': (input: {
    readonly id: string
    readonly key: string
    readonly how: 'once' | 'always' | null
  }) => Result<true>
  /** Says which applications a version went to. */
  'resumes:setUsedFor': (input: {
    readonly id: string
    readonly sha256: string
    readonly applications: readonly string[]
  }) => Result<true>
  'resumes:remove': (input: string) => Result<true>
  'resumes:restore': (input: string) => Result<true>
  /** Asks where to save a copy of a version, and saves it. False where the person thought better of it. */
  'resumes:saveVersion': (input: { readonly id: string; readonly sha256: string }) => Result<boolean>
  /** Opens the followed file in the program that the person edits it with. */
  'resumes:edit': (input: string) => Result<true>
  'reader:about': (input: null) => Result<ReaderAbout>
  'learning:view': (input: null) => LearningView
  /** Whether new messages are read in the light of the corrections. */
  'learning:setOn': (input: boolean) => Result<true>
  /** Whether these lessons teach; the messages they were made on keep them either way. */
  'learning:setTeaching': (input: { readonly lessons: readonly string[]; readonly teaches: boolean }) => Result<true>
}

/** A file as the page gets it from a drop (a DOM `File`). */
export interface DroppedFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/** A dropped file without a path: its bytes, or why there are none. */
export interface DroppedBytes {
  readonly name: string
  readonly bytes: Uint8Array | 'too_large' | 'unreadable_file'
  /** More of the same drop follow. */
  readonly followed: boolean
}

export type Channel = keyof Requests
export type Input<C extends Channel> = Parameters<Requests[C]>[0]
export type Output<C extends Channel> = ReturnType<Requests[C]>

/** Everything main tells the window by itself. */
export interface Events {
  /** Something that the pages show has changed; ask again. */
  changed: null
  'intake:progress': ImportProgress
  'ownership:progress': OwnershipProgress
  'reader:state': ReaderState
  /** The window is about to be locked: what was typed goes to main now, answered by `lock:left`. */
  'lock:leaving': null
  /** The person chose a command of the menu. */
  'command:run': CommandId
  /** The person wants to see what to do, from outside of the window. */
  'steps:show': null
}
export type EventName = keyof Events

/** The names of all channels, for the preload and for the handlers' completeness. */
export const CHANNELS = [
  ...APPLICATION_CHANNELS,
  ...ASK_CHANNELS,
  ...STEP_CHANNELS,
  ...JOURNAL_CHANNELS,
  ...LOCK_CHANNELS,
  ...SEARCH_CHANNELS,
  ...INSIGHT_CHANNELS,
  ...CRASH_CHANNELS,
  ...SAMPLE_CHANNELS,
  ...OWNERSHIP_CHANNELS,
  ...BACKUP_CHANNELS,
  ...NETWORK_CHANNELS,
  ...WINDOW_CHANNELS,
  'app:info',
  'app:setColorScheme',
  'app:waits',
  'app:setWaits',
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
  'messages:setFacts',
  'messages:setApplication',
  'messages:saveOriginal',
  'intake:paths',
  'intake:bytes',
  'intake:text',
  'intake:note',
  'intake:sample',
  'intake:open',
  'intake:stop',
  'intake:retry',
  'intake:takeBack',
  'intake:plainText',
  'watch:choose',
  'watch:end',
  'watch:view',
  'actions:setDone',
  'resumes:list',
  'resumes:get',
  'resumes:open',
  'resumes:paths',
  'resumes:bytes',
  'resumes:replace',
  'resumes:setKind',
  'resumes:setTarget',
  'resumes:readJob',
  'resumes:ignore',
  'resumes:setUsedFor',
  'resumes:remove',
  'resumes:restore',
  'resumes:saveVersion',
  'resumes:edit',
  'reader:about',
  'learning:view',
  'learning:setOn',
  'learning:setTeaching'
] as const satisfies readonly Channel[]

/** What the preload puts on the page's `window.coachable`: one method a channel, one listener an event. */
export interface Bridge
  extends ApplicationBridge,
    BackupBridge,
    AskBridge,
    StepBridge,
    JournalBridge,
    LockBridge,
    SearchBridge,
    InsightBridge,
    NetworkBridge,
    CrashBridge,
    SampleBridge,
    OwnershipBridge,
    WindowBridge {
  appInfo(): Promise<AppInfo>
  setColorScheme(scheme: ColorScheme): Promise<Result<true>>
  waits(): Promise<Waits>
  setWaits(waits: Waits): Promise<Result<true>>
  reportListening(): Promise<true>
  reportUsable(): Promise<true>
  listMessages(): Promise<readonly MessageSummary[]>
  getMessage(id: string): Promise<Result<MessageView>>
  today(): Promise<TodayView>
  removeMessage(id: string): Promise<Result<true>>
  restoreMessage(id: string): Promise<Result<true>>
  readAgain(id: string): Promise<Result<true>>
  originalOf(id: string): Promise<Result<OriginalView>>
  setFacts(messageId: string, facts: DecidedFacts): Promise<Result<true>>
  setApplication(messageId: string, decision: ApplicationDecision | null): Promise<Result<true>>
  saveOriginal(id: string): Promise<Result<boolean>>
  /**
   * Brings in files as the page got them from a drop. Folders and files of the disk go to main by their path, which the page
   * never learns; the others by their bytes.
   */
  importFiles(files: readonly DroppedFile[]): Promise<void>
  importText(text: string): Promise<true>
  importNote(note: SpokenNote): Promise<true>
  importSample(): Promise<true>
  openFiles(): Promise<number>
  stopImport(): Promise<true>
  retryImport(): Promise<true>
  takeBackImport(away: boolean): Promise<Result<true>>
  plainText(html: string): Promise<string>
  chooseWatchedFolder(): Promise<Result<WatchView>>
  endWatching(): Promise<Result<WatchView>>
  watchView(): Promise<WatchView>
  setActionDone(id: string, done: boolean): Promise<Result<true>>
  correct(messageId: string, change: Change): Promise<Result<Corrected>>
  takeBack(messageId: string, corrected: Corrected): Promise<Result<true>>
  setKind(messageId: string, kind: MessageKind | null): Promise<Result<true>>
  listResumes(): Promise<readonly ResumeSummary[]>
  getResume(id: string): Promise<Result<ResumeView>>
  openResumes(kind: ResumeContext['kind']): Promise<readonly TakenResume[]>
  /** Takes in files as the page got them from a drop. */
  dropResumes(kind: ResumeContext['kind'], files: readonly DroppedFile[]): Promise<readonly TakenResume[]>
  replaceResume(id: string): Promise<Result<TakenResume | null>>
  setResumeKind(id: string, kind: ResumeContext['kind']): Promise<Result<true>>
  setResumeTarget(id: string, target: ResumeTarget): Promise<Result<true>>
  readJob(): Promise<Result<string | null>>
  ignoreIssue(id: string, key: string, how: 'once' | 'always' | null): Promise<Result<true>>
  setUsedFor(id: string, sha256: string, applications: readonly string[]): Promise<Result<true>>
  removeResume(id: string): Promise<Result<true>>
  restoreResume(id: string): Promise<Result<true>>
  saveResumeVersion(id: string, sha256: string): Promise<Result<boolean>>
  editResume(id: string): Promise<Result<true>>
  aboutReader(): Promise<Result<ReaderAbout>>
  learning(): Promise<LearningView>
  setLearning(on: boolean): Promise<Result<true>>
  setTeaching(lessons: readonly string[], teaches: boolean): Promise<Result<true>>
  /** Each gives a function that ends the listening. */
  onChanged(listener: () => void): () => void
  onImportProgress(listener: (progress: ImportProgress) => void): () => void
  onShowSteps(listener: () => void): () => void
  onReaderState(listener: (state: ReaderState) => void): () => void
}
