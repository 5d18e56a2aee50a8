import type { Found } from './contact-data'
import type { ParsedResume } from './parsed'

/** A part of the whole text, as UTF-16 offsets. */
interface Part {
  readonly start: number
  readonly end: number
}

/** The parts in which a person speaks to an employer: summary or letter, or the head where there is neither; subject lines, too. */
export function toldParts({ sections, whole, lines }: ParsedResume, isLetter: boolean): readonly Part[] {
  const kinds = isLetter ? ['letter', 'summary', 'other'] : ['summary', 'letter']
  const told: readonly Part[] = sections.filter(({ kind }) => kinds.includes(kind))
  const head = sections.filter(({ kind }) => kind === 'header')
  const headed = isLetter
    ? []
    : head
        .flatMap(({ from, to }) => lines.slice(from, to))
        .filter(({ content }) =>
          /\b(?:cv|vitae|r[eé]sum[eé]|application|prepared|tailored|submitted)\s+(?:for|to)\b/iu.test(content)
        )
  if (told.length === 0) return isLetter ? [{ start: 0, end: whole.length }] : head
  const subjects = isLetter
    ? head.flatMap(({ from, to }) => lines.slice(from, to)).filter(({ content }) => isSubject(content))
    : []
  const closing = isLetter
    ? sections
        .filter(({ kind }) => kind === 'closing')
        .flatMap(({ from, to }) => lines.slice(from, to))
        .filter(({ content }) => content.split(/\s+/).length > 5)
    : []
  return [...subjects, ...headed, ...told, ...closing]
}

/** "Re: Application for …", "Application for the post of …". */
export function isSubject(words: string): boolean {
  return (
    /^(?:re|ref|subject|regarding|concerning|reference|position|vacancy|post|role)\s*[:.–-]/iu.test(words) ||
    /^(?:(?:letter of )?application|applying|expression of interest|cover(?:ing)? letter)\b/iu.test(words)
  )
}

/** The sentences of a part; a line that a page's width broke does not end one. */
export function sentencesIn(whole: string, { start, end }: Part): readonly Found[] {
  return [
    ...whole
      .slice(start, end)
      .matchAll(
        /[^.!?\n]+(?:(?:[.!?](?!\s|$)|\.(?=\s+\p{Ll})|(?<=\b(?:Inc|Ltd|Co|Corp|St|Dr|Mr|Ms|Mrs))\.|\n(?=\s*[\p{Ll}\p{Lu}]))[^.!?\n]*)*[.!?]?/gu
      )
  ].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length
  }))
}
