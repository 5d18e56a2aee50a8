import '@mantine/core/styles/Input.layer.css'
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { MAX_TEXT_LENGTH } from '../../../shared/contract/result'
import { Dialog } from '../../ui/Dialog'
import styles from './PasteDialog.module.css'
import { WORDS } from './words'

interface Props {
  /** What was pasted or dropped, or stood there the last time; empty where the person only asked for the field. */
  readonly text: string
  readonly onChange: (text: string) => void
  readonly onRead: (text: string) => void
  /** Told what stood in the field, so that it stands there again the next time. */
  readonly onClose: (unfinished: string) => void
}

/** Shows pasted text, lets it be mended, and asks whether it should be read as a message. */
export function PasteDialog({ text, onChange, onRead, onClose }: Props) {
  const [value, setValue] = useState(text)
  const ready = value.trim() !== '' && value.length <= MAX_TEXT_LENGTH
  const submit = () => ready && onRead(value)
  const close = () => onClose(value)
  return (
    <Dialog title={text === '' ? WORDS.pasteTitleEmpty : WORDS.pasteTitle} size={640} onClose={close}>
      <Textarea
        label={WORDS.pasteField}
        description={WORDS.pasteDetail}
        error={value.length > MAX_TEXT_LENGTH ? WORDS.tooLong : null}
        classNames={{ input: styles.field ?? '' }}
        rows={13}
        data-autofocus
        value={value}
        onChange={(event) => {
          setValue(event.currentTarget.value)
          onChange(event.currentTarget.value)
        }}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && submit()}
      />
      <div className={styles.buttons}>
        <Button variant="default" onClick={close}>
          {WORDS.cancel}
        </Button>
        <Button disabled={!ready} onClick={submit}>
          {WORDS.pasteConfirm}
        </Button>
      </div>
    </Dialog>
  )
}
