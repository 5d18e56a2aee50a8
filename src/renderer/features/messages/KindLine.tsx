import { Button } from '@mantine/core'
import { IconArrowDown } from '@tabler/icons-react'
import type { ActionItem } from '../../../shared/domain/action-item'
import type { MessageKind } from '../../../shared/domain/message-kind'
import { KIND_WORDS } from '../../../shared/domain/words'
import { confidenceWords } from './confidence'
import styles from './KindLine.module.css'
import { toSteps } from './words'

interface Props {
  readonly kind: MessageKind
  readonly confidence: number
  readonly actions: readonly ActionItem[]
  /** Leads to the steps. */
  readonly onSteps: () => void
}

/** What the message as a whole is, what that means, whether that is unsure, and the way to what follows from it. */
export function KindLine({ kind, confidence, actions, onSteps }: Props) {
  const open = actions.filter(({ doneAt }) => doneAt === null).length
  return (
    <div className={styles.line}>
      <p className={styles.text}>
        <strong className={styles.name}>{KIND_WORDS[kind].name}.</strong> {KIND_WORDS[kind].meaning}
        <span className={styles.sure}> {confidenceWords(confidence)}</span>
      </p>
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
