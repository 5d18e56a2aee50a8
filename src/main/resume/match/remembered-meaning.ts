import type { Meaning } from '../../../shared/domain/resume'

/** So many texts are remembered: those of a few resumes. A vector is 1.5 kB. */
const MOST = 4000

/** The same encoder, which is asked only once about a text: a resume that is looked at again has changed in a line or two. */
export function rememberedMeaning(meaning: Meaning): Meaning {
  const known = new Map<string, Float32Array>()
  return {
    async embed(texts) {
      const missing = [...new Set(texts)].filter((text) => !known.has(text))
      const vectors = missing.length > 0 ? await meaning.embed(missing) : []
      const fresh = new Map(missing.flatMap((text, at) => (vectors[at] ? [[text, vectors[at]] as const] : [])))
      const result = texts.map((text) => fresh.get(text) ?? known.get(text) ?? new Float32Array())
      for (const [text, vector] of fresh) known.set(text, vector)
      for (const text of known.keys()) {
        if (known.size <= MOST) break
        known.delete(text)
      }
      return result
    }
  }
}
