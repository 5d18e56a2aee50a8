import { ACTION_TYPES, type ActionType, type Ticks } from './action-item'
import type { Day } from './application'
import { CHECK_GROUPS, type CheckGroup } from './resume-desk'
import {
  type FoundPiece,
  type PieceStanding,
  type PlacedPiece,
  type SaidAgain,
  type SaidPiece,
  STEP_GROUPS,
  type Step,
  type StepAbout,
  type StepGroup,
  type StepPiece,
  type StepRow,
  type Steps
} from './step'
import type { StepDecisions } from './step-decision'

/** To be done for each employer by itself: one may be done while another waits. */
export const EACH_ACTIONS: ReadonlySet<ActionType> = new Set<ActionType>([
  'ask_feedback',
  'ask_specific',
  'get_in_touch'
])
/** The names of their heaps, put together once: there are thousands of pieces. */
const HEAPS: Partial<Record<ActionType, Record<StepGroup, string>>> = Object.fromEntries(
  [...EACH_ACTIONS].map((type) => [type, Object.fromEntries(STEP_GROUPS.map((group) => [group, `${type}:${group}`]))])
)
/** Somebody waits for an answer to exactly this. */
const ANSWERS: ReadonlySet<ActionType> = new Set<ActionType>(['answer_offer', 'answer_invitation'])
/** After so many days nobody waits any more. */
const ANSWER_DAYS = 30
/** What cannot both be right about the same application. */
const OPPOSITES: readonly (readonly [ActionType, ActionType])[] = [['present_level', 'explain_level']]

const DAY_MS = 86_400_000

/** What the list of steps is made from. */
export interface StepsInput {
  /** Newest first. */
  readonly said: readonly SaidPiece[]
  readonly found: readonly FoundPiece[]
  readonly ticks: Ticks
  readonly decisions: StepDecisions
  readonly today: Day
}

/**
 * The one list of what to do. What several employers ask for is one step, which is done when all it is made of is; one that somebody
 * asks for again is open again. What repeats comes first, after what waits for an answer or was put off until today.
 */
export function stepsOf({ said, found, ticks, decisions, today }: StepsInput): Steps {
  const heaps = new Map<string, { readonly about: StepAbout; readonly pieces: PlacedPiece[] }>()
  for (const piece of said) {
    const standing = standingOf(piece, ticks, decisions)
    const id = heapOf(piece, standing, today)
    const heap = heaps.get(id)
    if (heap) heap.pieces.push({ piece, standing })
    else heaps.set(id, { about: { from: 'said', type: piece.type }, pieces: [{ piece, standing }] })
  }
  for (const piece of found) {
    const standing = standingOf(piece, ticks, decisions)
    const id = `check:${piece.group}`
    const heap = heaps.get(id)
    if (heap) heap.pieces.push({ piece, standing })
    else heaps.set(id, { about: { from: 'check', group: piece.group }, pieces: [{ piece, standing }] })
  }
  const steps = [...heaps].map(([id, { about, pieces }]) => stepOf(id, about, pieces, today))
  return grouped(steps, today)
}

const OPEN: PieceStanding = { kind: 'open' }

function standingOf(piece: StepPiece, ticks: Ticks, decisions: StepDecisions): PieceStanding {
  if (piece.from === 'check' && piece.places === 0) return { kind: 'done', at: '', by: 'check' }
  const tick = piece.from === 'message' ? ticks[piece.id] : undefined
  if (tick) return { kind: 'done', at: tick.doneAt, by: tick.by ?? 'person' }
  return decisions[piece.id] ?? OPEN
}

/** What belongs together: the same advice by whomever; what is to be done for each, as it stands; an answer by itself. */
function heapOf({ type, id }: SaidPiece, standing: PieceStanding, today: Day): string {
  if (ANSWERS.has(type)) return id
  if (!EACH_ACTIONS.has(type)) return type
  const group = groupOfOne(standing, today)
  if (standing.kind === 'later' && group === 'later') return `${type}:later:${standing.until}`
  return HEAPS[type]?.[group] ?? type
}

function groupOfOne(standing: PieceStanding, today: Day): StepGroup {
  if (standing.kind === 'done' || standing.kind === 'disagreed') return standing.kind
  return standing.kind === 'later' && standing.until > today ? 'later' : 'now'
}

function stepOf(id: string, about: StepAbout, pieces: readonly PlacedPiece[], today: Day): Step {
  const { open, hasNow, accepted, untils, employers } = countedIn(pieces, today)
  const group = groupOfAll(pieces, open, hasNow)
  const isLive = group === 'now' || group === 'later'
  const come = untils.filter((until) => until <= today)
  return {
    id,
    group,
    about,
    pieces:
      open === 0 || open === pieces.length
        ? pieces
        : [...pieces.filter(isOpen), ...pieces.filter((one) => !isOpen(one))],
    employers,
    accepted,
    until: group === 'later' ? (untils[0] ?? null) : null,
    dueOn: group === 'now' ? (come.at(-1) ?? null) : null,
    again: group === 'now' && about.from === 'said' ? saidAgain(pieces, open, today) : null,
    endedAt: isLive ? '' : latestOf(pieces, group)
  }
}

/** How many pieces are open, whether some of them are to be done now, and what else tells how they stand together. */
interface Counted {
  readonly open: number
  readonly hasNow: boolean
  readonly accepted: boolean
  /** Days until which open pieces were put off, the first first. */
  readonly untils: readonly Day[]
  readonly employers: number
}

