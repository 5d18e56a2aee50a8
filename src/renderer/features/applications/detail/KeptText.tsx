import '@mantine/core/styles/Input.layer.css'
import { Textarea } from '@mantine/core'
import type { ErrorCode } from '../../../../shared/contract/result'
import { MAX_TEXT_LENGTH } from '../../../../shared/contract/result'
import type { Autosave } from '../../../data/autosave'
import styles from './KeptText.module.css'
import { NotKept } from './NotKept'

interface Props {
  readonly label: string
  readonly hint: string
  readonly rows: number
  readonly field: Autosave
  readonly readOnly: boolean
  readonly explain: (code: ErrorCode) => string
}

/** A text of the person's own that is kept by itself on every pause. */
export function KeptText({ label, hint, rows, field, readOnly, explain }: Props) {
  const { text, type, keep, refused } = field
  return (
    <div>
      <Textarea
        classNames={{ label: styles.label ?? '', input: styles.input ?? '' }}
        label={label}
        placeholder={hint}
        rows={rows}
        dir="auto"
        maxLength={MAX_TEXT_LENGTH}
        readOnly={readOnly}
        value={text}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onBlur={keep}
      />
      <NotKept code={refused} explain={explain} onRetry={keep} />
    </div>
  )
}
