import { searchWords } from '../../../shared/domain/search-words'
import { SEARCHED_FIELDS, type SearchDocument } from './search-document'

const WEIGHT: Readonly<Record<(typeof SEARCHED_FIELDS)[number], number>> = {
  title: 3,
  detail: 2.5,
  names: 1.5,
  body: 1,
  more: 0.3
}
/** Steps of a weight in the lists, which hold whole numbers. */
const STEPS = 64
/** How soon a word that comes again counts no more, and what a usual length is: BM25 (Robertson and Zaragoza 2009). */
const SATURATION = 1.2
const LENGTH_MATTERS = 0.75
const USUAL_WORDS = 150

/** What each word of a document counts in it: much in its title, little in what came along. */
export function weightsOf(document: SearchDocument): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const field of SEARCHED_FIELDS) {
    const counts = new Map<string, number>()
    let length = 0
    for (const { word } of searchWords(document[field])) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
      length += 1
    }
    const long = 1 - LENGTH_MATTERS + (LENGTH_MATTERS * length) / USUAL_WORDS
    for (const [word, count] of counts) {
      const weight = (WEIGHT[field] * count * (SATURATION + 1)) / (count + SATURATION * long)
      weights.set(word, (weights.get(word) ?? 0) + weight)
    }
  }
  for (const [word, weight] of weights) weights.set(word, Math.max(1, Math.round(weight * STEPS)))
  return weights
}
