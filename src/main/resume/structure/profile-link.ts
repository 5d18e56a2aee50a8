import type { ResumeIssue } from '../../../shared/domain/resume'
import { CHECK_WORDS } from './check-words'
import type { Found } from './contact-data'
import { isOneSlipOff } from './one-slip'
import { issueAt } from './parsed'
import type { PlacedLine } from './placed-lines'

const LINK =
  /(?<![\p{L}\p{N}@.])(?:(?:h?t+ps?|https?)\s?:?\/{0,2}\s?)?(?:www\.)?(\p{L}{5,10})([.,](?:com|con|co|cm|org)|com(?=\/))(\s?\/[^\s|,;)>\]]*)?(?![\p{L}\p{N}@])/giu
/** "https:/ann.dev", "http//ann.dev", "htps://ann.dev", "https;//ann.dev", "www,ann.dev", "wwww.ann.dev". */
const BROKEN_SCHEME =
  /(?<![\p{L}\p{N}])(?:https?(?::\/(?!\/)|\/\/|;\/\/|:\/{3,}|:(?=\p{L}))|(?!https?:)h?t{1,3}ps?s?:\/\/|ww\.|wwww\.|www,)[\p{L}\p{N}][^\s|,;)>\]]*/giu
const NETWORKS = ['linkedin', 'github', 'gitlab', 'behance', 'dribbble']
const PLACEHOLDER =
  /^(?:in\/?|pub\/?|your-?_?(?:name|profile|handle|user(?:name)?|link)?|user-?_?name|user|name|profile|my-?profile|first-?_?(?:name)?[-_.]?last-?_?(?:name)?|handle|example|x{2,}|placeholder|link|url|\.{2,}|#|…)?$/iu

/** Links to a profile that stop short, are misspelt, still hold a placeholder, or name somebody else. */
export function linkIssues({ text, start }: PlacedLine, name: Found | null): readonly ResumeIssue[] {
  const slips = [...text.matchAll(BROKEN_SCHEME)].map((match) =>
    issueAt('contact', CHECK_WORDS.brokenLink, {
      start: start + match.index,
      end: start + match.index + match[0].length
    })
  )
  const found = [...text.matchAll(LINK)].flatMap((match) => {
    const [words, host = '', ending = '', path = ''] = match
    const network = host.toLowerCase()
    const at = { start: start + match.index, end: start + match.index + words.length }
    if (!NETWORKS.includes(network)) {
      const isSlip = path.length > 1 && NETWORKS.some((other) => isOneSlipOff(network, other))
      return isSlip ? [issueAt('contact', CHECK_WORDS.brokenLink, at)] : []
    }
    const isMisspelt = !/^[.]com$/iu.test(ending) || /^\s/.test(path) || /^(?!https?:\/\/)h?t+ps?/iu.test(words)
    const own = path
      .replace(/^\s?\//u, '')
      .replace(/^in\/(?=.)/iu, '')
      .replace(/\/+$/u, '')
    if (isMisspelt || PLACEHOLDER.test(own)) return [issueAt('contact', CHECK_WORDS.brokenLink, at)]
    return network === 'linkedin' && isSomebodyElse(own, name) ? [issueAt('contact', CHECK_WORDS.otherProfile, at)] : []
  })
  return [...slips, ...found.filter((one) => !slips.some(({ start: from, end }) => one.start < end && from < one.end))]
}

/** "john-smith-42" where Ann Lee writes; one part of the name in common is enough to be hers. */
function isSomebodyElse(slug: string, name: Found | null): boolean {
  const named = /^(\p{L}{3,})-(\p{L}{3,})(?:-[\p{L}\p{N}]+)?$/u.exec(slug.toLowerCase())
  if (named === null || name === null) return false
  const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const parts = plain(name.text)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 1)
  return ![named[1] ?? '', named[2] ?? ''].some((own) =>
    parts.some((part) => part.slice(0, 3) === plain(own).slice(0, 3) || plain(own).includes(part))
  )
}
