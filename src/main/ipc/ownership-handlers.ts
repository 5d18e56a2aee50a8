import type { OwnershipRequests } from '../../shared/contract/ownership-channels'
import { ok, type Result } from '../../shared/contract/result'
import { localDay } from '../resume/local-day'
import type { Handlers } from './register'
import type { Services } from './services'

/** What the system asks the person for, and what ends the program. */
export interface OwnershipDoors {
  /** Where to save an export of that name; null where they thought better of it. */
  chooseExportPlace(name: string): Promise<string | null>
  /** The file of an export; null where they thought better of it. */
  chooseExport(): Promise<string | null>
  /** Decides that everything is erased, and ends the program, which does it. */
  erase(): Promise<Result<true>>
}

/** Taking everything along, bringing it in again, and erasing it. */
export function ownershipHandlers(
  services: Promise<Services>,
  { chooseExportPlace, chooseExport, erase }: OwnershipDoors
): Pick<Handlers, keyof OwnershipRequests> {
  return {
    'ownership:view': async () => (await services).ownership.view(),
    async 'ownership:export'() {
      const { ownership } = await services
      const path = await chooseExportPlace(`Coachable ${localDay(new Date())}.zip`)
      return path === null ? ok(null) : ownership.exportTo(path)
    },
    async 'ownership:stop'() {
      const { ownership } = await services
      ownership.stop()
      return true as const
    },
    async 'ownership:openExport'() {
      const { ownership } = await services
      const path = await chooseExport()
      return path === null ? ok(null) : ownership.open(path)
    },
    async 'ownership:closeExport'() {
      const { ownership } = await services
      ownership.closeOpened()
      return true as const
    },
    'ownership:import': async ({ places }) => (await services).ownership.bringIn(places),
    // Not held up by data that cannot be opened: that is to be erased as well.
    'ownership:erase': () => erase()
  }
}
