import type { StepView } from '../../../shared/contract/step-views'
import type { StepDeed } from '../../../shared/domain/step'
import type { BegunReasons } from '../../../shared/domain/step-decision'
import type { PageWays } from '../../data/page-ways'

/** What the rows of the list can do. */
export interface StepWays {
  readonly page: PageWays
  /** The day where the person is. */
  readonly today: string
  /** What is looked for in the list; empty: nothing. */
  readonly find: string
  /** Reasons that the person has begun to write, by the step's id. */
  readonly begunReasons: BegunReasons
  /** @param pieceId of the one piece that it is about; null: the whole step */
  readonly decide: (step: StepView, pieceId: string | null, deed: StepDeed) => void
}
