import type { ReaderReply, ReaderRequest } from '../../shared/contract/reader-protocol'

/** A running reader process, whatever starts it. */
export interface ReaderProcess {
  send(request: ReaderRequest): void
  onReply(listener: (reply: ReaderReply) => void): void
  /** Called once, however the process ended, with its exit code. */
  onExit(listener: (code?: number | null) => void): void
  kill(): void
}