/** In one pass, for there may be thousands. */
function countedIn(pieces: readonly PlacedPiece[], today: Day): Counted {
  let open = 0
  let hasNow = false
  let accepted = false
  const untils = new Set<Day>()
  const employers = new Set<string>()
  for (const placed of pieces) {
    const { piece, standing } = placed
    employers.add(piece.from === 'message' ? piece.employerKey : piece.resumeId)
    if (!isOpen(placed)) continue
    open += 1
    hasNow ||= groupOfOne(standing, today) === 'now'
    accepted ||= standing.kind === 'accepted'
    if (standing.kind === 'later') untils.add(standing.until)
  }
  return { open, hasNow, accepted, untils: [...untils].sort(), employers: employers.size }
}

function isOpen({ standing }: PlacedPiece): boolean {
  return standing.kind !== 'done' && standing.kind !== 'disagreed'
}

function groupOfAll(pieces: readonly PlacedPiece[], open: number, hasNow: boolean): StepGroup {
  if (open > 0) return hasNow ? 'now' : 'later'
  return pieces.every(({ standing }) => standing.kind === 'done') ? 'done' : 'disagreed'
}

/** Whether everything that is to be done now came in after the person had done with the rest. */
function saidAgain(pieces: readonly PlacedPiece[], open: number, today: Day): SaidAgain | null {
  // Where nothing was ever decided there is nothing to say.
  if (open === pieces.length && pieces.every(({ standing }) => standing.kind !== 'later')) return null
  const isNow = ({ standing }: PlacedPiece): boolean => groupOfOne(standing, today) === 'now'
  const fresh = pieces.filter(isNow)
  const [newest] = fresh
  if (fresh.length === pieces.length || newest?.piece.from !== 'message') return null
  if (!fresh.every(({ standing }) => standing.kind === 'open')) return null
  const rest = pieces.filter((one) => !isNow(one))
  const employer = newest.piece.employer
  for (const after of ['done', 'disagreed', 'later'] as const) {
    const first = rest.find(({ standing }) => standing.kind === after)?.standing
    if (!first) continue
    const at = latestOf(rest, after)
    if (!fresh.every(({ piece }) => piece.from === 'message' && piece.cameAt > at)) return null
    return { after, at: first.kind === 'later' ? first.until : at, employer }
  }
  return null
}

/** When the last of the pieces that stand so came to stand so: ISO 8601, or empty. */
function latestOf(pieces: readonly PlacedPiece[], kind: PieceStanding['kind']): string {
  let latest = ''
  for (const { standing } of pieces) {
    if (standing.kind === kind && 'at' in standing && standing.at > latest) latest = standing.at
  }
  return latest
}

function grouped(steps: readonly Step[], today: Day): Steps {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const paired = new Map<string, StepRow>()
  for (const [one, other] of OPPOSITES) {
    const sides = [byId.get(one), byId.get(other)] as const
    const [left, right] = sides
    if (!left || !right || !disagree(left, right)) continue
    const row: StepRow = { kind: 'contradiction', sides: [left, right] }
    paired.set(left.id, row).set(right.id, row)
  }
  const rows = (group: StepGroup): StepRow[] => [
    ...steps
      .filter((step) => step.group === group && !paired.has(step.id))
      .map((step): StepRow => ({ kind: 'step', step })),
    ...(group === 'now' ? new Set(paired.values()) : [])
  ]
  const first = (row: StepRow): Step => (row.kind === 'step' ? row.step : row.sides[0])
  const newestEnd = (one: StepRow, other: StepRow): number => compare(first(other).endedAt, first(one).endedAt)
  const ranks = new Map(rows('now').map((row) => [row, rankOf(row, today)]))
  return {
    now: [...ranks.keys()].sort((one, other) => compareRanks(ranks.get(one) ?? [], ranks.get(other) ?? [])),
    later: rows('later').sort((one, other) => compare(first(one).until ?? '', first(other).until ?? '')),
    done: rows('done').sort(newestEnd),
    disagreed: rows('disagreed').sort(newestEnd)
  }
}

/** The one may be done by now: what was done is what the other speaks against. */
function disagree(left: Step, right: Step): boolean {
  const stands = ({ group }: Step): boolean => group === 'now' || group === 'done'
  return stands(left) && stands(right) && (left.group === 'now' || right.group === 'now')
}

const CHECK_ORDER = Object.keys(CHECK_GROUPS) as readonly CheckGroup[]

/** Smaller numbers come first, the first that differs decides. */
function rankOf(row: StepRow, today: Day): readonly number[] {
  const sides = row.kind === 'step' ? [row.step] : row.sides
  const [step] = sides
  if (!step) return []
  const { about } = step
  const newest = Math.max(...sides.map(newestIn))
  const isAdvice = about.from === 'said' && !EACH_ACTIONS.has(about.type) && !ANSWERS.has(about.type)
  const waits =
    about.from === 'said' && ANSWERS.has(about.type) && newest >= Date.parse(`${today}T00:00`) - ANSWER_DAYS * DAY_MS
  const repeats = isAdvice ? Math.max(...sides.map(({ employers }) => employers)) : 1
  const inHand = sides.some(({ pieces }) => pieces.some(({ piece }) => piece.from === 'message' && piece.inHand))
  const kind = inHand ? 0 : about.from === 'check' ? 1 : 2
  const order = about.from === 'check' ? CHECK_ORDER.indexOf(about.group) : ACTION_TYPES.indexOf(about.type)
  return [
    waits ? 0 : 1,
    sides.some(({ dueOn }) => dueOn !== null) ? 0 : 1,
    -repeats,
    kind,
    sides.some(({ accepted }) => accepted) ? 0 : 1,
    order,
    Number.isNaN(newest) ? 0 : -newest
  ]
}

function newestIn({ pieces }: Step): number {
  const [first] = pieces
  return first?.piece.from === 'message' ? first.piece.at : 0
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (const [at, rank] of one.entries()) {
    const difference = rank - (other[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
