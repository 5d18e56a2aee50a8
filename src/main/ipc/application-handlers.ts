import { ok, type Result } from '../../shared/contract/result'
import type { Handlers } from './register'
import type { Services } from './services'

/** What the system asks the person for. */
export interface ApplicationDoors {
  /** The file of a table; null where they thought better of it. */
  chooseTable(): Promise<string | null>
  saveFile(name: string, bytes: Uint8Array): Promise<Result<boolean>>
}

const TABLE_NAME = 'applications.csv'

/** Lists the person's applications, notes down what they say about them, and takes tables in and out. */
export function applicationHandlers(
  services: Promise<Services>,
  { chooseTable, saveFile }: ApplicationDoors
): Pick<Handlers, Extract<keyof Handlers, `applications:${string}`>> {
  return {
    async 'applications:list'() {
      const { store, applications } = await services
      return applications.list(store.state())
    },
    'applications:overview': async () => (await services).applicationBoard.overview(),
    'applications:get': async (id) => (await services).applicationBoard.get(id),
    'applications:add': async ({ company, role, messageId, stage }) =>
      (await services).applications.add(company, role, messageId, stage),
    'applications:remove': async (id) => (await services).applications.remove(id),
    'applications:restore': async (id) => (await services).applications.restore(id),
    'applications:setAway': async ({ ids, away }) => (await services).applicationBoard.setAway(ids, away),
    'applications:setStage': async ({ ids, entry }) => (await services).applicationBoard.setStage(ids, entry),
    'applications:putStages': async (noted) => (await services).applicationBoard.putStages(noted),
    'applications:describe': async ({ id, change }) => (await services).applicationBoard.describe(id, change),
    'applications:setNoAnswerAfter': async (days) => (await services).applicationBoard.setNoAnswerAfter(days),
    async 'applications:openTable'() {
      const { applicationTables } = await services
      const file = await chooseTable()
      return file === null ? ok(null) : applicationTables.openFile(file)
    },
    'applications:pasteTable': async (text) => (await services).applicationTables.openText(text),
    'applications:previewTable': async (mapping) => (await services).applicationTables.preview(mapping),
    'applications:bringTable': async ({ mapping, alike, byLine }) =>
      (await services).applicationTables.bring(mapping, { alike, byLine }),
    'applications:takeBackTable': async (id) => (await services).applicationTables.takeBack(id),
    'applications:saveTable': async (ids) => saveFile(TABLE_NAME, (await services).applicationTables.csv(ids))
  }
}
