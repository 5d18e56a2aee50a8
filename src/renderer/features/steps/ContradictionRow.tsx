import { useId } from 'react'
import type { StepView } from '../../../shared/contract/step-views'
import styles from './ContradictionRow.module.css'
import { StepRow } from './StepRow'
import type { StepWays } from './step-ways'
import { WORDS } from './words'

interface Props {
  readonly sides: readonly [StepView, StepView]
  readonly ways: StepWays
}

/** Advice that says the opposite of each other, side by side: it is not averaged, and each side is decided about by itself. */
export function ContradictionRow({ sides, ways }: Props) {
  const id = useId()
  return (
    <section className={styles.row} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {WORDS.contradictionTitle}
      </h2>
      <p className={styles.detail}>{WORDS.contradiction}</p>
      <div className={styles.sides}>
        {sides.map((side, at) => (
          <div key={side.id} className={styles.side}>
            <StepRow
              step={side}
              ways={ways}
              above={<p className={styles.name}>{at === 0 ? WORDS.low : WORDS.high}</p>}
            />
          </div>
        ))}
      </div>
    </section>
  )
}
