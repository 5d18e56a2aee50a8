import { useId, useState } from 'react'
import type { FoldedText } from '../../../shared/domain/message'
import { DisclosureButton } from '../../ui/DisclosureButton'
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
      <DisclosureButton open={open} controls={id} onToggle={() => setOpen(!open)}>
        {foldedToggle(part.kind, open)}
      </DisclosureButton>
      <div id={id} className={styles.text} hidden={!open}>
        {part.text}
      </div>
    </div>
  )
}
