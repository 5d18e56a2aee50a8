import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import styles from './Pane.module.css'
import { WORDS } from './words'

/** The way to the list, on windows too narrow for both. */
export function BackToEntries({ onBack }: { readonly onBack: () => void }) {
  return (
    <Button
      className={styles.back ?? ''}
      variant="subtle"
      size="compact-sm"
      leftSection={<IconArrowLeft size={16} />}
      onClick={onBack}
    >
      {WORDS.back}
    </Button>
  )
}
