import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { copyText } from '../../ui/copy-text'
import { Dialog } from '../../ui/Dialog'
import styles from './TextDialog.module.css'
import { WORDS } from './words'

interface Props {
  readonly title: string
  readonly lead: string
  /** Names the text to who cannot see it. */
  readonly label: string
  /** Said where the text is empty. */
  readonly empty?: string
  /** Tells this text's question from others. */
  readonly name: string
  readonly read: () => Promise<string>
  readonly onClose: () => void
}

/** A text of the program's own, shown whole before it can be copied. */
export function TextDialog({ title, lead, label, empty = '', name, read, onClose }: Props) {
  const { data, isError } = useQuery({ queryKey: ['own-text', name], queryFn: read, gcTime: 0 })
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState<string | null>(null)

  async function copy(text: string) {
    setSaid((await copyText(text, field.current)) ? WORDS.copied : WORDS.copyFailed)
  }

  if (data === undefined && !isError) return null
  return (
    <Dialog title={title} size={760} onClose={onClose}>
      <p className={styles.lead}>{lead}</p>
      {data ? (
        <textarea ref={field} className={styles.text} aria-label={label} readOnly rows={16} value={data} />
      ) : (
        <p>{isError ? WORDS.failed : empty}</p>
      )}
      <div className={styles.foot}>
        <p className={styles.said} role="status">
          {said}
        </p>
        <Button
          variant="default"
          size="sm"
          disabled={!data}
          leftSection={<IconCopy size={16} />}
          onClick={() => void copy(data ?? '')}
        >
          {WORDS.copy}
        </Button>
      </div>
    </Dialog>
  )
}
