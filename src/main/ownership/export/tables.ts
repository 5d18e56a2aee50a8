import Papa from 'papaparse'
import { correctedReading } from '../../../shared/domain/correction'
import { factsOf } from '../../../shared/domain/facts'
import { UNSURE_BELOW } from '../../../shared/domain/reading'
import { safeCell } from '../../../shared/domain/spreadsheet-cell'
import { STEP_GROUPS, type Step, type Steps } from '../../../shared/domain/step'
import { employersOf, stepWords } from '../../../shared/domain/step-words'
import { KIND_WORDS, LABEL_WORDS } from '../../../shared/domain/words'
import type { State } from '../../../shared/state/state'
import type { StoredMessage } from '../../../shared/state/state-v1'
import { linksIn } from '../../inbox/links'
import { pace as newPace } from '../../storage/pace'

/** The longest text that spreadsheets take into one cell, in UTF-16 units. */
const LONGEST_CELL = 32_000

type Row = readonly string[]

/** A table as a file that spreadsheets open: UTF-8 with a mark, commas, and nothing in it that they would run as a formula. */
export async function* tablePieces(rows: Iterable<Row>): AsyncGenerator<Uint8Array> {
  const pace = newPace()
  let text = '\ufeff'
  for (const row of rows) {
    text += `${Papa.unparse([row.map((cell) => safeCell(cell.slice(0, LONGEST_CELL)))])}\r\n`
    if (text.length > LONGEST_CELL) {
      yield Buffer.from(text)
      text = ''
    }
    if (pace.isDue()) await pace.rest()
  }
  yield Buffer.from(text)
}

/** The messages that were not put away. @param file where a message's original lies in the export */
export function* messageRows(state: State, file: (sha256: string) => string): Generator<Row> {
  yield [
    'Date',
    'From',
    'Address',
    'Subject',
    'Company',
    'Role',
    'Kind',
    'What they say',
    'Application',
    'Text',
    'File'
  ]
  const links = linksIn(state)
  const applications = new Map(state.applications.map((one) => [one.id, one]))
  for (const stored of state.messages) {
    if (stored.removedAt !== null) continue
    const { message, decidedFacts } = stored
    const { company, role, from, date } = factsOf(message, decidedFacts)
    const link = links.get(message.id)
    const application = link?.kind === 'linked' ? applications.get(link.applicationId) : undefined
    const { kind, said } = readIn(stored)
    yield [
      date ?? '',
      from?.name ?? '',
      from?.address ?? '',
      message.subject,
      company ?? '',
      role ?? '',
      kind,
      said,
      [application?.role, application?.company].filter(Boolean).join(', '),
      message.body,
      file(message.sha256)
    ]
  }
}

/** What was read in a message, with the person's corrections in it. */
function readIn({ message, reading, corrections, decidedKind }: StoredMessage): {
  readonly kind: string
  readonly said: string
} {
  if (reading.state !== 'read') return { kind: '', said: '' }
  const { kind, kindConfidence, signals } = correctedReading(reading.reading, corrections, decidedKind)
  const said = signals.map(({ label, start, end }) => `${LABEL_WORDS[label].name}: “${message.body.slice(start, end)}”`)
  return { kind: kindConfidence < UNSURE_BELOW ? '' : KIND_WORDS[kind].name, said: said.join('\n') }
}

/** What is to be done, with what the person decided about each: a row for everything that asks for it. */
export function* stepRows(steps: Steps): Generator<Row> {
  yield ['Where it stands', 'What to do', 'Employer', 'What they say', 'Document', 'Until', 'Done or decided', 'Reason']
  for (const group of STEP_GROUPS) {
    for (const row of steps[group]) {
      for (const step of row.kind === 'step' ? [row.step] : row.sides) yield* pieceRows(step)
    }
  }
}

function* pieceRows(step: Step): Generator<Row> {
  const { title } = stepWords(step.about)
  for (const { piece, standing } of step.pieces) {
    const isSaid = piece.from === 'message'
    yield [
      standing.kind,
      title,
      isSaid ? piece.employer || employersOf(step).join(', ') : '',
      isSaid ? piece.said.join('\n') : '',
      isSaid ? '' : piece.name,
      standing.kind === 'later' ? standing.until : '',
      standing.kind === 'open' ? '' : standing.at,
      standing.kind === 'disagreed' ? standing.reason : ''
    ]
  }
}
