import type { Application, Stage, StageEntry } from './application'

/** What the person noted, with one more step where its day belongs; one without a day comes last. */
export function withStageInOrder(stages: readonly StageEntry[], entry: StageEntry): readonly StageEntry[] {
  const { on } = entry
  const at = on === null ? -1 : stages.findIndex((other) => other.on !== null && other.on > on)
  return at < 0 ? [...stages, entry] : [...stages.slice(0, at), entry, ...stages.slice(at)]
}

/** What the person noted, with the step at this place put right; it moves where its day is another now. */
export function withStageChanged(stages: readonly StageEntry[], at: number, entry: StageEntry): readonly StageEntry[] {
  if (stages[at]?.on === entry.on) return stages.map((other, place) => (place === at ? entry : other))
  return withStageInOrder(
    stages.filter((_, place) => place !== at),
    entry
  )
}

/** What is known of an application besides its id and when it was noted. */
export type ApplicationDraft = Pick<Application, 'company' | 'role' | 'stages' | 'posting' | 'contact' | 'notes'>

/**
 * An application with what a draft of the same one knows beyond it. What is there stays as it is; what the draft says otherwise is
 * added to the notes, so that nothing is lost.
 */
export function filledIn(application: Application, draft: ApplicationDraft): Application {
  const { posting, contact } = application
  const rest: string[] = []
  const kept = (mine: string, theirs: string, name: string): string => {
    if (mine !== '' && theirs !== '' && mine.trim() !== theirs.trim()) rest.push(`${name}: ${theirs}`)
    return mine === '' ? theirs : mine
  }
  const filledPosting = {
    text: kept(posting.text, draft.posting.text, 'Posting'),
    link: kept(posting.link, draft.posting.link, 'Link')
  }
  const person = ({ contact: one }: Pick<Application, 'contact'>): string =>
    [one?.name ?? '', one?.address ?? ''].filter((part) => part !== '').join(', ')
  if (contact !== null) kept(person(application), person(draft), 'Contact')
  const notes = [draft.notes, ...rest]
    .filter((part) => part !== '')
    .reduce((all, part) => (all.includes(part) ? all : all === '' ? part : `${all}\n\n${part}`), application.notes)
  const stages = draft.stages.reduce(withStageFilledIn, application.stages)
  return { ...application, posting: filledPosting, contact: contact ?? draft.contact, notes, stages }
}

/** How far along, for steps without a day. */
const ORDER: readonly Stage[] = [
  'saved',
  'applied',
  'screen',
  'interview',
  'offer',
  'no_answer',
  'rejected',
  'withdrawn'
]

function withStageFilledIn(stages: readonly StageEntry[], entry: StageEntry): readonly StageEntry[] {
  const { stage, on } = entry
  if (stages.some((other) => other.stage === stage && (on === null || other.on === on))) return stages
  const undated = stages.findIndex((other) => other.stage === stage && other.on === null)
  if (undated >= 0)
    return withStageChanged(stages, undated, { ...entry, round: entry.round ?? stages[undated]?.round ?? null })
  if (on !== null) return withStageInOrder(stages, entry)
  const at = stages.findIndex((other) => ORDER.indexOf(other.stage) > ORDER.indexOf(stage))
  return at < 0 ? [...stages, entry] : [...stages.slice(0, at), entry, ...stages.slice(at)]
}
