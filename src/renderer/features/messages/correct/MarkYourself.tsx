import { Button } from '@mantine/core'
import { IconEyeglass2, IconHighlight } from '@tabler/icons-react'
import type { Ref } from 'react'
import styles from './MarkYourself.module.css'
import { MARK_KEYS, WORDS } from './words'

interface Props {
  /** Whether words are being chosen; null where nothing can be changed. */
  readonly marking: boolean | null
  readonly button: Ref<HTMLButtonElement>
  /** @param byKeys pressed with the keyboard */
  readonly onMark: (byKeys: boolean) => void
  readonly onHowItReads: () => void
}

/** Below the words: the way to mark some oneself, with how it is done, and the way to what the marks rest on. */
export function MarkYourself({ marking, button, onMark, onHowItReads }: Props) {
  return (
    <div className={styles.foot}>
      {marking === null ? null : (
        <Button
          ref={button}
          variant="subtle"
          size="compact-sm"
          leftSection={<IconHighlight size={15} />}
          onClick={(event) => onMark(event.detail === 0)}
        >
          {WORDS.markYourself}
        </Button>
      )}
      <Button variant="subtle" size="compact-sm" leftSection={<IconEyeglass2 size={15} />} onClick={onHowItReads}>
        {WORDS.howItReads}
      </Button>
      {marking ? (
        <p className={styles.hint}>
          {WORDS.markHint}{' '}
          {MARK_KEYS.map(({ keys, what }) => (
            <span key={what} className={styles.key}>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}{' '}
              {what}
            </span>
          ))}
        </p>
      ) : null}
    </div>
  )
}
