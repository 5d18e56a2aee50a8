import { Button } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { FoldedText } from '../../../shared/domain/message'
import styles from './FoldedTexts.module.css'
import { foldedToggle } from './words'

/** Signature, quoted history and footers, each behind its own button. */
export function FoldedTexts({ folded }: { readonly folded: readonly FoldedText[] }) {
  return (
    <>
      {folded.map((part, at) => (
        // The parts of a message never change, and two may be alike.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Folded key={at} part={part} />
      ))}
    </>
  )
}

function Folded({ part }: { readonly part: FoldedText }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className={styles.folded}>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        leftSection={open ? <IconChevronDown size={15} /> : <IconChevronRight size={15} />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {foldedToggle(part.kind, open)}
      </Button>
      <div id={id} className={styles.text} hidden={!open}>
        {part.text}
      </div>
    </div>
  )
}
