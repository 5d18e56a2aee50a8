import { remembered } from './remembered'

/**
 * Legal forms as they end a company's name, in small letters without dots. Words that also say what a company is (Group,
 * Holding, Labs) are none: they tell companies apart.
 */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'inc incorporated llc llp lllp lp ltd limited plc corp corporation co company pbc pty pte pvt private bhd sdn jsc pjsc ' +
    'gmbh mbh ggmbh ag kg kgaa ohg gbr ug se aktiengesellschaft sa sas sasu sarl eurl snc srl srls spa sl slu sau ltda lda ' +
    'bv nv vof bvba sprl srlu oy oyj ab publ as asa aps ehf uab sia kft zrt nyrt doo eood ood sro spzoo ooo oao pao kk'
  ).split(' ')
)

/** Legal forms of several words, and those that without their dots are words. */
const WRITTEN_FORM = /\s(?:e\.\s?[vg]\.?|sp\.?\s?z\s?o\.?\s?o\.?|s\.?\s?a\.?\s?de\s?c\.?\s?v\.?)$/u

/** Nothing here has another form to fold. */
const PLAIN = /^[\t\n\r\x20-\x7e]*$/

/** Letters that stand for others and are no accented ones. */
const FOLDED_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ'
}

/**
 * What two spellings of one company share ("Acme, Inc." and "ACME"), to be compared for equality only. Case, accents, the legal
 * form at the end, a leading "The", punctuation and white space are left out; "&" is "and". A name that is nothing but a legal form
 * ("SAS") keeps it. Empty only for a name without a letter, digit or sign.
 */
export const companyKey = remembered(companyKeyOf)

function companyKeyOf(name: string): string {
  const folded = foldedLetters(name)
  const words = wordsOf(folded)
  const named = words[0] === 'the' && words.length > 1 ? words.slice(1) : words
  const key = withoutLegalForm(named).join('')
  // A name of signs alone is still that name.
  return key === '' ? folded.replace(/\s+/g, '') : key
}

/** Gender marks of job titles in brackets: "(m/w/d)", "[f/m/x]", "(all genders)". */
const BRACKETED_MARK =
  /[([{]\s*(?:[mwfdxhiv](?:\s*[/|,*:]\s*[mwfdxhiv]){1,4}|all genders?|any gender|gn|div(?:ers)?)\s*[)\]}]/gu
/** "m/w/d" and "m/f" as they stand alone. Other pairs ("F/X artist") are words. */
const BARE_MARK =
  /(?<![\p{L}\p{N}/])(?:m[/|][wf]|[wf][/|]m|[mwfdxhi]\s?[/|]\s?[mwfdxhi](?:\s?[/|]\s?[mwfdxhi]){1,2})(?![\p{L}\p{N}/])/gu

/** Signs that tell posts apart: the end of "C++" and "C#", the start of ".NET". */
const MEANT_SIGN = /(?<=[\p{L}\p{N}+])[+#](?![\p{L}\p{N}])|(?<![\p{L}\p{N}.])\.(?=\p{L})/gu

/**
 * What two spellings of one post share ("Front-end Developer (m/f/d)" and "frontend developer"), to be compared for equality only;
 * "C++", "C#" and ".NET" keep their signs. Empty where the text names no post.
 */
export const roleKey = remembered(roleKeyOf)

function roleKeyOf(role: string): string {
  const text = foldedLetters(role).replace(BRACKETED_MARK, ' ').replace(BARE_MARK, ' ').replace(/&/g, ' and ')
  let key = ''
  let end = 0
  for (const sign of text.matchAll(MEANT_SIGN)) {
    key += bare(text.slice(end, sign.index)) + sign[0]
    end = sign.index + sign[0].length
  }
  return key + bare(text.slice(end))
}

function foldedLetters(text: string): string {
  // Most names are plain letters, and there are thousands of them.
  if (PLAIN.test(text)) return text.toLowerCase().trim()
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      // Marks of other scripts are vowels, not accents.
      .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
      .normalize('NFC')
      .replace(/[ßæœøłđðþıς]/g, (letter) => FOLDED_LETTERS[letter] ?? letter)
      .trim()
  )
}

function wordsOf(folded: string): readonly string[] {
  return (
    folded
      .replace(WRITTEN_FORM, '')
      .replace(/&/g, ' and ')
      // "S. A." is "S.A."
      .replace(/(?<![\p{L}\p{N}])(\p{L})\.\s+(?=\p{L}\.)/gu, '$1.')
      .split(/[\s,;()[\]]+/)
      .map(bare)
      .filter((word) => word !== '')
  )
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length
  while (end > 1 && LEGAL_FORMS.has(words[end - 1] ?? '')) {
    end -= 1
    // "GmbH & Co. KG"; nothing that goes on ends in "and".
    if (end > 1 && words[end - 1] === 'and') end -= 1
  }
  return words.slice(0, end)
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M}]/gu, '')
}
