import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { StepView } from '../../../shared/contract/step-views'
import { stepWords } from '../../../shared/domain/step-words'
import { CheckRow } from '../../ui/CheckRow'
import { longDay, plainDay } from '../../ui/dates'
import { Evidence } from './Evidence'
import { StepDeeds } from './StepDeeds'
import styles from './StepRow.module.css'
import type { StepWays } from './step-ways'
import { againWords, doneWords, dueWords, saidBy, untilWords, WORDS } from './words'

interface Props {
  readonly step: StepView
  readonly ways: StepWays
  /** Said above the title. */
  readonly above?: ReactNode
}

/** One thing to do: what, how, who asks for it in their own words, and what the person makes of it. */
export function StepRow({ step, ways, above }: Props) {
  const { title, detail } = stepWords(step.about)
  const isDone = step.group === 'done'
  const isLive = step.group === 'now' || step.group === 'later'
  const who = saidBy(step)
  const body = (
    <>
      <Standing step={step} ways={ways} />
      {isLive ? <p className={styles.detail}>{detail}</p> : null}
      {isLive && step.about.from === 'check' ? <p className={styles.detail}>{WORDS.endsByCheck}</p> : null}
      {who ? <p className={styles.who}>{who}</p> : null}
      <Evidence step={step} ways={ways} />
      <StepDeeds step={step} title={title} ways={ways} />
    </>
  )
  return (
    <div className={styles.row}>
      {above}
      {step.about.from === 'check' || step.group === 'disagreed' ? (
        <Unticked title={title} isDone={isDone} isMarked={step.about.from === 'check'}>
          {body}
        </Unticked>
      ) : (
        <CheckRow
          title={title}
          done={isDone}
          disabled={ways.page.readOnly}
          onChange={(done) => ways.decide(step, null, { kind: done ? 'done' : 'open' })}
        >
          {body}
        </CheckRow>
      )}
    </div>
  )
}

interface UntickedProps {
  readonly title: string
  readonly isDone: boolean
  /** Whether a circle shows how it stands. */
  readonly isMarked: boolean
  readonly children: ReactNode
}

/** A step without a box: only a check can end it, or the person has set it aside. */
function Unticked({ title, isDone, isMarked, children }: UntickedProps) {
  const Icon = isDone ? IconCircleCheckFilled : IconCircle
  return (
    <div className={styles.unticked} data-done={isDone || undefined}>
      {isMarked ? <Icon className={styles.circle} size={24} stroke={1.5} aria-hidden="true" /> : null}
      <div className={styles.content}>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
    </div>
  )
}

/** What was decided, and what has happened since. */
function Standing({ step, ways }: Pick<Props, 'step' | 'ways'>) {
  const { group, about, again, dueOn, until, endedAt } = step
  if (again) return <p className={styles.news}>{againWords(again, plainDay(again.at))}</p>
  if (dueOn !== null) return <p className={styles.news}>{dueWords(longDay(dueOn), dueOn === ways.today)}</p>
  if (until !== null) return <p className={styles.detail}>{untilWords(longDay(until))}</p>
  if (group === 'done') {
    const byCheck = about.from === 'check' || step.pieces.some(isByCheck)
    return <p className={styles.detail}>{byCheck ? WORDS.byCheck : doneWords(plainDay(endedAt))}</p>
  }
  const reason = step.pieces.flatMap(({ standing }) => (standing.kind === 'disagreed' ? [standing.reason] : []))[0]
  return group === 'disagreed' && reason ? (
    <p className={styles.reason}>
      <span className={styles.detail}>{WORDS.reason}</span> {reason}
    </p>
  ) : null
}

function isByCheck({ standing }: StepView['pieces'][number]): boolean {
  return standing.kind === 'done' && standing.by === 'check'
}
