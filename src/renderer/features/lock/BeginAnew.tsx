import '@mantine/core/styles/Input.layer.css'
import { Button, TextInput } from '@mantine/core'
import type { ErrorCode } from '../../../shared/contract/result'
import { useErasing } from '../../data/erasing'
import styles from './LockScreen.module.css'
import { WORDS } from './words'

/** The last way out where no key is left: everything is erased, and the program starts as on the first day. */
export function BeginAnew({ explain }: { readonly explain: (code: ErrorCode) => string }) {
  const { typed, type, isMeant, isErasing, refused, erase } = useErasing()
  return (
    <form className={styles.anew} onSubmit={(event) => void erase(event)}>
      <h2 className={styles.subtitle}>{WORDS.beginAnew}</h2>
      <p className={styles.lead}>{WORDS.beginAnewDetail}</p>
      <TextInput
        label={WORDS.eraseType}
        value={typed}
        spellCheck={false}
        autoComplete="off"
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      <p className={styles.refused} aria-live="polite">
        {refused === null ? null : explain(refused)}
      </p>
      <Button className={styles.erase ?? ''} type="submit" variant="default" disabled={!isMeant || isErasing}>
        {isErasing ? WORDS.erasing : WORDS.eraseIt}
      </Button>
    </form>
  )
}
