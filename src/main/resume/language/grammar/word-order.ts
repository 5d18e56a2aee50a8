import type { Slip } from '../phrases'
import type { Word } from '../words/words'

const AUXILIARY = /^(?:is|are|was|were|can|could|must|should|will|would|do|does|did|has|have|had)$/
const SUBJECT =
  /^(?:an?|the|my|our|their|your|his|her|its|this|that|these|those|i|we|they|he|she|it|you|one|people|customers|clients|patients|students|staff)$/
const PERSON = /^(?:i|we|you|they|he|she)$/

/** Words in the order of a question inside a sentence, and verbs that lack their "am" or "have". */
export function wordOrderSlips(words: readonly Word[]): readonly Slip[] {
  return words.flatMap((word, at): readonly Slip[] => {
    const slip = askedInside(words, at) ?? bareParticiple(words, at) ?? sinceThen(words, at) ?? unlikePair(words, at)
    return slip ? [{ kind: 'grammar', start: word.start, ...slip }] : []
  })
}

type Found = Pick<Slip, 'end' | 'suggestions'> & Partial<Pick<Slip, 'start'>>

/** "showed me how careful must one be", "explain how is it made". */
function askedInside(words: readonly Word[], at: number): Found | null {
  const word = words[at]
  if (!word || !/^(?:how|where|when|why)$/.test(word.plain) || at < 1 || words[at - 1]?.kind === 'stop') return null
  if (words[at - 1]?.plain === 'and' || words[at - 1]?.plain === 'but') return null
  const verb = AUXILIARY.test(words[at + 1]?.plain ?? '')
    ? at + 1
    : word.plain === 'how' && words[at + 1]?.forms.has('JJ') && AUXILIARY.test(words[at + 2]?.plain ?? '')
      ? at + 2
      : 0
  const subject = words[verb + 1]
  if (verb === 0 || !subject || !SUBJECT.test(subject.plain) || words.slice(at).some(({ text }) => text === '?'))
    return null
  return { end: subject.end, suggestions: [] }
}

/** "Since you publishing a list": a subject and -ing with nothing between. */
function bareParticiple(words: readonly Word[], at: number): Found | null {
  const [word, subject, verb] = [words[at], words[at + 1], words[at + 2]]
  if (
    !word ||
    !/^(?:since|because|that|although|though|whereas|while|when|if|where)$/.test(word.plain) ||
    !subject ||
    !PERSON.test(subject.plain)
  )
    return null
  const isBare = subject.clitic === '' && verb?.forms.has('VBG') === true && !verb.forms.has('NN')
  return isBare || (subject.clitic === '' && verb?.tag === 'VBG' && /ing$/.test(verb.plain))
    ? { end: verb?.end ?? subject.end, suggestions: [] }
    : null
}

/** "Stripped, cut and watering 60 buckets": one verb of several in another form. */
function unlikePair(words: readonly Word[], at: number): Found | null {
  const [word, and, verb, object] = [words[at], words[at + 1], words[at + 2], words[at + 3]]
  if (!word || and?.plain !== 'and' || !verb?.forms.has('VBG') || !/ing$/.test(verb.stem)) return null
  const isListed = words[at - 1]?.text === ',' && words[at - 2]?.forms.has('VBD') === true
  const isPast = word.forms.has('VBD') && (isListed || (at === 0 && !word.forms.has('NN') && !word.forms.has('JJ')))
  const isObject =
    object?.kind === 'number' ||
    /^(?:the|an?|our|all|every|each|two|three|four|five|six|my|their|its)$/.test(object?.plain ?? '')
  const isFirst = !words
    .slice(0, at)
    .some(({ forms, plain }) => forms.has('VBG') || /^(?:was|were|is|are|been|by|of|in|for)$/.test(plain))
  return isPast && isObject && isFirst ? { start: verb.start, end: verb.end, suggestions: [] } : null
}

/** "I am working here since 2015". */
function sinceThen(words: readonly Word[], at: number): Found | null {
  const [word, verb] = [words[at], words[at + 1]]
  const asContraction = /^(?:i'm|we're|they're|she's|he's)$/.test(word?.plain ?? '')
  if (
    !word ||
    !(/^(?:am|is|are)$/.test(word.plain) || asContraction) ||
    !verb ||
    !/ing$/.test(verb.plain) ||
    !verb.forms.has('VBG')
  )
    return null
  const rest = words.slice(at + 2, at + 8)
  const since = rest.findIndex(({ plain }) => plain === 'since')
  if (since < 0 || rest.slice(0, since).some(({ kind }) => kind === 'stop')) return null
  return {
    end: verb.end,
    suggestions:
      word.plain === 'am' || word.plain === 'are'
        ? [`have been ${verb.text}`]
        : word.plain === 'is'
          ? [`has been ${verb.text}`]
          : []
  }
}
