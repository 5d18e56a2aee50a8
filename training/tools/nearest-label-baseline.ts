import type { Encoder } from '../../src/reader/encoder'
import { LABELS, type Label } from '../../src/shared/domain/label'
import { segment } from '../../src/shared/domain/segmenter'
import type { Mark } from './metrics'

/** What each label says, as docs/taxonomy.md describes it. */
const DESCRIPTIONS: Readonly<Record<Label, string>> = {
  fit: 'The application did not show how your experience suits this role: a skill, domain or tool is missing or unclear.',
  underqualified: 'Your level is too low: too few years, too junior, a required degree or certificate is missing.',
  overqualified: 'Your level is too high: too senior, too experienced, you would be bored or too expensive.',
  typo: 'Your documents had mistakes: spelling, grammar, wrong company name, broken formatting.',
  irrelevant: 'Your documents held too much or things that do not matter: too long, unfocused, outdated, generic.',
  interview: 'The interview, test or presentation fell short: preparation, structure, depth, communication, lateness.',
  logistics: 'A practical limit: place, commute, work permit, pay expectation, notice period, hours, language.',
  competition: 'Somebody else was chosen or was stronger; there were many strong applicants.',
  employer_side: 'Our own situation changed: the role is closed, frozen, cancelled or filled internally.',
  screened_out: 'Your application was filtered out automatically or on formal grounds before a person read it.',
  vague: 'You are not the right fit at this time; it was not a match.',
  bias: 'The reason is who you are: age, family, gender, accent, origin, religion, disability, looks.',
  praise: 'You have a real strength: this is what we liked and what stood out.',
  reapply: 'Please apply again, keep in touch; we keep you on file and suggest another role.'
}

/** Cosines of each segment of a body with each label's description, from an encoder that never saw a label. */
export interface Nearness {
  readonly segments: ReturnType<typeof segment>
  readonly cosines: readonly (readonly number[])[]
}

/** Makes the function that scores bodies. A segment is encoded by itself: without training its neighbours only blur it. */
export async function nearnessWith(encoder: Encoder): Promise<(body: string) => Promise<Nearness>> {
  const alone = async (text: string): Promise<Float32Array> => {
    const { segments } = await encoder.encode('', [text], false)
    return normalised(segments[0] ?? new Float32Array())
  }
  const targets = await Promise.all(LABELS.map((label) => alone(DESCRIPTIONS[label])))
  return async (body) => {
    const segments = segment(body)
    const cosines: number[][] = []
    for (const { start, end } of segments) {
      const vector = await alone(body.slice(start, end))
      cosines.push(targets.map((target) => dot(vector, target)))
    }
    return { segments, cosines }
  }
}

/** Each segment's nearest label, where it is at least this near. */
export function nearestMarks({ segments, cosines }: Nearness, threshold: number): readonly Mark[] {
  return segments.flatMap(({ start, end }, index) => {
    const row = cosines[index] ?? []
    const best = Math.max(...row)
    const label = LABELS[row.indexOf(best)]
    return label && best >= threshold ? [{ label, start, end, confidence: best }] : []
  })
}

function normalised(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector)) || 1
  return vector.map((value) => value / length)
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}
