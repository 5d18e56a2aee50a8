import type { DeskLink } from '../../shared/contract/views'
import type { ActionItem } from '../../shared/domain/action-item'
import { DESK_ACTIONS, type DeskFeedback } from '../../shared/domain/checklist'
import { mayNameWords, namedWords, sentencesAround } from '../../shared/domain/named-words'
import type { ResumeFile } from '../../shared/domain/resume-desk'
import { placeOfWords } from '../../shared/domain/words-in-text'
import type { State } from '../../shared/state/state'
import { linksIn } from '../inbox/links'
import { type MessageWithActions, messagesWithActions } from '../inbox/views'
import { newestOf } from './state-changes'

/** Which files a message is about. */
interface Homes {
  readonly files: readonly ResumeFile[]
  /** The one whose checks tick its action items. */
  readonly settling: ResumeFile
}

/** What is known of a file beside the state. */
export interface FileKnowledge {
  /** The texts of its versions, as far as they were read. */
  readonly texts: readonly string[]
  /** Words that checks found misspelt in any of them, in lower case. */
  readonly misspelt: ReadonlySet<string>
}

/** An action item that stands on a file's checklist. */
export interface FileFeedback extends DeskFeedback {
  /** Whether this file's checks tick it. */
  readonly isSettledHere: boolean
}

/** What employers said that is about a file, the newest message first. */
export function feedbackFor(state: State, id: string, { texts, misspelt }: FileKnowledge): readonly FileFeedback[] {
  const stands = (words: string): boolean => texts.some((text) => placeOfWords(text, words) !== null)
  const isMisspelt = (word: string): boolean => misspelt.has(word)
  return itemsFor(state, id).map(({ message, action, homes }) => {
    const { head } = message
    return {
      actionId: action.id,
      about: {
        from: 'feedback',
        type: action.type,
        messageId: head.id,
        sender: head.sender,
        subject: head.subject,
        said: saidIn(message, action),
        named: action.type === 'fix_mistakes' ? namedWords(evidenceOf(message, action), { stands, isMisspelt }) : []
      },
      doneBy: doneByOf(action),
      isSettledHere: homes.settling.id === id
    }
  })
}

/** Whether somebody may have named words of a file, so that the texts of its older versions are needed. */
export function mayNameWordsOf(state: State, id: string): boolean {
  return itemsFor(state, id).some(
    ({ message, action }) => action.type === 'fix_mistakes' && mayNameWords(evidenceOf(message, action))
  )
}

/** Where the action items of a message stand on the desk. */
export function deskLinksOf(state: State, messageId: string, actions: readonly ActionItem[]): readonly DeskLink[] {
  const homes = homesIn(state)(messageId)
  if (homes === null) return []
  return actions
    .filter(({ type }) => DESK_ACTIONS.has(type))
    .map((action) => ({ actionId: action.id, resumeId: homes.settling.id, doneBy: doneByOf(action) }))
}

interface Item {
  readonly message: MessageWithActions
  readonly action: ActionItem
  readonly homes: Homes
}

/** The items of a state. Only spares computing the same again: states are never changed in place, and what nobody holds any more goes. */
const computed = new WeakMap<State, readonly Item[]>()

function itemsFor(state: State, id: string): readonly Item[] {
  const items = computed.get(state) ?? itemsIn(state)
  computed.set(state, items)
  return items.filter(({ homes }) => homes.files.some((file) => file.id === id))
}

function itemsIn(state: State): readonly Item[] {
  if (state.resumes.length === 0) return []
  const homesOf = homesIn(state)
  return messagesWithActions(state).flatMap((message) => {
    const actions = message.actions.filter(({ type }) => DESK_ACTIONS.has(type))
    const homes = actions.length === 0 ? null : homesOf(message.head.id)
    return homes ? actions.map((action) => ({ message, action, homes })) : []
  })
}

/**
 * A message is about the files that went to its application; where no resume is said to have gone there, about the resume that was
 * changed last. Letters only get what is about an application that they went to.
 */
function homesIn(state: State): (messageId: string) => Homes | null {
  const active = [...state.resumes.filter(({ removedAt }) => removedAt === null)].sort((one, other) =>
    newestOf(other).addedAt.localeCompare(newestOf(one).addedAt)
  )
  const links = linksIn(state)
  return (messageId) => {
    const link = links.get(messageId)
    const application = link?.kind === 'linked' ? link.applicationId : null
    const went = ({ versions }: ResumeFile): boolean =>
      application !== null && versions.some(({ usedFor }) => usedFor.includes(application))
    const letters = active.filter((file) => file.kind === 'letter' && went(file))
    const tied = active.filter((file) => file.kind === 'resume' && went(file))
    const resumes = tied.length > 0 ? tied : active.filter(({ kind }) => kind === 'resume').slice(0, 1)
    const files = [...resumes, ...letters]
    const [settling] = files
    return settling ? { files, settling } : null
  }
}

function doneByOf({ doneAt, doneBy }: ActionItem): DeskLink['doneBy'] {
  return doneAt === null ? null : (doneBy ?? 'person')
}

/** The employer's own words: the surest of them. */
function saidIn({ body, signals }: MessageWithActions, action: ActionItem): string | null {
  const [surest] = signalsOf(signals, action).sort((one, other) => other.confidence - one.confidence)
  return surest ? body.slice(surest.start, surest.end) : null
}

function evidenceOf({ body, signals }: MessageWithActions, action: ActionItem): readonly string[] {
  return sentencesAround(body, signalsOf(signals, action))
}

function signalsOf(signals: MessageWithActions['signals'], action: ActionItem) {
  return action.signals.flatMap((at) => signals[at] ?? [])
}
