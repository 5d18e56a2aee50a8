import '@mantine/core/styles/Input.layer.css'
import { Button, Textarea } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import type { ClipboardEvent } from 'react'
import { MAX_TABLE_LENGTH } from '../../../../shared/contract/result'
import { useDraft } from '../../../data/drafts'
import styles from './Table.module.css'
import { WORDS } from './words'

interface Props {
  readonly busy: boolean
  readonly trouble: string | null
  readonly onOpen: () => void
  readonly onPaste: (text: string) => void
}

/** Asks for the table: a file, or pasted cells. */
export function TableSource({ busy, trouble, onOpen, onPaste }: Props) {
  const [text, setText] = useDraft('table-cells', () => '')
  /** What is pasted into the empty field is read at once: the field itself takes long over thousands of lines. */
  function takePasted(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text/plain')
    if (text.trim() !== '' || !pasted.includes('\n') || pasted.length > MAX_TABLE_LENGTH) return
    event.preventDefault()
    setText(pasted)
    onPaste(pasted)
  }

  return (
    <div className={styles.source}>
      <p className={styles.lead}>{WORDS.lead}</p>
      <div>
        <Button data-autofocus leftSection={<IconTable size={16} />} disabled={busy} onClick={onOpen}>
          {WORDS.open}
        </Button>
      </div>
      <Textarea
        label={WORDS.paste}
        classNames={{ input: styles.cells ?? '' }}
        rows={6}
        dir="auto"
        spellCheck={false}
        maxLength={MAX_TABLE_LENGTH}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onPaste={takePasted}
      />
      {trouble ? (
        <p className={styles.trouble} role="alert">
          {trouble}
        </p>
      ) : null}
      <div className={styles.foot}>
        <Button variant="default" disabled={busy || text.trim() === ''} onClick={() => onPaste(text)}>
          {WORDS.read}
        </Button>
      </div>
    </div>
  )
}
