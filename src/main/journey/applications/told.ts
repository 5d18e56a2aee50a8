import { correctedReading } from '../../../shared/domain/correction'
import { dayOfMoment } from '../../../shared/domain/days'
import { factsOf } from '../../../shared/domain/facts'
import type { MessageKind } from '../../../shared/domain/message-kind'
import { UNSURE_BELOW } from '../../../shared/domain/reading'
import { stageToldBy, type Told, type ToldStage } from '../../../shared/domain/stages'
import type { State } from '../../../shared/state/state'
import type { StoredMessage } from '../../../shared/state/state-v1'
import { linksIn } from '../../inbox/links'

type ToldByApplication = ReadonlyMap<string, Told>

/** What was told by the messages with their links; only spares computing the same again. */
const computed = new WeakMap<
  State['messages'],
  { readonly links: ReturnType<typeof linksIn>; readonly told: ToldByApplication }
>()
/** The last one: what the messages of an application still tell stays the very same. */
let last: ToldByApplication = new Map()

/**
 * What the linked messages tell of each application, by its id; those without a message are not in it (`NOTHING_TOLD`). A message
 * whose kind the reader is not sure of tells nothing but that there was a word.
 */
export function toldIn(state: State): ToldByApplication {
  const links = linksIn(state)
  const known = computed.get(state.messages)
  if (known?.links === links) return known.told
  const gathered = new Map<string, Word[]>()
  for (const stored of state.messages) {
    const link = links.get(stored.message.id)
    if (link?.kind !== 'linked') continue
    const there = gathered.get(link.applicationId)
    if (there) there.push(wordOf(stored))
    else gathered.set(link.applicationId, [wordOf(stored)])
  }
  const told = new Map<string, Told>()
  for (const [id, words] of gathered) told.set(id, toldBy(words, last.get(id)))
  computed.set(state.messages, { links, told })
  last = told
  return told
}

/** What a message tells of its application, whichever that is. */
interface Word {
  readonly on: string | null
  readonly stage: ToldStage | null
}

const words = new WeakMap<StoredMessage, Word>()
/** The words that something told was made of. */
const madeOf = new WeakMap<Told, readonly Word[]>()

function wordOf(stored: StoredMessage): Word {
  const known = words.get(stored)
  if (known) return known
  const { date } = factsOf(stored.message, stored.decidedFacts)
  const kind = sureKindOf(stored)
  const stage = kind && stageToldBy(kind)
  const word: Word = {
    // Without a day of its own it was there by the day on which it came in.
    on: dayOfMoment(date ?? stored.message.addedAt),
    stage: stage && { stage, on: date === null ? null : dayOfMoment(date), messageId: stored.message.id }
  }
  words.set(stored, word)
  return word
}

function toldBy(of: readonly Word[], before: Told | undefined): Told {
  const old = before && madeOf.get(before)
  if (before && old?.length === of.length && of.every((word, at) => word === old[at])) return before
  let lastWord: string | null = null
  for (const { on } of of) if (on !== null && (lastWord === null || on > lastWord)) lastWord = on
  const told: Told = { stages: of.flatMap(({ stage }) => stage ?? []), lastWord, messages: of.length }
  madeOf.set(told, of)
  return told
}

/** What a message as a whole is, where the person said so or the reader is sure; else null. */
export function sureKindOf({ reading, corrections, decidedKind }: StoredMessage): MessageKind | null {
  if (reading.state !== 'read') return decidedKind
  const { kind, kindConfidence } = correctedReading(reading.reading, corrections, decidedKind)
  return kindConfidence < UNSURE_BELOW ? null : kind
}
