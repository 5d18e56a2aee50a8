import { describe, expect, it, onTestFinished } from 'vitest'
import { createReminders, type Reminder, type RemindersOptions } from '../../../../../src/main/journey/steps/reminders'
import { withReminders } from '../../../../../src/main/journey/steps/state-changes'
import { localDay } from '../../../../../src/main/resume/local-day'
import { openStore } from '../../../../../src/main/storage/store'
import { temporaryFolder } from '../../../../storage/temporary-folder'

async function place(days: readonly string[], options: Partial<RemindersOptions> = {}, on = true) {
  const folder = await temporaryFolder()
  const store = await openStore({ folder })
  onTestFinished(() => store.close())
  await store.change((state) => withReminders(state, on))
  const told: Reminder[] = []
  const clock = { now: new Date(2026, 10, 23, 10), days }
  const reminders = createReminders({
    store,
    dueDays: () => clock.days,
    dayOf: localDay,
    now: () => clock.now,
    isInFront: () => false,
    tell: (reminder) => told.push(reminder),
    onUnexpected(error) {
      throw error
    },
    ...options
  })
  onTestFinished(() => reminders.close())
  return { store, told, clock, reminders }
}

describe('reminders', () => {
  it('tell nothing until the person wants them', async () => {
    const { told, reminders } = await place(['2026-11-23'], {}, false)
    await reminders.look()
    expect(told).toEqual([])
  })

  it('tell once a day, also after the program was ended and opened again', async () => {
    const { store, told, reminders } = await place(['2026-11-22', '2026-11-23', '2026-12-01'])
    await reminders.look()
    await reminders.look()
    expect(told).toEqual([{ title: 'Coachable', body: '2 things on your list have come to their day.' }])
    expect(store.state().remindedOn).toBe('2026-11-23')
  })

  it('tell of the same thing only once, and of the next one on its day', async () => {
    const { told, clock, reminders } = await place(['2026-11-23', '2026-11-26'])
    await reminders.look()
    clock.now = new Date(2026, 10, 25, 10)
    await reminders.look()
    expect(told).toHaveLength(1)
    clock.now = new Date(2026, 10, 26, 10)
    await reminders.look()
    expect(told).toHaveLength(2)
  })

  it('wait for the morning, and as long as the person looks at the window', async () => {
    let isInFront = true
    const { told, clock, reminders } = await place(['2026-11-23'], { isInFront: () => isInFront })
    await reminders.look()
    isInFront = false
    clock.now = new Date(2026, 10, 23, 8, 59)
    await reminders.look()
    expect(told).toEqual([])
    clock.now = new Date(2026, 10, 23, 9)
    await reminders.look()
    expect(told).toEqual([{ title: 'Coachable', body: 'One thing on your list has come to its day.' }])
  })

  it('go on when the clock was set back', async () => {
    const { store, told, reminders } = await place(['2026-11-23'])
    await store.change((state) => ({ ...state, remindedOn: '2031-01-01' }))
    await reminders.look()
    expect(told).toHaveLength(1)
  })

  it('tell nobody where the day cannot be noted, rather than again and again', async () => {
    const { store, told, reminders } = await place(['2026-11-23'])
    await store.close()
    await reminders.look()
    expect(told).toEqual([])
  })

  it('look by themselves once started, and not any more once closed', async () => {
    const { told, clock, reminders } = await place(['2026-11-23'], { times: { first: 5, every: 5 } })
    reminders.start()
    await expect.poll(() => told.length).toBe(1)
    reminders.close()
    clock.now = new Date(2026, 10, 24, 10)
    clock.days = ['2026-11-24']
    await new Promise((resolve) => setTimeout(resolve, 40))
    expect(told).toHaveLength(1)
  })
})
