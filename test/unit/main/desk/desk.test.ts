import { mkdir, realpath, rename, rm, symlink } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { deskLinksOf } from '../../../../src/main/desk/feedback'
import { withMessage, withReading, withTick } from '../../../../src/main/inbox/state-changes'
import { messageView } from '../../../../src/main/inbox/views'
import type { Findings } from '../../../../src/main/resume/check-worker'
import type { Result } from '../../../../src/shared/contract/result'
import { failed } from '../../../../src/shared/contract/result'
import { newApplication } from '../../../../src/shared/domain/application'
import type { Label } from '../../../../src/shared/domain/label'
import { type DeskPlace, deskPlace, idOf, quickCheck } from '../../../helpers/desk-place'
import { messageOf } from '../../../helpers/message-of'
import { temporaryFolder } from '../../../storage/temporary-folder'

const ONE = 'Mia Brook\nmia@brook.example\n\nExperience\nI recieve goods at the dock.\nBest manger of all.\n'
const APPLICATION = 'aaaaaaaa-0000-4000-8000-000000000001'

async function added(place: DeskPlace, text = ONE, name = 'mia.txt', kind: 'resume' | 'letter' = 'resume') {
  const id = idOf(await place.desk.takeBytes(kind, name, Buffer.from(text)))
  await place.checked(id)
  return id
}

/** A newer save of a file that has no place on the disk. */
async function saved(place: DeskPlace, id: string, text: string) {
  const file = await place.write(`${id}.txt`, text)
  expect(await place.desk.replace(id, file)).toMatchObject({ value: { result: { ok: true } } })
  return place.checked(id)
}

/** A mail that was read, whose words carry a label. */
async function mail(place: DeskPlace, id: string, body: string, label: Label, words = body) {
  const start = body.indexOf(words)
  const reading = {
    ...{ kind: 'feedback' as const, kindConfidence: 0.9, model: 'a' },
    signals: [{ label, confidence: 0.9, start, end: start + words.length }]
  }
  await place.store.change((state) =>
    withReading(withMessage(state, messageOf(id, body)), id, { ok: true, value: reading })
  )
}

async function withApplicationNoted(place: DeskPlace) {
  const application = newApplication(APPLICATION, 'Northwind', 'Dock hand', 'x')
  await place.store.change((state) => ({ ...state, applications: [application] }))
}

async function linked(place: DeskPlace, messageId: string) {
  await place.store.change((state) => ({
    ...state,
    messages: state.messages.map((stored) =>
      stored.message.id === messageId
        ? { ...stored, application: { kind: 'belongs', applicationId: APPLICATION } }
        : stored
    )
  }))
}

async function checklistOf(place: DeskPlace, id: string) {
  return (await place.checked(id)).check.last?.checklist ?? []
}

const TYPO = 'Thank you, Mia. There was a typo in your resume. It says “recieve” there. All the best.'

describe('decisions about issues', () => {
  it('are remembered for this file, over versions and a restart, and can be taken back', async () => {
    const root = await temporaryFolder()
    const place = await deskPlace({ root })
    const id = await added(place)
    const other = await added(place, `${ONE}More.\n`, 'other.txt')
    const issues = (await place.checked(id)).check.last?.issues ?? []
    expect(issues.map(({ ignored }) => ignored)).toEqual([null, null])
    const key = issues[0]?.key ?? ''
    expect(await place.desk.ignore(id, key, 'once')).toEqual({ ok: true, value: true })
    const view = await saved(place, id, `Another first line.\n${ONE}`)
    expect(view.check.last?.issues.map((one) => [one.key, one.ignored])).toContainEqual([key, 'once'])
    expect((await place.checked(other)).check.last?.issues[0]?.ignored).toBeNull()
    await place.close()

    const next = await deskPlace({ root })
    expect((await next.checked(id)).check.last?.issues[0]).toMatchObject({ key, ignored: 'once' })
    await next.desk.ignore(id, key, null)
    expect((await next.checked(id)).check.last?.issues[0]?.ignored).toBeNull()
    expect(next.store.state().resumes.flatMap(({ ignored }) => ignored)).toEqual([])
  })

  it('for always hold in every file, and the word stays listed so that they can be taken back', async () => {
    const root = await temporaryFolder()
    const place = await deskPlace({ root })
    const id = await added(place)
    const key = (await place.checked(id)).check.last?.issues[0]?.key ?? ''
    await place.desk.ignore(id, key, 'always')
    expect(place.store.state().alwaysIgnored).toEqual([{ kind: 'spelling', words: 'recieve' }])
    // Shown as checked all the while, also while it is quietly checked anew with the word in the dictionary.
    expect(place.desk.get(id)).toMatchObject({ value: { check: { state: 'checked' } } })
    const other = await added(place, 'Recieve\nmanger\n', 'other.txt')
    expect((await place.checked(other)).check.last?.issues.map(({ ignored }) => ignored)).toEqual(['always', null])
    await place.close()

    const next = await deskPlace({ root })
    const [word] = (await next.checked(id)).check.last?.issues ?? []
    expect(word).toMatchObject({ key, ignored: 'always' })
    await next.desk.ignore(id, key, null)
    expect(next.store.state().alwaysIgnored).toEqual([])
    expect(next.desk.get(id)).toMatchObject({ value: { check: { last: { issues: [{ key, ignored: null }, {}] } } } })
    await expect.poll(async () => (await next.checked(id)).check.last?.issues[0]).toMatchObject({ key, ignored: null })
  })

  it('are refused for an issue or a file that is not there', async () => {
    const place = await deskPlace()
    const id = await added(place)
    expect(await place.desk.ignore(id, 'spelling:0', 'once')).toEqual({ ok: false, code: 'not_found' })
    expect(await place.desk.ignore('none', 'spelling:0', 'once')).toEqual({ ok: false, code: 'not_found' })
    expect(await place.desk.setKind('none', 'letter')).toEqual({ ok: false, code: 'not_found' })
    expect(await place.desk.version(id, 'f'.repeat(64))).toEqual({ ok: false, code: 'not_found' })
  })
})

