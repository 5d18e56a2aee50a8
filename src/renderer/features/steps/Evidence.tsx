import { Button, Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FoundPieceView, PieceView, SaidPieceView, StepView } from '../../../shared/contract/step-views'
import { stepWords } from '../../../shared/domain/step-words'
import { piecesQuery } from '../../data/steps'
import { plainDay } from '../../ui/dates'
import { evidence } from '../../ui/evidence'
import { Quote } from '../../ui/Quote'
import styles from './Evidence.module.css'
import type { StepWays } from './step-ways'
import { morePieces, originOf, placesIn, untilWords, WORDS } from './words'

/** So many more are shown at a time. */
const MORE = 50

interface Props {
  readonly step: StepView
  readonly ways: StepWays
}

/** What a step is made of: the employers' own words with company and date, and what checks found. */
export function Evidence({ step, ways }: Props) {
  const [most, setMost] = useState(step.pieces.length)
  const { data } = useQuery({ ...piecesQuery(step.id, most, ways.find), enabled: most > step.pieces.length })
  const pieces = data?.ok && most > step.pieces.length ? data.value : step.pieces
  const left = step.total - pieces.length
  return (
    <>
      <ul className={styles.list}>
        {pieces.map((piece) => (
          <li key={piece.id} className={styles.piece}>
            {piece.from === 'check' ? (
              <FoundIn piece={piece} ways={ways} />
            ) : (
              <SaidIn piece={piece} step={step} ways={ways} />
            )}
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button
          className={styles.more ?? ''}
          variant="subtle"
          size="compact-sm"
          onClick={() => setMost(pieces.length + MORE)}
        >
          {morePieces(Math.min(left, MORE))}
        </Button>
      ) : null}
    </>
  )
}

function SaidIn({ piece, step, ways }: Props & { readonly piece: SaidPieceView }) {
  const origin = originOf(piece, plainDay(piece.date))
  // Of several pieces each says its surest words: all of them would push the next step out of sight.
  const said = step.total > 1 ? piece.said.slice(0, 1) : piece.said
  const lines = said.length === 0 ? [null] : said
  return (
    <div className={styles.said} data-each={hasOwnBox(step) || undefined}>
      {hasOwnBox(step) ? (
        <Checkbox
          size="sm"
          radius="xl"
          aria-label={`${stepWords(step.about).title}: ${origin}`}
          checked={piece.standing.kind === 'done'}
          disabled={ways.page.readOnly}
          onChange={(event) =>
            ways.decide(step, piece.id, event.currentTarget.checked ? { kind: 'done' } : { kind: 'open' })
          }
        />
      ) : null}
      <div className={styles.words}>
        {lines.map((words, at) => (
          <button
            key={words ?? ''}
            {...(words === null ? undefined : evidence(words, origin))}
            type="button"
            className={styles.quote}
            title={WORDS.show}
            onClick={() => ways.page.goToMessage(piece.messageId, words ?? undefined)}
          >
            <span className={styles.clamped}>{words === null ? WORDS.becauseWhole : <Quote text={words} />}</span>
            {at === lines.length - 1 ? <span className={styles.origin}>{origin}</span> : null}
          </button>
        ))}
        {isWaiting(piece, step) ? <p className={styles.note}>{untilWords(plainDay(untilOf(piece)))}</p> : null}
      </div>
    </div>
  )
}

/** To be done for each employer by itself: then each has a box of its own. */
function hasOwnBox({ isEach, total, group }: StepView): boolean {
  return isEach && (total > 1 || group === 'done') && group !== 'disagreed'
}

/** It waits while the step as a whole does not. */
function isWaiting({ standing }: PieceView, { group }: StepView): boolean {
  return group === 'now' && standing.kind === 'later'
}

function untilOf({ standing }: PieceView): string {
  return standing.kind === 'later' ? standing.until : ''
}

function FoundIn({ piece, ways }: { readonly piece: FoundPieceView; readonly ways: StepWays }) {
  const group = piece.id.slice(piece.id.lastIndexOf(':') + 1)
  return (
    <button
      type="button"
      className={styles.quote}
      title={WORDS.openDesk}
      onClick={() => ways.page.goToResume(piece.resumeId, `check:${group}`)}
    >
      <span className={styles.file}>{placesIn(piece)}</span>
    </button>
  )
}
