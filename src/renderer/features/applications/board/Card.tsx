import { useDraggable } from '@dnd-kit/core'
import { IconDots } from '@tabler/icons-react'
import { type KeyboardEvent, memo, useState } from 'react'
import type { ApplicationLine } from '../../../../shared/contract/application-views'
import type { Day, Stage } from '../../../../shared/domain/application'
import { applicationName } from '../../../data/application-names'
import { dayWords } from '../day-words'
import { StageMenu } from '../StageMenu'
import { messagesLine, silenceLength, WORDS } from '../words'
import styles from './Card.module.css'

interface Props {
  readonly line: ApplicationLine
  readonly today: Day
  readonly tabbable: boolean
  readonly readOnly: boolean
  readonly onFocus: (id: string) => void
  readonly onKey: (event: KeyboardEvent, line: ApplicationLine) => void
  readonly onOpen: (id: string) => void
  readonly onMove: (line: ApplicationLine, stage: Stage) => void
  readonly onAway: (line: ApplicationLine) => void
}

/** One application on the board: a click opens it, a drag or the menu moves it. */
export const Card = memo(function Card({ line, today, tabbable, readOnly, ...on }: Props) {
  const { id, stage } = line
  const { setNodeRef, listeners, isDragging } = useDraggable({ id, disabled: readOnly })
  const [opened, setOpened] = useState(false)
  const name = applicationName(line) || WORDS.noCompany
  return (
    <div ref={setNodeRef} className={styles.card} data-dragging={isDragging || undefined} {...listeners}>
      <button
        type="button"
        className={styles.open}
        data-card={id}
        tabIndex={tabbable ? 0 : -1}
        aria-describedby="board-keys"
        onFocus={() => on.onFocus(id)}
        onKeyDown={(event) => {
          if (event.key.toLowerCase() === 'm' && !event.ctrlKey && !event.metaKey && !readOnly) setOpened(true)
          else on.onKey(event, line)
        }}
        onClick={() => on.onOpen(id)}
      >
        <CardFace line={line} today={today} />
      </button>
      {readOnly ? null : (
        <StageMenu
          stage={stage}
          label={`${WORDS.move}: ${name}`}
          opened={opened}
          onOpened={setOpened}
          onMove={(to) => on.onMove(line, to)}
          onAway={() => on.onAway(line)}
        >
          <button
            type="button"
            className={styles.menu}
            tabIndex={tabbable ? 0 : -1}
            aria-label={`${WORDS.move}: ${name}`}
          >
            <IconDots size={16} aria-hidden="true" />
          </button>
        </StageMenu>
      )}
    </div>
  )
})

/** What a card shows. */
export function CardFace({ line, today }: Pick<Props, 'line' | 'today'>) {
  const { company, role, since, round, silence, messages, lastNews } = line
  const day = since ?? lastNews
  return (
    <span className={styles.face}>
      <span className={styles.company} dir="auto">
        {company || WORDS.noCompany}
      </span>
      <span className={styles.role} dir="auto">
        {role || WORDS.noRole}
      </span>
      <span className={styles.facts}>
        <span className={styles.day} data-quiet={silence ? true : undefined}>
          {silence ? `quiet for ${silenceLength(silence.days)}` : dayWords(day, today)}
          {round === null ? '' : ` · ${WORDS.round.toLowerCase()} ${round}`}
        </span>
        {messages > 0 ? <span className={styles.messages}>{messagesLine(messages)}</span> : null}
      </span>
    </span>
  )
}
