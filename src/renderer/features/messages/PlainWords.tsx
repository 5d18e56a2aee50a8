import type { Message } from '../../../shared/domain/message'
import { FoldedTexts } from './FoldedTexts'
import { withoutSoftBreaks } from './soft-lines'
import styles from './Words.module.css'
import { WORDS } from './words'

/** The employer's words with nothing marked in them. */
export function PlainWords({ message }: { readonly message: Message }) {
  return (
    <section aria-label={WORDS.body}>
      <div className={styles.body}>{withoutSoftBreaks(message.body)}</div>
      <FoldedTexts folded={message.folded} />
    </section>
  )
}
