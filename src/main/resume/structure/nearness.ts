import type { Meaning, ResumeContext } from '../../../shared/domain/resume'

/** Cosines from which something has to do with a post, by its role and by a line of its description; set on test/fixtures/resumes/dev. */
const NEAR_ROLE = 0.3
const NEAR_LINE = 0.4
/** Lines of a job description that are compared; the first hold what matters. */
const MOST_LINES = 40

/** Tells for each text whether it has to do with the post. */
export type Judge = (texts: readonly string[]) => Promise<readonly boolean[]>

/** A judge for the post applied for. Null where neither its title nor its description is known: then nobody can tell what is beside the point. */
export function judgeFor({ role, job }: Pick<ResumeContext, 'role' | 'job'>, meaning: Meaning): Judge | null {
  const lines = [...new Set((job ?? '').split(/\n|(?<=[.;])\s/u).map((line) => line.trim()))]
    .filter((line) => line.length > 12 && /\s/.test(line))
    .slice(0, MOST_LINES)
  if (role === null && lines.length === 0) return null
  return async (texts) => {
    if (texts.length === 0) return []
    const vectors = await meaning.embed([...texts, ...lines, ...(role === null ? [] : [role])])
    const lineVectors = vectors.slice(texts.length, texts.length + lines.length)
    const roleVector = vectors[texts.length + lines.length]
    return texts.map((text, at) => {
      const own = vectors[at]
      if (own === undefined) return true
      const isNear =
        (roleVector !== undefined && dot(own, roleVector) >= NEAR_ROLE) ||
        lineVectors.some((other) => dot(own, other) >= NEAR_LINE)
      return isNear || sharesWord(text, role ?? '')
    })
  }
}

/** A word of the post's role stands in the text, whatever a model thinks of it. */
function sharesWord(text: string, title: string): boolean {
  const words = title.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const plain = text.toLowerCase()
  return words.some(
    (word) =>
      !/^(?:senior|junior|lead|head|chief|manager|officer|assistant|years?|with|executive|associate|level|team|full|part|time)$/u.test(
        word
      ) && plain.includes(word)
  )
}

function dot(one: Float32Array, two: Float32Array): number {
  let sum = 0
  for (let i = 0; i < one.length; i += 1) sum += (one[i] ?? 0) * (two[i] ?? 0)
  return sum
}
