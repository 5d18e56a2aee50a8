import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { ErrorCode, Result } from '../../shared/contract/result'
import type { CheckedView, ResumeView } from '../../shared/contract/views'
import type { ResumeContext } from '../../shared/domain/resume'
import type { ChecklistItem, ResumeTarget, ShownIssue } from '../../shared/domain/resume-desk'
import { bridge } from '../bridge'
import type { DecisionUnderWay } from './correct'
import { answerOf } from './tick'

/** All resumes and letters. */
export const resumesQuery = queryOptions({ queryKey: ['resumes'], queryFn: () => bridge.listResumes() })

/** Everything about one resume or letter; one that is gone is a value with a code, not a rejection. */
export function resumeQuery(id: string) {
  return queryOptions({
    queryKey: ['resume', id],
    queryFn: async ({ client }) => {
      // An answer from before a decision was kept would show it undone for a moment.
      await client.getQueryData<Promise<unknown>>(decidingKey(id))
      return bridge.getResume(id)
    }
  })
}

/** Under which the answer to the last decision about a file is awaited. */
function decidingKey(id: string) {
  return ['deciding', id] as const
}

/** Decides about an issue: not to see it in this file, never again, or (null) as if nothing had been decided. */
export function ignoreIssue(
  client: QueryClient,
  id: string,
  issue: ShownIssue,
  how: ShownIssue['ignored']
): DecisionUnderWay | null {
  return decide(client, id, {
    ahead: (view) => withCheck(view, (check) => ({ ...check, issues: check.issues.map(ignoredAs(issue.key, how)) })),
    ask: () => bridge.ignoreIssue(id, issue.key, how),
    back: () => bridge.ignoreIssue(id, issue.key, issue.ignored)
  })
}

function ignoredAs(key: string, ignored: ShownIssue['ignored']): (issue: ShownIssue) => ShownIssue {
  return (issue) => (issue.key === key ? { ...issue, ignored } : issue)
}

/** Says what a resume or letter is for; what follows from that, main tells. */
export function setTarget(client: QueryClient, id: string, target: ResumeTarget): DecisionUnderWay | null {
  return decide(client, id, {
    ahead: (view) => ({ ...view, target }),
    ask: () => bridge.setResumeTarget(id, target),
    back: (before) => bridge.setResumeTarget(id, before.target)
  })
}

/** Says whether it is a resume or a letter. */
export function setKind(client: QueryClient, id: string, kind: ResumeContext['kind']): DecisionUnderWay | null {
  return decide(client, id, {
    ahead: (view) => ({ ...view, kind }),
    ask: () => bridge.setResumeKind(id, kind),
    back: (before) => bridge.setResumeKind(id, before.kind)
  })
}

/** Says which applications a version went to. */
export function setUsedFor(
  client: QueryClient,
  id: string,
  sha256: string,
  applications: readonly string[]
): DecisionUnderWay | null {
  const usedFor = (view: ResumeView) => view.versions.find((one) => one.sha256 === sha256)?.usedFor ?? []
  return decide(client, id, {
    ahead: (view) => ({
      ...view,
      versions: view.versions.map((one) => (one.sha256 === sha256 ? { ...one, usedFor: applications } : one))
    }),
    ask: () => bridge.setUsedFor(id, sha256, applications),
    back: (before) => bridge.setUsedFor(id, sha256, usedFor(before))
  })
}

/** Ticks off what an employer said about the resume, or opens it again. */
export function setItemDone(
  client: QueryClient,
  id: string,
  item: ChecklistItem,
  done: boolean
): DecisionUnderWay | null {
  const mark = (other: ChecklistItem): ChecklistItem =>
    other.id === item.id ? { ...other, done, doneBy: done ? 'person' : null } : other
  return decide(client, id, {
    ahead: (view) => withCheck(view, (check) => ({ ...check, checklist: check.checklist.map(mark) })),
    ask: () => bridge.setActionDone(item.id, done),
    back: () => bridge.setActionDone(item.id, item.done)
  })
}

/** Puts a resume or letter away: gone from the list at once, back where main refuses. Gives the code of the refusal, or null. */
export async function removeResume(client: QueryClient, id: string): Promise<ErrorCode | null> {
  const { queryKey } = resumesQuery
  void client.cancelQueries({ queryKey })
  client.setQueryData(queryKey, (old) => old?.filter((one) => one.id !== id))
  const result = await answerOf(bridge.removeResume(id))
  if (result.ok) return null
  await client.invalidateQueries({ queryKey })
  return result.code
}

/** Brings one back that was put away. Gives the code of the refusal, or null. */
export async function restoreResume(id: string): Promise<ErrorCode | null> {
  const result = await answerOf(bridge.restoreResume(id))
  return result.ok ? null : result.code
}

/** Asks for the file of a job description and gives its text; null where nothing was chosen. */
export function readJob(): Promise<Result<string | null>> {
  return answerOf(bridge.readJob())
}

/** Saves a copy of a version where the person says. False where they thought better of it. */
export function saveVersion(id: string, sha256: string): Promise<Result<boolean>> {
  return answerOf(bridge.saveResumeVersion(id, sha256))
}

interface Decision {
  /** How the file stands once main has agreed. */
  readonly ahead: (view: ResumeView) => ResumeView
  readonly ask: () => Promise<Result<unknown>>
  /** What takes it back, given how the file stood before. */
  readonly back: (before: ResumeView) => Promise<Result<unknown>>
}

/** Shows a decision at once and asks main; where it refuses, the file is shown as main has it. Null where the file is not there. */
function decide(client: QueryClient, id: string, { ahead, ask, back }: Decision): DecisionUnderWay | null {
  const { queryKey } = resumeQuery(id)
  const shown = client.getQueryData(queryKey)
  if (!shown?.ok) return null
  const before = shown.value
  // An answer that is on its way knows nothing of this yet.
  void client.cancelQueries({ queryKey })
  client.setQueryData<Result<ResumeView>>(queryKey, () => ({ ok: true, value: ahead(before) }))

  function awaited(answer: Promise<Result<unknown>>): Promise<Result<unknown>> {
    const asked = answerOf(answer)
    client.setQueryData(decidingKey(id), asked)
    return asked
  }

  async function refusal(asked: Promise<Result<unknown>>): Promise<ErrorCode | null> {
    const result = await asked
    if (result.ok) return null
    await client.invalidateQueries({ queryKey })
    return result.code
  }

  const asked = awaited(ask())
  return {
    answer: refusal(asked),
    async takeBack() {
      if (!(await asked).ok) return null
      return refusal(awaited(back(before)))
    }
  }
}

function withCheck(view: ResumeView, change: (check: CheckedView) => CheckedView): ResumeView {
  const { check } = view
  if (check.state === 'checked') return { ...view, check: { ...check, last: change(check.last) } }
  return { ...view, check: { ...check, last: check.last && change(check.last) } }
}
