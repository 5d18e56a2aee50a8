import { CloseButton } from '@mantine/core'
import type { TakenResume } from '../../../shared/contract/views'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { RESUME_ERROR_WORDS } from './error-words'
import styles from './TakenFiles.module.css'
import { cameIn, takenWords, WORDS } from './words'

interface Props {
  readonly taken: readonly TakenResume[]
  readonly onDismiss: () => void
}

/** What became of files that were dropped or opened. One that is new and shows itself needs no word. */
export function TakenFiles({ taken, onDismiss }: Props) {
  const added = taken.filter(({ result }) => result.ok && result.value.as === 'new')
  const others = taken.filter((one) => !added.includes(one))
  return (
    <div role="status">
      {others.length === 0 && added.length <= 1 ? null : (
        <div className={styles.box}>
          <ScrollRegion className={styles.scroll} label={WORDS.taken}>
            <ul className={styles.list}>
              {others.map(({ name, result }, at) => (
                // Two files may share a name, and the list stays as it is.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <li key={at} data-refused={!result.ok || undefined}>
                  {name === '' ? null : <strong>{name}</strong>}{' '}
                  {takenWords(result, (code) => RESUME_ERROR_WORDS[code])}
                </li>
              ))}
              {added.length > 0 ? <li>{cameIn(added.map(({ name }) => name))}</li> : null}
            </ul>
          </ScrollRegion>
          <CloseButton size="sm" aria-label={WORDS.dismiss} onClick={onDismiss} />
        </div>
      )}
    </div>
  )
}
