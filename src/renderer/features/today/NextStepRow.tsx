import { IconArrowsDiff, IconFileCheck, IconMailQuestion, type IconProps } from '@tabler/icons-react'
import type { ComponentType, ReactNode } from 'react'
import type { DueAsk, StepView } from '../../../shared/contract/step-views'
import { stepWords } from '../../../shared/domain/step-words'
import { CheckRow } from '../../ui/CheckRow'
import { Quote } from '../../ui/Quote'
import styles from './NextStepRow.module.css'
import { ASK_WORDS, askOrigin, becauseOf, contradictionOrigin, originOf, WORDS } from './words'

interface Props {
  readonly step: StepView
  readonly readOnly: boolean
  readonly onTick: (done: boolean) => void
  readonly onShow: () => void
}

/** One next step: what to do, why in the employer's own words, and from whom. */
export function NextStepRow({ step, readOnly, onTick, onShow }: Props) {
  const { title } = stepWords(step.about)
  const because = becauseOf(step)
  const why = (
    <Why title={step.about.from === 'check' ? WORDS.showInResume : WORDS.show} origin={originOf(step)} onShow={onShow}>
      {because.said === null ? (
        because.lead
      ) : (
        <>
          {because.lead} <Quote text={because.said} />
        </>
      )}
    </Why>
  )
  return (
    <div className={styles.row}>
      {step.about.from === 'check' ? (
        <Unticked icon={IconFileCheck} title={title}>
          {why}
        </Unticked>
      ) : (
        <CheckRow title={title} done={step.group === 'done'} disabled={readOnly} onChange={onTick}>
          {why}
        </CheckRow>
      )}
    </div>
  )
}

interface ContradictionProps {
  readonly sides: readonly [StepView, StepView]
  readonly onShow: () => void
}

/** Two employers that say the opposite: nothing to tick, but something to think about. */
export function ContradictionStepRow({ sides, onShow }: ContradictionProps) {
  return (
    <div className={styles.row}>
      <Unticked icon={IconArrowsDiff} title={WORDS.contradiction}>
        <Why title={WORDS.showInList} origin={contradictionOrigin(sides)} onShow={onShow}>
          {WORDS.contradictionDetail}
        </Why>
      </Unticked>
    </div>
  )
}

interface AskProps {
  readonly ask: DueAsk
  readonly onShow: () => void
}

/** A request for feedback that nobody answered. */
export function AskStepRow({ ask, onShow }: AskProps) {
  const { title, detail } = ASK_WORDS
  return (
    <div className={styles.row}>
      <Unticked icon={IconMailQuestion} title={title}>
        <Why title={WORDS.showRequest} origin={askOrigin(ask)} onShow={onShow}>
          {detail}
        </Why>
      </Unticked>
    </div>
  )
}

interface UntickedProps {
  readonly icon: ComponentType<IconProps>
  readonly title: string
  readonly children: ReactNode
}

/** A step that has no box. */
function Unticked({ icon: Icon, title, children }: UntickedProps) {
  return (
    <div className={styles.unticked}>
      <Icon className={styles.icon} size={24} stroke={1.5} aria-hidden="true" />
      <div className={styles.content}>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
    </div>
  )
}

interface WhyProps {
  readonly title: string
  readonly origin: string
  readonly onShow: () => void
  readonly children: ReactNode
}

function Why({ title, origin, onShow, children }: WhyProps) {
  return (
    <button type="button" className={styles.why} title={title} onClick={onShow}>
      <span className={styles.because}>{children}</span>
      <span className={styles.origin}>{origin}</span>
    </button>
  )
}
