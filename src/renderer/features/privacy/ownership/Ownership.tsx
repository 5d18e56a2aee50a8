import type { ErrorCode } from '../../../../shared/contract/result'
import type { ColorScheme } from '../../../../shared/domain/color-scheme'
import { BringIn } from './BringIn'
import { Erase } from './Erase'
import { TakeWith } from './TakeWith'

interface Props {
  readonly readOnly: boolean
  readonly explain: (code: ErrorCode) => string
  /** An export that came in may bring another look. */
  readonly onColorScheme: (scheme: ColorScheme) => void
}

/** What the person can do with everything: take it along, bring it in again, erase it. */
export function Ownership({ readOnly, explain, onColorScheme }: Props) {
  return (
    <>
      <TakeWith explain={explain} />
      <BringIn readOnly={readOnly} explain={explain} onColorScheme={onColorScheme} />
      <Erase explain={explain} />
    </>
  )
}
