import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { applicationQuery } from '../../../data/applications-board'
import type { PageWays } from '../../../data/page-ways'
import { TextButton } from '../../../ui/TextButton'
import type { ApplicationsPageProps } from '../ApplicationsPage'
import type { ApplicationDeeds } from '../use-application-deeds'
import { WORDS } from '../words'
import { Contact } from './Contact'
import styles from './Detail.module.css'
import { DetailHead } from './DetailHead'
import { MessagesPart } from './MessagesPart'
import { Notes } from './Notes'
import { Posting } from './Posting'
import { ResumesPart } from './ResumesPart'
import { SameCompany } from './SameCompany'
import { Silence } from './Silence'
import { StagesPart } from './StagesPart'

interface Props {
  readonly id: string
  readonly ways: PageWays
  readonly deeds: ApplicationDeeds
  readonly asks: ApplicationsPageProps['asks'] | undefined
  readonly entries: ApplicationsPageProps['entries'] | undefined
}

/** Everything about one application. */
export function Detail({ id, ways, deeds, asks, entries }: Props) {
  const { data, isError } = useQuery(applicationQuery(id))
  const back = (
    <TextButton className={styles.back ?? ''} onClick={() => ways.goToApplication(null)}>
      {WORDS.back}
    </TextButton>
  )
  if (isError || data?.ok === false) {
    return (
      <div className={styles.page}>
        {back}
        <h1 className={styles.title}>{WORDS.gone}</h1>
        <p className={styles.soft}>{WORDS.goneDetail}</p>
      </div>
    )
  }
  if (!data) return null
  const view = data.value
  const { readOnly } = ways
  return (
    <div className={styles.scroll}>
      <article className={styles.page} aria-labelledby="application-name">
        {back}
        <DetailHead
          view={view}
          readOnly={readOnly}
          onMove={(stage) => deeds.move([view], stage, view.today)}
          onNames={(company, role) => deeds.describe(view, { company, role })}
          onAway={() => {
            ways.goToApplication(null)
            deeds.away([view])
          }}
        />
        <Silence view={view} readOnly={readOnly} deeds={deeds} />
        <div className={styles.columns}>
          <div className={styles.main}>
            <StagesPart view={view} ways={ways} deeds={deeds} />
            <MessagesPart view={view} ways={ways} />
            <Slot>{asks?.(id)}</Slot>
            <Slot>{entries?.(id)}</Slot>
          </div>
          <div className={styles.side}>
            <Notes
              id={id}
              kept={view.notes}
              readOnly={readOnly}
              explain={ways.explain}
              onKeep={(notes) => deeds.keep(view, { notes })}
            />
            <Contact
              view={view}
              readOnly={readOnly}
              explain={ways.explain}
              onKeep={(contact) => deeds.keep(view, { contact })}
            />
            <Posting
              view={view}
              readOnly={readOnly}
              explain={ways.explain}
              onKeep={(posting) => deeds.keep(view, { posting })}
            />
            <ResumesPart view={view} ways={ways} />
            <SameCompany view={view} ways={ways} />
          </div>
        </div>
      </article>
    </div>
  )
}

/** A place that another feature fills; nothing of it is seen where it does not. */
function Slot({ children }: { readonly children: ReactNode }) {
  return children ?? null
}