describe('the target', () => {
  it('has the file checked anew, and matched', async () => {
    const place = await deskPlace()
    const id = await added(place)
    expect((await place.checked(id)).check.last?.match).toBeNull()
    await place.desk.setTarget(id, { role: ' Dock  hand ', company: '', job: 'dock work' })
    expect(place.desk.get(id)).toMatchObject({ value: { check: { state: 'checking', last: { match: null } } } })
    const view = await place.checked(id)
    expect(view.target).toEqual({ role: 'Dock hand', company: '', job: 'dock work' })
    expect(view.check.last?.match?.requirements[0]).toMatchObject({ state: 'covered' })
    await place.desk.setKind(id, 'letter')
    expect((await place.checked(id)).kind).toBe('letter')
  })

  it('is filled in from the first application that a version went to, where it is empty', async () => {
    const place = await deskPlace()
    const id = await added(place)
    await withApplicationNoted(place)
    const sha256 = place.store.state().resumes[0]?.versions[0]?.sha256 ?? ''
    const unknown = '00000000-0000-4000-8000-000000000000'
    expect(await place.desk.setUsedFor(id, sha256, [unknown])).toEqual({ ok: false, code: 'not_found' })
    await place.desk.setUsedFor(id, sha256, [APPLICATION])
    expect(await place.checked(id)).toMatchObject({
      target: { role: 'Dock hand', company: 'Northwind', job: '' },
      versions: [{ usedFor: [APPLICATION] }]
    })
    await place.desk.setTarget(id, { role: '', company: 'Contoso', job: '' })
    await place.desk.setUsedFor(id, sha256, [])
    await place.desk.setUsedFor(id, sha256, [APPLICATION])
    expect((await place.checked(id)).target.company).toBe('Contoso')
  })

  it('that changes while a check runs gets an answer of its own, and the older one is not shown for it', async () => {
    const ends: ((result: Result<Findings>) => void)[] = []
    const jobs: (string | null)[] = []
    const place = await deskPlace({
      check: (_file, { job }) => {
        jobs.push(job)
        return new Promise((resolve) => ends.push(resolve))
      }
    })
    const id = idOf(await place.desk.takeBytes('resume', 'mia.txt', Buffer.from(ONE)))
    await expect.poll(() => jobs).toEqual([null])
    for (const job of ['one', 'two', 'three']) await place.desk.setTarget(id, { role: '', company: '', job })
    ends[0]?.({ ok: true, value: { issues: [], match: null, hasWording: true } })
    await expect.poll(() => jobs).toEqual([null, 'three'])
    expect(place.desk.get(id)).toMatchObject({ value: { check: { state: 'checking', last: { issues: [] } } } })
    ends[1]?.({ ok: true, value: { issues: [], match: null, hasWording: false } })
    await expect
      .poll(() => place.desk.get(id))
      .toMatchObject({
        value: { check: { state: 'checked', last: { hasWording: false } } }
      })
    expect(jobs).toHaveLength(2)
  })
})

