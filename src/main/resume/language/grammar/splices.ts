import { isTensed } from '../agreement/noun-phrases'
import type { Slip } from '../phrases'
import type { Word } from '../words/words'

const SUBJECT = /^(?:i|we|they|he|she|it)$/
const OPENERS =
  /^(?:if|when|while|as|although|though|because|since|after|before|until|unless|once|whether|whenever|wherever|whatever|even|given|so|not|had|should|where|what|how|in|on|at|for|with|by|from|during|to|yes|no|well|sorry|thanks|look|trust|dear|that|which|who|now|then|today|yesterday|but|and|or)$/
const REPORTS =
  /^(?:said|says|say|think|thought|believe|feel|know|hope|guess|mean|suppose|admit|confess|say|see|hear|tell|told|wrote|felt|suspect|gather|understand|fear|imagine|assure|promise)$/

/** Two sentences with no more than a comma between them: "I led the team, it grew to nine". */
export function spliceSlips(words: readonly Word[]): readonly Slip[] {
  return words.flatMap((word, at): readonly Slip[] => {
    if (word.text !== ',') return []
    const [subject, verb] = [words[at + 1], words[at + 2]]
    if (
      !subject ||
      !verb ||
      !SUBJECT.test(subject.plain) ||
      subject.clitic !== '' ||
      !isTensed(verb) ||
      verb.clitic !== ''
    )
      return []
    const from = words.findLastIndex(({ text }, index) => index < at && /^[.!?;:]$/.test(text)) + 1
    const first = words.slice(from, at)
    if (
      !isSentence(first) ||
      first.some(({ text }) => text === '(' || text === '–' || text === '—' || text === '“' || text === '"')
    )
      return []
    const to = words.findIndex(({ text }, index) => index > at && /^[.!?;:,]$/.test(text))
    const second = words.slice(at + 1, to < 0 ? undefined : to)
    if (second.length < 4 || words[to]?.text === '?' || words[to]?.text === ',' || REPORTS.test(verb.stem)) return []
    return [
      {
        kind: 'grammar',
        start: word.start,
        end: subject.end,
        suggestions: [`; ${subject.text}`, `. ${subject.text.charAt(0).toUpperCase()}${subject.text.slice(1)}`]
      }
    ]
  })
}

function isSentence(words: readonly Word[]): boolean {
  const [first] = words
  if (!first || words.length < 4 || OPENERS.test(first.plain)) return false
  if (
    words.some(
      ({ plain, tag }) =>
        /^(?:if|when|while|because|although|though|since|unless|whatever|however|whether|as|who|that|which|where|what|how)$/.test(
          plain
        ) || tag === 'WRB'
    )
  )
    return false
  const isSubject = /^(?:i|we|they|he|she|it)$/.test(first.plain)
  return isSubject
    ? isTensed(words[1]) || isTensed(words[2])
    : /^(?:my|the|our|this)$/.test(first.plain) && words.slice(2, 6).some(isTensed)
}
