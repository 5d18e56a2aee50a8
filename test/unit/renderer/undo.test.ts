import { describe, expect, it } from 'vitest'
import { createUndo, type Undo } from '../../../src/renderer/app/undo'

/** A list that deeds add to, each of which can be taken back and done again. */
function list(undo: Undo, answer: () => Promise<void> = async () => undefined) {
  const shown: string[] = []
  function add(word: string) {
    shown.push(word)
    return undo.remember({
      async takeBack() {
        await answer()
        shown.splice(shown.indexOf(word), 1)
      },
      again: () => void add(word)
    })
  }
  return { shown, add }
}

/** What waits in line has had its turn. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('undo and redo', () => {
  it('take the last deeds back and do them again, in their order, as often as wanted', async () => {
    const undo = createUndo()
    const { shown, add } = list(undo)
    for (const word of ['one', 'two', 'three']) add(word)
    for (let round = 0; round < 2; round += 1) {
      expect([undo.last(), undo.last()]).toEqual([true, true])
      await settled()
      expect(shown).toEqual(['one'])
      expect([undo.again(), undo.again()]).toEqual([true, true])
      await settled()
      expect(undo.again()).toBe(false)
      expect(shown).toEqual(['one', 'two', 'three'])
    }
  })

  it('have nothing to do at first, and nothing to do again after a new deed', async () => {
    const undo = createUndo()
    const { shown, add } = list(undo)
    expect([undo.last(), undo.again()]).toEqual([false, false])
    add('one')
    undo.last()
    add('two')
    expect(undo.again()).toBe(false)
    await settled()
    expect(shown).toEqual(['two'])
  })

  it('keep their order where keys come faster than answers', async () => {
    const undo = createUndo()
    const { shown, add } = list(undo, settled as () => Promise<void>)
    add('one')
    undo.last()
    undo.again()
    undo.last()
    undo.again()
    for (let turns = 0; turns < 8; turns += 1) await settled()
    expect(shown).toEqual(['one'])
  })

  it('forget a deed that did not come about, also once it was taken back', async () => {
    const undo = createUndo()
    const { add } = list(undo)
    const one = add('one')
    one.takeBack()
    one.forget()
    expect(undo.again()).toBe(false)
    add('two').forget()
    expect(undo.last()).toBe(false)
  })

  it('take back a deed of a notice that is not the last, once', async () => {
    const undo = createUndo()
    const { shown, add } = list(undo)
    const one = add('one')
    add('two')
    one.takeBack()
    one.takeBack()
    await settled()
    expect(shown).toEqual(['two'])
    undo.again()
    await settled()
    expect(shown).toEqual(['two', 'one'])
  })

  it('pass over a deed that cannot be done again', async () => {
    const undo = createUndo()
    undo.remember({ takeBack: async () => undefined, again: null })
    expect([undo.last(), undo.again(), undo.last()]).toEqual([true, false, false])
  })
})
