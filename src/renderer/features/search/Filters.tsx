import '@mantine/core/styles/Input.layer.css'
import { NativeSelect } from '@mantine/core'
import type { SearchKind, SearchPeriod, SearchView } from '../../../shared/contract/search-views'
import { SEARCH_KINDS, SEARCH_PERIODS } from '../../../shared/domain/search'
import styles from './Filters.module.css'
import { inWords, KIND_NAMES, PERIOD_WORDS, WORDS } from './words'

interface Props {
  readonly kind: SearchKind | null
  readonly period: SearchPeriod
  /** How many there are of each kind, or null where nothing was looked for. */
  readonly counts: SearchView['counts'] | null
  readonly onKind: (kind: SearchKind | null) => void
  readonly onPeriod: (period: SearchPeriod) => void
  /** What one should know about the field above. */
  readonly hint: string
}

/** Where and when to look. */
export function Filters({ kind, period, counts, onKind, onPeriod, hint }: Props) {
  return (
    <div className={styles.filters}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset takes no flex layout in every engine, and these are no form fields */}
      <div className={styles.kinds} role="group" aria-label={WORDS.kinds}>
        <button type="button" className={styles.kind} aria-pressed={kind === null} onClick={() => onKind(null)}>
          {WORDS.everything}
        </button>
        {SEARCH_KINDS.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.kind}
            aria-pressed={kind === one}
            data-none={counts?.[one] === 0 || undefined}
            onClick={() => onKind(kind === one ? null : one)}
          >
            {KIND_NAMES[one].many}
            {counts ? <span className={styles.count}> {inWords(counts[one])}</span> : null}
          </button>
        ))}
      </div>
      <div className={styles.second}>
        <NativeSelect
          className={styles.period ?? ''}
          aria-label={WORDS.period}
          size="sm"
          value={period}
          onChange={(event) => {
            const chosen = SEARCH_PERIODS.find((one) => one === event.currentTarget.value)
            if (chosen) onPeriod(chosen)
          }}
          data={SEARCH_PERIODS.map((value) => ({ value, label: PERIOD_WORDS[value] }))}
        />
        <p className={styles.hint} id="search-keys">
          {hint}
        </p>
      </div>
    </div>
  )
}
