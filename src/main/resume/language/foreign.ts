import { editDistance } from './edit-distance'
import { plainWord, type Token } from './tokens'
import { isCommon } from './word-forms'

/** What stands beside them is in their language: chef de partie, contributions directes. */
const PARTICLES = new Set(
  'de du des la le les el los las di del della dei delle da do dos das von vom van der den und zur zum et au aux en y ja og och bara'.split(
    ' '
  )
)
const ENGLISH_TOO = new Set(['do', 'den', 'en', 'da'])

/** Whether a word is far from all that every second resume says, so that it is likely of another language or a trade's. */
export function isAlien(plain: string, suggestions: readonly string[]): boolean {
  return !suggestions.some((word) => {
    const target = plainWord(word)
    return isCommon(target) && editDistance(plain, target) <= (plain.length >= 8 ? 2 : 1)
  })
}

/**
 * Whether the words around a place are of another language: a small word of one, a word with its letters, several words
 * that no dictionary has.
 * @param aliens the places of words that are in no dictionary and near no everyday word
 */
export function isForeignAt(tokens: readonly Token[], at: number, aliens: ReadonlySet<number>): boolean {
  const isParticle = (place: number): boolean => {
    const token = tokens[place]
    return token !== undefined && token.text === token.plain && PARTICLES.has(token.plain)
  }
  const isOdd = (place: number): boolean => aliens.has(place) && /^\p{Ll}/u.test(tokens[place]?.text ?? '')
  const before = tokens[at - 1]?.kind === 'word'
  if (isSureParticle(tokens, at, isParticle)) return true
  if (isOdd(at + 1) || (before && isOdd(at - 1))) return true
  const [from, to] = chunkAround(tokens, at)
  const others = [...aliens].filter((place) => place !== at && place >= from && place < to).length
  return others >= 2 || (others > 0 && to - from <= 4)
}

function isSureParticle(tokens: readonly Token[], at: number, isParticle: (place: number) => boolean): boolean {
  return [at - 2, at - 1, at + 1].some(
    (place) =>
      isParticle(place) &&
      !ENGLISH_TOO.has(tokens[place]?.plain ?? '') &&
      !(place === at - 2 && tokens[at - 1]?.kind === 'stop')
  )
}

/** The words between two signs. */
function chunkAround(tokens: readonly Token[], at: number): readonly [number, number] {
  const isStop = ({ kind, text }: Token): boolean => kind === 'stop' && !/^['’&.]$/.test(text)
  const from = tokens.findLastIndex((token, index) => index < at && isStop(token)) + 1
  const end = tokens.findIndex((token, index) => index > at && isStop(token))
  return [from, end < 0 ? tokens.length : end]
}
