import { IconPaperclip } from '@tabler/icons-react'
import type { AttachmentNote } from '../../../shared/domain/message'
import { fileSize } from '../../ui/dates'
import styles from './Attachments.module.css'
import { WORDS } from './words'

/** What came with a mail: listed, never opened. */
export function Attachments({ attachments }: { readonly attachments: readonly AttachmentNote[] }) {
  if (attachments.length === 0) return null
  return (
    <div className={styles.attachments}>
      <p className={styles.title}>
        <IconPaperclip size={15} aria-hidden="true" /> {WORDS.attachments}
      </p>
      <ul>
        {attachments.map(({ name, byteLength }, at) => (
          // Two attachments may share a name, and the list never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at}>
            {name} <span className={styles.size}>{fileSize(byteLength)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
