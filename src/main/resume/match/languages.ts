const LANGUAGES =
  'english|german|french|spanish|italian|dutch|flemish|polish|portuguese|mandarin|cantonese|chinese|japanese|arabic|russian|welsh|irish|gaelic|swedish|norwegian|danish|finnish|turkish|hindi|urdu|punjabi|gujarati|bengali|tamil|greek|czech|slovak|hungarian|romanian|bulgarian|ukrainian|korean|vietnamese|thai|hebrew|farsi|persian|swahili|tagalog|filipino|malay|indonesian|serbian|croatian|slovenian|lithuanian|latvian|estonian|somali|british sign language|american sign language|bsl|asl|auslan|sign language|te reo|māori|maori'
const NAME = new RegExp(`\\b(?:${LANGUAGES})\\b`, 'gi')
const SPEAKING =
  /\b(?:fluen|speak|spoken|written|language|bilingual|native|mother tongue|conversational|proficien|command of|knowledge of|good|basic|business|professional|working|excellent|C1|C2|B1|B2|A1|A2|bsl|asl|auslan|sign language|reads?|writes?|verbal)/i
const HIGH =
  /\b(?:fluen|native|bilingual|mother tongue|C1|C2|excellent|proficien|business[- ]level|professional|full|near-native|perfect)/i
const LOW = /\b(?:basic|beginner|elementary|A1|A2|a little|some|learning|school|conversational|intermediate|B1)\b/i

/** Languages that a requirement asks a person to know, in small letters; none where a language's name is only in passing. */
export function askedLanguages(requirement: string): readonly string[] {
  const names = languagesIn(requirement)
  const others = requirement.replace(NAME, '').match(/\p{L}{3,}/gu)?.length ?? 0
  return names.length > 0 && (SPEAKING.test(requirement) || others <= 2) ? names : []
}

/** What a line of a resume shows of a language; null where it does not name it. */
export function shownLanguage(line: string, language: string, requirement: string): 'enough' | 'too_little' | null {
  const at = line.toLowerCase().search(new RegExp(`\\b${language}\\b`))
  if (at === -1) return null
  const rest = line.slice(at)
  // What stands with this language, up to the next one.
  const end = rest.slice(language.length).search(/[,;|/·]/)
  const own = end === -1 ? rest : rest.slice(0, language.length + end)
  const about = /\(/.test(own) && !/\)/.test(own) ? rest.slice(0, rest.indexOf(')') + 1 || undefined) : own
  const level = about.length > language.length + 2 ? about : line.slice(Math.max(0, at - 25), at + language.length)
  return HIGH.test(requirement) && LOW.test(level) && !HIGH.test(level) ? 'too_little' : 'enough'
}

function languagesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(NAME)].map(([name]) => name.toLowerCase()))]
}
