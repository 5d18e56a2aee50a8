import { Button, CloseButton } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { AskSummary } from '../../../shared/contract/ask-views'
import { asksQuery, removeAsk, told } from '../../data/asks'
import type { PageWays } from '../../data/page-ways'
import { CardList } from '../../ui/CardList'
import { DisclosureButton } from '../../ui/DisclosureButton'
import { TextButton } from '../../ui/TextButton'
import styles from './AskList.module.css'
import { StateBadge } from './StateBadge'
import { endedToggle, nameOf, rateWords, showMore, standing, WORDS } from './words'

/** More at once would only push the page down. */
const SHOWN = 20

interface Props {
  readonly ways: PageWays
}

/** All requests for feedback with where they stand: what is due first. What has ended is folded away. */
export function AskList({ ways }: Props) {
  const { data, isError } = useQuery(asksQuery)
  const [isEndedOpen, setEndedOpen] = useState(false)
  const headingId = useId()
  const endedId = useId()
  if (!data && !isError) return null
  const asks = data?.asks ?? []
  const open = asks.filter(({ state }) => state.endedAt === null)
  const ended = asks.filter(({ state }) => state.endedAt !== null)
  const rate = data ? rateWords(data.rate) : null
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 className={styles.heading} id={headingId}>
        {WORDS.list}
      </h2>
      {isError ? <p className={styles.detail}>{WORDS.listFailed}</p> : null}
      {rate ? <p className={styles.detail}>{rate}</p> : null}
      {data && asks.length === 0 ? (
        <p className={styles.detail}>
          {WORDS.listEmpty} {WORDS.listEmptyDetail}
        </p>
      ) : null}
      <Rows asks={open} ways={ways} />
      {ended.length > 0 ? (
        <>
          <DisclosureButton
            open={isEndedOpen}
            controls={endedId}
            onToggle={() => setEndedOpen(!isEndedOpen)}
            className={styles.toggle}
          >
            {endedToggle(ended.length, isEndedOpen)}
          </DisclosureButton>
          <div id={endedId} hidden={!isEndedOpen}>
            {isEndedOpen ? <Rows asks={ended} ways={ways} /> : null}
          </div>
        </>
      ) : null}
    </section>
  )
}

function Rows({ asks, ways }: Props & { readonly asks: readonly AskSummary[] }) {
  const [shown, setShown] = useState(SHOWN)
  if (asks.length === 0) return null
  const rest = asks.length - shown
  return (
    <>
      <CardList>
        {asks.slice(0, shown).map((ask) => (
          <Row key={ask.id} ask={ask} ways={ways} />
        ))}
      </CardList>
      {rest > 0 ? (
        <Button className={styles.more ?? ''} size="xs" variant="default" onClick={() => setShown(shown + SHOWN)}>
          {showMore(Math.min(rest, SHOWN))}
        </Button>
      ) : null}
    </>
  )
}

function Row({ ask, ways }: Props & { readonly ask: AskSummary }) {
  const client = useQueryClient()
  const { id, messageId, applicationId, state } = ask
  const name = nameOf(ask)

  function go() {
    if (messageId !== null) ways.goToMessage(messageId)
    else if (applicationId !== null) ways.goToApplication(applicationId)
  }

  return (
    <li className={styles.row}>
      <div className={styles.words}>
        {messageId === null && applicationId === null ? (
          <span className={styles.name}>{name}</span>
        ) : (
          <TextButton className={styles.name ?? ''} onClick={go}>
            {name}
          </TextButton>
        )}
        <p className={styles.standing}>
          <StateBadge state={state.state} /> {standing(ask)}
        </p>
      </div>
      {ways.readOnly ? null : (
        <CloseButton
          size="sm"
          aria-label={`${WORDS.remove}: ${name}`}
          title={WORDS.remove}
          onClick={() => ways.perform(() => told(removeAsk(client, id), WORDS.removedTold))}
        />
      )}
    </li>
  )
}
