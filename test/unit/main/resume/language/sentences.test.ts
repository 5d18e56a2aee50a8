import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Language, openLanguage } from '../../../../../src/main/resume/language/language'
import type { ResumeContext } from '../../../../../src/shared/domain/resume'
import { CLEAN, MISTAKES } from './sentences'

const CONTEXT: ResumeContext = {
  kind: 'resume',
  role: null,
  company: null,
  job: null,
  today: '2026-11-23',
  dictionary: []
}
/** The part of each list that is to be found at least. */
const WANTED = { agreement: 0.85, apostrophe: 0.85, grammar: 0.85, wrong_word: 0.65 } as const

let language: Language
beforeAll(async () => {
  language = await openLanguage()
})
afterAll(() => language.close())

async function marked(text: string): Promise<readonly string[]> {
  const line = { text, page: null, part: 'body', isHeading: false, isBullet: true } as const
  const issues = await language.check({ lines: [line], pages: null, warnings: [] }, CONTEXT)
  return issues.map(({ start, end }) => text.slice(start, end))
}

describe('the language check', () => {
  it.each(Object.entries(MISTAKES))('finds most mistakes of the kind %s', async (kind, list) => {
    const lines = list.trim().split('\n')
    const missed: string[] = []
    for (const line of lines) {
      const wanted = /\[(.+?)\]/.exec(line)?.[1] ?? ''
      const found = await marked(line.replace(/[[\]]/g, ''))
      if (!found.some((words) => words.includes(wanted) || wanted.includes(words))) missed.push(line)
    }
    // The names of the lists are those of WANTED.
    const wanted = WANTED[kind as keyof typeof WANTED]
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(lines.length * (1 - wanted))
  })

  it.each(CLEAN.trim().split('\n'))('finds nothing in "%s"', async (line) => {
    expect(await marked(line)).toEqual([])
  })
})
