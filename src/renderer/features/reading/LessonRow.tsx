import { Button } from '@mantine/core'
import type { Lesson } from '../../../shared/contract/views'
import { familyOf } from '../../../shared/domain/label'
import { LABEL_WORDS } from '../../../shared/domain/words'
import { shortDate } from '../../ui/dates'
import { LABEL_ICONS } from '../../ui/label-icons'
import { Quote } from '../../ui/Quote'
import styles from './LessonRow.module.css'
import { aboutLesson, WORDS } from './words'

interface Props {
  readonly lesson: Lesson
  readonly readOnly: boolean
  readonly onTeach: (teaches: boolean) => void
  /** Null where the message was put away. */
  readonly onShow: (() => void) | null
}

/** One decision of the person: the words, what they are or are not, where they stand, and whether that teaches. */
export function LessonRow({ lesson, readOnly, onTeach, onShow }: Props) {
  const { words, label, is, sender, subject, at, teaches } = lesson
  const Icon = LABEL_ICONS[label]
  const from = `${sender || WORDS.unknownSender}, ${subject || WORDS.noSubject}`
  const deed = teaches ? WORDS.forget : WORDS.teachAgain
  return (
    <li className={styles.row} data-forgotten={!teaches || undefined}>
      <div className={styles.what}>
        <p className={styles.words}>
          <Quote text={words} />
        </p>
        <p className={styles.verdict}>
          {is ? WORDS.is : WORDS.isNot}{' '}
          <span className={styles.label} data-family={familyOf(label)}>
            <Icon size={15} stroke={1.9} aria-hidden="true" /> {LABEL_WORDS[label].name}
          </span>
          {teaches ? null : <span className={styles.forgotten}> · {WORDS.forgotten}</span>}
        </p>
        <p className={styles.where}>
          {onShow ? (
            <button type="button" className={styles.link} onClick={onShow}>
              {from}
            </button>
          ) : (
            <span>
              {from} ({WORDS.putAway})
            </span>
          )}
          <time dateTime={at}> · {shortDate(at)}</time>
        </p>
      </div>
      <Button
        className={styles.deed ?? ''}
        size="compact-sm"
        variant="default"
        disabled={readOnly}
        aria-label={aboutLesson(deed, words)}
        onClick={() => onTeach(!teaches)}
      >
        {deed}
      </Button>
    </li>
  )
}
