import '@mantine/core/styles/Input.layer.css'
import '@mantine/core/styles/Combobox.layer.css'
import { NativeSelect } from '@mantine/core'
import type { ApplicationSummary, MessageView } from '../../../../shared/contract/views'
import { applicationNames } from '../../../data/application-names'
import styles from './ApplicationSelect.module.css'
import type { SelectedApplication } from './application-choice'
import fieldStyles from './FactField.module.css'
import { BECAUSE, taken, WORDS } from './words'

interface Props {
  readonly view: MessageView
  readonly applications: readonly ApplicationSummary[]
  readonly readOnly: boolean
  readonly value: SelectedApplication
  readonly onChange: (value: SelectedApplication) => void
}

/** The application that a message belongs to, out of all of them. */
export function ApplicationSelect({ view, applications, readOnly, value, onChange }: Props) {
  const names = applicationNames(applications)
  return (
    <NativeSelect
      label={WORDS.application}
      value={value}
      disabled={readOnly}
      inputWrapperOrder={['label', 'input', 'description']}
      classNames={{ input: styles.choice ?? '', description: fieldStyles.hint ?? '' }}
      description={hintOf(view, names, value)}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="rules">{WORDS.leave}</option>
      {applications.map(({ id }) => (
        <option key={id} value={id}>
          {names.get(id)}
        </option>
      ))}
      <option value="new">{WORDS.newOneInForm}</option>
      <option value="none">{WORDS.none}</option>
    </NativeSelect>
  )
}

/** Who says so, and why. */
function hintOf({ link, decidedLink }: MessageView, names: ReadonlyMap<string, string>, value: SelectedApplication) {
  if (value !== 'rules') return WORDS.decided
  // What the rules say is known only where the person has not decided.
  if (decidedLink !== null) return WORDS.decidesAgain
  if (link.kind === 'ask') return WORDS.cannotTell
  const name = link.kind === 'linked' ? names.get(link.applicationId) : undefined
  return link.kind === 'linked' && name ? taken(name, BECAUSE[link.because]) : WORDS.knowsNone
}
