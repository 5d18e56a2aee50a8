import { useQuery } from '@tanstack/react-query'
import type { ErrorCode } from '../../../shared/contract/result'
import type { SearchHit, SearchQuestion } from '../../../shared/contract/search-views'
import { isWhole, similarQuery } from '../../data/search'
import { HitList } from './HitList'
import styles from './SimilarHits.module.css'
import { comparingWords, WORDS } from './words'

interface Props {
  readonly question: SearchQuestion
  readonly explain: (code: ErrorCode) => string
  readonly onOpen: (hit: SearchHit) => void
}

/** What comes near by its meaning, apart from what was found by its words; and how far that has come. */
export function SimilarHits({ question, explain, onOpen }: Props) {
  const { data, isError } = useQuery(similarQuery(question))
  if (!data && !isError) return null
  const view = data?.ok ? data.value : null
  return (
    <aside className={styles.similar} aria-labelledby="similar">
      <h2 className={styles.heading} id="similar" tabIndex={-1}>
        {WORDS.similar}
      </h2>
      {view ? (
        <Similar {...view} onOpen={onOpen} />
      ) : (
        <p className={styles.lead}>
          {WORDS.similarFailed} {data?.ok === false ? explain(data.code) : ''}
        </p>
      )}
    </aside>
  )
}

function Similar({
  hits,
  compared,
  onOpen
}: {
  readonly hits: readonly SearchHit[]
  readonly compared: { readonly ready: number; readonly of: number }
  readonly onOpen: (hit: SearchHit) => void
}) {
  return (
    <>
      <p className={styles.lead}>{hits.length === 0 && isWhole(compared) ? WORDS.similarNone : WORDS.similarLead}</p>
      {hits.length > 0 ? <HitList label={WORDS.similar} hits={hits} onOpen={onOpen} /> : null}
      {isWhole(compared) ? null : <p className={styles.progress}>{comparingWords(compared)}</p>}
    </>
  )
}
