import { type Extension, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { Span } from '../../../../shared/domain/span'

const light = StateEffect.define<Span | null>()
const mark = Decoration.mark({ class: 'cm-lit', tagName: 'mark' })

/** Words that were looked for stand out until the entry is changed. */
const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(lit, { effects, docChanged }) {
    const asked = effects.find((effect) => effect.is(light))
    if (asked)
      return asked.value === null ? Decoration.none : Decoration.set(mark.range(asked.value.start, asked.value.end))
    return docChanged ? Decoration.none : lit
  },
  provide: (lit) => EditorView.decorations.from(lit)
})

/** The part of an editor in which words can be lit. */
export function litWords(): Extension {
  return field
}

/** Lights words of the text and brings them into sight; null: none any more. The caret stays where it is: nobody types by accident. */
export function showLight(view: EditorView, words: string | null): void {
  const start = words === null || words === '' ? -1 : view.state.doc.toString().indexOf(words)
  if (words === null || start === -1) {
    view.dispatch({ effects: light.of(null) })
    return
  }
  const effects = [light.of({ start, end: start + words.length }), EditorView.scrollIntoView(start, { y: 'center' })]
  view.dispatch({ effects })
}
