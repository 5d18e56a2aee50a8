import { Button } from '@mantine/core'
import { IconArrowDown } from '@tabler/icons-react'
import type { MessageView } from '../../../shared/contract/views'
import type { MessageKind } from '../../../shared/domain/message-kind'
import type { Reading } from '../../../shared/domain/reading'
import { KIND_WORDS } from '../../../shared/domain/words'
import { KindMenu } from './correct/KindMenu'
import { whoSaysKind } from './correct/who-marked'
import styles from './KindLine.module.css'
import { toSteps } from './words'

interface Props extends Pick<MessageView, 'actions' | 'decidedKind'> {
  readonly reading: Reading
  /** Says what the message is; null leaves that to the reader. */
  readonly onDecide: (kind: MessageKind | null) => void
  readonly readOnly: boolean
  /** Leads to the steps. */
  readonly onSteps: () => void
}

/** What the message as a whole is, what that means, who says so, the way to change it, and the way to what follows from it. */
export function KindLine({ reading, decidedKind, actions, readOnly, onDecide, onSteps }: Props) {
  const { kind } = reading
  const open = actions.filter(({ doneAt }) => doneAt === null).length
  return (
    <div className={styles.line}>
      <div className={styles.text}>
        <strong className={styles.name}>{KIND_WORDS[kind].name}.</strong> {KIND_WORDS[kind].meaning}{' '}
        <span className={styles.sure}>{whoSaysKind(reading, decidedKind)}</span>{' '}
        {readOnly ? null : <KindMenu kind={kind} decided={decidedKind !== null} onDecide={onDecide} />}
      </div>
      {actions.length > 0 ? (
        <Button
          className={styles.steps ?? ''}
          variant="subtle"
          size="compact-sm"
          rightSection={<IconArrowDown size={15} />}
          onClick={onSteps}
        >
          {toSteps(open, actions.length)}
        </Button>
      ) : null}
    </div>
  )
}
