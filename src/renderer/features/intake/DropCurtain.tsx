import { IconFileDownload, IconMailDown } from '@tabler/icons-react'
import styles from './DropCurtain.module.css'
import { WORDS } from './words'

interface Props {
  /** Whether documents go to the resume desk here. */
  readonly takesResumes: boolean
}

/** Lies over the whole window while something is dragged over it, and lets every event through. */
export function DropCurtain({ takesResumes }: Props) {
  const Icon = takesResumes ? IconFileDownload : IconMailDown
  return (
    <div className={styles.curtain} aria-hidden="true">
      <div className={styles.place}>
        <Icon size={44} stroke={1.25} />
        <p className={styles.title}>{takesResumes ? WORDS.dropResumeTitle : WORDS.dropTitle}</p>
        <p className={styles.detail}>{takesResumes ? WORDS.dropResumeDetail : WORDS.dropDetail}</p>
      </div>
    </div>
  )
}
