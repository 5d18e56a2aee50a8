import type { Extension } from '@codemirror/state'
import { RangeSetBuilder } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  EditorView,
  highlightSpecialChars,
  ViewPlugin,
  type ViewUpdate
} from '@codemirror/view'

const plain = Decoration.line({ attributes: { dir: 'auto' } })
const quoted = Decoration.line({ attributes: { dir: 'auto', class: 'cm-quoted' } })

/** Each line in sight runs the way that its own words do, and quotations are drawn as such. */
const lines = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet

    constructor(view: EditorView) {
      this.decorations = linesIn(view)
    }

    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged) this.decorations = linesIn(update.view)
    }
  },
  { decorations: (plugin) => plugin.decorations }
)

function linesIn(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at)
      builder.add(line.from, line.from, /^\s*>/.test(line.text) ? quoted : plain)
      at = line.to + 1
    }
  }
  return builder.finish()
}

/**
 * Signs that cannot be seen: a carriage return, which a text from elsewhere may have before each line end, stays in the text and takes
 * no place; others get a mark. Those that only direct the writing are left as they are.
 */
const unseen = highlightSpecialChars({
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that cannot be seen
  specialChars: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g,
  render(code, description) {
    const element = document.createElement('span')
    if (code === 13) return element
    element.textContent = '·'
    element.className = 'cm-specialChar'
    element.title = description ?? ''
    element.setAttribute('aria-label', description ?? '')
    return element
  }
})

/** How lines look beside their Markdown. */
export function lineLooks(): Extension {
  return [lines, unseen, EditorView.perLineTextDirection.of(true)]
}
