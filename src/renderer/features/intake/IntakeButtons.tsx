import { Button } from '@mantine/core'
import { IconClipboardText, IconFileText, IconSparkles } from '@tabler/icons-react'
import styles from './IntakeButtons.module.css'
import { WORDS } from './words'

interface Props {
  readonly onOpen: () => void
  readonly onPaste: () => void
  /** Where given, the sample is offered too. */
  readonly onSample?: (() => void) | undefined
  /** Small and quiet, for the head of a list. */
  readonly compact?: boolean
}

/** The ways in, as buttons. */
export function IntakeButtons({ onOpen, onPaste, onSample, compact = false }: Props) {
  const size = compact ? 'compact-sm' : 'sm'
  return (
    <div className={styles.buttons}>
      <Button
        size={size}
        variant={compact ? 'default' : 'filled'}
        leftSection={<IconFileText size={16} />}
        onClick={onOpen}
      >
        {WORDS.open}
      </Button>
      <Button size={size} variant="default" leftSection={<IconClipboardText size={16} />} onClick={onPaste}>
        {WORDS.paste}
      </Button>
      {onSample ? (
        <Button size={size} variant="subtle" leftSection={<IconSparkles size={16} />} onClick={onSample}>
          {WORDS.sample}
        </Button>
      ) : null}
    </div>
  )
}
