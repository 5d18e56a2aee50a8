import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** The tokens of theme/tokens.css carry light and dark. */
const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'transparent', fontSize: '17px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-words)', lineHeight: '1.65', overflow: 'visible' },
  '.cm-content': { padding: '18px 0 28px', minHeight: '38vh', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 22px' },
  '.cm-line.cm-quoted': {
    marginInlineStart: '10px',
    paddingInlineStart: '9px',
    borderInlineStart: '3px solid var(--line-strong)',
    color: 'var(--ink-soft)'
  },
  '.cm-lit': { backgroundColor: 'var(--accent-tint)', color: 'inherit', boxShadow: '0 2px 0 var(--accent)' },
  '.cm-placeholder': { color: 'var(--ink-faint)' },
  '.cm-specialChar': { color: 'var(--ink-faint)' }
})

const markdown = HighlightStyle.define([
  { tag: tags.heading1, fontSize: '1.5em', fontWeight: '600', lineHeight: '1.3' },
  { tag: tags.heading2, fontSize: '1.27em', fontWeight: '600', lineHeight: '1.4' },
  { tag: [tags.heading3, tags.heading4, tags.heading5, tags.heading6], fontSize: '1.1em', fontWeight: '600' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.link, textDecoration: 'underline', textDecorationColor: 'var(--line-strong)' },
  { tag: tags.url, color: 'var(--ink-soft)' },
  { tag: tags.monospace, fontFamily: 'ui-monospace, monospace', fontSize: '0.92em' },
  // The signs of Markdown themselves step back.
  { tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--ink-faint)', fontWeight: '400' }
])

/** How the editor looks. */
export function editorTheme(): Extension {
  return [look, syntaxHighlighting(markdown)]
}
