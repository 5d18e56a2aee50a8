import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { ErrorCode } from '../../../../shared/contract/result'
import { networkQuery, openLink } from '../../../data/network'
import { copyText } from '../../../ui/copy-text'
import { DisclosureButton } from '../../../ui/DisclosureButton'
import { TextButton } from '../../../ui/TextButton'
import styles from './Links.module.css'
import { linksToggle, WORDS } from './words'

interface Props {
  readonly links: readonly string[]
  readonly explain: (code: ErrorCode) => string
}

/** The web addresses of a message, apart from its words: to be copied, and opened only where the person allowed that. */
export function Links({ links, explain }: Props) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const isLocalOnly = useQuery(networkQuery).data?.localOnly ?? true
  if (links.length === 0) return null
  return (
    <div className={styles.links}>
      <DisclosureButton open={open} controls={id} onToggle={() => setOpen(!open)}>
        {linksToggle(links.length, open)}
      </DisclosureButton>
      <ul id={id} className={styles.list} hidden={!open}>
        {links.map((address) => (
          <li key={address}>
            <Link address={address} isLocalOnly={isLocalOnly} explain={explain} />
          </li>
        ))}
        {isLocalOnly ? <li className={styles.note}>{WORDS.localOnly}</li> : null}
      </ul>
    </div>
  )
}

interface LinkProps {
  readonly address: string
  readonly isLocalOnly: boolean
  readonly explain: (code: ErrorCode) => string
}

function Link({ address, isLocalOnly, explain }: LinkProps) {
  const [copied, setCopied] = useState(false)
  const [refused, setRefused] = useState<ErrorCode | null>(null)

  async function ask(): Promise<void> {
    const result = await openLink(address)
    setRefused(result.ok ? null : result.code)
  }

  return (
    <>
      <code>{address}</code>
      <div className={styles.buttons}>
        <TextButton onClick={() => void copyText(address, null).then(setCopied)}>
          {copied ? WORDS.copied : WORDS.copy}
        </TextButton>
        {isLocalOnly ? null : <TextButton onClick={() => void ask()}>{WORDS.open}</TextButton>}
      </div>
      <p className={styles.refusal} aria-live="polite">
        {refused === null ? null : explain(refused)}
      </p>
    </>
  )
}