describe('a check that fails', () => {
  it('is told with its code, keeps the last result, and does not run again and again', async () => {
    let isBroken = false
    let runs = 0
    const place = await deskPlace({
      check: async (file, context) => {
        runs += 1
        return isBroken ? failed('reader_unavailable') : quickCheck(file, context)
      }
    })
    const id = await added(place)
    isBroken = true
    const view = await saved(place, id, `${ONE}More.\n`)
    expect(view.check).toMatchObject({ state: 'failed', code: 'reader_unavailable', last: { issues: [{}, {}] } })
    for (let time = 0; time < 5; time += 1) await place.checked(id)
    expect(runs).toBe(2)
    isBroken = false
    await saved(place, id, `${ONE}Even more.\n`)
    expect((await place.checked(id)).check.state).toBe('checked')
  })
})

describe('what employers said about a resume', () => {
  it('stands on its checklist, ticks itself when the new version passes, and opens when it fails again', async () => {
    const place = await deskPlace()
    const id = await added(place)
    await mail(place, 'm1', TYPO, 'typo', 'There was a typo in your resume.')
    const [item] = await checklistOf(place, id)
    expect(item).toMatchObject({
      id: 'm1:fix_mistakes',
      about: {
        from: 'feedback',
        messageId: 'm1',
        sender: 'Ines',
        said: 'There was a typo in your resume.',
        named: ['recieve']
      },
      done: false,
      isVerifiable: true
    })
    const last = (await place.checked(id)).check.last
    expect(last?.issues.find(({ key }) => key === item?.issues[0])?.message).toContain('recieve')

    await saved(place, id, ONE.replace('recieve', 'receive'))
    const mended = (await checklistOf(place, id)).find((one) => one.id === 'm1:fix_mistakes')
    expect(mended).toMatchObject({ done: true, doneBy: 'check', about: { named: ['recieve'] } })
    const view = messageView(place.store.state(), 'm1')
    expect(view?.actions).toMatchObject([{ id: 'm1:fix_mistakes', doneBy: 'check' }])
    expect(view?.actions[0]?.doneAt).not.toBeNull()
    expect(deskLinksOf(place.store.state(), 'm1', view?.actions ?? [])).toEqual([
      { actionId: 'm1:fix_mistakes', resumeId: id, doneBy: 'check' }
    ])

    await saved(place, id, `${ONE}Again.\n`)
    expect((await checklistOf(place, id))[0]).toMatchObject({ id: 'm1:fix_mistakes', done: false, doneBy: null })
    expect(place.store.state().ticks).toEqual({})
  })

  it('ticks itself after a restart too, when the mended version came while the program was closed', async () => {
    const root = await temporaryFolder()
    const place = await deskPlace({ root })
    const file = await place.write('mia.txt', ONE)
    const id = idOf((await place.desk.take('resume', [file]))[0])
    await mail(place, 'm1', TYPO, 'typo')
    await place.checked(id)
    await place.close()
    await place.write('mia.txt', ONE.replace('recieve', 'receive'))
    const next = await deskPlace({ root })
    next.desk.start()
    await expect
      .poll(() => next.store.state().ticks, { timeout: 5000 })
      .toMatchObject({
        'm1:fix_mistakes': { by: 'check', resumeId: id }
      })
    expect((await checklistOf(next, id)).find(({ done }) => done)).toMatchObject({ about: { named: ['recieve'] } })
  })

  it('keeps what the person ticked, and what they opened again until the next version', async () => {
    const place = await deskPlace()
    const id = await added(place)
    await mail(place, 'm1', TYPO, 'typo')
    const tick = (at: string | null) => place.store.change((state) => withTick(state, 'm1:fix_mistakes', at))
    await tick('2026-11-01T00:00:00Z')
    await saved(place, id, `${ONE}More.\n`)
    expect(place.store.state().ticks['m1:fix_mistakes']).toEqual({ doneAt: '2026-11-01T00:00:00Z' })
    await tick(null)
    const mended = ONE.replace('recieve', 'receive')
    await saved(place, id, mended)
    expect(place.store.state().ticks['m1:fix_mistakes']?.by).toBe('check')
    await tick(null)
    await place.desk.setTarget(id, { role: 'Dock hand', company: '', job: '' })
    expect((await checklistOf(place, id))[0]).toMatchObject({ id: 'm1:fix_mistakes', done: false })
    await saved(place, id, `${mended}More.\n`)
    expect(place.store.state().ticks['m1:fix_mistakes']?.by).toBe('check')
  })

  it('ticks itself when the last mistake is one that the person means', async () => {
    const place = await deskPlace()
    const id = await added(place, 'Mia Brook\nI recieve goods.\n')
    await mail(place, 'm1', 'Sadly, there were some spelling mistakes in it.', 'typo')
    const [item] = await checklistOf(place, id)
    expect(item).toMatchObject({ about: { named: [] }, done: false })
    await place.desk.ignore(id, item?.issues[0] ?? '', 'once')
    expect(place.store.state().ticks['m1:fix_mistakes']).toMatchObject({ by: 'check' })
    await place.desk.ignore(id, item?.issues[0] ?? '', null)
    expect(place.store.state().ticks).toEqual({})
  })

  it('belongs to the file that went to its application, else to the resume that was changed last', async () => {
    const place = await deskPlace()
    const old = await added(place)
    const letter = await added(place, 'Dear Northwind\nI recieve.\n', 'letter.txt', 'letter')
    const latest = await added(place, 'Mia Brook\nNewest resume\n', 'newest.txt')
    await withApplicationNoted(place)
    await mail(place, 'm1', TYPO, 'typo')
    const owners = async () => {
      const all = await Promise.all([old, letter, latest].map((id) => checklistOf(place, id)))
      return all.map((items) => items.some(({ id }) => id === 'm1:fix_mistakes'))
    }
    const linkOf = () => {
      const state = place.store.state()
      return deskLinksOf(state, 'm1', messageView(state, 'm1')?.actions ?? [])[0]?.resumeId
    }
    expect(await owners()).toEqual([false, false, true])
    expect(linkOf()).toBe(latest)
    await linked(place, 'm1')
    const shaOf = (id: string) => place.store.state().resumes.find((file) => file.id === id)?.versions[0]?.sha256 ?? ''
    await place.desk.setUsedFor(letter, shaOf(letter), [APPLICATION])
    expect(await owners()).toEqual([false, true, true])
    await place.desk.setUsedFor(old, shaOf(old), [APPLICATION])
    expect(await owners()).toEqual([true, true, false])
    expect(linkOf()).toBe(old)
    await place.desk.remove(old)
    expect(linkOf()).toBe(latest)
  })

  it('is opened again only by the resume whose check ticked it', async () => {
    const place = await deskPlace()
    const id = await added(place)
    await mail(place, 'm1', TYPO, 'typo')
    await saved(place, id, ONE.replace('recieve', 'receive'))
    const tick = place.store.state().ticks['m1:fix_mistakes']
    expect(tick).toMatchObject({ by: 'check', resumeId: id })
    await added(place, `${ONE}Another resume.\n`, 'other.txt')
    expect(place.store.state().ticks['m1:fix_mistakes']).toEqual(tick)
  })

  it('about fit names what the job asks for, and is done when the resume shows it', async () => {
    const place = await deskPlace()
    const id = await added(place)
    await mail(place, 'm1', 'You lacked forklift experience.', 'fit')
    expect((await checklistOf(place, id))[0]).toMatchObject({ id: 'm1:tailor_resume', isVerifiable: false })
    await place.desk.setTarget(id, { role: '', company: '', job: 'Forklift wanted' })
    expect((await checklistOf(place, id))[0]).toMatchObject({ points: [{ text: 'Forklift' }], isVerifiable: true })
    await saved(place, id, `${ONE}Forklift driver.\n`)
    expect(place.store.state().ticks['m1:tailor_resume']).toMatchObject({ by: 'check' })
  })
})

