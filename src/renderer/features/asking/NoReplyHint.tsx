import { IconUserSearch } from '@tabler/icons-react'
import type { Correspondent } from '../../../shared/domain/message'
import { TextButton } from '../../ui/TextButton'
import styles from './DraftEditor.module.css'
import { WORDS, writeTo } from './words'

interface Props {
  /** Whether an address is there that takes no answers; else none is there at all. */
  readonly isNoReply: boolean
  readonly people: readonly Correspondent[]
  /** Null where nothing can be changed. */
  readonly onChoose: ((person: Correspondent) => void) | null
}

/** How to find a person to write to, and who is named in the messages that are here. */
export function NoReplyHint({ isNoReply, people, onChoose }: Props) {
  return (
    <div className={styles.noReply}>
      <IconUserSearch className={styles.noReplyIcon} size={19} stroke={1.7} aria-hidden="true" />
      <div>
        <p className={styles.noReplyText}>
          {isNoReply ? <strong>{WORDS.noReplyTitle}</strong> : null} {WORDS.noReplyDetail}
        </p>
        <ul className={styles.noReplyWays}>
          {WORDS.noReplyWays.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
        {people.length > 0 && onChoose ? (
          <p className={styles.noReplyText}>
            {WORDS.people}{' '}
            {people.map((person) => (
              <TextButton key={person.address} className={styles.person ?? ''} onClick={() => onChoose(person)}>
                {writeTo(person.name, person.address)}
              </TextButton>
            ))}
          </p>
        ) : null}
      </div>
    </div>
  )
}
