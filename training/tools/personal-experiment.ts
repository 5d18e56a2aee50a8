// Whether a person's corrections help: somebody sees one kind of sentence differently from the model and corrects it twenty
// times; what becomes of similar sentences in messages not seen before, and of everything else?
import path from 'node:path'
import { openReader, type Reader } from '../../src/reader/reader'
import type { TaughtMessage } from '../../src/shared/contract/reader-protocol'
import { LABELS, type Label } from '../../src/shared/domain/label'
import type { Reading } from '../../src/shared/domain/reading'
import { samePlace } from '../../src/shared/domain/span'
import { asRead, type Example, linesOf, type ReadExample } from './example'
import { type Judged, type Mark, pointsAt, scoreLabel } from './metrics'

/** Lessons that are given: the first messages of each group, of the hand that writes the lessons. */
const LESSONS = 20
/** Who wrote the lessons; with dev, the rest of their messages is read, with test, those of somebody who never saw the lessons. */
const TEACHER = 'p01'
const STEPS = [0, 1, 5, 10, LESSONS]

/** How somebody sees a kind of sentence: not `from` but `to`. */
interface View {
  readonly group: string
  readonly from: Label | null
  readonly to: Label
  readonly says: string
}

const VIEWS: readonly View[] = [
  { group: 'on_file', from: 'reapply', to: 'vague', says: '“kept on file” is a phrase, no open door' },
  { group: 'form_praise', from: null, to: 'praise', says: 'polite general praise counts as praise' },
  { group: 'culture_fit', from: 'vague', to: 'bias', says: '“culture fit” is about who I am' },
  { group: 'pay_for_rank', from: 'logistics', to: 'overqualified', says: 'pay above the band means too senior' }
]

type PersonalExample = Example & { readonly group: string }

interface Row {
  readonly lessons: number
  /** Share of unseen similar messages read the person's way. */
  readonly right: number
  /** F1 on the whole split, mean over the labels that the view is about, with that kind of sentence as the person sees it. */
  readonly own: number
  /** The same over all other labels. */
  readonly others: number
}

/** Prints, for each view, how reading changes with the number of lessons. */
export async function personalExperiment(root: string, examples: readonly ReadExample[], split: string): Promise<void> {
  const opened = await openReader(path.join(root, 'resources', 'model'))
  if (!opened.ok) throw new Error(`The model cannot be opened: ${opened.code}`)
  const reader = opened.value
  const all = linesOf<PersonalExample>(path.join(root, 'training', 'data', 'personal.jsonl'))
  const sentences = linesOf<{ readonly group: string; readonly id: string; readonly evidence: string }>(
    path.join(root, 'training', 'data', 'personal.views.jsonl')
  )
  console.log(`Lessons of one kind; similar messages not seen before; the ${examples.length} messages of ${split}\n`)
  for (const view of VIEWS) {
    const group = all.filter((example) => example.group === view.group)
    const own = group.filter(({ author }) => author === TEACHER)
    const taught = await Promise.all(own.slice(0, LESSONS).map(asRead))
    const similar = split === 'test' ? group.filter(({ author }) => author !== TEACHER) : own.slice(LESSONS)
    const unseen = await Promise.all(similar.map(asRead))
    console.log(`${view.says}: ${view.from ?? 'unmarked'} -> ${view.to}, ${unseen.length} similar unseen messages`)
    const seen = examples.map((example) => asThePersonSees(example, view, sentences))
    console.log('  lessons   similar read so   F1 of these labels   F1 of all others')
    for (const lessons of STEPS) {
      await reader.learn(taught.slice(0, lessons).map((example) => lessonOf(example, view)))
      const { right, others, own } = await measure(reader, view, unseen, seen, lessons)
      console.log(
        `  ${String(lessons).padStart(7)}${right.toFixed(2).padStart(18)}${own.toFixed(3).padStart(21)}${others.toFixed(3).padStart(19)}`
      )
    }
    console.log('')
  }
  await reader.dispose()
}

/** The gold marks as the person would set them: sentences of their kind, which were looked out by hand, carry their label. */
function asThePersonSees(
  example: ReadExample,
  { group, from, to }: View,
  sentences: readonly { readonly group: string; readonly id: string; readonly evidence: string }[]
): ReadExample {
  const own = sentences
    .filter((sentence) => sentence.group === group && sentence.id === example.id)
    .map(({ evidence }) => ({ start: example.body.indexOf(evidence), length: evidence.length }))
    .filter(({ start }) => start >= 0)
    .map(({ start, length }) => ({ start, end: start + length }))
  const theirs = (mark: Mark): boolean => mark.label === from && own.some((place) => samePlace(place, mark))
  const marks = own.map((place) => ({ ...place, label: to }))
  return { ...example, gold: [...example.gold.filter((mark) => !theirs(mark)), ...marks] }
}

function lessonOf({ subject, body, gold }: ReadExample, { from, to }: View): TaughtMessage {
  const verdicts = gold
    .filter(({ label }) => label === to)
    .flatMap(({ start, end }) => [
      ...(from ? [{ label: from, is: false, start, end }] : []),
      { label: to, is: true, start, end }
    ])
  return { input: { subject, body }, verdicts }
}

async function measure(
  reader: Reader,
  view: View,
  unseen: readonly ReadExample[],
  examples: readonly ReadExample[],
  lessons: number
): Promise<Row> {
  let right = 0
  for (const example of unseen) if (seenSo(example.gold, await reader.read(example), view)) right += 1
  const judged: Judged[] = []
  for (const example of examples) judged.push({ gold: example.gold, predicted: (await reader.read(example)).signals })
  const mean = (labels: readonly Label[]): number =>
    labels.reduce((sum, label) => sum + scoreLabel(judged, label, 'evidence').f1, 0) / labels.length
  const about = (label: Label): boolean => label === view.from || label === view.to
  return {
    lessons,
    right: right / unseen.length,
    others: mean(LABELS.filter((label) => !about(label))),
    own: mean(LABELS.filter(about))
  }
}

/** Whether the words are marked as the person sees them, and not as they do not. */
function seenSo(gold: readonly Mark[], { signals }: Reading, { from, to }: View): boolean {
  return gold
    .filter(({ label }) => label === to)
    .every((wanted) => {
      const here = signals.filter((signal) => pointsAt(signal, wanted))
      return here.some(({ label }) => label === to) && !here.some(({ label }) => label === from)
    })
}
