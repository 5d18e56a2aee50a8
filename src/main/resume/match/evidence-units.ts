import type { ResumeText } from '../../../shared/domain/resume'
import { isContinuation, lineWidth, placedLines } from '../structure/placed-lines'
import { sectionsOf } from '../structure/sections'

/** A sentence of a resume, or a shorter line of it. */
export interface Unit {
  /** The lines that it stands in: more than one where a page's width broke it. */
  readonly lines: readonly number[]
  readonly text: string
}

/** A line longer than this is looked at sentence by sentence, in UTF-16 units. */
const LONG_LINE = 160
/** With fewer letters nothing is shown: a page's number, a rule. */
const FEWEST_LETTERS = 3

/** What the person says not to have. */
const DENIED =
  /\b(?:do not|don['’]t|have not|haven['’]t|have never|never|without) (?:yet |have |had |any |much )*(?:have|had|hold|held|worked|used|managed|know|speak|drive|experience)\b[^,;.]*|\b(?:no|little) (?:formal |prior |previous |direct )?experience\b[^,;.]*/gi

/** What a resume says, in its order. Its headings show nothing and are left out. */
export function unitsOf(text: Pick<ResumeText, 'lines'>): readonly Unit[] {
  const headings = new Set(sectionsOf(text).map(({ headingLine }) => headingLine))
  const lines = placedLines(text)
  const width = lineWidth(lines)
  const joined: { lines: number[]; text: string }[] = []
  lines.forEach((line, at) => {
    const content = line.content
      .replace(/\*\*|__|`/g, '')
      .replace(DENIED, '')
      .replace(/\s+/g, ' ')
      .trim()
    if (content === '' || headings.has(line.index)) return
    const last = joined.at(-1)
    if (last && last.lines.at(-1) === at - 1 && isContinuation(line, lines[at - 1], width)) {
      last.lines.push(at)
      last.text += ` ${content}`
    } else joined.push({ lines: [at], text: content })
  })
  return joined.flatMap((one) =>
    sentencesOf(one.text)
      .filter((sentence) => (sentence.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS)
      .map((sentence) => ({ lines: one.lines, text: sentence }))
  )
}

function sentencesOf(text: string): readonly string[] {
  return text.length > LONG_LINE ? text.split(/(?<=[.!?;])\s+(?=\p{Lu})/u) : [text]
}
