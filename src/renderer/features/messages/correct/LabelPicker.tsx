import '@mantine/core/styles/Input.layer.css'
import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Label } from '../../../../shared/domain/label'
import type { Signal } from '../../../../shared/domain/reading'
import { findLabels } from './find-labels'
import { LabelOptions } from './LabelOptions'
import styles from './LabelPicker.module.css'
import { PickerTitle, WhichMark, YesOrNo } from './PickerHead'
import type { Question } from './question'
import { WORDS } from './words'

interface Props {
  readonly question: Question
  readonly signals: readonly Signal[]
  /** The words themselves. */
  readonly words: string
  readonly titleId: string
  /** Another mark of the same words is meant. */
  readonly onFrom: (from: number | null) => void
  /** What the words are; null: not what is marked. */
  readonly onDecide: (to: Label | null) => void
}

/** What do these words say? The mark they have, and every other that they could have. */
export function LabelPicker({ question, signals, words, titleId, onFrom, onDecide }: Props) {
  const signal = question.from === null ? null : (signals[question.from] ?? null)
  const [search, setSearch] = useState('')
  const [active, setActive] = useState<Label | null>(null)
  const found = findLabels(search)
  const all = found.flatMap(({ labels }) => labels)
  const shown = active !== null && all.includes(active) ? active : search === '' ? null : (all[0] ?? null)
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => field.current?.focus({ preventScroll: true }), [])

  useEffect(() => {
    if (shown) list.current?.querySelector(`[data-label="${shown}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [shown])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const at = shown === null ? -1 : all.indexOf(shown)
      const next = event.key === 'ArrowDown' ? at + 1 : at === -1 ? all.length - 1 : at - 1
      setActive(all[(next + all.length) % all.length] ?? null)
    } else if (event.key === 'Enter' && shown !== null) {
      event.preventDefault()
      onDecide(shown)
    }
  }

  const optionId = (label: Label) => `${listId}-${label}`
  return (
    <div className={styles.picker}>
      <PickerTitle signal={signal} titleId={titleId} words={signal && question.others.length > 1 ? null : words} />
      <WhichMark question={question} signals={signals} onFrom={onFrom} />
      {signal ? <YesOrNo signal={signal} onDecide={onDecide} /> : null}
      <TextInput
        ref={field}
        data-autofocus
        size="sm"
        role="combobox"
        aria-label={signal ? WORDS.orElse : WORDS.labels}
        aria-expanded={all.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown ? optionId(shown) : undefined}
        placeholder={WORDS.search}
        leftSection={<IconSearch size={15} aria-hidden="true" />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {all.length > 0 ? (
        <LabelOptions
          id={listId}
          ref={list}
          found={found}
          active={shown}
          now={signal?.label ?? null}
          optionId={optionId}
          onChoose={onDecide}
        />
      ) : (
        <p className={styles.none} role="status">
          {WORDS.noLabel}
        </p>
      )}
    </div>
  )
}
