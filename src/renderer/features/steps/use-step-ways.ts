import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { StepView } from '../../../shared/contract/step-views'
import { dayOfMoment } from '../../../shared/domain/days'
import type { StepDeed } from '../../../shared/domain/step'
import { stepWords } from '../../../shared/domain/step-words'
import type { PageWays } from '../../data/page-ways'
import { bringBackReason, decideStep } from '../../data/steps'
import { longDay } from '../../ui/dates'
import type { StepWays } from './step-ways'
import { DECIDED } from './words'

/** @param onDecided told where a decision may have taken a row away */
export function useStepWays(
  page: PageWays,
  { find, begunReasons }: Pick<StepWays, 'find' | 'begunReasons'>,
  onDecided: () => void
): StepWays {
  const client = useQueryClient()
  return useMemo(
    () => ({
      page,
      find,
      begunReasons,
      today: dayOfMoment(new Date().toISOString()) ?? '',
      decide(step, pieceId, deed) {
        onDecided()
        // The reason of what is taken back, or could not be set aside, is there to be written on.
        const reason = deed.kind === 'disagree' ? deed.reason : ''
        const bringBack = () => reason !== '' && bringBackReason(client, step.id, reason)
        page.perform(() => {
          const { answer, takeBack } = decideStep(client, step.id, pieceId, deed)
          return {
            answer: answer.then((code) => {
              if (code !== null) bringBack()
              return code
            }),
            words: wordsFor(step, deed),
            async takeBack() {
              const code = await takeBack()
              bringBack()
              return code
            }
          }
        })
      }
    }),
    [client, page, find, begunReasons, onDecided]
  )
}

function wordsFor({ about, group }: StepView, deed: StepDeed): string | null {
  switch (deed.kind) {
    case 'done':
      return DECIDED.done(stepWords(about).title)
    case 'later':
      return DECIDED.later(longDay(deed.until))
    case 'disagree':
      return DECIDED.disagree()
    case 'open':
      return group === 'now' ? null : DECIDED.open()
    case 'accept':
      return null
  }
}
