import { bridge } from '../../bridge'
import { TextDialog } from './TextDialog'
import { WORDS } from './words'

/** The report of what went wrong, whole, to be copied. */
export function ReportDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <TextDialog
      name="report"
      title={WORDS.reportTitle}
      lead={WORDS.reportLead}
      label={WORDS.reportLabel}
      read={bridge.crashReport}
      onClose={onClose}
    />
  )
}
