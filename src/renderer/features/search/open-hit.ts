import type { SearchHit } from '../../../shared/contract/search-views'
import { assertNever } from '../../../shared/domain/assert-never'
import type { PageWays } from '../../data/page-ways'

type Ways = Pick<PageWays, 'goToMessage' | 'goToApplication' | 'goToEntry' | 'goToResume' | 'goToPage'>

/** Opens what was found where it belongs; a message or an entry is lit at the words. */
export function openHit(ways: Ways, { kind, id, light, opens }: SearchHit): void {
  switch (kind) {
    case 'message':
      ways.goToMessage(id, light ?? undefined)
      return
    case 'application':
      ways.goToApplication(id)
      return
    case 'entry':
      ways.goToEntry(id, light ?? undefined)
      return
    case 'resume':
      ways.goToResume(id)
      return
    case 'request':
      // A request stands with what it answers, or is about; without either it is among the next steps.
      if (opens?.kind === 'message') ways.goToMessage(opens.id)
      else if (opens) ways.goToApplication(opens.id)
      else ways.goToPage('today')
      return
    default:
      assertNever(kind)
  }
}
