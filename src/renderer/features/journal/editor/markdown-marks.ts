import { type ChangeSpec, EditorSelection, type EditorState, type Line, type TransactionSpec } from '@codemirror/state'

/** The marks around bold and italic words. Different signs, so that neither is taken for the other. */
export const BOLD = '**'
export const ITALIC = '_'
export type WordMark = typeof BOLD | typeof ITALIC

/** What a line can be made into. */
export const LINE_KINDS = ['heading', 'bullet', 'number', 'quote'] as const
export type LineKind = (typeof LINE_KINDS)[number]

const LINE_STARTS: Readonly<Record<LineKind, RegExp>> = {
  heading: /^#{1,6}\s+/,
  bullet: /^\s*[-*+]\s+/,
  number: /^\s*\d{1,9}[.)]\s+/,
  quote: /^\s*>\s?/
}

/** Puts marks around the chosen words, or takes them away; without any, the marks come with the caret between them. */
export function toggleWordMark(state: EditorState, mark: WordMark): TransactionSpec {
  const change = state.changeByRange((range) => {
    const { from, to } = trimmed(state, range.from, range.to)
    const size = mark.length
    const around = from >= size && state.sliceDoc(from - size, from) === mark && state.sliceDoc(to, to + size) === mark
    if (around) {
      return {
        changes: [
          { from: from - size, to: from },
          { from: to, to: to + size }
        ],
        range: EditorSelection.range(from - size, to - size)
      }
    }
    // The words between two marks are done: the caret goes on behind them.
    if (from === to && state.sliceDoc(to, to + size) === mark && opensBefore(state, from, mark)) {
      return { range: EditorSelection.cursor(to + size) }
    }
    const words = state.sliceDoc(from, to)
    if (words.length > 2 * size && words.startsWith(mark) && words.endsWith(mark)) {
      return {
        changes: [
          { from, to: from + size },
          { from: to - size, to }
        ],
        range: EditorSelection.range(from, to - 2 * size)
      }
    }
    const pieces = from === to ? [{ from, to }] : piecesOf(state, from, to)
    return {
      changes: pieces.flatMap((piece) => [
        { from: piece.from, insert: mark },
        { from: piece.to, insert: mark }
      ]),
      range: EditorSelection.range(from + size, to + size * (2 * pieces.length - 1))
    }
  })
  return { ...change, scrollIntoView: true, userEvent: 'input' }
}

/** Makes the chosen lines headings, a list or a quotation, or plain again where they all are. */
export function toggleLines(state: EditorState, kind: LineKind): TransactionSpec {
  const lines = chosenLines(state)
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const touched = filled.length > 0 ? filled : lines
  const start = LINE_STARTS[kind]
  const isAll = touched.every(({ text }) => start.test(text))
  const changes = touched.map((line, at): ChangeSpec => {
    if (isAll) return { from: line.from, to: line.from + (start.exec(line.text)?.[0].length ?? 0) }
    // A quotation may hold a list or a heading; of these a line is one.
    const old = kind === 'quote' ? 0 : otherStart(line.text)
    return { from: line.from, to: line.from + old, insert: startOf(kind, at) }
  })
  const made = state.changes(changes)
  return {
    changes: made,
    // A caret at the beginning of a line goes behind what was put there.
    selection: state.selection.map(made, 1),
    scrollIntoView: true,
    userEvent: 'input'
  }
}

function opensBefore(state: EditorState, at: number, mark: WordMark): boolean {
  const before = state.sliceDoc(state.doc.lineAt(at).from, at)
  return before.split(mark).length % 2 === 0
}

function startOf(kind: LineKind, at: number): string {
  switch (kind) {
    case 'heading':
      return '## '
    case 'bullet':
      return '- '
    case 'number':
      return `${at + 1}. `
    case 'quote':
      return '> '
  }
}

function otherStart(text: string): number {
  for (const kind of ['heading', 'bullet', 'number'] as const) {
    const found = LINE_STARTS[kind].exec(text)
    if (found) return found[0].length
  }
  return 0
}

function chosenLines(state: EditorState): readonly Line[] {
  const { from, to } = state.selection.main
  const [first, last] = [state.doc.lineAt(from).number, state.doc.lineAt(to).number]
  return Array.from({ length: last - first + 1 }, (_, at) => state.doc.line(first + at))
}

/** Marks hold only where they stand right beside the words. */
function trimmed(state: EditorState, from: number, to: number): { readonly from: number; readonly to: number } {
  const words = state.sliceDoc(from, to)
  if (words.trim() === '') return { from, to: from }
  return { from: from + words.length - words.trimStart().length, to: to - (words.length - words.trimEnd().length) }
}

/** The words of each line of a range: marks do not reach over a blank line. */
function piecesOf(state: EditorState, from: number, to: number) {
  const first = state.doc.lineAt(from).number
  const count = state.doc.lineAt(to).number - first + 1
  return Array.from({ length: count }, (_, at) => state.doc.line(first + at))
    .map((line) => trimmed(state, Math.max(from, line.from), Math.min(to, line.to)))
    .filter((piece) => piece.from < piece.to)
}
