import { VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ApplicationSummary, TakenResume } from '../../../shared/contract/views'
import { applicationsQuery } from '../../data/queries'
import { resumeQuery, resumesQuery } from '../../data/resumes'
import { Desk } from './Desk'
import { FileStrip } from './FileStrip'
import { NoResume } from './NoResume'
import styles from './ResumePage.module.css'
import type { ResumeDeeds } from './resume-deeds'
import { TakenFiles } from './TakenFiles'
import type { DeskWays } from './use-desk-ways'
import { WORDS } from './words'

export interface ResumePageProps {
  /** The file that the person or a link chose, or null. */
  readonly chosenId: string | null
  /** The item of its checklist that should be lit, and how often somebody asked for that. */
  readonly itemId: string | null
  readonly visit: number
  readonly readOnly: boolean
  readonly deeds: ResumeDeeds
  readonly ways: DeskWays
  /** What became of the files that were brought last. */
  readonly taken: readonly TakenResume[]
  readonly onChoose: (id: string) => void
  /** Opens a message, with these words of it lit where there are any. */
  readonly onShowMessage: (messageId: string, words: string | null) => void
  /** For the desk without a file: offers the sample data. */
  readonly sampleOffer: ReactNode
}

/** The resume desk: the person's resumes and letters, read as a machine reads them, and what to do about each. */
export function ResumePage(props: ResumePageProps) {
  const { chosenId, readOnly, ways, taken, onChoose } = props
  const { data: files, isError } = useQuery(resumesQuery)
  const shownId = files?.some(({ id }) => id === chosenId) ? chosenId : (files?.[0]?.id ?? null)
  if (isError) return <p className={styles.notice}>{WORDS.listFailed}</p>
  if (!files) return null
  return (
    <div className={styles.page}>
      <TakenFiles taken={taken} onDismiss={ways.dismiss} />
      {shownId === null ? (
        <NoResume readOnly={readOnly} onOpen={ways.open} offer={props.sampleOffer} />
      ) : (
        <>
          <VisuallyHidden component="h1">{WORDS.title}</VisuallyHidden>
          {files.length > 1 ? (
            <FileStrip files={files} shownId={shownId} readOnly={readOnly} onChoose={onChoose} onOpen={ways.open} />
          ) : null}
          <OneFile key={shownId} id={shownId} isOnly={files.length === 1} {...props} />
        </>
      )}
    </div>
  )
}

const NONE: readonly ApplicationSummary[] = []

function OneFile({ id, ...props }: ResumePageProps & { readonly id: string; readonly isOnly: boolean }) {
  const { data, isError } = useQuery(resumeQuery(id))
  // Asked for beside the file, so that both are there at once.
  const { data: applications } = useQuery(applicationsQuery)
  if (isError || data?.ok === false) {
    return (
      <div className={styles.notice}>
        <h2>{WORDS.gone}</h2>
        <p>{WORDS.goneDetail}</p>
      </div>
    )
  }
  if (!data) return null
  return <Desk {...props} view={data.value} applications={applications ?? NONE} />
}
