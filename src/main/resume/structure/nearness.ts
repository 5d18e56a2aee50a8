import type { Meaning, ResumeContext } from '../../../shared/domain/resume'
import { BESIDE_WORK, FIELDS, LEISURE } from './nearness-anchors'

/** Cosine to the role from which something has to do with the post, whatever else it is near to. */
const NEAR_ROLE = 0.4
/** Nearer to the role than to other fields by so many of their deviations, and no mere noise. */
const STANDS_OUT = 1.6
const LEAST_ROLE = 0.18
const STANDS_OUT_PLAINLY = 2.4
const PLAIN_ROLE = 0.25
/** Cosine to a line of the description. */
const NEAR_LINE = 0.4
/** Below these nothing of the post is in it. */
const FAR_ROLE = 0.25
const FAR_LINE = 0.3
/** Another field is nearer than the role by so much. */
const ELSEWHERE = 0.2
/** Leisure is nearer than the role, than a line, and than anything of work by so much. */
const MORE_THAN_ROLE = 0.1
const MORE_THAN_LINE = 0.05
const SURELY = 0.05
const PLAINLY = 0.1
const LEAST_LEISURE = 0.3
/** A text is of a field, and a field of the role's kind, from these cosines. */
const OF_FIELD = 0.4
const SAME_KIND = 0.5
/** Lines of a job description that are compared; the first hold what matters. */
const MOST_LINES = 40

/** Who mends things for pleasure shows the hands that mend them for pay; the model is blind to it. */
const MENDING =
  /\b(?:rewir\w+|repair\w*|solder\w*|weld\w*|rebuild\w*|rebuilt|reviv\w+|restor\w+|refurbish\w*|electronics|schematics?|circuits?|synths?|synthesi[sz]ers?|drum machines?|valve amps?|amplifiers?|arduino|raspberry pi|microcontrollers?|fpgas?|firmware|robot\w*|home automation|ham radio|amateur radio|3d print\w*|machining|lathes?|metalwork\w*|coding|programming|open[- ]source|homelab|home lab|self-host\w*)\b/iu
const TECHNICAL =
  /\b(?:technician|engineer|mechanic|electrician|fitter|machinist|welder|developer|technologist|maintenance|installer)\b/iu

/** How a text stands to the post. */
export interface Nearness {
  /** It has to do with the post. */
  readonly isNear: boolean
  readonly isPlainlyNear: boolean
  /** Whether it is of leisure, and not of the post or of anything else of work: no, perhaps, surely, plainly. */
  readonly leisure: 0 | 1 | 2 | 3
  /** Another field of work, or leisure, is much nearer than the post. */
  readonly isElsewhere: boolean
}

/** Tells for each text how it stands to the post. */
export type Judge = (texts: readonly string[]) => Promise<readonly Nearness[]>

/** A judge for the post applied for. Null where neither its title nor its description is known: then nobody can tell what is beside the point. */
export function judgeFor({ role, job }: Pick<ResumeContext, 'role' | 'job'>, meaning: Meaning): Judge | null {
  const lines = [...new Set((job ?? '').split(/\n|(?<=[.;])\s/u).map((line) => line.trim()))]
    .filter((line) => line.length > 12 && /\s/.test(line))
    .slice(0, MOST_LINES)
  if (role === null && lines.length === 0) return null
  return async (texts) => {
    if (texts.length === 0) return []
    const parts = [texts, lines, FIELDS, LEISURE, BESIDE_WORK, role === null ? [] : [role]]
    const vectors = await meaning.embed(parts.flat())
    const [own, ofLines, fields, leisure, work, [post]] = split(vectors, parts)
    const ofRole = fields.map((field) => (post === undefined ? 0 : dot(field, post)))
    return texts.map((text, at) => {
      const vector = own[at]
      if (vector === undefined) return { isNear: true, isPlainlyNear: true, isElsewhere: false, leisure: 0 }
      const toRole = post === undefined ? 0 : dot(vector, post)
      const toLines = nearest(vector, ofLines)
      const toFields = fields.map((field) => dot(vector, field))
      const most = Math.max(...toFields)
      const toLeisure = nearest(vector, leisure)
      const over = deviations(toRole, toFields)
      const isPlainlyNear =
        toRole >= NEAR_ROLE ||
        toLines >= NEAR_LINE ||
        (toRole >= PLAIN_ROLE && over >= STANDS_OUT_PLAINLY) ||
        sharesWord(text, role ?? '') ||
        sharesAcronym(text, job ?? '') ||
        (MENDING.test(text) && TECHNICAL.test(role ?? ''))
      const isNear =
        isPlainlyNear ||
        (toRole >= LEAST_ROLE && over >= STANDS_OUT) ||
        toFields.some((near, field) => near === most && near >= OF_FIELD && (ofRole[field] ?? 0) >= SAME_KIND)
      const isFar = !isNear && toRole < FAR_ROLE && toLines < FAR_LINE
      return {
        isNear,
        isPlainlyNear,
        isElsewhere: isFar && Math.max(most, toLeisure) > toRole + ELSEWHERE,
        leisure: leisureOf(toLeisure - toRole, toLeisure - toLines, toLeisure - nearest(vector, work), toLeisure)
      }
    })
  }
}

function leisureOf(overRole: number, overLines: number, overWork: number, own: number): Nearness['leisure'] {
  if (overRole < MORE_THAN_ROLE || overLines < MORE_THAN_LINE || overWork < 0) return 0
  if (own < LEAST_LEISURE || overWork < SURELY) return 1
  return overWork < PLAINLY ? 2 : 3
}

type Vectors = readonly Float32Array[]

/** The vectors of several lists of texts, list by list. */
function split(
  vectors: Vectors,
  [a = [], b = [], c = [], d = [], e = []]: readonly (readonly string[])[]
): readonly [Vectors, Vectors, Vectors, Vectors, Vectors, Vectors] {
  const ends = [a, b, c, d, e].map(
    (
      (sum) => (list: readonly string[]) =>
        (sum += list.length)
    )(0)
  )
  const part = (at: number): Vectors => vectors.slice(ends[at - 1] ?? 0, ends[at])
  return [part(0), part(1), part(2), part(3), part(4), part(5)]
}

function nearest(vector: Float32Array, others: Vectors): number {
  return others.reduce((most, other) => Math.max(most, dot(vector, other)), 0)
}

/** By how many standard deviations a value lies over the mean of others. */
function deviations(value: number, others: readonly number[]): number {
  const mean = others.reduce((sum, other) => sum + other, 0) / others.length
  const spread = Math.sqrt(others.reduce((sum, other) => sum + (other - mean) ** 2, 0) / others.length)
  return (value - mean) / Math.max(spread, 1e-6)
}

/** "RSA", "WSET": a short name that the description uses, too. */
function sharesAcronym(text: string, job: string): boolean {
  return (text.match(/(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu) ?? []).some((word) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(job)
  )
}

/** A word of the post's role stands in the text, whatever a model thinks of it. */
function sharesWord(text: string, title: string): boolean {
  const words = title.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const plain = text.toLowerCase()
  return words.some(
    (word) =>
      !/^(?:senior|junior|lead|head|chief|manager|officer|assistant|years?|with|executive|associate|level|team|full|part|time|staff|general|specialist|coordinator|director|supervisor|representative)$/u.test(
        word
      ) && plain.includes(word)
  )
}

function dot(one: Float32Array, two: Float32Array): number {
  let sum = 0
  for (let i = 0; i < one.length; i += 1) sum += (one[i] ?? 0) * (two[i] ?? 0)
  return sum
}
