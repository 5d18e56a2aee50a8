import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ACTION_WORDS } from '../../shared/domain/words'
import { bridge } from '../bridge'
import type { DecisionUnderWay } from '../data/correct'
import { ignoreIssue, removeResume, restoreResume, setItemDone, setKind, setTarget, setUsedFor } from '../data/resumes'
import { answerOf } from '../data/tick'
import type { ResumeDeeds } from '../features/resume/resume-deeds'
import { offerUndo, settle, tellRefusal } from './offer-undo'
import type { Undo } from './undo'
import { issueDecided, resumeKindDecided, ticked, WORDS } from './words'

/** @param onRestored told which file came back by Undo */
export function useResumeDeeds(undo: Undo, onRestored: (id: string) => void): ResumeDeeds {
  const client = useQueryClient()
  return useMemo(() => {
    function tell(begin: () => DecisionUnderWay | null, text: string | null) {
      const begun = begin()
      if (!begun) return
      const forget = offerUndo(
        undo,
        text,
        () => tellRefusal(begun.takeBack()),
        () => tell(begin, text)
      )
      void settle(begun.answer, forget)
    }

    async function restore(id: string) {
      const code = await restoreResume(id)
      if (code === null) onRestored(id)
      return code
    }

    async function edit(id: string) {
      const result = await answerOf(bridge.editResume(id))
      return result.ok ? null : result.code
    }

    const deeds: ResumeDeeds = {
      ignore: (id, issue, how, words) => tell(() => ignoreIssue(client, id, issue, how), issueDecided(how, words)),
      setTarget: (id, target) => tell(() => setTarget(client, id, target), WORDS.targetSet),
      setKind: (id, kind) => tell(() => setKind(client, id, kind), resumeKindDecided(kind)),
      setUsedFor: (id, sha256, applications) =>
        tell(() => setUsedFor(client, id, sha256, applications), WORDS.usedForSet),
      tickItem(id, item, done) {
        if (item.about.from !== 'feedback') return
        tell(() => setItemDone(client, id, item, done), done ? ticked(ACTION_WORDS[item.about.type].title) : null)
      },
      remove(id) {
        const forget = offerUndo(
          undo,
          WORDS.resumeRemoved,
          () => tellRefusal(restore(id)),
          () => deeds.remove(id)
        )
        void settle(removeResume(client, id), forget)
      },
      edit: (id) => void tellRefusal(edit(id))
    }
    return deeds
  }, [client, undo, onRestored])
}
