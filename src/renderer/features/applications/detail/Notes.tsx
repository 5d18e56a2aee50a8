import type { ErrorCode } from '../../../../shared/contract/result'
import { useAutosave } from '../../../data/autosave'
import { WORDS } from '../words'
import { KeptText } from './KeptText'

interface Props {
  readonly id: string
  readonly kept: string
  readonly readOnly: boolean
  readonly explain: (code: ErrorCode) => string
  readonly onKeep: (notes: string) => Promise<ErrorCode | null>
}

const ROWS = 7

/** The person's own words about an application. */
export function Notes({ id, kept, onKeep, ...rest }: Props) {
  const field = useAutosave(`application-notes:${id}`, kept, onKeep)
  return <KeptText label={WORDS.notes} hint={WORDS.notesHint} rows={ROWS} field={field} {...rest} />
}
