import { useEffect, useRef } from 'react'
import type { ResumeSummary } from '../../../shared/contract/views'
import type { ResumeContext } from '../../../shared/domain/resume'
import { AddMenu } from './AddMenu'
import styles from './FileStrip.module.css'
import { KIND_NAMES, openCount, WORDS } from './words'

interface Props {
  readonly files: readonly ResumeSummary[]
  readonly shownId: string | null
  readonly readOnly: boolean
  readonly onChoose: (id: string) => void
  readonly onOpen: (kind: ResumeContext['kind']) => void
}

/** All resumes and letters side by side, and the way to add one. */
export function FileStrip({ files, shownId, readOnly, onChoose, onOpen }: Props) {
  const list = useRef<HTMLUListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies(shownId): another one is the current one then
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [shownId])
  return (
    <nav className={styles.strip} aria-label={WORDS.files}>
      <ul className={styles.files} ref={list}>
        {files.map((file) => (
          <li key={file.id}>
            <button
              type="button"
              className={styles.file}
              title={file.name}
              aria-current={file.id === shownId || undefined}
              onClick={() => onChoose(file.id)}
            >
              <span className={styles.name}>{file.name}</span>
              <span className={styles.detail}>{detailOf(file)}</span>
            </button>
          </li>
        ))}
      </ul>
      {readOnly ? null : <AddMenu onOpen={onOpen} />}
    </nav>
  )
}

function detailOf({ kind, role, company, openItems }: ResumeSummary): string {
  const target = [role, company].filter((name) => name !== '').join(', ')
  return [KIND_NAMES[kind], target, openItems === null ? '' : openCount(openItems)]
    .filter((part) => part !== '')
    .join(' · ')
}
