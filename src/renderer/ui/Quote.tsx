import styles from './Quote.module.css'

/** Somebody's own words, on one line of sense: line breaks of the source become spaces, the words stay as they are. */
export function Quote({ text }: { readonly text: string }) {
  return <q className={styles.quote}>{text.replace(/\s+/g, ' ').trim()}</q>
}
