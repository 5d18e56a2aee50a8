import { describe, expect, it } from 'vitest'
import { createHeldWindow } from '../../../../src/main/app/held-window'

const PLACE = { page: 'journal', messageId: null, resumeId: null, applicationId: null, entryId: null }

describe('what is held of a window', () => {
  it('returns to the place, also after a page asked that was just being replaced', () => {
    const held = createHeldWindow()
    expect(held.returnTo().place).toBeNull()
    held.setPlace(PLACE)
    expect(held.returnTo().place).toEqual(PLACE)
    expect(held.returnTo().place).toEqual(PLACE)
  })

  it('gives drafts back as they are now, and lets go of those that were kept', () => {
    const held = createHeldWindow()
    held.setDraft('a', '"one"')
    held.setDraft('b', '"two"')
    held.setDraft('a', '"three"')
    held.setDraft('b', null)
    expect(held.returnTo().drafts).toEqual([{ key: 'a', value: '"three"' }])
  })

  it('lets the oldest drafts go where there is too much, and never the newest', () => {
    const held = createHeldWindow()
    for (const key of ['a', 'b', 'c']) held.setDraft(key, 'x'.repeat(1_900_000))
    expect(held.returnTo().drafts.map(({ key }) => key)).toEqual(['b', 'c'])
  })

  it('forgets all of it', () => {
    const held = createHeldWindow()
    held.setPlace(PLACE)
    held.setDraft('a', '"one"')
    held.forget()
    expect(held.returnTo()).toEqual({ place: null, drafts: [] })
  })
})
