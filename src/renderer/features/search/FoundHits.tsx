import { Button } from '@mantine/core'
import type { ErrorCode, Result } from '../../../shared/contract/result'
import type { SearchHit, SearchQuestion, SearchView } from '../../../shared/contract/search-views'
import { MOST_HITS } from '../../../shared/domain/search'
import { isWhole } from '../../data/search'
import styles from './FoundHits.module.css'
import { HitList } from './HitList'
import { NothingFound } from './NothingFound'
import { countIn } from './status'
import { foundWords, indexingWords, WORDS } from './words'

interface Props {
  /** Null where main did not answer at all. */
  readonly result: Result<SearchView> | null
  readonly question: SearchQuestion
  /** So many hits were asked for. */
  readonly most: number
  readonly explain: (code: ErrorCode) => string
  readonly onOpen: (hit: SearchHit) => void
  readonly onMore: () => void
  /** Look everywhere, at any time. */
  readonly onWiden: () => void
  readonly onAgain: () => void
}

/** What was found by its words, or that nothing was, or that it could not be looked for. */
export function FoundHits({ result, question, most, explain, onOpen, onMore, onWiden, onAgain }: Props) {
  const { kind, period } = question
  if (!result?.ok) {
    return (
      <div className={styles.found}>
        <p className={styles.status}>
          {WORDS.failed} {result ? explain(result.code) : ''}
        </p>
        <Button variant="default" onClick={onAgain}>
          {WORDS.tryAgain}
        </Button>
      </div>
    )
  }
  const { hits, counts, match, indexed } = result.value
  const count = countIn(counts, kind)
  return (
    <div className={styles.found}>
      {isWhole(indexed) ? null : <p className={styles.status}>{indexingWords(indexed)}</p>}
      {count > 0 ? <p className={styles.status}>{foundWords(count, match)}</p> : null}
      {hits.length > 0 ? <HitList label={WORDS.results} hits={hits} onOpen={onOpen} /> : null}
      {count === 0 && isWhole(indexed) ? (
        <NothingFound isNarrowed={kind !== null || period !== 'any'} onWiden={onWiden} />
      ) : null}
      {count > hits.length && most < MOST_HITS ? (
        <Button variant="default" className={styles.more ?? ''} onClick={onMore}>
          {WORDS.more}
        </Button>
      ) : null}
      {count > MOST_HITS && most >= MOST_HITS ? <p className={styles.status}>{WORDS.most}</p> : null}
    </div>
  )
}
