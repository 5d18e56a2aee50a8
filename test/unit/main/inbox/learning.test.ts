import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepTeaching, learningView, lessonsOf } from '../../../../src/main/inbox/learning'
import {
  withColorScheme,
  withCorrections,
  withLearning,
  withMessage,
  withReading,
  withRemoved,
  withTeaching
} from '../../../../src/main/inbox/state-changes'
import { openStore } from '../../../../src/main/storage/store'
import { type Correction, correctionId } from '../../../../src/shared/domain/correction'
import { emptyState, type State } from '../../../../src/shared/state/state'
import { messageOf } from '../../../helpers/message-of'

const typo: Correction = { label: 'typo', is: false, start: 0, end: 5, at: '2026-11-02T00:00:00.000Z', teaches: true }
const fit: Correction = { label: 'fit', is: true, start: 6, end: 11, at: '2026-11-01T00:00:00.000Z', teaches: true }

function taught(): State {
  let state = withMessage(emptyState(), messageOf('a', 'Seven words stand in here, all told.'))
  state = withMessage(state, messageOf('b', 'Others stand here.'))
  state = withMessage(state, messageOf('c', 'Nothing was decided here.'))
  state = withCorrections(state, 'a', () => [typo])
  return withCorrections(state, 'b', () => [fit])
}

describe('lessonsOf', () => {
  it('gives the messages with decisions, the newest last', () => {
    expect(lessonsOf(taught()).map(({ input, verdicts }) => [input.body, verdicts])).toEqual([
      ['Others stand here.', [{ label: 'fit', is: true, start: 6, end: 11 }]],
      ['Seven words stand in here, all told.', [{ label: 'typo', is: false, start: 0, end: 5 }]]
    ])
  })

  it('is empty where learning is off, and whole again where it is on', () => {
    const off = withLearning(taught(), false)
    expect(lessonsOf(off)).toEqual([])
    expect(lessonsOf(withLearning(off, true))).toEqual(lessonsOf(taught()))
  })

  it('leaves out what was forgotten, and takes it back', () => {
    const forgotten = withTeaching(taught(), new Set([correctionId('b', fit)]), false)
    expect(lessonsOf(forgotten)).toHaveLength(1)
    expect(withTeaching(forgotten, new Set([correctionId('b', fit)]), true)).toEqual(taught())
  })
})

describe('learningView', () => {
  it('lists every decision with the words it was made about, newest first', () => {
    const { on, lessons } = learningView(taught(), false)
    expect(on).toBe(true)
    expect(lessons.map(({ words, label, is, sender }) => [words, label, is, sender])).toEqual([
      ['Seven', 'typo', false, 'Ines'],
      [' stan', 'fit', true, 'Ines']
    ])
  })
})

describe('learningView of a message that was put away', () => {
  it('keeps the lesson, and leads nowhere', () => {
    const [lesson] = learningView(withRemoved(taught(), 'a', '2026-11-03T00:00:00.000Z'), false).lessons
    expect(lesson).toMatchObject({ words: 'Seven', messageId: null })
  })
})

describe('withTeaching', () => {
  it('changes nothing, not even the object, where no lesson is meant', () => {
    const state = taught()
    expect(withTeaching(state, new Set(['x:fit:0-1']), false)).toBe(state)
    expect(withLearning(state, true)).toBe(state)
  })
})

describe('keepTeaching', () => {
  async function teaching() {
    const store = await openStore({ folder: await mkdtemp(path.join(os.tmpdir(), 'coachable-teaching-')) })
    await store.change(taught)
    const heard: number[] = []
    keepTeaching(store, { learn: (lessons) => heard.push(lessons.length) })
    return { store, heard }
  }

  it('teaches what is kept at once, and again after every change of it', async () => {
    const { store, heard } = await teaching()
    await store.change((state) => withCorrections(state, 'c', () => [fit]))
    await store.change((state) => withLearning(state, false))
    await store.change((state) => withLearning(state, true))
    await store.change((state) => withTeaching(state, new Set([correctionId('c', fit)]), false))
    expect(heard).toEqual([2, 3, 0, 3, 2])
    await store.close()
  })

  it('teaches nothing anew where only other things change', async () => {
    const { store, heard } = await teaching()
    await store.change((state) => withMessage(state, messageOf('d', 'A new one.')))
    await store.change((state) => withReading(state, 'd', { ok: false, code: 'reader_timeout' }))
    await store.change((state) => withColorScheme(state, 'dark'))
    expect(heard).toEqual([2])
    await store.close()
  })

  it('does not go on teaching what a message said that is gone', async () => {
    const { store, heard } = await teaching()
    await store.change((state) => ({ ...state, messages: state.messages.slice(0, 1) }))
    expect(heard).toEqual([2, 1])
    await store.close()
  })
})
