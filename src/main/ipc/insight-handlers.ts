import type { InsightRequests } from '../../shared/contract/insight-channels'
import type { Result } from '../../shared/contract/result'
import type { Handlers } from './register'
import type { Services } from './services'

/**
 * What it all says.
 * @param saveFile asks the person where to save a file, under the suggested name, and saves it; false where they thought better of it
 */
export function insightHandlers(
  services: Promise<Services>,
  saveFile: (suggestedName: string, bytes: Uint8Array) => Promise<Result<boolean>>
): Pick<Handlers, keyof InsightRequests> {
  return {
    'insight:view': async (range) => (await services).insight.view(range),
    'insight:around': async ({ range, on }) => (await services).insight.around(range, on),
    'insight:savePicture': ({ chart, bytes }) => saveFile(`coachable-${chart}.png`, bytes),
    async 'insight:saveTable'({ chart, table }) {
      return saveFile(`coachable-${chart}.csv`, (await services).insight.tableFile(table))
    },
    async 'insight:saveRecord'() {
      const { name, bytes } = (await services).insight.recordFile()
      return saveFile(name, bytes)
    }
  }
}
