import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { KeptWords } from '../../../shared/contract/insight-views'
import type { ErrorCode } from '../../../shared/contract/result'
import { beginEntryAbout, saveRecord } from '../../data/insight'
import { removeEntry, restoreEntry } from '../../data/journal'
import type { PageWays } from '../../data/page-ways'
import { CardList } from '../../ui/CardList'
import { longDay } from '../../ui/dates'
import { Quote } from '../../ui/Quote'
import { TextButton } from '../../ui/TextButton'
import { shortDay } from './days'
import page from './InsightPage.module.css'
import styles from './KeptRecord.module.css'
import { Section } from './Section'
import { noteOf, shownIn, WORDS, writeAbout } from './words'

interface Props {
  readonly items: readonly KeptWords[]
  readonly today: string
  readonly ways: PageWays
}

/** So many are shown at first, and so many more each time. */
const SHOWN = 10

/** What was said about who the person is: kept for them alone, word for word, and never judged here. */
export function KeptRecord({ items, today, ways }: Props) {
  const [shown, setShown] = useState(SHOWN)
  return (
    <Section title={WORDS.record}>
      <p className={page.text}>
        <strong>{WORDS.recordFault}</strong> {WORDS.recordKept}
      </p>
      <p className={page.text}>{WORDS.recordTalk}</p>
      <div className={styles.list}>
        <CardList>
          {items.slice(0, shown).map((item) => (
            <li key={`${item.messageId} ${item.start}`} className={styles.item}>
              <Item item={item} today={today} ways={ways} />
            </li>
          ))}
        </CardList>
      </div>
      {items.length > shown ? (
        <Button className={page.go ?? ''} variant="default" onClick={() => setShown(shown + SHOWN)}>
          {WORDS.more}
        </Button>
      ) : null}
      <div className={styles.save}>
        <Button
          variant="default"
          onClick={() => ways.perform(() => ({ answer: saveRecord(), words: null, takeBack: null }))}
        >
          {WORDS.recordSave}
        </Button>
        <p className={page.soft}>{WORDS.recordSaveDetail}</p>
      </div>
    </Section>
  )
}

function Item({ item, today, ways }: Pick<Props, 'today' | 'ways'> & { readonly item: KeptWords }) {
  const { messageId, words, company, sender, subject, date, isSure, entries } = item
  const client = useQueryClient()
  const from = company || sender || WORDS.someone

  async function write() {
    const begun = await beginEntryAbout(messageId, today)
    if (!begun.ok) {
      ways.perform(() => ({ answer: Promise.resolve(begun.code), words: null, takeBack: null }))
      return
    }
    const id = begun.value
    const told = (answer: Promise<ErrorCode | null>) => ({
      answer,
      words: WORDS.recordBegun,
      takeBack: () => removeEntry(client, id)
    })
    ways.perform(
      () => told(Promise.resolve(null)),
      () => told(restoreEntry(id))
    )
    ways.goToEntry(id)
  }

  return (
    <>
      <Quote text={words} />
      <p className={styles.from}>
        {[company, sender].filter((name) => name !== '').join(', ') || WORDS.someone} · {subject || WORDS.noSubject} ·{' '}
        <time dateTime={date}>{longDay(date)}</time>
      </p>
      {isSure ? null : <p className={styles.from}>{WORDS.recordUnsure}</p>}
      <p className={styles.deeds}>
        <TextButton aria-label={shownIn(from, longDay(date))} onClick={() => ways.goToMessage(messageId, words)}>
          {WORDS.showInMessage}
        </TextButton>
        {entries.map(({ id, day }) => (
          <TextButton key={id} onClick={() => ways.goToEntry(id)}>
            {noteOf(shortDay(day))}
          </TextButton>
        ))}
        {ways.readOnly ? null : (
          <TextButton aria-label={writeAbout(from, longDay(date))} onClick={() => void write()}>
            {WORDS.recordWrite}
          </TextButton>
        )}
      </p>
    </>
  )
}
