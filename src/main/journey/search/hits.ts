import type { SearchHit } from '../../../shared/contract/search-views'
import {
  beginningOf,
  markedText,
  type Snippet,
  type Sought,
  snippetOf,
  wordsToLight
} from '../../../shared/domain/search-snippet'
import type { NearSentence } from './comparing'
import type { SearchDocument } from './search-document'

/** A document as it is shown among what was found by its words. */
export function wordHit(document: SearchDocument, sought: Sought): SearchHit {
  const { title, detail, body, more, names } = document
  const own = snippetOf(body, sought)
  const titles = { title: markedText(title, sought), detail: markedText(detail, sought) }
  const inTitles = titles.title.marks.length + titles.detail.marks.length > 0
  // Where its names hold the words, what came along with it says no more.
  const other = own || inTitles ? null : (snippetOf(more, sought) ?? snippetOf(names, sought))
  return {
    ...headOf(document),
    ...titles,
    snippet: own ?? other ?? beginningOf(body),
    light: own && wordsToLight(body, own)
  }
}

/** A sentence as it is shown among what comes near. */
export function nearHit({ document, place }: NearSentence): SearchHit {
  const { title, detail, body } = document
  const text = body.slice(place.start, place.end)
  const snippet: Snippet = { text, start: place.start, marks: [], cutBefore: false, cutAfter: false }
  return {
    ...headOf(document),
    title: { text: title, marks: [] },
    detail: { text: detail, marks: [] },
    snippet,
    light: text
  }
}

function headOf({ kind, id, date, opens }: SearchDocument): Pick<SearchHit, 'kind' | 'id' | 'date' | 'opens'> {
  return { kind, id, date, opens }
}
