import { describe, expect, it } from 'vitest'
import { withApplication, withMessage, withReading, withRemoved } from '../../../../../src/main/inbox/state-changes'
import { createAsks } from '../../../../../src/main/journey/asks/asks'
import { datedAsksIn } from '../../../../../src/main/journey/asks/due'
import { openStore } from '../../../../../src/main/storage/store'
import type { AskView } from '../../../../../src/shared/contract/ask-views'
import { ok } from '../../../../../src/shared/contract/result'
import { newApplication } from '../../../../../src/shared/domain/application'
import type { AskAbout } from '../../../../../src/shared/domain/ask'
import { FEEDBACK_QUESTION } from '../../../../../src/shared/domain/feedback-request'
import type { Message } from '../../../../../src/shared/domain/message'
import type { MessageKind } from '../../../../../src/shared/domain/message-kind'
import { messageOf } from '../../../../helpers/message-of'
import { temporaryFolder } from '../../../../storage/temporary-folder'

const ABOUT: AskAbout = { from: 'message', messageId: 'no', kind: 'feedback' }
const APPLICATION: AskAbout = { from: 'application', applicationId: 'application' }

const NO: Message = {
  ...messageOf(
    'no',
    'We decided to go on with others.\nWrite to Jo Park, jo.park@acme.example, or careers@acme.example.',
    '2026-11-01T09:00:00Z'
  ),
  subject: 'Your application',
  from: { name: 'Acme Careers', address: 'no-reply@acme.example' },
  messageId: 'no@acme.example',
  references: ['first@acme.example'],
  company: 'Acme',
  role: 'Cook'
}

async function place(folder?: string) {
  const root = folder ?? (await temporaryFolder())
  const store = await openStore({ folder: root })
  let clock = '2026-11-02T12:00:00.000Z'
  let ids = 0
  const asks = createAsks({
    store,
    now: () => clock,
    newId() {
      ids += 1
      return `ask-${ids}`
    }
  })
  async function bring(message: Message, kind: MessageKind): Promise<void> {
    await store.change((state) => withMessage(state, message))
    const reading = { kind, kindConfidence: 0.95, signals: [], model: 'test' }
    await store.change((state) => withReading(state, message.id, ok(reading)))
  }
  if (folder === undefined) {
    await bring(NO, 'rejection')
    const application = newApplication('application', 'Acme', 'Cook', '2026-10-01T12:00:00Z')
    await store.change((state) => withApplication(state, application))
  }
  function view(about: AskAbout = ABOUT): AskView {
    const result = asks.about(about)
    if (!result.ok) throw new Error(result.code)
    return result.value
  }
  async function written(): Promise<string> {
    const result = await asks.write(ABOUT, view().draft)
    if (!result.ok) throw new Error(result.code)
    return result.value
  }
  return { root, store, asks, bring, view, written, setClock: (to: string) => (clock = to) }
}

