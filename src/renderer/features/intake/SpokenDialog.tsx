import '@mantine/core/styles/Input.layer.css'
import '@mantine/core/styles/FloatingIndicator.layer.css'
import '@mantine/core/styles/SegmentedControl.layer.css'
import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { type KeyboardEvent, useId, useState } from 'react'
import { MAX_NAME_LENGTH } from '../../../shared/contract/result'
import type { SpokenNote } from '../../../shared/contract/views'
import { SPOKEN_WAYS } from '../../../shared/domain/spoken'
import { Dialog } from '../../ui/Dialog'
import styles from './SpokenDialog.module.css'
import { dayOf, FIRST_DAY, faultOf, tidied } from './spoken-draft'
import { SPOKEN_WORDS, WORDS } from './words'

interface Props {
  /** What stood in the fields the last time, or an empty note. */
  readonly note: SpokenNote
  readonly onChange: (note: SpokenNote) => void
  readonly onSave: (note: SpokenNote) => void
  /** Told what stood in the fields, so that it stands there again the next time. */
  readonly onClose: (unfinished: SpokenNote) => void
}

/** Lets the person write down what was said to them. */
export function SpokenDialog({ note: begun, onChange, onSave, onClose }: Props) {
  const [note, setNote] = useState(begun)
  const howId = useId()
  const today = dayOf(new Date())
  const fault = faultOf(note, today)

  function change(changed: Partial<SpokenNote>) {
    const next = { ...note, ...changed }
    setNote(next)
    onChange(next)
  }
  const close = () => onClose(note)

  function save() {
    if (fault === null) onSave(tidied(note))
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    save()
  }

  const name = (field: 'who' | 'company' | 'role', label: string) => (
    <TextInput
      label={label}
      maxLength={MAX_NAME_LENGTH}
      value={note[field]}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
    />
  )
  return (
    <Dialog title={WORDS.noteTitle} size={640} onClose={close}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears a key of the fields in it */}
      <div onKeyDown={onKeyDown}>
        <p className={styles.label} id={howId}>
          {WORDS.noteHow}
        </p>
        <SegmentedControl
          aria-labelledby={howId}
          fullWidth
          data={SPOKEN_WAYS.map((way) => ({ value: way, label: SPOKEN_WORDS[way] }))}
          value={note.how}
          onChange={(how) => change({ how })}
        />
        <div className={styles.facts}>
          <TextInput
            type="date"
            label={WORDS.noteDate}
            min={FIRST_DAY}
            max={today}
            error={fault === 'no_date' ? WORDS.noteNoDate : fault === 'future' ? WORDS.noteFuture : null}
            value={note.date}
            onChange={(event) => change({ date: event.currentTarget.value })}
          />
          {name('who', WORDS.noteWho)}
          {name('company', WORDS.noteCompany)}
          {name('role', WORDS.noteRole)}
        </div>
        <p className={styles.hint}>{WORDS.noteOptional}</p>
        <Textarea
          label={WORDS.noteField}
          description={WORDS.noteDetail}
          error={fault === 'too_long' ? WORDS.tooLong : null}
          required
          withAsterisk={false}
          classNames={{ input: styles.field ?? '' }}
          rows={6}
          data-autofocus
          value={note.words}
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
        <div className={styles.buttons}>
          <Button variant="default" onClick={close}>
            {WORDS.cancel}
          </Button>
          <Button disabled={fault !== null} onClick={save}>
            {WORDS.noteConfirm}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
