import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import type { ApplicationSummary, MessageView } from '../../../shared/contract/views'
import type { DetailsChange } from '../../data/details'
import { applicationsQuery, messageQuery } from '../../data/queries'
import { STANDING_PLACE, useStandingPlace } from '../../ui/use-standing-place'
import { BackToList } from './BackToList'
import { ApplicationLine } from './facts/ApplicationLine'
import { RelatedMessages } from './facts/RelatedMessages'
import { findLinks } from './links/find-links'
import { Links } from './links/Links'
import { MessageHead } from './MessageHead'
import type { MessagesPageProps } from './MessagesPage'
import { NotReadYet } from './NotReadYet'
import { PlainWords } from './PlainWords'
import styles from './ReadingPane.module.css'
import { ReadMessage } from './ReadMessage'
import { WORDS } from './words'

interface Props extends MessagesPageProps {
  readonly id: string
  /** To the list, on windows too narrow for both. */
  readonly onBack: () => void
}

const NONE: readonly ApplicationSummary[] = []

/** One message: its head, the employer's words, what they mean, and what to do. */
export function ReadingPane(props: Props) {
  const { data, isError } = useQuery(messageQuery(props.id))
  // Asked for beside the message, so that both are there at once.
  const { data: applications } = useQuery(applicationsQuery)
  if (isError || data?.ok === false) {
    return (
      <div className={styles.notice}>
        <BackToList onBack={props.onBack} />
        <h2>{WORDS.gone}</h2>
        <p>{WORDS.goneDetail}</p>
      </div>
    )
  }
  return data ? <Shown {...props} view={data.value} applications={applications ?? NONE} /> : <Loading />
}

interface ShownProps extends Props {
  readonly view: MessageView
  readonly applications: readonly ApplicationSummary[]
}

function Shown({ view, applications, ...props }: ShownProps) {
  const { message, reading } = view
  const article = useRef<HTMLElement>(null)
  useStandingPlace(article)
  const links = useMemo(() => findLinks([message.body, ...message.folded.map(({ text }) => text)]), [message])
  const decide = (change: DetailsChange) => props.onDecideDetails(message.id, change)

  return (
    <article
      ref={article}
      className={styles.pane}
      {...STANDING_PLACE}
      aria-labelledby="message-subject"
      aria-busy={reading.state === 'waiting'}
    >
      <MessageHead
        view={view}
        applications={applications}
        readOnly={props.readOnly}
        explain={props.explain}
        onBack={props.onBack}
        onRemove={() => props.onRemove(message.id)}
        onDecide={decide}
      />
      <ApplicationLine
        view={view}
        applications={applications}
        readOnly={props.readOnly}
        onDecide={(application) => decide({ application })}
      />
      {props.answers(message.id)}
      <RelatedMessages related={view.related} onChoose={props.onChoose} />
      {reading.state === 'read' ? (
        <ReadMessage {...props} view={view} reading={reading.reading} />
      ) : (
        <>
          <NotReadYet
            reading={reading}
            reader={props.reader}
            explain={props.explain}
            onReadAgain={() => props.onReadAgain(message.id)}
          />
          <PlainWords message={message} />
        </>
      )}
      {/* Where it stays when the message is read meanwhile. */}
      <Links key={message.id} links={links} explain={props.explain} />
    </article>
  )
}

/** Fades in late, so that a message that is there at once does not flicker. */
function Loading() {
  return (
    <div className={styles.loading} aria-hidden="true">
      {[60, 35, 100, 94, 97, 40].map((width) => (
        <div key={width} className={styles.bone} style={{ width: `${width}%` }} />
      ))}
    </div>
  )
}
