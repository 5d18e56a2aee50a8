import type { Found } from './contact-data'

const SMALL_NAME =
  /\b(?:work|working|career|role|position|post|job|internship|start|starting|opportunity|team)\s+at\s+(?<name>\p{Ll}[\p{Ll}\p{N}]{2,}(?:\.\p{Ll}{2,4})?)(?=\s*(?:[.,;!?]|$)|\s+(?:and|as|because|would|is|in)\b)|\bjoin(?:ing)?\s+(?<joined>\p{Ll}[\p{Ll}\p{N}]{2,}\.\p{Ll}{2,4}|\p{Ll}[\p{Ll}\p{N}]{3,})(?=\s*[.!]|\s+(?:as|because)\b)/gu
/** What one does things at that is no employer. */
const NO_NAME =
  /^(?:work|home|school|university|college|night|sea|height|scale|pace|speed|least|first|last|once|present|hand|large|heart|times|all|any|church|lunch|dinner|breakfast|peak|short|senior|board|base|camp|court|source|minimum|maximum|ease|risk|dawn|weekend|anything|forces|them|you|him|her|this|that|these|those|there|soon|immediately|today|now|again|together|another|both|his|hers|theirs|yours|ours|mine|us|it|in|up|him|one|two|three|national|international|management|leadership|pressure|height|various|several|other|such|which|what)$|s$/u

/** Names without a capital ("work at figma", "join booking.com"). */
export function smallNamesIn({ text, start }: Found): readonly Found[] {
  return [...text.matchAll(SMALL_NAME)].flatMap((match) => {
    const name = match.groups?.name ?? match.groups?.joined ?? ''
    if (NO_NAME.test(name)) return []
    const at = start + match.index + match[0].lastIndexOf(name)
    return [{ text: name, start: at, end: at + name.length }]
  })
}
