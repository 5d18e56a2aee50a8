import { type ReactNode, useId } from 'react'
import styles from './InsightPage.module.css'

interface Props {
  readonly title: string
  readonly children: ReactNode
}

/** A part of the page with its heading. */
export function Section({ title, children }: Props) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}
