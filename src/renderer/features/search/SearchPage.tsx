import { VisuallyHidden } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { SearchHit, SearchKind, SearchQuestion } from '../../../shared/contract/search-views'
import { LONGEST_QUERY, MOST_WORDS } from '../../../shared/domain/search'
import { queryWords } from '../../../shared/domain/search-words'
import type { PageWays } from '../../data/page-ways'
import { sampleQuery } from '../../data/sample'
import { findQuery, prepareSearch, useKeptSearch } from '../../data/search'
import { Filters } from './Filters'
import { FoundHits } from './FoundHits'
import { openHit } from './open-hit'
import { SearchField } from './SearchField'
import { SearchHelp } from './SearchHelp'
import styles from './SearchPage.module.css'
import { SimilarBelow } from './SimilarBelow'
import { SimilarHits } from './SimilarHits'
import { statusWords } from './status'
import { useArrows } from './use-arrows'
import { useLatest } from './use-latest'
import { WORDS } from './words'

/** So many are shown at first, and with each "more". */
const PAGE = 50
/** What is compared by meaning takes a moment: it waits until nothing was typed for so long. Milliseconds. */
const SETTLED_MS = 350
/** The screen reader is told once the typing rests. Milliseconds. */
const SPOKEN_MS = 600

/** A shorter word says nothing that could be compared. Letters. */
const SHORTEST_MEANING = 3

interface Props {
  readonly ways: PageWays
}

/** Searches everything that is kept, as it is typed. */
export function SearchPage({ ways }: Props) {
  const [search, setSearch] = useKeptSearch()
  const { data: sample } = useQuery(sampleQuery)
  const page = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [most, setMost] = useState(PAGE)
  const { kind, period } = search
  const text = search.text.slice(0, LONGEST_QUERY)
  const words = useMemo(() => queryWords(text), [text])
  const isAsked = words.length > 0
  const question: SearchQuestion = { text, kind, period }
  const [settled] = useDebouncedValue(text, SETTLED_MS)
  const { data, isError, refetch } = useQuery({ ...findQuery(question, most), enabled: isAsked })
  const answer = isAsked ? data : undefined
  const view = answer?.result.ok ? answer.result.value : null

  useEffect(prepareSearch, [])

  const open = useLatest((hit: SearchHit) => openHit(ways, hit))
  // What stands there may be of an earlier question: then the first hit opens once the answer to this one is there.
  const [awaited, setAwaited] = useState<string | null>(null)
  const first = answer?.question.text === text ? view?.hits[0] : undefined
  const onKeyDown = useArrows(page, field, () => setAwaited(text))
  useEffect(() => {
    if (awaited === null || answer?.question.text !== text) return
    setAwaited(null)
    if (awaited === text && first) open(first)
  }, [awaited, answer, text, first, open])

  function change(part: Partial<typeof search>) {
    setSearch({ ...search, ...part })
    setMost(PAGE)
  }

  const [spoken] = useDebouncedValue(isError ? WORDS.failed : statusWords(answer?.result, kind), SPOKEN_MS)
  const isLong = search.text.length > LONGEST_QUERY || words.length > MOST_WORDS
  const similar =
    isAsked && isCompared(kind) && isMeaningful(queryWords(settled)) ? { ...question, text: settled } : null
  return (
    // The keys are those of the field and the buttons in it.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div ref={page} className={styles.scroll} tabIndex={-1} onKeyDown={onKeyDown}>
      <div className={styles.column}>
        <div className={styles.head}>
          <h1 className={styles.title}>{WORDS.title}</h1>
          <SearchField field={field} text={search.text} visit={ways.visit} onText={(next) => change({ text: next })} />
          <Filters
            kind={kind}
            period={period}
            counts={view?.counts ?? null}
            onKind={(next) => change({ kind: next })}
            onPeriod={(next) => change({ period: next })}
            hint={isLong ? WORDS.cut : WORDS.keys}
          />
        </div>
        <VisuallyHidden role="status">{spoken}</VisuallyHidden>
        <div className={styles.answers} data-both={similar !== null || undefined}>
          {isAsked ? null : <SearchHelp offer={sample?.isEmpty ? ways.sampleOffer : null} />}
          {similar ? <SimilarBelow question={similar} className={styles.below} /> : null}
          {isAsked && (answer || isError) ? (
            <FoundHits
              result={answer?.result ?? null}
              question={question}
              most={most}
              explain={ways.explain}
              onOpen={open}
              onMore={() => setMost(most + PAGE)}
              onWiden={() => change({ kind: null, period: 'any' })}
              onAgain={() => void refetch()}
            />
          ) : null}
          {similar ? <SimilarHits question={similar} explain={ways.explain} onOpen={open} /> : null}
        </div>
      </div>
    </div>
  )
}

/** Only what people write in sentences is compared. */
function isCompared(kind: SearchKind | null): boolean {
  return kind === null || kind === 'message' || kind === 'entry'
}

/** A single short word has no meaning to compare. */
function isMeaningful(words: readonly string[]): boolean {
  return words.some((word) => word.length >= SHORTEST_MEANING)
}