describe('the list', () => {
  it('has the file that was changed last first, and counts what is open once it was checked', async () => {
    const place = await deskPlace()
    const first = await added(place)
    const second = await added(place, 'Mia Brook\nAll is well.\n', 'second.txt')
    await saved(place, first, `${ONE}More.\n`)
    expect(place.desk.list().map(({ id, openItems, versions }) => [id, openItems, versions])).toEqual([
      [first, 1, 2],
      [second, 0, 1]
    ])
  })
})

describe('opening a file to edit it', () => {
  it('gives the real file, by a link too, while it is there and a document by its name', async () => {
    const place = await deskPlace()
    const file = await place.write('mia.txt', ONE)
    const id = idOf((await place.desk.take('resume', [file]))[0])
    expect(await place.desk.editable(id)).toEqual({ ok: true, value: await realpath(file) })
    await rename(file, path.join(place.folder, 'mia.sh'))
    expect(await place.desk.editable(id)).toEqual({ ok: false, code: 'not_found' })
    await symlink(path.join(place.folder, 'mia.sh'), file)
    expect(await place.desk.editable(id)).toEqual({ ok: false, code: 'unsupported_type' })
    await rm(file)
    await mkdir(file)
    expect(await place.desk.editable(id)).toEqual({ ok: false, code: 'unsupported_type' })
  })

  it('gives none for a file without a place on the disk, and for one that was put away', async () => {
    const place = await deskPlace()
    const dropped = await added(place)
    expect(await place.desk.editable(dropped)).toEqual({ ok: false, code: 'not_found' })
    const id = idOf((await place.desk.take('resume', [await place.write('mia.txt', 'Mia Brook\n')]))[0])
    await place.desk.remove(id)
    expect(await place.desk.editable(id)).toEqual({ ok: false, code: 'not_found' })
  })
})
