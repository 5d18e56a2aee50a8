import type { StepView } from '../../../shared/contract/step-views'
import type { StepDeed } from '../../../shared/domain/step'
import type { PageWays } from '../../data/page-ways'

/** What the rows of the list can do. */
export interface StepWays {
  readonly page: PageWays
  /** The day where the person is. */
  readonly today: string
  /** @param pieceId of the one piece that it is about; null: the whole step */
  readonly decide: (step: StepView, pieceId: string | null, deed: StepDeed) => void
}
