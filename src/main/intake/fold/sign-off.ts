/** Ways to close a letter, as whole lines; a name may follow on the same line after a comma ("Best, Jo"). */
const SIGN_OFFS: readonly string[] = [
  // English
  '(?:(?:kind|kindest|best|warm|warmest|many|with (?:kind|best|warm))\\s+)?regards',
  '(?:all the |very )?best(?: wishes| of luck)?',
  '(?:with )?(?:(?:kind|best|warm) )?wishes',
  '(?:yours |most )?(?:sincerely|truly|faithfully|respectfully)(?: yours)?',
  '(?:many |with )?thanks(?: (?:again|so much|a lot|and (?:kind |best |warm )?(?:regards|wishes)))?',
  'thank you(?: (?:again|so much|very much))?',
  'cheers|cordially|respectfully|warmly|sincerely yours|take care|br|kr|rgds',
  // German
  '(?:mit )?(?:freundlichen?|herzlichen?|besten?|vielen?|lieben?|schönen?)\\s+gr(?:ü|ue)(?:ß|ss)en?',
  'mfg|lg|vg|hochachtungsvoll|beste gr(?:ü|ue)(?:ß|ss)e',
  // French
  '(?:bien |très )?cordialement|(?:sincères|meilleures) salutations|bien à vous|salutations distinguées',
  // Spanish, Portuguese, Italian
  '(?:un )?(?:cordial(?:es)? )?saludos?(?: cordiales| cordial)?|atentamente|un abrazo',
  'atenciosamente|cumprimentos|(?:com os )?melhores cumprimentos',
  '(?:cordiali|distinti) saluti|cordialmente',
  // Dutch, Polish, Nordic
  '(?:met |hartelijke |vriendelijke |met (?:vriendelijke|hartelijke) )?groet(?:en|jes)?',
  '(?:z (?:poważaniem|wyrazami szacunku))|pozdrawiam(?: serdecznie)?|(?:serdecznie )?pozdrawiam',
  '(?:med )?(?:vänlig|vänliga|venlig|vennlig) (?:hälsning(?:ar)?|hilsen)'
]

const CLOSING = new RegExp(`^(?:${SIGN_OFFS.join('|')})\\s*[.!]*$`, 'iu')
const NAME = /^(?:\p{Lu}[\p{L}.'’-]*\s*){1,4}$/u
const LONGEST_SIGN_OFF = 70

/** Whether a line closes the letter ("Kind regards,", "Mit freundlichen Grüßen", "Best, Jo") and does nothing else. */
export function isSignOff(line: string): boolean {
  const text = line.trim()
  if (text.length > LONGEST_SIGN_OFF) return false
  const [closing = '', name = ''] = text.split(/\s*[,–—]\s*/, 2)
  return CLOSING.test(closing) && (name === '' || NAME.test(name))
}
