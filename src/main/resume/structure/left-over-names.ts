import { isSameCompany } from './company-names'
import type { Found } from './contact-data'
import { namesOrganisation } from './job-words'

const YOU = /\b(?:you|your|yours|yourselves)\b/iu
/** "you at Acme", "your colleagues from Acme", "you say that Acme listens": whoever is meant is the reader. */
const NEXT_TO_YOU =
  /\b(?:you|your\s+(?:colleagues?|people|team|staff|friends|director|manager|founder|tenants|residents|customers|patients|pupils|students|website|advert\w*|posting|vacancy|report|mission|values))(?:\s+\p{L}+){0,2}\s+(?:at|of|from|in|that|for)\s+(?:the\s+)?$|\byou\s+(?:say|write|promise|state|mention|explain)\s+(?:\p{L}+\s+){0,3}that\s+(?:the\s+)?$/iu
/** Courses, laws, prizes and meetings bear names of employers' kind. */
const NO_EMPLOYER_BEHIND =
  /^(?:['’]s)?(?:\s+[\p{Ll}-]+){0,3}\s+(?:conference|event|fair|seminar|course|courses|exhibition|award|awards|prize|certificate|qualification|training|act|panel|standard|standards|regulations|guidelines|network|scheme|forum|campaign|software|system|accreditation|accredited|licen[sc]e|membership|card|ticket|approved|rules|estate|street|road)\b/iu
/** Who is named beside others that the person worked with, belongs to, or learnt from. */
const BESIDE =
  /\b(?:with|by|alongside|member of|members of|and|or|for|like|as|including|such as|both|accredited by|funded by|certified by|registered with|qualified with|trained with|partners?|clients?|suppliers?|between|against|via|through|under|reference|referee)\s+(?:the\s+)?$/iu

/** The sentence tells of what the person did or holds. */
const OF_PAST =
  /\b(?:I|we|my)\b[^.;!?]{0,40}\b(?:\p{L}{2,}ed|was|were|had|did|ran|led|built|wrote|won|held|hold|began|spent|made|went|took|taught|left|kept|sold|became|am (?:an?|accredited|licen[sc]ed|registered|certified|qualified))\b|\b(?:accredited|licen[sc]ed|registered|certified|qualified|degree|trained|studied)\b|\b(?:ran|led|ended|closed)\b/iu

/**
 * Names of employers' kind that no other words mark: those beside a "you", and all of them where the letter never names the
 * employer that it goes to.
 * @param isTold whether a name in its sentence is of the person's own past
 */
export function leftOverNames(
  sentences: readonly Found[],
  namesIn: (sentence: Found) => readonly Found[],
  isTold: (sentence: Found, name: Found) => boolean,
  company: string | null
): readonly Found[] {
  const named = sentences.map((sentence) => ({ sentence, names: namesIn(sentence) }))
  const isNamed = company === null || named.some(({ names }) => names.some(({ text }) => isSameCompany(text, company)))
  return named.flatMap(({ sentence, names }) =>
    names.filter((name) => {
      const before = sentence.text.slice(0, name.start - sentence.start)
      const behind = sentence.text.slice(name.end - sentence.start)
      if (isTold(sentence, name) || NO_EMPLOYER_BEHIND.test(behind)) return false
      if (NEXT_TO_YOU.test(before)) return true
      if (!namesOrganisation(name.text) || /\sand\s/u.test(name.text) || BESIDE.test(before)) return false
      return YOU.test(sentence.text) || (!isNamed && !OF_PAST.test(sentence.text))
    })
  )
}
