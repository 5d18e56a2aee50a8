import type { AskBridge } from '../shared/contract/ask-channels'
import type { Ask } from './ask-main'

/** Requests for feedback. */
export function askBridge(ask: Ask): AskBridge {
  return {
    listAsks: () => ask('asks:list', null),
    askAbout: (about) => ask('asks:about', about),
    writeAsk: (about, draft) => ask('asks:write', { about, draft }),
    setAsked: (id, at) => ask('asks:setAsked', { id, at }),
    setAskFollowedUp: (id, at) => ask('asks:setFollowedUp', { id, at }),
    setAskEnd: (id, end) => ask('asks:setEnd', { id, end }),
    setNotAnswer: (id, messageId, not) => ask('asks:setNotAnswer', { id, messageId, not }),
    removeAsk: (id) => ask('asks:remove', id),
    restoreAsk: (id) => ask('asks:restore', id),
    openAskMail: (id, mail) => ask('asks:openMail', { id, mail }),
    saveAskMail: (id, mail) => ask('asks:saveMail', { id, mail }),
    askAnsweredBy: (messageId) => ask('asks:answeredBy', messageId)
  }
}
