import { memo } from 'react'
import type { SearchHit } from '../../../shared/contract/search-views'
import styles from './HitList.module.css'
import { HitRow } from './HitRow'

interface Props {
  readonly label: string
  readonly hits: readonly SearchHit[]
  readonly onOpen: (hit: SearchHit) => void
}

/** What was found, best first. Rows out of sight are laid out only when they come into sight. The same hits are not drawn again. */
export const HitList = memo(function HitList({ label, hits, onOpen }: Props) {
  return (
    <ul className={styles.list} aria-label={label}>
      {hits.map((hit) => (
        <li key={`${hit.kind}:${hit.id}`} className={styles.item}>
          <HitRow hit={hit} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  )
})
