import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { withMessage } from '../../../../../src/main/inbox/state-changes'
import type { Search } from '../../../../../src/main/journey/search/search'
import { VECTOR_FILE_NAME } from '../../../../../src/main/journey/search/vector-file'
import { failed } from '../../../../../src/shared/contract/result'
import type { SearchQuestion, SearchView, SimilarView } from '../../../../../src/shared/contract/search-views'
import { newApplication } from '../../../../../src/shared/domain/application'
import { type Ask, newAsk } from '../../../../../src/shared/domain/ask'
import type { JournalEntry } from '../../../../../src/shared/domain/journal'
import type { State } from '../../../../../src/shared/state/state'
import { messageOf } from '../../../../helpers/message-of'
import { searchPlace } from '../../../../helpers/search-place'

const NOW = '2026-11-22T12:00:00.000Z'

const ENTRY: JournalEntry = {
  ...{ id: 'e', day: '2026-11-20', text: 'Today the portfolio felt **good**.', mood: null, prompt: null },
  ...{ messages: [], applications: [], addedAt: NOW, changedAt: NOW, removedAt: null }
}
const ASK: Ask = newAsk(
  'q',
  { from: 'message', messageId: 'm', kind: 'feedback' },
  {
    to: { name: 'Ines', address: 'ines@firm.example' },
    tone: 'warm',
    subject: 'A question',
    text: 'What about my portfolio?',
    kept: {},
    followUp: ''
  },
  NOW
)
const RESUME: State['resumes'][number] = {
  ...{ id: 'r', kind: 'resume', path: null, ignored: [], keptOpen: [], addedAt: NOW, removedAt: null },
  target: { role: 'Designer', company: 'Firm', job: '' },
  versions: [{ sha256: '0'.repeat(64), byteLength: 1, fileName: 'portfolio-2026.pdf', addedAt: NOW, usedFor: [] }]
}

function seeded(state: State): State {
  const message = messageOf('m', 'Dear Sam,\n\nthe panel liked your portfolio.', NOW)
  const withMore = withMessage(withMessage(state, message), messageOf('other', 'Nothing of the kind.', NOW))
  return {
    ...withMore,
    messages: withMore.messages.map((stored) => ({ ...stored, reading: { state: 'failed', code: 'other_language' } })),
    applications: [{ ...newApplication('a', 'Firm', 'Designer', NOW), notes: 'Send the portfolio.' }],
    journal: [ENTRY],
    asks: [ASK],
    resumes: [RESUME]
  }
}

function asked(text: string): SearchQuestion & { readonly most: number } {
  return { text, kind: null, period: 'any', most: 50 }
}

