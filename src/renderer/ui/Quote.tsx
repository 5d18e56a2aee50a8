import styles from './Quote.module.css'
import { quoteMarks } from './quote-marks'

/** Somebody's own words, on one line of sense: line breaks of the source become spaces, the words stay as they are. */
export function Quote({ text }: { readonly text: string }) {
  const words = text.replace(/\s+/g, ' ').trim()
  return (
    <q className={styles.quote} data-marks={quoteMarks(words)}>
      {words}
    </q>
  )
}
