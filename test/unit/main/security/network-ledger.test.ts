import { describe, expect, it, onTestFinished } from 'vitest'
import { createNetworkLedger, joined } from '../../../../src/main/security/network-ledger'
import { type FileSystem, nodeFileSystem } from '../../../../src/main/storage/file-system'
import { openStore } from '../../../../src/main/storage/store'
import { MOST_REFUSALS, type Refusal } from '../../../../src/shared/domain/network-attempt'
import { temporaryFolder } from '../../../storage/temporary-folder'

const ATTEMPT = { source: 'page', kind: 'request', address: 'https://firm.example/' } as const

function createLedger() {
  let changes = 0
  const ledger = createNetworkLedger({
    now: () => '2026-11-23T10:00:00.000Z',
    onChange: () => {
      changes += 1
    },
    gatherMs: 5
  })
  return { ledger, changes: () => changes }
}

async function storeIn(folder: string, fs: FileSystem = nodeFileSystem) {
  const store = await openStore({ folder, fs })
  onTestFinished(() => store.close())
  return store
}

describe('the ledger of attempts', () => {
  it('shows at once what it keeps only later', async () => {
    const { ledger, changes } = createLedger()
    ledger.note(ATTEMPT)
    expect(changes()).toBe(1)
    expect(ledger.refusals()).toMatchObject([{ ...ATTEMPT, count: 1 }])
    const store = await storeIn(await temporaryFolder())
    ledger.keepIn(store)
    await expect.poll(() => store.state().refusals).toMatchObject([{ ...ATTEMPT, count: 1 }])
    expect(ledger.refusals()).toMatchObject([{ count: 1 }])
  })

  it('is there after a restart, and counts on', async () => {
    const folder = await temporaryFolder()
    const { ledger } = createLedger()
    const store = await openStore({ folder })
    ledger.keepIn(store)
    ledger.note(ATTEMPT)
    await expect.poll(() => store.state().refusals).toHaveLength(1)
    await store.close()

    const again = createLedger().ledger
    const reopened = await storeIn(folder)
    again.keepIn(reopened)
    again.note(ATTEMPT)
    expect(again.refusals()).toMatchObject([{ ...ATTEMPT, count: 2 }])
    await expect.poll(() => reopened.state().refusals).toMatchObject([{ count: 2 }])
  })

  it('writes a flood of attempts in a few changes', async () => {
    const store = await storeIn(await temporaryFolder())
    let writes = 0
    store.onChange(() => {
      writes += 1
    })
    const { ledger } = createLedger()
    ledger.keepIn(store)
    for (let at = 0; at < 5000; at++) ledger.note({ ...ATTEMPT, address: `https://a${at % 300}.example/` })
    await expect.poll(() => store.state().refusals.length).toBe(MOST_REFUSALS)
    expect(writes).toBeLessThan(5)
    expect(ledger.refusals()).toHaveLength(MOST_REFUSALS)
  })

  it('keeps in memory what the disk refuses, and brings it along later', async () => {
    let full = false
    const fs: FileSystem = {
      ...nodeFileSystem,
      async open(file, flags, mode) {
        if (full && /w|a|x/.test(flags)) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
        return nodeFileSystem.open(file, flags, mode)
      }
    }
    const store = await storeIn(await temporaryFolder(), fs)
    const { ledger } = createLedger()
    ledger.keepIn(store)
    full = true
    ledger.note(ATTEMPT)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(store.state().refusals).toEqual([])
    expect(ledger.refusals()).toMatchObject([{ count: 1 }])
    full = false
    ledger.note(ATTEMPT)
    await expect.poll(() => store.state().refusals).toMatchObject([{ count: 2 }])
  })

  it('writes at once and lets go of the data when it is closed, and goes on in the next', async () => {
    const folder = await temporaryFolder()
    const first = await openStore({ folder })
    const { ledger } = createLedger()
    ledger.keepIn(first)
    ledger.note(ATTEMPT)
    await ledger.leave()
    expect(first.state().refusals).toMatchObject([{ count: 1 }])
    await first.close()
    // Locked: nothing of what is kept is held any more.
    expect(ledger.refusals()).toEqual([])
    ledger.note(ATTEMPT)
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(ledger.refusals()).toMatchObject([{ count: 1 }])
    const second = await storeIn(folder)
    ledger.keepIn(second)
    await expect.poll(() => second.state().refusals).toMatchObject([{ count: 2 }])
  })

  it('forgets all of it', async () => {
    const store = await storeIn(await temporaryFolder())
    const { ledger } = createLedger()
    ledger.keepIn(store)
    ledger.note(ATTEMPT)
    await expect.poll(() => store.state().refusals).toHaveLength(1)
    ledger.note({ ...ATTEMPT, kind: 'hint' })
    expect(await ledger.erase()).toEqual({ ok: true, value: true })
    expect(ledger.refusals()).toEqual([])
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(store.state().refusals).toEqual([])
  })

  it('says so where it could not forget', async () => {
    const store = await openStore({ folder: await temporaryFolder() })
    const { ledger } = createLedger()
    ledger.keepIn(store)
    await store.close()
    expect(await ledger.erase()).toEqual({ ok: false, code: 'storage_failed' })
  })
})

describe('joined', () => {
  it('keeps the first time of the old and the last of the new', () => {
    const one: Refusal = { ...ATTEMPT, count: 2, firstAt: 'a', lastAt: 'b' }
    expect(joined([one], [{ ...one, count: 3, firstAt: 'c', lastAt: 'd' }])).toEqual([
      { ...one, count: 5, firstAt: 'a', lastAt: 'd' }
    ])
  })
})
