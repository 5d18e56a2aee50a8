import { EditorSelection, EditorState } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BOLD,
  ITALIC,
  LINE_KINDS,
  type LineKind,
  toggleLines,
  toggleWordMark,
  type WordMark
} from '../../../src/renderer/features/journal/editor/markdown-marks'

/** A state in which what stands between the two bars is chosen. */
function stateOf(marked: string): EditorState {
  const from = marked.indexOf('|')
  const to = marked.lastIndexOf('|')
  const doc = marked.replaceAll('|', '')
  return EditorState.create({ doc, selection: EditorSelection.single(from, to === from ? from : to - 1) })
}

function shown(state: EditorState): string {
  const { from, to } = state.selection.main
  const doc = state.doc.toString()
  return from === to
    ? `${doc.slice(0, from)}|${doc.slice(from)}`
    : `${doc.slice(0, from)}|${doc.slice(from, to)}|${doc.slice(to)}`
}

function marked(text: string, mark: WordMark): string {
  const state = stateOf(text)
  return shown(state.update(toggleWordMark(state, mark)).state)
}

function lined(text: string, kind: LineKind): string {
  const state = stateOf(text)
  return shown(state.update(toggleLines(state, kind)).state)
}

describe('marks around words', () => {
  it('are put right beside the chosen words, and taken away again', () => {
    expect(marked('a |word |b', BOLD)).toBe('a **|word|** b')
    expect(marked('a **|word|** b', BOLD)).toBe('a |word| b')
    expect(marked('a |**word**| b', BOLD)).toBe('a |word| b')
    expect(marked('a |word|', ITALIC)).toBe('a _|word|_')
  })

  it('come with the caret between them where nothing is chosen', () => {
    expect(marked('a | b', BOLD)).toBe('a **|** b')
    expect(marked('a **|** b', BOLD)).toBe('a | b')
    // Once there are words between them, it goes on behind them.
    expect(marked('a **b|** c', BOLD)).toBe('a **b**| c')
    expect(marked('a |**b** c', BOLD)).toBe('a **|****b** c')
  })

  it('are put around each line of several', () => {
    expect(marked('|one\n\ntwo|', BOLD)).toBe('**|one**\n\n**two|**')
  })

  it('come and go without a trace, for any words', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,4}$/), fc.constantFrom(BOLD, ITALIC), (words, mark) => {
        const state = EditorState.create({ doc: words, selection: EditorSelection.single(0, words.length) })
        const once = state.update(toggleWordMark(state, mark)).state
        expect(once.doc.toString()).toBe(`${mark}${words}${mark}`)
        expect(once.update(toggleWordMark(once, mark)).state.doc.toString()).toBe(words)
      })
    )
  })
})

describe('kinds of lines', () => {
  it('are put before each chosen line that has words, and taken away again', () => {
    expect(lined('|one\n\ntwo|', 'bullet')).toBe('- |one\n\n- two|')
    expect(lined('- |one\n\n- two|', 'bullet')).toBe('|one\n\ntwo|')
    expect(lined('|one\ntwo|', 'number')).toBe('1. |one\n2. two|')
    expect(lined('|', 'heading')).toBe('## |')
    expect(lined('a|b', 'quote')).toBe('> a|b')
  })

  it('take the place of one another, but a quotation may hold a list', () => {
    expect(lined('- one|', 'number')).toBe('1. one|')
    expect(lined('- one|', 'quote')).toBe('> - one|')
  })

  it('never lose a word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z ]{0,12}$/)), fc.constantFrom(...LINE_KINDS), (lines, kind) => {
        const doc = lines.join('\n')
        const state = EditorState.create({ doc, selection: EditorSelection.single(0, doc.length) })
        const letters = state
          .update(toggleLines(state, kind))
          .state.doc.toString()
          .replace(/[^a-z]/g, '')
        expect(letters).toBe(doc.replace(/[^a-z]/g, ''))
      })
    )
  })
})
