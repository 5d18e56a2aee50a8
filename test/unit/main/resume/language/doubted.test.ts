import { describe, expect, it } from 'vitest'
import { doubtedSlips, doubtedWords, topicOf } from '../../../../../src/main/resume/language/doubted/doubted'
import { personalWords } from '../../../../../src/main/resume/language/personal-words'
import { suspectSlips } from '../../../../../src/main/resume/language/proofread'
import { segmentsOf } from '../../../../../src/main/resume/language/segments'
import { tokensOf } from '../../../../../src/main/resume/language/tokens'
import type { ResumeContext } from '../../../../../src/shared/domain/resume'
import type { Doubt, ProofreadLine } from '../../../../../src/shared/domain/suspect'

const CONTEXT: ResumeContext = {
  kind: 'resume',
  role: null,
  company: null,
  job: null,
  today: '2026-11-23',
  dictionary: []
}
/** Nothing is nearer to anything than anything else. */
const NO_MEANING = { embed: async (texts: readonly string[]) => texts.map(() => new Float32Array([1, 0])) }

interface Said {
  readonly word: string
  readonly doubt: Doubt
  readonly probability: number
  readonly meant: string
}

/** A line as the model would have answered about one word of it. */
function read(line: string, { word, doubt, probability, meant }: Said, context: Partial<ResumeContext> = {}) {
  const segments = segmentsOf([{ text: line, page: null, part: 'body', isHeading: false, isBullet: true }])
  const entries = segments.map((segment) => ({ segment, tokens: tokensOf(segment.text) }))
  const start = line.indexOf(word)
  const suspect = {
    start,
    end: start + word.length,
    doubt,
    probability,
    suggestions: [{ start, end: start + word.length, text: meant, left: 0.02 }]
  }
  const opinion: ProofreadLine = { suspects: [suspect], doubts: [] }
  const words = personalWords(
    line,
    entries.flatMap(({ tokens }) => tokens),
    { ...CONTEXT, ...context }
  )
  return { entries, opinion, words }
}

async function taken(line: string, word: string, meant: string, job: string | null = null, probability = 0.995) {
  const { entries, opinion, words } = read(line, { word, doubt: 'wrong_word', probability, meant }, { job })
  const doubted = doubtedWords(entries, [opinion], words, words.isKnown)
  const slips = await doubtedSlips(doubted, topicOf(line, { role: null, job }), NO_MEANING)
  return slips.map(({ slip }) => `${line.slice(slip.start, slip.end)} → ${slip.suggestions[0]}`)
}

describe('a word that the model doubts', () => {
  it('is shown where another that it is taken for stands far better', async () => {
    expect(await taken('Taught at eleven schools and excepted every call', 'excepted', 'accepted')).toEqual([
      'excepted → accepted'
    ])
    expect(await taken('Check in up to 90 quests a shift', 'quests', 'guests')).toEqual(['quests → guests'])
  })

  it('is not shown where it is only rare', async () => {
    expect(await taken('Stripped, graded and declumped rope mussels', 'mussels', 'muscles')).toEqual([])
    expect(await taken('Two daughters, widower since 2021', 'widower', 'widowed')).toEqual([])
  })

  it('is not shown where the model is in two minds', async () => {
    expect(await taken('Explained the core of the new method', 'core', 'score', null, 0.5)).toEqual([])
  })

  it('is not shown where the posting uses it as its own', async () => {
    const line = 'Replaced the temperature censor of the fridge'
    expect(await taken(line, 'censor', 'sensor')).toEqual(['censor → sensor'])
    expect(await taken(line, 'censor', 'sensor', 'Censor board: you will censor films')).toEqual([])
  })

  it('is not shown where it is a name', async () => {
    expect(await taken('Worked at the Coarse Creek sawmill', 'Coarse', 'course')).toEqual([])
  })
})

function suspected(line: string, said: Said, context: Partial<ResumeContext> = {}): readonly string[] {
  const { entries, opinion, words } = read(line, said, context)
  return entries.flatMap((entry) => suspectSlips(opinion, entry, words)).map(({ suggestions }) => suggestions[0] ?? '')
}

describe('what the model doubts by itself', () => {
  const have: Said = { word: 'have', doubt: 'agreement', probability: 0.99, meant: 'has' }

  it('holds for everyday words that the posting has, too', () => {
    const job = 'You will have: a degree'
    expect(suspected('Each of them have a learning journey', have, { job })).toEqual(['has'])
  })

  it('gives way to the words of a trade that the posting has', () => {
    const said: Said = { word: 'crevette', doubt: 'agreement', probability: 0.99, meant: 'crevettes and' }
    expect(suspected('Served twelve crevette dishes', said, { job: 'Crevette dishes' })).toEqual([])
    expect(suspected('Served twelve crevette dishes', said)).toEqual(['crevettes and'])
  })

  it('needs to be surer of a plural than of a verb', () => {
    const line: Said = { word: 'line', doubt: 'agreement', probability: 0.7, meant: 'lines' }
    expect(suspected('Renewed 36 m of ballast line in dry dock', line)).toEqual([])
    expect(suspected('Renewed twelve line in dry dock', { ...line, probability: 0.85 })).toEqual(['lines'])
    expect(suspected('Each of them have a plan', { ...have, probability: 0.7 })).toEqual(['has'])
  })

  it('leaves what stands beside a number alone', () => {
    const head: Said = { word: 'head', doubt: 'agreement', probability: 0.97, meant: 'heads of' }
    expect(suspected('Kept 35 cows and 210 head of young stock', head)).toEqual([])
    expect(suspected('Kept cows and a few head of young stock', head)).toEqual(['heads of'])
    const before: Said = { word: 'in', doubt: 'grammar', probability: 0.99, meant: 'on' }
    expect(suspected('Rigged and focused in 3 h 30 min', before)).toEqual([])
    expect(suspected('Rigged and focused in the day', before)).toEqual(['on'])
    const glued: Said = { word: 'is', doubt: 'grammar', probability: 0.99, meant: 'am' }
    expect(suspected('I restore a BMW 325is at home', glued)).toEqual([])
  })

  it('leaves wrong words to what weighs them', () => {
    expect(suspected('Ran the unit form home', { ...have, word: 'form', doubt: 'wrong_word', meant: 'from' })).toEqual(
      []
    )
  })
})
