import eld from 'eld/small'

/** More than enough to tell a language, in UTF-16 units. */
const SAMPLE_UNITS = 4000

/** A lead of the first language over the second below which the answer is a guess (eld's scores run from 0 to 1). */
const CLEAR_LEAD = 0.005
const LIKELY_LEAD = 0.05

/** English words that hardly occur in other languages. */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'the you your and with that this has our thank thanks are were from sorry please but they would could should been'.split(
    ' '
  )
)

/** English words that may occur in others as well: enough where nothing else is clear. */
const LIKELY_ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'no not we it is too yes on for to of in a an was will have need needs went'.split(' ')
)

/** A text of this share of clearly English words is English, whatever the names in it look like. */
const ENGLISH_SHARE = 0.15

/**
 * ISO 639-1 code of the language of a text, or `und` where it cannot be told. The library is asked first; names in a short
 * text can mislead it, so English function words have a say. Unsure and without any of those, it is `und`.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE_UNITS)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length === 0) return 'und'
  const english = new Set(words.filter((word) => ENGLISH_WORDS.has(word)))
  const result = eld.detect(sample)
  const [first = 0, second = 0] = Object.values(result.getScores()).sort((one, other) => other - one)
  const lead = first - second
  if (result.language === 'en' && (result.isReliable() || lead > LIKELY_LEAD)) return 'en'
  const share = words.filter((word) => ENGLISH_WORDS.has(word)).length / words.length
  if (english.size >= 2 && share >= ENGLISH_SHARE) return 'en'
  if (result.language !== '' && result.isReliable() && lead > CLEAR_LEAD) return result.language
  const isLikely = english.size > 0 || words.some((word) => LIKELY_ENGLISH_WORDS.has(word))
  return isLikely ? 'en' : 'und'
}
