import '@mantine/core/styles/Input.layer.css'
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ApplicationView } from '../../../../shared/contract/application-views'
import type { ErrorCode } from '../../../../shared/contract/result'
import type { Posting as JobPosting } from '../../../../shared/domain/application'
import { useAutosave } from '../../../data/autosave'
import { copyText } from '../../../ui/copy-text'
import { WORDS } from '../words'
import { KeptText } from './KeptText'
import { NotKept } from './NotKept'
import styles from './Posting.module.css'

interface Props {
  readonly view: ApplicationView
  readonly readOnly: boolean
  readonly explain: (code: ErrorCode) => string
  readonly onKeep: (posting: JobPosting) => Promise<ErrorCode | null>
}

/** The posting's words, and where it stood: text to copy. Coachable opens no pages. */
export function Posting({ view, readOnly, explain, onKeep }: Props) {
  const { id, posting } = view
  const words = useAutosave(`application-posting:${id}`, posting.text, (text) => onKeep({ text, link: link.text }))
  const link = useAutosave(`application-link:${id}`, posting.link, (text) => onKeep({ text: words.text, link: text }))
  const [copied, setCopied] = useState(false)
  return (
    <div>
      <KeptText
        label={WORDS.posting}
        hint={WORDS.postingHint}
        rows={5}
        field={words}
        readOnly={readOnly}
        explain={explain}
      />
      <div className={styles.line}>
        <TextInput
          className={styles.field ?? ''}
          label={WORDS.postingLink}
          autoComplete="off"
          spellCheck={false}
          readOnly={readOnly}
          value={link.text}
          onChange={({ currentTarget }) => {
            setCopied(false)
            link.type(currentTarget.value)
          }}
          onBlur={link.keep}
        />
        {link.text === '' ? null : (
          <Button variant="default" onClick={() => void copyText(link.text, null).then(setCopied)}>
            {copied ? WORDS.copied : WORDS.copyLink}
          </Button>
        )}
      </div>
      <NotKept code={link.refused} explain={explain} onRetry={link.keep} />
    </div>
  )
}