describe('a request for feedback', () => {
  it('is drafted and nothing of it is kept before the person writes', async () => {
    const { view, store } = await place()
    expect(view()).toMatchObject({
      id: null,
      about: ABOUT,
      company: 'Acme',
      draft: { to: NO.from, tone: 'warm', subject: 'Re: Your application' },
      state: { state: 'draft', maybe: [] }
    })
    expect(view().draft.text).toContain(FEEDBACK_QUESTION)
    expect(view().draft.text).toContain('for Cook')
    expect(store.state().asks).toEqual([])
  })

  it('names people to write to from the words of the message, and no mailbox that takes no answers', async () => {
    const { view } = await place()
    expect(view().people.map(({ address }) => address)).toEqual(['jo.park@acme.example', 'careers@acme.example'])
  })

  it('keeps what was written, once, over a restart', async () => {
    const { root, asks, view, store } = await place()
    const draft = { ...view().draft, text: 'Mine', kept: { plain: 'Plain of mine' }, followUp: 'Mine too' }
    expect(await asks.write(ABOUT, draft)).toEqual(ok('ask-1'))
    expect(await asks.write(ABOUT, { ...draft, tone: 'formal' })).toEqual(ok('ask-1'))
    await store.close()
    const again = await place(root)
    expect(again.view().draft).toEqual({ ...draft, tone: 'formal' })
    expect(again.store.state().asks).toHaveLength(1)
  })

  it('was sent on another day than was said first: its step goes with it, and so does undoing', async () => {
    const { asks, store, written } = await place()
    const id = await written()
    const doneAt = () => Object.values(store.state().ticks).map((tick) => tick.doneAt)
    await asks.setAsked(id, '2026-11-10T12:00:00.000Z')
    await asks.setAsked(id, '2026-11-03T12:00:00.000Z')
    expect(doneAt()).toEqual(['2026-11-03T12:00:00.000Z'])
    await asks.setAsked(id, null)
    expect(doneAt()).toEqual([])
  })

  it('is waited for, followed up once and let rest', async () => {
    const { asks, view, written, setClock, store } = await place()
    const id = await written()
    await asks.setAsked(id, '2026-11-02T12:00:00.000Z')
    expect(view().state).toMatchObject({ state: 'asked', due: { on: '2026-11-12', what: 'follow_up' } })
    expect(datedAsksIn(store.state(), '2026-11-02')).toEqual([
      { id, employer: 'Acme', messageId: 'no', applicationId: 'application', on: '2026-11-12', what: 'follow_up' }
    ])
    setClock('2026-11-12T12:00:00.000Z')
    expect(view().state.state).toBe('waiting')
    await asks.setFollowedUp(id, '2026-11-12T12:00:00.000Z')
    expect(view().state).toMatchObject({ state: 'asked', due: { on: '2026-11-22', what: 'let_rest' } })
    await asks.setEnd(id, { as: 'no_answer', at: '2026-11-23T12:00:00.000Z', messageId: null })
    expect(view().state).toMatchObject({ state: 'no_answer', because: 'person', due: null })
    await asks.setEnd(id, null)
    expect(view().state.state).toBe('asked')
  })

  it('ticks the step that says to ask, and opens it again only where nothing else had ticked it', async () => {
    const { asks, written, store } = await place()
    const id = await written()
    const at = '2026-11-02T12:00:00.000Z'
    await asks.setAsked(id, at)
    expect(store.state().ticks).toEqual({ 'no:ask_feedback': { doneAt: at } })
    await asks.setAsked(id, null)
    expect(store.state().ticks).toEqual({})
    const before = { doneAt: '2026-11-01T12:00:00.000Z' }
    await store.change((state) => ({ ...state, ticks: { 'no:ask_feedback': before } }))
    await asks.setAsked(id, at)
    await asks.setAsked(id, null)
    expect(store.state().ticks).toEqual({ 'no:ask_feedback': before })
  })

  it('finds its answer in the thread, and loses it where the person says so', async () => {
    const { asks, bring, view, written } = await place()
    const id = await written()
    await asks.setAsked(id, '2026-11-02T12:00:00.000Z')
    const answer = messageOf('answer', 'Your cover letter was unclear.', '2026-11-04T09:00:00Z')
    await bring({ ...answer, references: ['no@acme.example', 'mine@home.example'] }, 'feedback')
    expect(view()).toMatchObject({ state: { state: 'answered', because: 'thread' }, answer: { id: 'answer' } })
    expect(asks.answeredBy('answer')).toMatchObject({ ask: { id, company: 'Acme', messageId: 'no' }, isSure: true })
    await asks.setNotAnswer(id, 'answer', true)
    expect(view()).toMatchObject({ state: { state: 'asked' }, answer: null })
    expect(asks.answeredBy('answer')).toBeNull()
    await asks.setNotAnswer(id, 'answer', false)
    expect(view().state.state).toBe('answered')
  })

  it('finds its answer by the application, and not after that was put away', async () => {
    const { asks, bring, view, written, store } = await place()
    await asks.setAsked(await written(), '2026-11-02T12:00:00.000Z')
    await bring(
      { ...messageOf('answer', 'No.', '2026-11-04T09:00:00Z'), company: 'Acme', role: 'Cook' },
      'declined_feedback'
    )
    expect(view().state).toMatchObject({ state: 'declined', because: 'application', messageId: 'answer' })
    await store.change((state) => withRemoved(state, 'answer', '2026-11-05T09:00:00Z'))
    expect(view().state.state).toBe('asked')
  })

  it('is shown with its application, which has none of its own then', async () => {
    const { asks, view, store } = await place()
    expect(view(APPLICATION).about).toEqual(ABOUT)
    await store.change((state) => withRemoved(state, 'no', '2026-11-02T09:00:00Z'))
    const own = view(APPLICATION)
    expect(own).toMatchObject({ about: APPLICATION, draft: { subject: 'My application for Cook', to: null } })
    expect(own.draft.text).not.toContain('letting me know')
    expect(await asks.write(APPLICATION, own.draft)).toEqual(ok('ask-1'))
    expect(view(APPLICATION)).toMatchObject({ id: 'ask-1', about: APPLICATION })
  })

  it('is handed on as a mail of its thread, the reminder like the request', async () => {
    const { asks, written } = await place()
    const id = await written()
    const request = asks.mailto(id, 'request')
    const reminder = asks.mailto(id, 'reminder')
    if (!request.ok || !reminder.ok) throw new Error('not handed on')
    expect(request.value.url).toMatch(/^mailto:no-reply@acme\.example\?subject=Re%3A%20Your%20application&body=/)
    expect(decodeURIComponent(request.value.url)).toContain(FEEDBACK_QUESTION)
    expect(decodeURIComponent(reminder.value.url)).toContain('friendly reminder')
    const file = asks.file(id, 'request')
    if (!file.ok) throw new Error(file.code)
    expect(file.value.name).toBe('Request for feedback to Acme.eml')
    const text = Buffer.from(file.value.bytes).toString('latin1')
    expect(text).toContain('In-Reply-To: <no@acme.example>')
    expect(text).toContain('References: <first@acme.example> <no@acme.example>')
  })

  it('is put away and brought back with all that was written', async () => {
    const { asks, view, written } = await place()
    await asks.write(ABOUT, { ...view().draft, text: 'Mine' })
    const id = asks.list().asks[0]?.id ?? ''
    await asks.remove(id)
    expect(asks.list().asks).toEqual([])
    expect(view()).toMatchObject({ id: null })
    await asks.restore(id)
    expect(view()).toMatchObject({ id, draft: { text: 'Mine' } })
    expect(await written()).toBe(id)
  })

  it('is refused where there is nothing that it could be about', async () => {
    const { asks, view } = await place()
    const about = { from: 'message', messageId: 'gone', kind: 'feedback' } as const
    expect(asks.about(about)).toEqual({ ok: false, code: 'not_found' })
    expect(await asks.write(about, view().draft)).toEqual({ ok: false, code: 'not_found' })
    expect(await asks.setAsked('gone', null)).toEqual({ ok: false, code: 'not_found' })
    expect(asks.mailto('gone', 'request')).toEqual({ ok: false, code: 'not_found' })
  })
})
