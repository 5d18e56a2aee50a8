import { describe, expect, it } from 'vitest'
import { type ReportFacts, reportText } from '../../../../src/main/app/crash-report'

const FACTS: ReportFacts = {
  version: '1.2.3',
  electron: '45.4.1',
  chromium: '140.0.1',
  node: '24.1.0',
  system: 'linux x64 6.1.0',
  running: 12.6,
  counts: { messages: 3, entries: 2 },
  memory: { browser: 200.4, tab: 120 }
}

describe('a report', () => {
  it('says what went wrong and where, with versions and counts, and the log', () => {
    const error = { name: 'TypeError', code: null, frames: ['at show (assets/a.js:1:2)'] }
    const text = reportText(
      FACTS,
      [
        { trouble: 'page-ended', at: '2026-01-01T00:00:00.000Z', reason: 'crashed', error: null },
        { trouble: 'page-failed', at: '2026-01-01T00:01:00.000Z', reason: null, error }
      ],
      ['one line', 'another']
    )
    expect(text).toBe(`Coachable: report of what went wrong
It holds versions, counts, codes and places in the program. No words of yours, no names, no files, no folders.

Coachable 1.2.3, Electron 45.4.1, Chromium 140.0.1, Node 24.1.0
System: linux x64 6.1.0
Running for 13 s
Kept: messages 3, entries 2
Memory in MB: browser 200, tab 120

2026-01-01T00:00:00.000Z The window ended and was started again. (crashed)
2026-01-01T00:01:00.000Z A page could not be shown.
  TypeError
    at show (assets/a.js:1:2)

Log, the last 2 lines
one line
another
`)
  })

  it('says so where nothing is open and nothing went wrong', () => {
    const text = reportText({ ...FACTS, counts: null, memory: {} }, [], [])
    expect(text).toContain('Kept: not open')
    expect(text).toContain('Nothing went wrong since the start.')
    expect(text).not.toMatch(/Memory|Log, the last/)
  })
})
