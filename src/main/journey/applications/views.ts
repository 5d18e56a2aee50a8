import type {
  ApplicationLine,
  ApplicationsView,
  ApplicationView,
  UsedResume
} from '../../../shared/contract/application-views'
import type { RelatedMessage } from '../../../shared/contract/views'
import type { Application, Day } from '../../../shared/domain/application'
import { companyKey } from '../../../shared/domain/company-key'
import { dayOfMoment } from '../../../shared/domain/days'
import { factsOf } from '../../../shared/domain/facts'
import { NOTHING_TOLD, silenceOf, stageOf, stagesOf, type Told } from '../../../shared/domain/stages'
import type { State } from '../../../shared/state/state'
import type { StoredMessage } from '../../../shared/state/state-v1'
import { linksIn } from '../../inbox/links'
import { toldIn } from './told'

interface Known extends Pick<State, 'messages' | 'resumes'> {
  readonly noAnswerAfter: number
  readonly view: ApplicationsView
}

/** The view of the applications that it was computed from; only spares computing the same again. */
const computed = new WeakMap<State['applications'], Known>()

/** What two spellings of the company share, by the application: computed once for each. */
const keys = new WeakMap<Application, string>()

/** What two spellings of an application's company share. */
export function companyKeyOf(application: Application): string {
  const key = keys.get(application) ?? companyKey(application.company)
  keys.set(application, key)
  return key
}

/** All applications that were not put away, the last news first. @param today where the person is */
export function applicationsView(state: State, today: Day): ApplicationsView {
  const { messages, resumes, applications } = state
  const { noAnswerAfter } = state.settings
  const known = computed.get(applications)
  const holds = known?.messages === messages && known.resumes === resumes && known.noAnswerAfter === noAnswerAfter
  if (known && holds && known.view.today === today) return known.view
  const told = toldIn(state)
  const sent = resumesSent(resumes)
  const lines = applications
    .filter(({ removedAt }) => removedAt === null)
    .map((one) =>
      lineOf(one, told.get(one.id) ?? NOTHING_TOLD, { today, noAnswerAfter, resume: sent.get(one.id) ?? '' })
    )
    .sort((one, other) => compare(other.lastNews, one.lastNews) || compare(other.addedAt, one.addedAt))
  const view: ApplicationsView = { lines, today, noAnswerAfter }
  computed.set(applications, { messages, resumes, noAnswerAfter, view })
  return view
}

/** Everything about one application, or null where it is not there or was put away. */
export function applicationView(state: State, id: string, today: Day): ApplicationView | null {
  const application = state.applications.find((one) => one.id === id)
  if (!application || application.removedAt !== null) return null
  const { company, role, posting, contact, notes, addedAt } = application
  const told = toldIn(state).get(id) ?? NOTHING_TOLD
  const messages = linkedMessages(state, id)
  const byId = new Map(messages.map((message) => [message.id, message]))
  const key = companyKeyOf(application)
  const others = state.applications.filter((one) => one.id !== id && key !== '' && companyKeyOf(one) === key)
  const otherIds = new Set(others.map((one) => one.id))
  return {
    ...{ id, company, role, posting, contact, notes, addedAt, today },
    noted: application.stages,
    stages: stagesOf(application, told).map((stage) => ({
      ...stage,
      message: stage.from.kind === 'message' ? (byId.get(stage.from.messageId) ?? null) : null
    })),
    now: stageOf(application, told, today),
    silence: silenceIn(application, told, today, state.settings.noAnswerAfter),
    messages,
    resumes: usedResumes(state.resumes, id),
    sameCompany: applicationsView(state, today)
      .lines.filter((line) => otherIds.has(line.id))
      .map(({ id: other, role: otherRole, stage, since }) => ({ id: other, role: otherRole, stage, since }))
  }
}

interface Around {
  readonly today: Day
  readonly noAnswerAfter: number
  /** The file name of the resume that went with it. */
  readonly resume: string
}

/** The line of an application with all that it was made of. */
interface MadeLine extends Around {
  readonly told: Told
  readonly line: ApplicationLine
}

/** Most lines are the same after a change: only those of what changed are made again. */
const madeLines = new WeakMap<Application, MadeLine>()

function lineOf(application: Application, told: Told, around: Around): ApplicationLine {
  const { today, noAnswerAfter, resume } = around
  const known = madeLines.get(application)
  if (known?.told === told && known.today === today && known.noAnswerAfter === noAnswerAfter && known.resume === resume)
    return known.line
  const line = newLine(application, told, around)
  madeLines.set(application, { ...around, told, line })
  return line
}

function newLine(application: Application, told: Told, { today, noAnswerAfter, resume }: Around): ApplicationLine {
  const { id, company, role, addedAt, contact } = application
  const { stage, since, round, from } = stageOf(application, told, today)
  const stages = stagesOf(application, told)
  const days = [...stages.map(({ on }) => on), told.lastWord].flatMap((day) =>
    day !== null && day <= today ? day : []
  )
  return {
    ...{ id, company, role, addedAt, stage, since, round },
    from: from.kind,
    appliedOn: stages.find((one) => one.stage === 'applied' && one.on !== null)?.on ?? null,
    lastNews: days.sort(compare).at(-1) ?? dayOfMoment(addedAt) ?? today,
    messages: told.messages,
    contact: contact?.name || contact?.address || '',
    resume,
    silence: silenceIn(application, told, today, noAnswerAfter)
  }
}

function silenceIn(application: Application, told: Told, today: Day, noAnswerAfter: number) {
  return silenceOf(application, told, today, { addedOn: dayOfMoment(application.addedAt), noAnswerAfter })
}

function linkedMessages(state: State, id: string): readonly RelatedMessage[] {
  const links = linksIn(state)
  return state.messages
    .filter(({ message }) => {
      const link = links.get(message.id)
      return link?.kind === 'linked' && link.applicationId === id
    })
    .map(headOf)
    .sort((one, other) => Date.parse(other.date) - Date.parse(one.date))
}

function headOf({ message, decidedFacts }: StoredMessage): RelatedMessage {
  const { from, date } = factsOf(message, decidedFacts)
  return {
    id: message.id,
    subject: message.subject,
    sender: from?.name || from?.address || '',
    date: date ?? message.addedAt
  }
}

/** The file name of the resume that went with each application: the newest of several, and no letter. */
function resumesSent(resumes: State['resumes']): ReadonlyMap<string, string> {
  const sent = new Map<string, string>()
  for (const file of resumes) {
    if (file.removedAt !== null || file.kind !== 'resume') continue
    for (const { usedFor, fileName } of file.versions) for (const id of usedFor) sent.set(id, fileName)
  }
  return sent
}

function usedResumes(resumes: State['resumes'], applicationId: string): readonly UsedResume[] {
  return resumes
    .filter(({ removedAt }) => removedAt === null)
    .flatMap(({ id, kind, versions }) =>
      versions.flatMap(({ usedFor, fileName, addedAt }, at) =>
        usedFor.includes(applicationId) ? [{ resumeId: id, kind, fileName, version: at + 1, addedAt }] : []
      )
    )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
