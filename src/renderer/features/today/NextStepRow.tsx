import type { NextStep } from '../../../shared/contract/views'
import { ACTION_WORDS } from '../../../shared/domain/words'
import { CheckRow } from '../../ui/CheckRow'
import { Quote } from '../../ui/Quote'
import styles from './NextStepRow.module.css'
import { origin, WORDS } from './words'

interface Props {
  readonly step: NextStep
  readonly readOnly: boolean
  readonly onTick: (done: boolean) => void
  readonly onShow: () => void
}

/** One next step: what to do, why in the employer's own words, and from whom. */
export function NextStepRow({ step, readOnly, onTick, onShow }: Props) {
  return (
    <div className={styles.row}>
      <CheckRow
        title={ACTION_WORDS[step.action.type].title}
        done={step.action.doneAt !== null}
        disabled={readOnly}
        onChange={onTick}
      >
        <button type="button" className={styles.why} title={WORDS.show} onClick={onShow}>
          <span className={styles.because}>
            {step.because === null ? (
              WORDS.becauseWhole
            ) : (
              <>
                {WORDS.because} <Quote text={step.because} />
              </>
            )}
          </span>
          <span className={styles.origin}>{origin(step.sender, step.subject)}</span>
        </button>
      </CheckRow>
    </div>
  )
}
