import '@mantine/core/styles/Input.layer.css'
import { TextInput } from '@mantine/core'
import type { ApplicationView } from '../../../../shared/contract/application-views'
import type { ErrorCode } from '../../../../shared/contract/result'
import type { Application } from '../../../../shared/domain/application'
import { useAutosave } from '../../../data/autosave'
import { WORDS } from '../words'
import styles from './Contact.module.css'
import detail from './Detail.module.css'
import { NotKept } from './NotKept'

interface Props {
  readonly view: ApplicationView
  readonly readOnly: boolean
  readonly explain: (code: ErrorCode) => string
  readonly onKeep: (contact: Application['contact']) => Promise<ErrorCode | null>
}

/** Whom to write to. */
export function Contact({ view, readOnly, explain, onKeep }: Props) {
  const { id, contact } = view
  const name = useAutosave(`application-contact-name:${id}`, contact?.name ?? '', (text) =>
    onKeep(contactOf(text, address.text))
  )
  const address = useAutosave(`application-contact-address:${id}`, contact?.address ?? '', (text) =>
    onKeep(contactOf(name.text, text))
  )
  const looks = { autoComplete: 'off', spellCheck: false, readOnly, dir: 'auto' } as const
  return (
    <section aria-labelledby="application-contact">
      <h2 className={detail.heading} id="application-contact">
        {WORDS.contact}
      </h2>
      <div className={styles.fields}>
        <TextInput
          {...looks}
          label={WORDS.contactName}
          value={name.text}
          onChange={({ currentTarget }) => name.type(currentTarget.value)}
          onBlur={name.keep}
        />
        <TextInput
          {...looks}
          label={WORDS.contactAddress}
          value={address.text}
          onChange={({ currentTarget }) => address.type(currentTarget.value)}
          onBlur={address.keep}
        />
      </div>
      <NotKept
        code={name.refused ?? address.refused}
        explain={explain}
        onRetry={name.refused ? name.keep : address.keep}
      />
    </section>
  )
}

function contactOf(name: string, address: string): Application['contact'] {
  return name.trim() === '' && address.trim() === '' ? null : { name, address }
}
