import { pieceNamesOf } from '../../shared/state/head'
import { unsealed } from './sealed-json'

/**
 * The names of all pieces that the bytes of a head name, each once; none for a file of the time before pieces. Null where the head is
 * damaged, or of a release that keeps more in pieces.
 */
export function pieceNamesIn(head: Uint8Array): readonly string[] | null {
  const content = unsealed(head)
  if (content === null || content.seal === 'wrong') return null
  const names = pieceNamesOf({ pieces: Object(content.value).pieces })
  if (names === null) return null
  return [...new Set(Object.values(names).flatMap((list) => list.map(({ sha256 }) => sha256)))]
}
