import { Page } from '../../ui/Page'
import styles from './PrivacyPage.module.css'
import { WORDS } from './words'

/** What happens with the data, where it lies, and what the program cannot do. */
export function PrivacyPage({ dataFolder }: { readonly dataFolder: string }) {
  return (
    <Page title={WORDS.title} lead={WORDS.lead} onlyText>
      <h2 className={styles.heading}>{WORDS.what}</h2>
      <Sentences sentences={WORDS.happens} />
      <h2 className={styles.heading}>{WORDS.where}</h2>
      <p className={styles.text}>{WORDS.whereDetail}</p>
      <p className={styles.folder}>
        <span className={styles.folderName}>{WORDS.folder}</span>
        <code>{dataFolder}</code>
      </p>
      <h2 className={styles.heading}>{WORDS.cannot}</h2>
      <Sentences sentences={WORDS.cannots} />
      <h2 className={styles.heading}>{WORDS.limits}</h2>
      <p className={styles.text}>{WORDS.limitsDetail}</p>
    </Page>
  )
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
