import { Button } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface Props {
  readonly open: boolean
  /** Id of what it shows and hides. */
  readonly controls: string
  readonly onToggle: () => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A quiet button that unfolds something below it. */
export function DisclosureButton({ open, controls, onToggle, className, children }: Props) {
  return (
    <Button
      className={className ?? ''}
      variant="subtle"
      color="gray"
      size="compact-sm"
      leftSection={open ? <IconChevronDown size={15} /> : <IconChevronRight size={15} />}
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
    >
      {children}
    </Button>
  )
}
