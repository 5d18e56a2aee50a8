import type { ExportHeader } from '../../../shared/state/export-format'
import { COLLECTIONS, withoutCollections } from '../../../shared/state/head'
import type { State } from '../../../shared/state/state'
import { pace as newPace } from '../../storage/pace'

/** Some so many UTF-16 units are handed on at once. */
const PIECE_LENGTH = 64 * 1024

/**
 * `data.json`: one JSON object with the header's fields and the whole state, every record on a line of its own, so that it can be
 * written and read again piece by piece. The layout is part of the format: docs/data-format.md.
 */
export async function* dataPieces(header: ExportHeader, state: State): AsyncGenerator<Uint8Array> {
  const pace = newPace()
  let text = ''
  for (const line of dataLines(header, state)) {
    text += `${line}\n`
    if (text.length >= PIECE_LENGTH) {
      yield Buffer.from(text)
      text = ''
    }
    if (pace.isDue()) await pace.rest()
  }
  yield Buffer.from(text)
}

function* dataLines(header: ExportHeader, state: State): Generator<string> {
  yield `${JSON.stringify(header).slice(0, -1)},`
  // Its own fields, without the brace that ends it.
  yield `"state":${JSON.stringify(withoutCollections(state)).slice(0, -1)},`
  for (const [at, collection] of COLLECTIONS.entries()) {
    yield `${JSON.stringify(collection)}:[`
    const records = state[collection]
    for (const [number, record] of records.entries()) {
      yield `${JSON.stringify(record)}${number < records.length - 1 ? ',' : ''}`
    }
    yield at < COLLECTIONS.length - 1 ? '],' : ']'
  }
  yield '}}'
}
