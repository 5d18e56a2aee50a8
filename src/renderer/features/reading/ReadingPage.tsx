import { useQuery } from '@tanstack/react-query'
import type { ErrorCode } from '../../../shared/contract/result'
import type { ReaderAbout } from '../../../shared/contract/views'
import { LABEL_WORDS } from '../../../shared/domain/words'
import { aboutReaderQuery } from '../../data/queries'
import { Page } from '../../ui/Page'
import { supportOf, weakestLabels } from './figures-in-words'
import { LabelTable } from './LabelTable'
import { OverallFigures } from './OverallFigures'
import styles from './ReadingPage.module.css'
import { Taught } from './Taught'
import { measuredOn, supportWords, WORDS, weakestAt } from './words'

/** So many labels are named as weak. */
const WEAKEST = 3

interface Props {
  readonly readOnly: boolean
  /** A sentence for a code: what went wrong and what to do next. */
  readonly explain: (code: ErrorCode) => string
  /** Lets lessons teach, or not any more. */
  readonly onTeach: (lessons: readonly string[], teaches: boolean) => void
  readonly onLearn: (on: boolean) => void
  /** Opens a message with these words of it lit. */
  readonly onShowWords: (messageId: string, words: string) => void
}

/** How a message is read, how well that works, and what the person taught the reader. */
export function ReadingPage({ readOnly, explain, onTeach, onLearn, onShowWords }: Props) {
  const { data: about, isError } = useQuery(aboutReaderQuery)
  const known = about?.ok ? about.value : null
  const trouble = isError ? WORDS.failed : about?.ok === false ? `${WORDS.failed} ${explain(about.code)}` : null
  return (
    <Page title={WORDS.title} lead={WORDS.lead}>
      <h2 className={styles.heading}>{WORDS.how}</h2>
      <Sentences sentences={WORDS.happens} />

      <h2 className={styles.heading}>{WORDS.taught}</h2>
      <Taught readOnly={readOnly} onTeach={onTeach} onLearn={onLearn} onShowWords={onShowWords} />

      <h2 className={styles.heading}>{WORDS.labels}</h2>
      {trouble ? (
        <p className={styles.trouble} role="status">
          {trouble}
        </p>
      ) : null}
      {known ? <p className={styles.text}>{WORDS.columns}</p> : null}
      <LabelTable figures={known?.figures ?? null} />
      {known ? <Measured about={known} /> : null}

      <h2 className={styles.heading}>{WORDS.badAt}</h2>
      <Sentences sentences={known ? [weakest(known), ...WORDS.badAts] : WORDS.badAts} />
    </Page>
  )
}

function Measured({ about }: { readonly about: ReaderAbout }) {
  const { figures } = about
  const { least, most } = supportOf(figures)
  return (
    <>
      <p className={styles.small}>{supportWords(least, most)}</p>
      <h2 className={styles.heading}>{WORDS.overall}</h2>
      <p className={styles.text}>{measuredOn(figures.messages, figures.model)}</p>
      <OverallFigures about={about} />
    </>
  )
}

function weakest({ figures }: ReaderAbout): string {
  return weakestAt(weakestLabels(figures, WEAKEST).map((label) => LABEL_WORDS[label].name))
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
