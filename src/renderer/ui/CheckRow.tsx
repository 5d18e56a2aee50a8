import { Checkbox } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import styles from './CheckRow.module.css'

interface Props {
  readonly title: string
  readonly done: boolean
  readonly disabled?: boolean
  readonly onChange: (done: boolean) => void
  readonly children?: ReactNode
}

/** Something to tick off: the checkbox carries the title's name, the rest stands beside it. */
export function CheckRow({ title, done, disabled = false, onChange, children }: Props) {
  const id = useId()
  return (
    <div className={styles.row} data-done={done || undefined}>
      <Checkbox
        id={id}
        size="md"
        radius="xl"
        classNames={{ root: styles.box ?? '', input: styles.input ?? '' }}
        checked={done}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div className={styles.content}>
        <label className={styles.title} htmlFor={id}>
          {title}
        </label>
        {children}
      </div>
    </div>
  )
}
