import '@mantine/core/styles/Switch.layer.css'
import { Button, Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { learningQuery } from '../../data/queries'
import { CardList } from '../../ui/CardList'
import { LessonRow } from './LessonRow'
import styles from './Taught.module.css'
import { WORDS } from './words'

/** So many lessons are shown at first, and so many more each time they are asked for. */
const SHOWN = 10
const MORE = 50

interface Props {
  readonly readOnly: boolean
  readonly onTeach: (lessons: readonly string[], teaches: boolean) => void
  readonly onLearn: (on: boolean) => void
  readonly onShowWords: (messageId: string, words: string) => void
}

/** Whether the reader learns from corrections, and every correction it could learn from. */
export function Taught({ readOnly, onTeach, onLearn, onShowWords }: Props) {
  const { data: learning, isError } = useQuery(learningQuery)
  const [shown, setShown] = useState(SHOWN)
  const allId = useId()
  if (isError) return <p>{WORDS.lessonsFailed}</p>
  if (!learning) return null
  const { on, failed, lessons } = learning
  const showing = (messageId: string, words: string) => () => onShowWords(messageId, words)
  const teaching = lessons.filter(({ teaches }) => teaches).map(({ id }) => id)
  return (
    <>
      <Switch
        size="md"
        classNames={{ label: styles.switchLabel ?? '', description: styles.switchDetail ?? '' }}
        label={WORDS.learn}
        description={on ? WORDS.learnOn : WORDS.learnOff}
        checked={on}
        disabled={readOnly}
        onChange={(event) => onLearn(event.currentTarget.checked)}
      />
      {on && failed ? (
        <p className={styles.failed} role="status">
          {WORDS.learnFailed}
        </p>
      ) : null}
      {lessons.length === 0 ? (
        <div className={styles.empty}>
          <p className={styles.emptyTitle}>{WORDS.emptyTitle}</p>
          <p className={styles.emptyDetail}>{WORDS.emptyDetail}</p>
        </div>
      ) : (
        <section className={styles.lessons} aria-label={WORDS.lessons} data-off={!on || undefined}>
          <div className={styles.head}>
            <p className={styles.headText}>{WORDS.lessons}</p>
            <div className={styles.all}>
              <span id={allId} className={styles.headText}>
                {WORDS.forgetAllDetail}
              </span>
              <Button
                size="compact-sm"
                variant="default"
                aria-describedby={allId}
                disabled={readOnly || teaching.length === 0}
                onClick={() => onTeach(teaching, false)}
              >
                {WORDS.forgetAll}
              </Button>
            </div>
          </div>
          <CardList>
            {lessons.slice(0, shown).map((lesson) => (
              <LessonRow
                key={lesson.id}
                lesson={lesson}
                readOnly={readOnly}
                onTeach={(teaches) => onTeach([lesson.id], teaches)}
                onShow={lesson.messageId === null ? null : showing(lesson.messageId, lesson.words)}
              />
            ))}
          </CardList>
          {lessons.length > shown ? (
            <Button mt="xs" variant="subtle" size="compact-sm" onClick={() => setShown(shown + MORE)}>
              {WORDS.more}
            </Button>
          ) : null}
        </section>
      )}
    </>
  )
}
