import { Button } from '@mantine/core'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { quotation } from '../../../shared/domain/journal-text'
import type { KindWord } from '../../../shared/domain/look-back'
import { kindWordsQuery } from '../../data/journal'
import type { PageWays } from '../../data/page-ways'
import { CardList } from '../../ui/CardList'
import { shortDate } from '../../ui/dates'
import { evidence, sourceOf } from '../../ui/evidence'
import { Quote } from '../../ui/Quote'
import { TextButton } from '../../ui/TextButton'
import { STANDING_PLACE, useStandingPlace } from '../../ui/use-standing-place'
import { BackToEntries } from './BackToEntries'
import styles from './KindWords.module.css'
import paneStyles from './Pane.module.css'
import { saidBy, WORDS } from './words'
import { writingsOf } from './writing/writings'

/** So many are shown at first, and more at a time. */
const AT_ONCE = 40

interface Props {
  readonly ways: PageWays
  readonly onBack: () => void
}

/** What employers said was good, word for word, with who and when. */
export function KindWords({ ways, onBack }: Props) {
  const [most, setMost] = useState(AT_ONCE)
  const { data } = useQuery({ ...kindWordsQuery(most), placeholderData: keepPreviousData })
  const article = useRef<HTMLElement>(null)
  useStandingPlace(article)
  if (!data) return null
  return (
    <article ref={article} className={paneStyles.pane} {...STANDING_PLACE} aria-labelledby="kind-words">
      <BackToEntries onBack={onBack} />
      <h2 className={paneStyles.title} id="kind-words">
        {data.count === 0 ? WORDS.kindEmpty : WORDS.kindTitle}
      </h2>
      <p className={paneStyles.lead}>{data.count === 0 ? WORDS.kindEmptyDetail : WORDS.kindLead}</p>
      {data.count === 0 ? null : (
        <CardList>
          {data.words.map((word, at) => (
            // Two may be the very same words of the same message.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={at} className={styles.item}>
              <KindWordCard word={word} ways={ways} />
            </li>
          ))}
        </CardList>
      )}
      {data.words.length < data.count ? (
        <Button className={styles.more ?? ''} variant="default" onClick={() => setMost(most + AT_ONCE)}>
          {WORDS.kindMore}
        </Button>
      ) : null}
    </article>
  )
}

function KindWordCard({ word, ways }: { readonly word: KindWord; readonly ways: PageWays }) {
  const client = useQueryClient()
  const { messageId, text, sender, date } = word
  const by = saidBy(sender, shortDate(date))

  function copy() {
    const writing = writingsOf(client, ways.goToEntry).begin({ messages: [messageId] }, quotation(text, by))
    void writing.flush()
    ways.goToEntry(writing.id)
  }

  return (
    <>
      <button
        {...evidence(text, sourceOf(sender, date))}
        type="button"
        className={styles.quote}
        dir="auto"
        title={WORDS.openMessage}
        onClick={() => ways.goToMessage(messageId, text)}
      >
        <Quote text={text} />
      </button>
      <p className={styles.by}>
        <span dir="auto">{by}</span>
        {ways.readOnly ? null : <TextButton onClick={copy}>{WORDS.copyIntoEntry}</TextButton>}
      </p>
    </>
  )
}
