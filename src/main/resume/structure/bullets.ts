import type { ResumeIssue } from '../../../shared/domain/resume'
import { CHECK_WORDS } from './check-words'
import { issueAt, type ParsedResume } from './parsed'
import type { PlacedLine } from './placed-lines'

const DOUBLED = /^(\s*)([•●○◦▪■►▶‣∙·➢➤✓*+–—-])[\s\u200b]*([•●○◦▪■►▶‣∙·➢➤✓]|[*+–—-](?=\s))[\s\u200b]*(?=\S)/u
const LONE = /^\s*[•●○◦▪■►▶‣➢➤✓*+>»–—-]\s*$/u
/** A bullet behind the last word of an item. */
const TRAILING = /(?<=\p{L}[.,;]?)\s+[•●▪■►➢➤*-]\s*$/u
/** Signs of one list; hyphens and dashes of all lengths are one, and those of lists within lists are none of it. */
const MAIN_SIGNS: Readonly<Record<string, string>> = {
  '-': '-',
  '–': '-',
  '—': '-',
  '*': '*',
  '+': '+',
  '•': '•',
  '●': '•',
  '·': '·',
  '➢': '➢',
  '➤': '➢',
  '►': '►',
  '▶': '►',
  '■': '■',
  '▪': '■',
  '✓': '✓'
}
/** The other signs must be this many times as many for one to stand out. */
const MANY = 4

/** Bullets that stand twice or alone, and those that differ from the others of their depth. */
export function bullets({ lines }: ParsedResume): readonly ResumeIssue[] {
  const doubled = lines.flatMap((line) => doubledIn(line))
  const lone = lines
    .filter(({ text, index }) => LONE.test(text) && isLone(lines, index))
    .map((line) => issueAt('formatting', CHECK_WORDS.strayBullet, line))
  const taken = new Set(doubled.map(({ start }) => start))
  const trailing = lines.flatMap(({ text, start }) => {
    const match = TRAILING.exec(text)
    return match === null
      ? []
      : [issueAt('formatting', CHECK_WORDS.strayBullet, { start: start + match.index, end: start + text.length })]
  })
  const odd = mixed(lines).filter(({ start }) => !taken.has(start))
  const typed = typedInItems(lines).filter(
    (one) => ![...doubled, ...odd].some(({ start, end }) => one.start < end && start < one.end)
  )
  return [...doubled, ...lone, ...trailing, ...typed, ...odd]
}

function doubledIn({ text, start }: PlacedLine): readonly ResumeIssue[] {
  const match = DOUBLED.exec(text)
  // "--" and "- -" draw rules; "* *" starts one, too.
  if (match === null || /^[\s*+–—-]+$/u.test(text.slice(0, match[0].length + 2)) || !/[\p{L}\p{N}]/u.test(text))
    return []
  const from = start + (match[1] ?? '').length
  return [
    issueAt('formatting', CHECK_WORDS.strayBullet, { start: from, end: start + match[0].length }, [`${match[2]} `])
  ]
}

/** A bullet typed into an item that the program draws one for, as it does for nearly all others. */
function typedInItems(lines: readonly PlacedLine[]): readonly ResumeIssue[] {
  const items = lines.filter(({ isBullet }) => isBullet)
  const typed = items.filter(
    ({ bullet, content }) => bullet !== null && content !== '' && MAIN_SIGNS[bullet] !== undefined
  )
  if (typed.length === 0 || items.length - typed.length < MANY * typed.length) return []
  return typed.map((line) =>
    issueAt(
      'formatting',
      CHECK_WORDS.strayBullet,
      { start: line.start, end: Math.max(line.start + 1, line.contentStart) },
      ['']
    )
  )
}

/** A bullet on a line of its own, with its words on none: some programs write all bullets so. */
function isLone(lines: readonly PlacedLine[], index: number): boolean {
  const all = lines.filter(({ text }) => LONE.test(text)).length
  const items = lines.filter(({ bullet, content }) => bullet !== null && content !== '').length
  const next = lines[index + 1]
  const isEnd = next === undefined || next.content === '' || next.bullet !== null || next.isHeading
  return all <= 2 && (isEnd || items >= MANY)
}

function mixed(lines: readonly PlacedLine[]): readonly ResumeIssue[] {
  const items = lines.flatMap((line) => {
    const sign = line.bullet === null || LONE.test(line.text) ? undefined : MAIN_SIGNS[line.bullet]
    return sign === undefined ? [] : [{ line, sign, depth: line.text.length - line.text.trimStart().length }]
  })
  const counts = new Map<string, number>()
  for (const { sign } of items) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const main = [...counts].sort((a, b) => b[1] - a[1])[0]
  if (main === undefined || counts.size < 2) return []
  const depth = items.find(({ sign }) => sign === main[0])?.depth ?? 0
  // Where a list has other signs throughout, only its first item is marked.
  return items
    .filter((item, at) => {
      const isOdd = item.sign !== main[0] && item.depth === depth && main[1] >= MANY * (counts.get(item.sign) ?? 0)
      return isOdd && items[at - 1]?.sign !== item.sign
    })
    .map(({ line }) => {
      const start = line.start + line.text.indexOf(line.bullet ?? '')
      return issueAt(
        'formatting',
        CHECK_WORDS.mixedBullets(main[0]),
        { start, end: start + (line.bullet ?? '').length },
        [main[0]]
      )
    })
}
