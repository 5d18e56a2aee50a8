import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../src/main/storage/store'
import { emptyState, type State } from '../../src/shared/state/state'
import { faultyFileSystem } from './faulty-file-system'
import { addLongMessages, addMessage, putAway, tick } from './samples'
import { temporaryFolder } from './temporary-folder'

type Step =
  | { readonly kind: 'changes'; readonly asked: readonly Asked[] }
  | { readonly kind: 'refused'; readonly asked: Asked; readonly code: string }
  | { readonly kind: 'reopen' }

type Asked =
  | {
      readonly kind: 'tick' | 'untick' | 'add' | 'addMany' | 'remove' | 'edit'
      readonly id: string
      readonly text: string
    }
  | { readonly kind: 'color'; readonly scheme: State['settings']['colorScheme'] }

// Few ids, so that steps meet each other. `__proto__` is left out: ids are made by the program, and JSON treats it apart.
const id = fc.constantFrom('a', 'b', 'constructor', '', 'é', '1')
const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('tick', 'untick', 'add', 'addMany', 'remove', 'edit'),
    id,
    text: fc.string({ unit: 'binary', maxLength: 30 })
  }),
  fc.record({ kind: fc.constant('color'), scheme: fc.constantFrom('system', 'light', 'dark') })
)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('changes'), asked: fc.array(asked, { maxLength: 4 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('refused'), asked, code: fc.constantFrom('ENOSPC', 'EIO') })
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reopen') }) }
)

/** The pure change that a step asks for; the model applies the same to a plain value. */
function changeFor(wanted: Asked): (state: State) => State {
  switch (wanted.kind) {
    case 'tick':
      return tick(wanted.id)
    case 'untick':
      return (state) => ({
        ...state,
        ticks: Object.fromEntries(Object.entries(state.ticks).filter(([key]) => key !== wanted.id))
      })
    case 'add':
      return addMessage(`m${wanted.id}`, wanted.text)
    case 'addMany':
      return addLongMessages(7, `m${wanted.id}`)
    case 'edit':
      return (state) => putAway(wanted.text.length % (state.messages.length + 1), wanted.text)(state)
    case 'remove':
      return (state) => ({
        ...state,
        messages: state.messages.filter(({ message }) => message.id !== `m${wanted.id}`)
      })
    case 'color':
      return (state) => ({ ...state, settings: { ...state.settings, colorScheme: wanted.scheme } })
  }
}

describe('any sequence of changes, refusals of the disk and reopenings', () => {
  it('ends in the state of a plain value that saw only the kept changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const folder = await temporaryFolder()
        let refusal: string | null = null
        const fs = faultyFileSystem((_call, name) =>
          refusal !== null && name === 'writeFile' ? { code: refusal, moment: 'instead' } : null
        )
        let store: Store = await openStore({ folder, fs })
        let model = emptyState()
        for (const now of steps) {
          if (now.kind === 'reopen') {
            await store.close()
            store = await openStore({ folder, fs })
            expect(store.opened.recovered).toBe(null)
          } else if (now.kind === 'refused') {
            refusal = now.code
            expect((await store.change(changeFor(now.asked))).ok).toBe(false)
            refusal = null
          } else {
            const results = await Promise.all(now.asked.map((wanted) => store.change(changeFor(wanted))))
            expect(results.every((result) => result.ok)).toBe(true)
            model = now.asked.reduce((state, wanted) => changeFor(wanted)(state), model)
          }
          expect(store.state()).toEqual(model)
        }
        expect((await openStore({ folder })).state()).toEqual(model)
      }),
      { numRuns: 60 }
    )
  }, 60_000)
})
