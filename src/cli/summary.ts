import { styleText } from 'node:util'
import type { TriageError, TriageLine } from '../shared/contract/cli-output'
import { type Family, familyOf } from '../shared/domain/label'
import { UNSURE_BELOW } from '../shared/domain/reading'
import { KIND_WORDS, LABEL_WORDS } from '../shared/domain/words'

type Format = Parameters<typeof styleText>[0]

const FAMILY_FORMAT: Readonly<Record<Family, Format>> = {
  in_your_hands: 'yellow',
  not_in_your_hands: 'blue',
  good_news: 'green'
}

/** A short summary of one message for a person at a terminal; several lines, without a final line break. */
export function summary(line: TriageLine | TriageError, colour: boolean): string {
  const paint = (format: Format, text: string): string => (colour ? styleText(format, text) : text)
  if ('error' in line) return `${paint('bold', line.file)}\n  ${line.error.message}\n`
  const said = line.signals.map(({ label, confidence, text }) => {
    const name = paint(FAMILY_FORMAT[familyOf(label)], LABEL_WORDS[label].name)
    return `    ${name} ${paint('dim', percent(confidence))}  “${oneLine(text)}”`
  })
  const todo = line.actions.map(({ title }) => `    [ ] ${title}`)
  const kind = KIND_WORDS[line.kind]
  return [
    paint('bold', line.subject || line.file),
    ...(line.from ? [paint('dim', `  ${line.from}`)] : []),
    line.kindConfidence < UNSURE_BELOW
      ? `  Not sure what this is; perhaps: ${kind.name} ${paint('dim', percent(line.kindConfidence))}`
      : `  ${kind.name} ${paint('dim', percent(line.kindConfidence))}: ${kind.meaning}`,
    ...(said.length > 0 ? ['  They said', ...said] : []),
    ...(todo.length > 0 ? ['  You can', ...todo] : []),
    ''
  ].join('\n')
}

function percent(probability: number): string {
  return `${Math.round(probability * 100)} %`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
