import type { ApplicationBridge } from '../shared/contract/application-channels'
import type { Ask } from './ask-main'

/** The methods about applications. */
export function applicationBridge(ask: Ask): ApplicationBridge {
  return {
    listApplications: () => ask('applications:list', null),
    applicationsOverview: () => ask('applications:overview', null),
    getApplication: (id) => ask('applications:get', id),
    addApplication: (company, role, messageId, stage = null) =>
      ask('applications:add', { company, role, messageId, stage }),
    removeApplication: (id) => ask('applications:remove', id),
    restoreApplication: (id) => ask('applications:restore', id),
    setApplicationsAway: (ids, away) => ask('applications:setAway', { ids, away }),
    setApplicationStage: (ids, entry) => ask('applications:setStage', { ids, entry }),
    putApplicationStages: (noted) => ask('applications:putStages', noted),
    describeApplication: (id, change) => ask('applications:describe', { id, change }),
    setNoAnswerAfter: (days) => ask('applications:setNoAnswerAfter', days),
    openTable: () => ask('applications:openTable', null),
    pasteTable: (text) => ask('applications:pasteTable', text),
    previewTable: (mapping) => ask('applications:previewTable', mapping),
    bringTable: (mapping, alike, byLine) => ask('applications:bringTable', { mapping, alike, byLine }),
    takeBackTable: (id) => ask('applications:takeBackTable', id),
    saveApplicationTable: (ids) => ask('applications:saveTable', ids)
  }
}
