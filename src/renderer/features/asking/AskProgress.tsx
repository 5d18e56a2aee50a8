import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { AskView } from '../../../shared/contract/ask-views'
import type { RelatedMessage } from '../../../shared/contract/views'
import type { Ask, AskAbout, AskEnd } from '../../../shared/domain/ask'
import { dayOfMoment } from '../../../shared/domain/days'
import { type AskPlace, setAsked, setEnd, setFollowedUp, setNotAnswer, told } from '../../data/asks'
import type { DecisionUnderWay } from '../../data/correct'
import type { PageWays } from '../../data/page-ways'
import { shortDate } from '../../ui/dates'
import { TextButton } from '../../ui/TextButton'
import styles from './AskPanel.module.css'
import { EndMenu } from './EndMenu'
import { SentDay } from './SentDay'
import { StateBadge } from './StateBadge'
import { ENDED_TOLD, standing, WORDS } from './words'

interface Props {
  /** Under what the request is shown. */
  readonly shown: AskAbout
  readonly view: AskView
  readonly ways: PageWays
}

/** Where a request stands and why, what may be its answer, and what the person can say about that. */
export function AskProgress({ shown, view, ways }: Props) {
  const client = useQueryClient()
  const { id, state, answer, maybe } = view
  if (id === null) return null
  const place = { about: shown, id }
  const perform = (begin: () => DecisionUnderWay, words: string) => ways.perform(() => told(begin(), words))
  const before: Ask['end'] =
    state.because === 'person' && state.endedAt !== null && isEnd(state.state)
      ? { as: state.state, at: state.endedAt, messageId: state.messageId }
      : null

  function end(as: AskEnd, messageId: string | null) {
    perform(() => setEnd(client, place, before, { as, at: new Date().toISOString(), messageId }), ENDED_TOLD[as])
  }

  function reopen() {
    if (before !== null) perform(() => setEnd(client, place, before, null), WORDS.notOverTold)
    else if (state.messageId !== null) {
      const { messageId } = state
      perform(() => setNotAnswer(client, place, messageId), WORDS.notAnswerTold)
    }
  }

  const isOpen = state.state === 'asked' || state.state === 'waiting'
  const rests = state.state === 'waiting' && state.due?.what === 'let_rest'
  return (
    <div className={styles.progress}>
      <p className={styles.standing}>
        <StateBadge state={state.state} /> {standing(view)} {adviceFor(view.state)}
      </p>
      {isOpen ? <LastDay place={place} view={view} ways={ways} /> : null}
      {answer ? <MessageLink message={answer} ways={ways} /> : null}
      {maybe.map((message) => (
        <div key={message.id} className={styles.maybe}>
          <p className={styles.standing}>{WORDS.isIt}</p>
          <MessageLink message={message} ways={ways} />
          {ways.readOnly ? null : (
            <div className={styles.buttons}>
              <Button size="xs" variant="default" onClick={() => end('answered', message.id)}>
                {WORDS.yes}
              </Button>
              <Button size="xs" variant="default" onClick={() => end('declined', message.id)}>
                {WORDS.yesDeclined}
              </Button>
              <Button
                size="xs"
                variant="default"
                onClick={() => perform(() => setNotAnswer(client, place, message.id), WORDS.notAnswerTold)}
              >
                {WORDS.no}
              </Button>
            </div>
          )}
        </div>
      ))}
      {ways.readOnly ? null : (
        <div className={styles.buttons}>
          {rests ? (
            <Button size="xs" variant="default" onClick={() => end('no_answer', null)}>
              {WORDS.letRest}
            </Button>
          ) : null}
          {isOpen ? (
            <EndMenu
              isReminded={view.followedUpAt !== null}
              onEnd={(as) => end(as, null)}
              onNotSent={() =>
                view.followedUpAt === null
                  ? perform(() => setAsked(client, place, view.askedAt, null), WORDS.notSentTold)
                  : perform(() => setFollowedUp(client, place, view.followedUpAt, null), WORDS.notSentTold)
              }
            />
          ) : null}
          {isEnd(state.state) ? (
            <Button size="xs" variant="subtle" color="gray" className={styles.quiet ?? ''} onClick={reopen}>
              {state.because === 'person' ? WORDS.notOver : WORDS.notAnswer}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  )
}

/** What may be done now, while nobody answers. */
function adviceFor({ state, due }: AskView['state']): string | null {
  if (state !== 'waiting') return null
  return due?.what === 'let_rest' ? WORDS.restDetail : WORDS.remindDetail
}

/** When the last of the two mails was sent. */
function LastDay({
  place,
  view: { askedAt, followedUpAt },
  ways
}: Pick<Props, 'view' | 'ways'> & { readonly place: AskPlace }) {
  const client = useQueryClient()
  if (askedAt === null || ways.readOnly) return null
  if (followedUpAt === null) {
    return (
      <SentDay
        label={WORDS.askedDay}
        sentAt={askedAt}
        first={null}
        onChange={(at) => ways.perform(() => told(setAsked(client, place, askedAt, at), WORDS.dayTold))}
      />
    )
  }
  return (
    <SentDay
      label={WORDS.remindedDay}
      sentAt={followedUpAt}
      first={dayOfMoment(askedAt)}
      onChange={(at) => ways.perform(() => told(setFollowedUp(client, place, followedUpAt, at), WORDS.dayTold))}
    />
  )
}

function isEnd(state: AskView['state']['state']): state is AskEnd {
  return state === 'answered' || state === 'declined' || state === 'no_answer'
}

function MessageLink({ message, ways }: { readonly message: RelatedMessage; readonly ways: PageWays }) {
  return (
    <p className={styles.link}>
      <TextButton onClick={() => ways.goToMessage(message.id)}>{message.subject || message.sender}</TextButton>{' '}
      <span className={styles.from}>
        {message.sender}, {shortDate(message.date)}
      </span>
    </p>
  )
}
