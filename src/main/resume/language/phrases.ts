import { ISSUE_KINDS, type IssueKind } from '../../../shared/domain/resume'
import { type Token, withCaseOf } from './tokens'

/** A slip found in a text: where it stands and what was meant, best first. */
export interface Slip {
  readonly kind: IssueKind
  readonly start: number
  readonly end: number
  readonly suggestions: readonly string[]
}

type Test = (token: Token | undefined) => boolean

interface Rule {
  readonly kind: IssueKind
  readonly before: readonly Test[]
  readonly form: readonly string[]
  readonly after: readonly Test[]
  readonly meant: readonly string[]
}

/** Slips by the first word of their form. */
export type SlipRules = ReadonlyMap<string, readonly Rule[]>

const NUMBER_WORDS = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty hundred'.split(' ')
)

/**
 * Reads a list of slips (its form: slips.ts).
 * @throws where a line cannot be read, naming it
 */
export function readSlips(text: string): SlipRules {
  const rules = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .flatMap(rulesOfLine)
  const byWord = new Map<string, Rule[]>()
  for (const rule of rules) {
    const first = rule.form[0] ?? ''
    byWord.set(first, [...(byWord.get(first) ?? []), rule])
  }
  return byWord
}

/** The slips in a text that was cut into tokens, in their order; one at most begins at a token. */
export function slipsIn(tokens: readonly Token[], rules: SlipRules): readonly Slip[] {
  return tokens.flatMap((token, index) => {
    const rule = (rules.get(token.plain) ?? []).find((candidate) => fits(candidate, tokens, index))
    const last = tokens[index + (rule?.form.length ?? 0) - 1]
    if (!rule || !last) return []
    // An acronym's own capitals stay in what was meant: API's → APIs.
    const model = /^\p{Lu}+['’]s$/u.test(token.text) ? '' : token.text
    const said = tokens
      .slice(index, index + rule.form.length)
      .map(({ text }) => text)
      .join(' ')
    const suggestions = rule.meant.map((word) => withCaseOf(model, word)).filter((word) => word !== said)
    if (suggestions.length === 0) return []
    return [{ kind: rule.kind, start: token.start, end: last.end, suggestions }]
  })
}

function fits({ before, form, after }: Rule, tokens: readonly Token[], index: number): boolean {
  return (
    form.every((word, offset) => tokens[index + offset]?.plain === word) &&
    before.every((test, offset) => test(tokens[index - before.length + offset])) &&
    after.every((test, offset) => test(tokens[index + form.length + offset]))
  )
}

function rulesOfLine(line: string): readonly Rule[] {
  const match = /^(?<kind>\w+): (?<before>[^[\]]*)\[(?<forms>[^[\]]+)\](?<after>[^[\]=]*)= (?<meant>.+)$/.exec(line)
  const parts = match?.groups
  const kind = ISSUE_KINDS.find((name) => name === parts?.kind)
  if (!parts || !kind) throw new Error(`no slip can be read from: ${line}`)
  const forms = parts.forms?.split('|') ?? []
  const meant = parts.meant?.split('|') ?? []
  if (meant.length !== 1 && meant.length !== forms.length)
    throw new Error(`${forms.length} forms, ${meant.length} meant: ${line}`)
  const before = testsOf(parts.before ?? '')
  const after = testsOf(parts.after ?? '')
  return forms.map((form, index) => ({
    kind,
    before,
    form: form.split(' '),
    after,
    meant: (meant[index] ?? meant[0] ?? '').split(' / ').map((word) => word.trim())
  }))
}

function testsOf(context: string): readonly Test[] {
  return context
    .split(' ')
    .filter((group) => group !== '')
    .map(testOf)
}

function testOf(group: string): Test {
  const none = /^[!~]/.test(group)
  const words = new Set((none ? group.slice(1) : group).split('|'))
  const isOne = (token: Token | undefined): boolean => {
    if (!token || token.kind === 'stop') return words.has('^') || words.has('$')
    if (words.has(token.plain) || (words.has('*') && token.kind === 'word')) return true
    if (words.has('#') && (token.kind === 'number' || NUMBER_WORDS.has(token.plain))) return true
    return words.has('@past') && token.plain.length > 4 && token.plain.endsWith('ed')
  }
  if (!none) return isOne
  return (token) =>
    token?.kind === 'word' || token?.kind === 'number' ? !isOne(token) : group.startsWith('~') && !isOne(token)
}
