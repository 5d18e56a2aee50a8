const LANGUAGES =
  'english|german|french|spanish|italian|dutch|flemish|polish|portuguese|mandarin|cantonese|chinese|japanese|arabic|russian|welsh|irish|gaelic|swedish|norwegian|danish|finnish|turkish|hindi|urdu|punjabi|gujarati|bengali|tamil|greek|czech|slovak|hungarian|romanian|bulgarian|ukrainian|korean|vietnamese|thai|hebrew|farsi|persian|swahili|tagalog|filipino|malay|indonesian|serbian|croatian|slovenian|lithuanian|latvian|estonian|somali|afrikaans|zulu|catalan|cree|ojibwe|inuktitut|british sign language|american sign language|bsl|asl|auslan|sign language|te reo|māori|maori'
const NAME = new RegExp(`\\b(?:${LANGUAGES})\\b`, 'gi')
const SPEAKING =
  /\b(?:fluen|speak|spoken|written|language|bilingual|native|mother tongue|conversational|proficien|command of|knowledge of|good|sound|basic|business|professional|working|excellent|level|jlpt|C1|C2|B1|B2|A1|A2|bsl|asl|auslan|sign language|reads?|writes?|verbal)/i

/** Steps of the Common European Framework, A1 is 1 and C2 is 6, and what words of a resume or posting come to. */
const STEPS: readonly (readonly [number, RegExp])[] = [
  [6, /\bC2\b|\bnative|\bmother tongue|\bbilingual|\bfirst language|\bN1\b/i],
  [5, /\bC1\b|\bfluen|\bnear-native|\badvanced\b/i],
  [4.5, /\bbusiness|\bprofessional|\bexcellent|\bproficien|\bnegotiat|\bN2\b|\bfull\b|\bvery good\b|\bstrong\b/i],
  [4, /\bB2\b|\bgood\b|\bupper intermediate|\bsound\b/i],
  [3, /\bB1\b|\bconversational|\bintermediate|\bworking|\bN3\b|\beveryday\b/i],
  [2, /\bA2\b|\bN4\b|\benough\b/i],
  [1, /\bA1\b|\bbasic|\bbeginner|\belementary|\ba little\b|\bsome\b|\blearning\b|\blessons?\b|\bschool\b|\bN5\b/i]
]
/** Where neither says how well: what is asked is less than what is said to be there. */
const ASKED_PLAINLY = 3
const SHOWN_PLAINLY = 4.5
/** Who asks for two languages spoken alike takes somebody fluent. */
const MOST_ASKED = 5
/** Half a step is not told apart. */
const CLOSE = 0.6
/** On both sides of the name, in UTF-16 units. */
const BESIDE = 28
const ENGLISH_TEST = /\b(?:ielts|toefl|cambridge (?:english|advanced|proficiency)|cae\b|cpe\b|pte academic)/i

/** Languages that a requirement asks a person to know, in small letters; none where a language's name is only in passing. */
export function askedLanguages(requirement: string): readonly string[] {
  const names = languagesIn(requirement)
  const others = requirement.replace(NAME, '').match(/\p{L}{3,}/gu)?.length ?? 0
  return names.length > 0 && (SPEAKING.test(requirement) || others <= 2) ? names : []
}

/** What a line of a resume shows of a language; null where it does not name it. */
export function shownLanguage(line: string, language: string, requirement: string): 'enough' | 'too_little' | null {
  if (language === 'english' && ENGLISH_TEST.test(line)) return 'enough'
  const at = line.toLowerCase().search(new RegExp(`\\b${language}\\b`))
  if (at === -1) return null
  const shown = stepIn(besideName(line, at, language.length)) ?? SHOWN_PLAINLY
  return shown + CLOSE < Math.min(MOST_ASKED, stepIn(requirement) ?? ASKED_PLAINLY) ? 'too_little' : 'enough'
}

/** What stands with this language: behind it up to the next one, or before it. */
function besideName(line: string, at: number, length: number): string {
  const rest = line.slice(at + length)
  const end = rest.search(/^\s*\(/.test(rest) ? /\)/ : /[,;|/·.]/)
  const behind = rest.slice(0, end === -1 ? BESIDE * 2 : end + 1)
  if (stepIn(behind) !== null) return behind
  const before = line.slice(Math.max(0, at - BESIDE), at)
  return before.slice(Math.max(...[...before.matchAll(/[,;|·.)]/g)].map((match) => match.index + 1), 0))
}

function stepIn(text: string): number | null {
  return STEPS.find(([, words]) => words.test(text))?.[0] ?? null
}

function languagesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(NAME)].map(([name]) => name.toLowerCase()))]
}
