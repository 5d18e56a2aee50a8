import type { ImportCounts, ImportProgress } from '../../../shared/contract/views'

/** How many messages are new. */
export function newCount({ read, otherLanguage, unread }: ImportCounts): number {
  return read + otherLanguage + unread
}

/** How many came that were known already. */
export function knownCount({ sameFile, sameMail, sameText }: ImportCounts): number {
  return sameFile + sameMail + sameText
}

/** Whether the end of an import says something that the person should have seen before it goes. */
export function needsEyes({ counts, leftAlone, stopped }: ImportProgress): boolean {
  return counts.failed > 0 || leftAlone.count > 0 || stopped
}

/** Whether several new messages came in, which can be put away together. */
export function canBeTakenBack({ counts }: ImportProgress): boolean {
  return newCount(counts) > 1
}

/** Whether all there is to tell is one new message: opening it says that. */
export function saysItself(progress: ImportProgress): boolean {
  const { onlyMessage } = progress
  return onlyMessage !== null && onlyMessage.duplicate === null && !needsEyes(progress)
}

/** Whether its end may go by itself after a while: nothing to be done, and nothing that must be seen. */
export function mayGoByItself(progress: ImportProgress): boolean {
  return !needsEyes(progress) && !canBeTakenBack(progress)
}
