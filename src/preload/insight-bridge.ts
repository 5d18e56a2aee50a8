import type { InsightBridge } from '../shared/contract/insight-channels'
import type { Ask } from './ask-main'

/** What it all says. */
export function insightBridge(ask: Ask): InsightBridge {
  return {
    insight: (range) => ask('insight:view', range),
    insightAround: (range, on) => ask('insight:around', { range, on }),
    saveInsightPicture: (chart, bytes) => ask('insight:savePicture', { chart, bytes }),
    saveInsightTable: (chart, table) => ask('insight:saveTable', { chart, table }),
    saveRecord: () => ask('insight:saveRecord', null)
  }
}
