import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import {
  deleteMarkupBackward,
  insertNewlineContinueMarkupCommand,
  markdownLanguage,
  pasteURLAsLink
} from '@codemirror/lang-markdown'
import { EditorState, type Extension, Prec } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { editorTheme } from './editor-theme'
import { lineLooks } from './line-looks'
import { litWords } from './lit-words'
import { BOLD, ITALIC, toggleWordMark } from './markdown-marks'

export interface EditorOptions {
  readonly parent: HTMLElement
  readonly text: string
  readonly readOnly: boolean
  /** What the field is called, and what stands in it while it is empty. */
  readonly label: string
  readonly hint: string
  /** Carried by the style elements that the editor writes. */
  readonly nonce: string
  /** Told at each change; `read` gives the text when it is needed. */
  readonly onTyped: (read: () => string) => void
  /** The person wants out of the field (Escape). */
  readonly onEscape: () => void
}

/**
 * An editor for plain Markdown. The text comes out of it as it went in: only a line feed ends a line here, so that carriage returns
 * stay where they are; what is pasted gets line feeds.
 */
export function createEditor({ parent, text, ...options }: EditorOptions): EditorView {
  return new EditorView({ parent, state: EditorState.create({ doc: text, extensions: extensionsOf(options) }) })
}

function extensionsOf({
  readOnly,
  label,
  hint,
  nonce,
  onTyped,
  onEscape
}: Omit<EditorOptions, 'parent' | 'text'>): Extension {
  return [
    EditorState.lineSeparator.of('\n'),
    EditorState.readOnly.of(readOnly),
    EditorView.cspNonce.of(nonce),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': label,
      spellcheck: 'true',
      autocapitalize: 'sentences',
      'aria-readonly': String(readOnly)
    }),
    EditorView.clipboardInputFilter.of((pasted) => pasted.replace(/\r\n?/g, '\n')),
    EditorView.updateListener.of(({ docChanged, view }) => {
      if (docChanged) onTyped(() => view.state.doc.toString())
    }),
    placeholder(hint),
    history(),
    // The language alone: `markdown()` would bring HTML, CSS and JavaScript along, which no diary needs.
    markdownLanguage.extension,
    pasteURLAsLink,
    Prec.high(
      keymap.of([
        // A blank item ends its list.
        { key: 'Enter', run: insertNewlineContinueMarkupCommand({ nonTightLists: false }) },
        { key: 'Backspace', run: deleteMarkupBackward },
        { key: 'Mod-b', run: marks(BOLD) },
        { key: 'Mod-i', run: marks(ITALIC) },
        {
          key: 'Escape',
          run() {
            onEscape()
            return true
          }
        }
      ])
    ),
    keymap.of([...historyKeymap, ...defaultKeymap]),
    lineLooks(),
    litWords(),
    editorTheme()
  ]
}

function marks(mark: typeof BOLD | typeof ITALIC) {
  return (view: EditorView): boolean => {
    if (!view.state.readOnly) view.dispatch(toggleWordMark(view.state, mark))
    return true
  }
}
