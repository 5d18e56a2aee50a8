import type { ResumeContext, ResumeIssue, ResumeText } from '../../../../../src/shared/domain/resume'
import { textOf } from '../../../../../src/shared/domain/resume'

/** A text as its reader gives it. */
export function resumeText(words: string, more: Partial<ResumeText> = {}): ResumeText {
  const lines = words.split('\n').map((text) => ({
    text,
    page: null,
    part: 'body' as const,
    isHeading: /^#/.test(text),
    isBullet: /^\s*[-*•]\s/.test(text)
  }))
  return { lines, pages: null, warnings: [], ...more }
}

export function contextOf(more: Partial<ResumeContext> = {}): ResumeContext {
  return { kind: 'resume', role: null, company: null, job: null, today: '2026-11-23', dictionary: [], ...more }
}

/** The words that issues are about. */
export function wordsOf(text: ResumeText, issues: readonly ResumeIssue[]): readonly string[] {
  const whole = textOf(text)
  return issues.map(({ start, end }) => whole.slice(start, end))
}
