import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { DisclosureButton } from '../../ui/DisclosureButton'
import styles from './AskPanel.module.css'

interface Props {
  readonly show: string
  readonly hide: string
  /** A quiet button, for what is only to be looked up. */
  readonly quiet?: boolean
  readonly children: ReactNode
}

/** Something that unfolds below its button. */
export function Disclosed({ show, hide, quiet = false, children }: Props) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const content = useRef<HTMLDivElement>(null)

  // It opens below its button, often below the window's edge.
  useEffect(() => {
    if (open) content.current?.scrollIntoView({ block: 'nearest' })
  }, [open])

  const toggle = () => setOpen(!open)
  return (
    <div className={styles.disclosed}>
      {quiet ? (
        <DisclosureButton open={open} controls={id} onToggle={toggle} className={styles.quiet}>
          {open ? hide : show}
        </DisclosureButton>
      ) : (
        <Button size="xs" variant="default" aria-expanded={open} aria-controls={id} onClick={toggle}>
          {open ? hide : show}
        </Button>
      )}
      <div id={id} hidden={!open} ref={content} className={styles.content}>
        {open ? children : null}
      </div>
    </div>
  )
}
