import { describe, expect, it } from 'vitest'
import { deskPlace, idOf } from '../../../helpers/desk-place'

const RESUME = 'Sam Porter\nsam.porter@mail.example\n\nExperience\nI recieve teh post.\n'

describe('what checks found', () => {
  it('is nothing before a file was checked, and is looked for only where that is asked for', async () => {
    const { desk, write, changes } = await deskPlace({ check: () => new Promise(() => undefined) })
    const [taken] = await desk.take('resume', [await write('cv.txt', RESUME)])
    expect(idOf(taken)).not.toBe('')
    expect(desk.found(false)).toEqual([])
    expect(changes()).toBe(0)
  })

  it('counts the open places of a file, the very same list as long as nothing changes', async () => {
    const { desk, write, checked } = await deskPlace()
    const [taken] = await desk.take('resume', [await write('cv.txt', RESUME)])
    const id = idOf(taken)
    desk.found(true)
    const view = await checked(id)
    const found = desk.found(false)
    expect(found).toEqual([
      { from: 'check', id: `check:${id}:mistakes`, group: 'mistakes', resumeId: id, name: 'cv.txt', places: 2 }
    ])
    expect(desk.found(true)).toBe(found)

    const issues = view.check.state === 'checked' ? view.check.last.issues : []
    for (const { key } of issues) await desk.ignore(id, key, 'once')
    expect(desk.found(false)).toMatchObject([{ group: 'mistakes', places: 0 }])
    await desk.remove(id)
    expect(desk.found(false)).toEqual([])
  })
})