async function found(search: Search, question: SearchQuestion & { readonly most: number }): Promise<SearchView> {
  for (;;) {
    const result = await search.find(question)
    if (!result.ok) throw new Error(result.code)
    const { indexed } = result.value
    if (indexed.ready === indexed.of) return result.value
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

async function compared(search: Search, text: string): Promise<SimilarView> {
  for (;;) {
    const result = await search.similar(asked(text))
    if (!result.ok) throw new Error(result.code)
    const { ready, of } = result.value.compared
    if (ready === of && of > 0) return result.value
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const idsOf = ({ hits }: { readonly hits: SearchView['hits'] }): readonly string[] =>
  hits.map(({ kind, id }) => `${kind}:${id}`).sort()

describe('the search', () => {
  it('finds a word in everything that is kept, with its place verbatim', async () => {
    const { search, store } = await searchPlace()
    await store.change(seeded)
    const view = await found(search, asked('portfolio'))
    expect(idsOf(view)).toEqual(['application:a', 'entry:e', 'message:m', 'request:q', 'resume:r'])
    expect(view.counts).toEqual({ message: 1, application: 1, entry: 1, request: 1, resume: 1 })
    const message = view.hits.find(({ kind }) => kind === 'message')
    expect(message).toMatchObject({ title: { text: 'About m' }, detail: { text: 'Ines' }, light: 'portfolio' })
    expect(message?.snippet?.text).toBe('Dear Sam,\n\nthe panel liked your portfolio.')
    expect(view.hits.find(({ kind }) => kind === 'request')?.opens).toEqual({ kind: 'message', id: 'm' })
    expect(view.hits.find(({ kind }) => kind === 'resume')?.title.marks).toEqual([{ start: 0, end: 9 }])
  })

  it('knows at once what was kept before the question, and no more what was put away', async () => {
    const { search, store } = await searchPlace()
    search.prepare()
    await store.change(seeded)
    expect(idsOf(await found(search, asked('good')))).toEqual(['entry:e'])
    await store.change((state) => ({ ...state, journal: [{ ...ENTRY, text: 'Rather bad, in fact.' }] }))
    expect(idsOf(await found(search, asked('good')))).toEqual([])
    expect(idsOf(await found(search, asked('rather')))).toEqual(['entry:e'])
    await store.change((state) => ({ ...state, journal: [{ ...ENTRY, removedAt: NOW }] }))
    expect(idsOf(await found(search, asked('portfolio')))).not.toContain('entry:e')
  })

  it('finds by kind and by time', async () => {
    const { search, store } = await searchPlace({ now: () => Date.parse('2026-11-28T12:00:00Z') })
    await store.change(seeded)
    await found(search, asked('portfolio'))
    expect(idsOf(await found(search, { ...asked('portfolio'), period: 'week' }))).not.toContain('entry:e')
    expect(idsOf(await found(search, { ...asked('portfolio'), kind: 'entry' }))).toEqual(['entry:e'])
  })

  it('gives what is similar and was not found by its words, keeps the vectors, and makes none twice', async () => {
    const first = await searchPlace()
    await first.store.change(seeded)
    const view = await compared(first.search, 'today the folder felt good')
    expect(idsOf(view)).toEqual(['entry:e'])
    expect(view.hits[0]).toMatchObject({ light: ENTRY.text, title: { marks: [] } })
    // It holds every word: then it is found by them.
    expect(idsOf(await compared(first.search, 'today the portfolio felt good'))).not.toContain('entry:e')
    expect(first.embedded.filter((text) => text === ENTRY.text)).toHaveLength(1)
    await first.search.close()
    await first.store.close()
    const file = path.join(first.data, VECTOR_FILE_NAME)
    expect((await readFile(file)).toString('latin1')).not.toContain('portfolio')

    const second = await searchPlace({ data: first.data })
    expect(idsOf(await compared(second.search, 'today the folder felt good'))).toEqual(['entry:e'])
    expect(second.embedded).toEqual(['today the folder felt good'])
    await second.search.close()
    await second.store.close()

    await writeFile(file, 'damaged')
    const third = await searchPlace({ data: first.data })
    expect(idsOf(await compared(third.search, 'today the folder felt good'))).toEqual(['entry:e'])
    expect(third.embedded).toContain(ENTRY.text)
  })

  it('keeps nothing of what was asked', async () => {
    const { search, store, data } = await searchPlace()
    await store.change(seeded)
    await compared(search, 'zanzibar')
    await search.close()
    for (const name of ['state.json', VECTOR_FILE_NAME])
      expect((await readFile(path.join(data, name))).toString('latin1')).not.toContain('zanzibar')
  })

  it('does not compare while messages wait to be read', async () => {
    const { search, store, embedded } = await searchPlace()
    await store.change((state) => withMessage(seeded(state), messageOf('new', 'It has just come in.', NOW)))
    expect(store.state().messages.some(({ reading }) => reading.state === 'waiting')).toBe(true)
    await found(search, asked('portfolio'))
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(embedded).toEqual([])
  })

  it('says why nothing can be compared, and still finds words', async () => {
    const { search, store } = await searchPlace({ embed: async () => failed('model_missing') })
    await store.change(seeded)
    expect(await search.similar(asked('portfolio'))).toEqual(failed('model_missing'))
    expect((await found(search, asked('portfolio'))).hits).toHaveLength(5)
  })

  it('fails a question whose worker ended, and the next one starts another', async () => {
    const broken = await searchPlace({ workerPath: path.resolve('test/nothing-there.cjs') })
    expect(await broken.search.find(asked('portfolio'))).toEqual(failed('search_failed'))
    expect(await broken.search.find(asked('portfolio'))).toEqual(failed('search_failed'))
    await broken.search.close()
    expect(await broken.search.find(asked('portfolio'))).toEqual(failed('search_failed'))
  })
})
