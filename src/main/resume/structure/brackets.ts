import type { ResumeIssue } from '../../../shared/domain/resume'
import { type Block, blocksOf } from './blocks'
import { CHECK_WORDS } from './check-words'
import { issueAt, type ParsedResume } from './parsed'

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '“': '”' }
const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/** Brackets and quotes that are opened and not closed, or closed and not opened, within a paragraph or an item. */
export function brackets({ lines, whole }: ParsedResume): readonly ResumeIssue[] {
  const blocks = blocksOf(lines)
  const open = blocks.map((block) => unmatched(whole, block))
  return blocks.flatMap((_block, at) => {
    const { opened, closed } = open[at] ?? { opened: [], closed: [] }
    // What a heading or a broken line cut in two closes in one of its neighbours.
    const before = open[at - 1]?.opened ?? []
    const next = open[at + 1]?.closed ?? []
    const left = opened.filter(({ sign }) => !next.some((other) => CLOSERS[other.sign] === sign))
    const right = closed.filter(({ sign }) => !before.some((other) => other.sign === CLOSERS[sign]))
    return [
      ...left.map((mark) => openedIssue(mark, blocks[at])),
      ...right.map(({ sign, start }) => issueAt('formatting', CHECK_WORDS.unopened(sign), { start, end: start + 1 })),
      ...oddQuotes(whole, blocks[at])
    ]
  })
}

interface Mark {
  readonly sign: string
  readonly start: number
}

function openedIssue({ sign, start }: Mark, block: Block | undefined): ResumeIssue {
  const line = block?.lines.find((other) => start >= other.start && start < other.end)
  const end = line === undefined ? start + 1 : line.contentStart + line.content.length
  return issueAt('formatting', CHECK_WORDS.unclosed(sign), { start, end: Math.max(end, start + 1) })
}

function unmatched(
  whole: string,
  { start, end }: Block
): { readonly opened: readonly Mark[]; readonly closed: readonly Mark[] } {
  const text = whole.slice(start, end)
  const opened: Mark[] = []
  const closed: Mark[] = []
  for (const match of text.matchAll(/[()[\]{}“”]/gu)) {
    const sign = match[0]
    const mark = { sign, start: start + match.index }
    if (PAIRS[sign] !== undefined) {
      if (!isFace(text, match.index)) opened.push(mark)
      continue
    }
    const opener = sign === '”' ? '“' : CLOSERS[sign]
    const last = opened.findLastIndex((other) => other.sign === opener)
    if (last >= 0) opened.splice(last, 1)
    else if (sign !== '”' && !isNumber(text, match.index)) closed.push(mark)
  }
  return { opened, closed }
}

/** "a)", "1)", "iv)" number what follows; ":)" is a face; "[0, 1)" is a range of numbers. */
function isNumber(text: string, index: number): boolean {
  return (
    /(?:^|[\s,;])(?:\p{L}|\d{1,2}|[ivx]{1,4})$/u.test(text.slice(0, index)) ||
    /[:;]-?$/.test(text.slice(0, index)) ||
    /\[\d+,\s?\d+$/.test(text.slice(0, index))
  )
}

function isFace(text: string, index: number): boolean {
  return /[:;]-?$/.test(text.slice(0, index)) && !/\s/.test(text.charAt(index - 2))
}

/** An odd number of straight quotes; behind a number they are inches. */
function oddQuotes(whole: string, block: Block | undefined): readonly ResumeIssue[] {
  if (block === undefined) return []
  const text = whole.slice(block.start, block.end)
  const quotes = [...text.matchAll(/(?<![\d½¼¾])"/gu)]
  const last = quotes.at(-1)
  if (last === undefined || quotes.length % 2 === 0 || /\d"/.test(text)) return []
  return [openedIssue({ sign: '"', start: block.start + last.index }, block)]
}
