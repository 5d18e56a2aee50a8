import type { ErrorCode } from '../../shared/contract/result'
import type { Duplicate, ImportCounts, ImportFailure, ImportProgress } from '../../shared/contract/views'
import type { Place } from '../intake/containers/place'
import type { ReadEnd } from './read-queue'

/** Failures that are told by name; more nobody reads. */
const FAILURES_TOLD = 100
/** Names of other files in folders that are told. */
const NAMES_TOLD = 3

const DUPLICATE_COUNT = { same_file: 'sameFile', same_mail: 'sameMail', same_text: 'sameText' } as const
const READ_COUNT = { read: 'read', other_language: 'otherLanguage', unread: 'unread' } as const

/** What an import has done so far: counts and names, from which its progress is told. */
export class ImportRecord {
  private readonly counts: Record<keyof ImportCounts, number> = {
    read: 0,
    otherLanguage: 0,
    unread: 0,
    sameFile: 0,
    sameMail: 0,
    sameText: 0,
    failed: 0
  }
  private readonly failures: ImportFailure[] = []
  private readonly otherNames: string[] = []
  private otherFiles = 0
  private readonly newIds: string[] = []
  private last: ImportProgress['onlyMessage'] = null
  private arrived = 0
  private beingRead = 0
  private wasStopped = false
  private isTakenBack = false
  /** Files that were taken from their sources, and those of them that are through. */
  private taken = 0
  private through = 0
  /** Of the sources before the present one. */
  private takenBefore = 0
  private place: Place = { share: 0, total: 1 }
  private waiting = 0

  /** @param id tells this import from the others */
  constructor(private readonly id: number) {}

  /** A source begins. Those after it hold at least `waiting` messages. */
  begin(waiting: number): void {
    this.takenBefore = this.taken
    this.place = { share: 0, total: null }
    this.waiting = waiting
  }

  /** How far the present source has come. */
  reach(place: Place): void {
    this.place = place
  }

  /** More sources came: after the present one there are at least so many messages. */
  awaits(messages: number): void {
    this.waiting = messages
  }

  /** Whether more is known to come after what was taken last. */
  expectsMore(): boolean {
    return this.waiting > 0 || this.place.share < 1
  }

  /** A file was taken from its source; one of the next three follows for each. */
  take(): void {
    this.taken += 1
  }

  takenSoFar(): number {
    return this.taken
  }

  /** It is stored, or was known. `willBeRead`: `endReading` follows. */
  add(messageId: string, duplicate: Duplicate | null, willBeRead: boolean): void {
    this.arrived += 1
    this.last = { id: messageId, duplicate }
    if (duplicate === null) this.newIds.push(messageId)
    else this.counts[DUPLICATE_COUNT[duplicate]] += 1
    if (willBeRead && duplicate === null) this.beingRead += 1
    else this.through += 1
  }

  /** A new message was read, or not. */
  endReading(end: ReadEnd): void {
    this.beingRead -= 1
    this.through += 1
    this.counts[READ_COUNT[end]] += 1
  }

  /** It was not taken in. */
  fail(name: string, code: ErrorCode): void {
    this.counts.failed += 1
    this.through += 1
    if (this.failures.length < FAILURES_TOLD) this.failures.push({ name, code })
  }

  /** It is of no account. */
  passOver(): void {
    this.through += 1
  }

  leaveAlone(name: string): void {
    this.otherFiles += 1
    if (this.otherNames.length < NAMES_TOLD) this.otherNames.push(name)
  }

  stop(): void {
    this.wasStopped = true
  }

  setTakenBack(away: boolean): void {
    this.isTakenBack = away
  }

  /** Ids of the messages that are new. */
  added(): readonly string[] {
    return this.newIds
  }

  /** New messages that are not read yet. */
  unread(): number {
    return this.beingRead
  }

  /** Whether one message came and nothing else: it is shown at once, and seen being read. */
  isSingle(): boolean {
    return this.arrived === 1 && this.counts.failed === 0
  }

  /** Whether there is anything that a person who asked for nothing would want to know. */
  isNews(): boolean {
    return this.newIds.length > 0 || this.counts.failed > 0
  }

  /** The record as the window is told. At the end, what is still being read counts as read. */
  progress(phase: ImportProgress['phase'], more: Pick<ImportProgress, 'canRetry' | 'quiet'>): ImportProgress {
    const total = this.place.total === null ? null : this.takenBefore + this.place.total + this.waiting
    const share = total === null ? (this.place.share * this.through) / Math.max(1, this.taken) : this.through / total
    const pending = phase === 'done' ? this.beingRead : 0
    return {
      id: this.id,
      phase,
      done: this.through,
      total: phase === 'done' && !this.wasStopped ? this.through : total,
      share: phase === 'done' ? 1 : Math.min(1, share),
      counts: { ...this.counts, read: this.counts.read + pending },
      ...more,
      failures: [...this.failures],
      leftAlone: { count: this.otherFiles, names: [...this.otherNames] },
      stopped: this.wasStopped,
      onlyMessage: this.arrived === 1 ? this.last : null,
      takenBack: this.isTakenBack
    }
  }
}
