import styles from './PrivacyPage.module.css'
import { Section } from './Section'
import { WORDS } from './words'

/** What happens with a message, where it lies, and what the program cannot do. */
export function Basics({ dataFolder }: { readonly dataFolder: string }) {
  return (
    <>
      <Section title={WORDS.what}>
        <Sentences sentences={WORDS.happens} />
      </Section>
      <Section title={WORDS.where}>
        <p className={styles.text}>{WORDS.whereDetail}</p>
        <p className={styles.folder}>
          <span className={styles.folderName}>{WORDS.folder}</span>
          <code>{dataFolder}</code>
        </p>
      </Section>
      <Section title={WORDS.cannot}>
        <Sentences sentences={WORDS.cannots} />
      </Section>
      <Section title={WORDS.limits}>
        <p className={styles.text}>{WORDS.limitsDetail}</p>
      </Section>
    </>
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
