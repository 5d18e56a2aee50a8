import '@mantine/core/styles/Input.layer.css'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { STAGES, type StageEntry } from '../../../../shared/domain/application'
import { isDay } from '../../../../shared/domain/days'
import { STAGE_WORDS, WORDS } from '../words'
import styles from './StageForm.module.css'

interface Props {
  readonly entry: StageEntry
  readonly onDecide: (entry: StageEntry) => void
  readonly onCancel: () => void
}

const MOST_ROUNDS = 12

/** Asks for one step: which, when, and of interviews which round. */
export function StageForm({ entry, onDecide, onCancel }: Props) {
  const [stage, setStage] = useState(entry.stage)
  const [on, setOn] = useState(entry.on ?? '')
  const [round, setRound] = useState(entry.round)

  function submit(event: FormEvent) {
    event.preventDefault()
    onDecide({ stage, on: isDay(on) ? on : null, round: stage === 'interview' ? round : null })
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <NativeSelect
        label={WORDS.step}
        autoFocus
        data={STAGES.map((value) => ({ value, label: STAGE_WORDS[value] }))}
        value={stage}
        onChange={({ currentTarget }) => setStage(STAGES.find((one) => one === currentTarget.value) ?? stage)}
      />
      <TextInput
        label={WORDS.dayOptional}
        type="date"
        max="2199-12-31"
        value={on}
        onChange={({ currentTarget }) => setOn(currentTarget.value)}
      />
      {stage === 'interview' ? (
        <NativeSelect
          label={WORDS.round}
          data={['', ...Array.from({ length: MOST_ROUNDS }, (_, at) => String(at + 1))]}
          value={round === null ? '' : String(round)}
          onChange={({ currentTarget }) => setRound(currentTarget.value === '' ? null : Number(currentTarget.value))}
        />
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit">{WORDS.save}</Button>
        <Button variant="default" onClick={onCancel}>
          {WORDS.cancel}
        </Button>
      </div>
    </form>
  )
}
