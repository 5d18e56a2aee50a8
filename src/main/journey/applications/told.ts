import { correctedReading } from '../../../shared/domain/correction'
import { dayOfMoment } from '../../../shared/domain/days'
import { factsOf } from '../../../shared/domain/facts'
import type { MessageKind } from '../../../shared/domain/message-kind'
import { UNSURE_BELOW } from '../../../shared/domain/reading'
import { stageToldBy, type Told, type ToldStage } from '../../../shared/domain/stages'
import type { State } from '../../../shared/state/state'
import type { StoredMessage } from '../../../shared/state/state-v1'
import { linksIn } from '../../inbox/links'

/** What was told by the messages whose links these are; only spares computing the same again. */
const computed = new WeakMap<ReturnType<typeof linksIn>, ReadonlyMap<string, Told>>()

/**
 * What the linked messages tell of each application, by its id; those without a message are not in it (`NOTHING_TOLD`). A message
 * whose kind the reader is not sure of tells nothing but that there was a word.
 */
export function toldIn(state: State): ReadonlyMap<string, Told> {
  const links = linksIn(state)
  const known = computed.get(links)
  if (known) return known
  const told = new Map<string, { stages: ToldStage[]; lastWord: string | null; messages: number }>()
  for (const stored of state.messages) {
    const link = links.get(stored.message.id)
    if (link?.kind !== 'linked') continue
    const there = told.get(link.applicationId) ?? { stages: [], lastWord: null, messages: 0 }
    const { date } = factsOf(stored.message, stored.decidedFacts)
    // Without a day of its own it was there by the day on which it came in.
    const wordOn = dayOfMoment(date ?? stored.message.addedAt)
    if (wordOn !== null && (there.lastWord === null || wordOn > there.lastWord)) there.lastWord = wordOn
    there.messages += 1
    const kind = sureKindOf(stored)
    const stage = kind && stageToldBy(kind)
    if (stage) there.stages.push({ stage, on: date === null ? null : dayOfMoment(date), messageId: stored.message.id })
    told.set(link.applicationId, there)
  }
  computed.set(links, told)
  return told
}

/** What a message as a whole is, where the person said so or the reader is sure; else null. */
export function sureKindOf({ reading, corrections, decidedKind }: StoredMessage): MessageKind | null {
  if (reading.state !== 'read') return decidedKind
  const { kind, kindConfidence } = correctedReading(reading.reading, corrections, decidedKind)
  return kindConfidence < UNSURE_BELOW ? null : kind
}
