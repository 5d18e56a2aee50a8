import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sealed } from '../../src/main/storage/sealed-json'
import { openStore } from '../../src/main/storage/store'
import { RECORD_SHAPE } from '../../src/shared/state/head'
import type { State } from '../../src/shared/state/state'
import { addLongMessages, addMessage, longBody, sampleMessage } from './samples'
import { temporaryFolder } from './temporary-folder'

type Named = readonly { readonly sha256: string; readonly shape?: string }[]

async function headOf(folder: string) {
  const { sha256: _seal, ...head } = JSON.parse(await readFile(join(folder, 'state.json'), 'utf8'))
  return { head, named: head.pieces.messages as Named }
}

/** Twenty long messages as a release before there was `decidedKind` would have written them. */
function withOlderMessages(state: State): State {
  const older = Array.from({ length: 20 }, (_none, at) => {
    const { decidedKind: _later, ...rest } = sampleMessage(`older${at}`, longBody(`older${at}`))
    return rest as State['messages'][number] // what the type does not allow, an older release wrote
  })
  return { ...state, messages: older }
}

describe('a piece', () => {
  it('names the shape of its records, and is read without a look at them', async () => {
    const folder = await temporaryFolder()
    const store = await openStore({ folder })
    await store.change(addLongMessages(20))
    const { named } = await headOf(folder)
    expect(named.length).toBeGreaterThan(1)
    expect(named.every(({ shape }) => shape === RECORD_SHAPE)).toBe(true)
    const reopened = await openStore({ folder })
    expect(reopened.state()).toEqual(store.state())
    // And goes on naming it.
    await reopened.change(addMessage('one more'))
    expect((await headOf(folder)).named).toEqual(named)
  })

  it('whose records lack what has a default names no shape: it is given each time', async () => {
    const folder = await temporaryFolder()
    await (await openStore({ folder })).change(withOlderMessages)
    expect((await headOf(folder)).named.some(({ shape }) => shape !== undefined)).toBe(false)
    const { messages } = (await openStore({ folder })).state()
    expect(messages.map(({ decidedKind }) => decidedKind)).toEqual(Array.from({ length: 20 }, () => null))
  })

  it('that names the shape of another release is looked at as if it named none', async () => {
    const folder = await temporaryFolder()
    await (await openStore({ folder })).change(withOlderMessages)
    const { head, named } = await headOf(folder)
    const other = { ...head, pieces: { ...head.pieces, messages: named.map((name) => ({ ...name, shape: 'other' })) } }
    await writeFile(join(folder, 'state.json'), sealed([JSON.stringify(other).slice(1, -1)]))
    await rm(join(folder, 'state.json.bak'))
    const store = await openStore({ folder })
    expect(store.opened.recovered).toBe(null)
    expect(store.state().messages.every(({ decidedKind }) => decidedKind === null)).toBe(true)
  })

  it('that names its shape still has to be what its hash says', async () => {
    const folder = await temporaryFolder()
    await (await openStore({ folder })).change(addLongMessages(20))
    const { named } = await headOf(folder)
    const file = join(folder, 'pieces', named[0]?.sha256 ?? '')
    await writeFile(file, (await readFile(file, 'utf8')).replace('long0', 'lost0'))
    await rm(join(folder, 'state.json.bak'))
    expect((await openStore({ folder })).opened.lost).toBeGreaterThan(0)
  })
})
