import { Button } from '@mantine/core'
import { useState } from 'react'
import { PROMPTS, type Prompt } from '../../../../shared/domain/journal'
import { PROMPT_WORDS, questionPlace, WORDS } from '../words'
import styles from './Questions.module.css'

interface Props {
  readonly onAsk: (prompt: Prompt) => void
  /** The person wants none. */
  readonly onClose: () => void
}

/** Four questions, one at a time. Each can be skipped, and so can all of them. */
export function Questions({ onAsk, onClose }: Props) {
  const [at, setAt] = useState(0)
  const prompt = PROMPTS[at % PROMPTS.length] ?? 'acknowledge'
  const { question, support } = PROMPT_WORDS[prompt]
  return (
    <section className={styles.card} aria-label={WORDS.questions}>
      <div aria-live="polite">
        <p className={styles.place}>{questionPlace((at % PROMPTS.length) + 1, PROMPTS.length)}</p>
        <p className={styles.question}>{question}</p>
        <p className={styles.support}>{support}</p>
      </div>
      <div className={styles.ways}>
        <Button
          size="compact-sm"
          onClick={() => {
            onAsk(prompt)
            setAt(at + 1)
          }}
        >
          {WORDS.useQuestion}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setAt(at + 1)}>
          {WORDS.otherQuestion}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onClose}>
          {WORDS.noQuestions}
        </Button>
      </div>
    </section>
  )
}
