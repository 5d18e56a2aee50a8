import { Button } from '@mantine/core'
import { IconArrowRight, IconCircle, IconCircleCheckFilled } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import type { CheckGroup, ChecklistItem, FeedbackItem, ShownIssue } from '../../../shared/domain/resume-desk'
import { ACTION_WORDS } from '../../../shared/domain/words'
import { CheckRow } from '../../ui/CheckRow'
import { Quote } from '../../ui/Quote'
import { TextButton } from '../../ui/TextButton'
import type { ChecklistDeeds } from './ChecklistPanel'
import styles from './ChecklistRow.module.css'
import { GROUP_TASKS, levelWords, named, places, tellsLevel, WORDS } from './words'

interface Props {
  readonly item: ChecklistItem
  readonly issues: readonly ShownIssue[]
  readonly hasJob: boolean
  readonly readOnly: boolean
  readonly deeds: ChecklistDeeds
}

/** One thing to do: found by a check, or said by an employer. */
export function ChecklistRow(props: Props) {
  const { about } = props.item
  return about.from === 'check' ? (
    <FoundByCheck {...props} group={about.group} />
  ) : (
    <SaidByEmployer {...props} about={about} />
  )
}

/** It ticks itself: there is nothing for the person to tick. */
function FoundByCheck({ item, group, deeds }: Props & { readonly group: CheckGroup }) {
  const { title, detail } = GROUP_TASKS[group]
  const id = useId()
  return (
    <div className={styles.row} data-done={item.done || undefined}>
      {item.done ? (
        <IconCircleCheckFilled className={styles.tick} size={24} aria-hidden="true" />
      ) : (
        <IconCircle className={styles.circle} size={24} stroke={1.5} aria-hidden="true" />
      )}
      <div className={styles.content}>
        <p className={styles.title} id={id}>
          {title}
        </p>
        {item.done ? (
          <DoneBy item={item} />
        ) : (
          <>
            <p className={styles.detail}>{detail}</p>
            <Places item={item} titleId={id} onShow={() => deeds.onShow(item)} />
          </>
        )}
      </div>
    </div>
  )
}

function SaidByEmployer({ item, about, hasJob, readOnly, deeds }: Props & { readonly about: FeedbackItem }) {
  const { title, detail } = ACTION_WORDS[about.type]
  const id = useId()
  const open = !item.done
  return (
    <CheckRow title={title} done={item.done} disabled={readOnly} onChange={(done) => deeds.onTick(item, done)}>
      <span id={id} hidden>
        {title}
      </span>
      {open ? <p className={styles.detail}>{detail}</p> : <DoneBy item={item} />}
      {about.named.length > 0 ? <p className={styles.named}>{named(about.named, item.doneBy === 'check')}</p> : null}
      <button
        type="button"
        className={styles.message}
        title={WORDS.toMessage}
        onClick={() => deeds.onShowMessage(item)}
      >
        <span className={styles.said}>
          {about.said === null ? (
            WORDS.becauseWhole
          ) : (
            <>
              {WORDS.because} <Quote text={about.said} />
            </>
          )}
        </span>
        <span className={styles.origin}>
          {about.sender || WORDS.unknownSender}, {about.subject || WORDS.noSubject}
        </span>
      </button>
      {open ? <WhatIsAsked item={item} hasJob={hasJob} onTarget={deeds.onTarget} /> : null}
      {open && (item.issues.length > 0 || about.named.length > 0) ? (
        <Places item={item} titleId={id} onShow={() => deeds.onShow(item)} />
      ) : null}
    </CheckRow>
  )
}

/** What the job asks for and the file does not show, for feedback about fit and level. */
function WhatIsAsked({ item, hasJob, onTarget }: Pick<Props, 'item' | 'hasJob'> & { readonly onTarget: () => void }) {
  const { points, level, about } = item
  const isAboutJob = about.from === 'feedback' && (about.type === 'tailor_resume' || about.type === 'present_level')
  return (
    <>
      {points.length > 0 ? (
        <div className={styles.points}>
          <p>{WORDS.pointsLead}</p>
          <ul>
            {points.map(({ text }) => (
              <li key={text}>
                <Quote text={text} />
              </li>
            ))}
          </ul>
          <p>{WORDS.sayIt}</p>
        </div>
      ) : null}
      {level && tellsLevel(level) ? (
        <dl className={styles.level}>
          <Term name={WORDS.asked}>{levelWords(level.askedYears, level.asked)}</Term>
          <Term name={WORDS.shown}>{levelWords(level.shownYears, level.shown) ?? WORDS.levelSilent}</Term>
        </dl>
      ) : null}
      {isAboutJob && !hasJob ? (
        <p className={styles.detail}>
          {WORDS.noJobYet} <TextButton onClick={onTarget}>{WORDS.targetAdd}</TextButton>
        </p>
      ) : null}
    </>
  )
}

function Term({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface PlacesProps {
  readonly item: ChecklistItem
  readonly titleId: string
  readonly onShow: () => void
}

/** How many places, and the way to the first one. */
function Places({ item, titleId, onShow }: PlacesProps) {
  const button = useId()
  return (
    <p className={styles.places}>
      {item.issues.length > 0 ? <span>{places(item.issues.length)}</span> : null}
      <Button
        id={button}
        aria-labelledby={`${button} ${titleId}`}
        size="compact-sm"
        variant="default"
        rightSection={<IconArrowRight size={14} />}
        onClick={onShow}
      >
        {WORDS.show}
      </Button>
    </p>
  )
}

function DoneBy({ item }: { readonly item: ChecklistItem }) {
  return <p className={styles.doneBy}>{item.doneBy === 'check' ? WORDS.byCheck : WORDS.byPerson}</p>
}
