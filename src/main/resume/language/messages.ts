import type { IssueKind } from '../../../shared/domain/resume'
import type { English } from './harper'

const NAMES: Readonly<Record<English, string>> = {
  american: 'American',
  british: 'British',
  canadian: 'Canadian',
  australian: 'Australian'
}

/** One plain sentence about what stands in a resume and what would do instead. */
export function messageFor(kind: IssueKind, said: string, suggestion: string | undefined): string {
  const better = suggestion ? `“${suggestion}”` : 'another form'
  if (kind === 'doubled_word') return `The word “${suggestion ?? said}” stands twice in a row; one of them can go.`
  if (kind === 'wrong_word') return `“${said}” is a word of its own, but here ${better} seems to be meant.`
  if (kind === 'apostrophe') return `The apostrophe asks for a look: “${said}” would usually be ${better} here.`
  if (kind === 'agreement') return `“${said}” and the words around it do not go together in number; ${better} would.`
  if (kind === 'grammar') return `“${said}” is unusual here; ${better} is the usual form.`
  return suggestion
    ? `“${said}” is in no dictionary; ${better} may be meant.`
    : `“${said}” is in no dictionary; have a look at its spelling.`
}

/** The sentence about a spelling that the rest of a document does not keep to. */
export function variantMessage(
  said: string,
  side: 'british' | 'american',
  english: English,
  other: string | null
): string {
  const rest = side === 'british' && (english === 'british' || english === 'australian') ? 'American' : NAMES[english]
  const most = side === 'american' && english === 'american' ? 'British' : rest
  const name = side === 'british' ? 'British' : 'American'
  const better = other ? ` “${other}” would match` : ' another spelling would match'
  return `“${said}” is the ${name} spelling, while most of the text keeps to the ${most} one;${better}.`
}
