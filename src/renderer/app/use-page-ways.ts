import { createElement, useMemo } from 'react'
import type { Deed, PageWays } from '../data/page-ways'
import { SampleOffer } from '../features/first-run/SampleOffer'
import { ERROR_WORDS } from '../features/intake/error-words'
import { offerUndo, settle, tellRefusal } from './offer-undo'
import type { Travel } from './place'
import type { Undo } from './undo'

/** What the pages may do outside of themselves. */
export function usePageWays(travel: Travel, undo: Undo, readOnly: boolean): PageWays {
  const { place, goTo, goToMessage, goToApplication, goToEntry, goToResume } = travel
  const { visit } = place
  return useMemo(() => {
    function perform(begin: () => Deed, again: (() => Deed) | null = begin): void {
      const { answer, words, takeBack } = begin()
      if (takeBack === null) {
        void tellRefusal(answer)
        return
      }
      const forget = offerUndo(undo, words, () => tellRefusal(takeBack()), again && (() => perform(again)))
      void settle(answer, forget)
    }

    return {
      readOnly,
      sampleOffer: readOnly ? null : createElement(SampleOffer, { explain: (code) => ERROR_WORDS[code] }),
      visit,
      perform,
      explain: (code) => ERROR_WORDS[code],
      goToMessage: (id, words) => goToMessage(id, words === undefined ? undefined : { kind: 'words', text: words }),
      goToApplication,
      goToEntry,
      goToResume,
      goToPage: goTo
    }
  }, [readOnly, visit, undo, goTo, goToMessage, goToApplication, goToEntry, goToResume])
}
