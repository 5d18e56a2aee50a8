import type { MessageKind } from '../../../shared/domain/message-kind'
import { KIND_WORDS } from '../../../shared/domain/words'
import { confidenceWords } from './confidence'
import styles from './KindLine.module.css'

/** What the message as a whole is, what that means, and how sure that is. */
export function KindLine({ kind, confidence }: { readonly kind: MessageKind; readonly confidence: number }) {
  const { words, percent } = confidenceWords(confidence)
  return (
    <p className={styles.line}>
      <strong className={styles.name}>{KIND_WORDS[kind].name}.</strong> {KIND_WORDS[kind].meaning}{' '}
      <span className={styles.sure} title={percent}>
        {words}
      </span>
    </p>
  )
}
