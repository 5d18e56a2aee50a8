import '@mantine/core/styles/Menu.layer.css'
import '@mantine/core/styles/Popover.layer.css'
import { Button, Menu } from '@mantine/core'
import { IconCheck, IconClock, IconFileCheck } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { StepView } from '../../../shared/contract/step-views'
import { DESK_ACTIONS } from '../../../shared/domain/checklist'
import { longDay } from '../../ui/dates'
import { DayForm } from './DayForm'
import { ReasonForm } from './ReasonForm'
import styles from './StepDeeds.module.css'
import type { StepWays } from './step-ways'
import { laterDays, WORDS } from './words'

interface Props {
  readonly step: StepView
  /** The step's title, so that each button says what it is about. */
  readonly title: string
  readonly ways: StepWays
}

/** What the person can do with a step, besides ticking it. */
export function StepDeeds({ step, title, ways }: Props) {
  const [asked, setAsked] = useState<'day' | 'reason' | null>(null)
  const later = useRef<HTMLButtonElement>(null)
  const disagree = useRef<HTMLButtonElement>(null)
  const { readOnly } = ways.page
  const named = (name: string) => ({ 'aria-label': `${name}: ${title}` })

  function close() {
    ;(asked === 'day' ? later : disagree).current?.focus()
    setAsked(null)
  }

  if (step.group !== 'now') {
    return (
      <div className={styles.buttons}>
        {isOnlyByCheck(step) ? null : (
          <Button
            {...named(WORDS.back)}
            size="xs"
            variant="default"
            disabled={readOnly}
            onClick={() => ways.decide(step, null, { kind: 'open' })}
          >
            {WORDS.back}
          </Button>
        )}
        {step.group === 'later' ? <Desk step={step} ways={ways} label={named(WORDS.openDesk)} /> : null}
      </div>
    )
  }

  const { tomorrow, nextWeek } = laterDays(ways.today)
  return (
    <>
      <div className={styles.buttons}>
        <Button
          {...named(step.accepted ? WORDS.accepted : WORDS.accept)}
          size="xs"
          variant={step.accepted ? 'light' : 'default'}
          leftSection={step.accepted ? <IconCheck size={15} aria-hidden="true" /> : null}
          aria-pressed={step.accepted}
          disabled={readOnly}
          onClick={() => ways.decide(step, null, { kind: step.accepted ? 'open' : 'accept' })}
        >
          {step.accepted ? WORDS.accepted : WORDS.accept}
        </Button>
        <Menu
          position="bottom-start"
          width={260}
          withinPortal={false}
          withInitialFocusPlaceholder={false}
          transitionProps={{ duration: 100 }}
        >
          <Menu.Target>
            <Button
              ref={later}
              {...named(WORDS.later)}
              size="xs"
              variant="default"
              leftSection={<IconClock size={15} aria-hidden="true" />}
              disabled={readOnly}
            >
              {WORDS.later}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {(
              [
                [WORDS.tomorrow, tomorrow],
                [WORDS.nextWeek, nextWeek]
              ] as const
            ).map(([name, until]) => (
              <Menu.Item key={until} onClick={() => ways.decide(step, null, { kind: 'later', until })}>
                {name}
                <span className={styles.day}>{longDay(until)}</span>
              </Menu.Item>
            ))}
            <Menu.Item onClick={() => setAsked('day')}>{WORDS.pickDay}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <Button
          ref={disagree}
          {...named(WORDS.disagree)}
          size="xs"
          variant="default"
          aria-expanded={asked === 'reason'}
          disabled={readOnly}
          onClick={() => setAsked(asked === 'reason' ? null : 'reason')}
        >
          {WORDS.disagree}
        </Button>
        <Desk step={step} ways={ways} label={named(WORDS.openDesk)} />
      </div>
      {asked === 'day' ? (
        <DayForm
          first={tomorrow}
          begin={nextWeek}
          onChoose={(until) => ways.decide(step, null, { kind: 'later', until })}
          onCancel={close}
        />
      ) : null}
      {asked === 'reason' ? (
        <ReasonForm
          stepId={step.id}
          begun={ways.begunReasons[step.id] ?? ''}
          onSave={(reason) => ways.decide(step, null, { kind: 'disagree', reason })}
          onCancel={close}
        />
      ) : null}
    </>
  )
}

interface DeskProps extends Pick<Props, 'step' | 'ways'> {
  readonly label: { readonly 'aria-label': string }
}

/** The way to the resume desk, where the step is about a document. */
function Desk({ step, ways, label }: DeskProps) {
  const [piece] = step.pieces
  if (step.about.from !== 'said' || !DESK_ACTIONS.has(step.about.type) || !piece) return null
  return (
    <Button
      {...label}
      size="xs"
      variant="default"
      leftSection={<IconFileCheck size={15} aria-hidden="true" />}
      onClick={() => ways.page.goToResume(null, piece.id)}
    >
      {WORDS.openDesk}
    </Button>
  )
}

/** Nobody can bring back what only the check ends. */
function isOnlyByCheck({ group, about }: StepView): boolean {
  return group === 'done' && about.from === 'check'
}
