import { Button } from '@mantine/core'
import { IconClipboardText, IconFileText, IconPencil, IconSparkles } from '@tabler/icons-react'
import styles from './IntakeButtons.module.css'
import { WORDS } from './words'

interface Props {
  readonly onOpen: () => void
  readonly onPaste: () => void
  readonly onWrite: () => void
  /** Where given, the sample is offered too. */
  readonly onSample?: (() => void) | undefined
  /** Small and short, for the head of a list. The sample is not offered there. */
  readonly compact?: boolean
}

/** The ways in, as buttons. */
export function IntakeButtons({ onOpen, onPaste, onWrite, onSample, compact = false }: Props) {
  if (compact) {
    const look = { size: 'compact-sm', variant: 'default' } as const
    return (
      <div className={`${styles.buttons} ${styles.compact}`}>
        <Button {...look} aria-label={WORDS.open} title={WORDS.open} onClick={onOpen}>
          {WORDS.openShort}
        </Button>
        <Button {...look} aria-label={WORDS.paste} title={WORDS.paste} onClick={onPaste}>
          {WORDS.pasteShort}
        </Button>
        <Button {...look} title={WORDS.noteTitle} onClick={onWrite}>
          {WORDS.write}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.buttons}>
      <Button leftSection={<IconFileText size={16} />} onClick={onOpen}>
        {WORDS.open}
      </Button>
      <Button variant="default" leftSection={<IconClipboardText size={16} />} onClick={onPaste}>
        {WORDS.paste}
      </Button>
      <Button variant="default" leftSection={<IconPencil size={16} />} onClick={onWrite}>
        {WORDS.write}
      </Button>
      {onSample ? (
        <Button variant="subtle" leftSection={<IconSparkles size={16} />} onClick={onSample}>
          {WORDS.sample}
        </Button>
      ) : null}
    </div>
  )
}
