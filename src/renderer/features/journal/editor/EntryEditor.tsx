import type { EditorView } from '@codemirror/view'
import { useMantineStyleNonce } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { WORDS } from '../words'
import type { Writing } from '../writing/writing'
import { createEditor } from './create-editor'
import styles from './EntryEditor.module.css'
import { EntryToolbar } from './EntryToolbar'
import { showLight } from './lit-words'

interface Props {
  readonly writing: Writing
  readonly readOnly: boolean
  /** Whether the caret goes there when it appears. */
  readonly autoFocus: boolean
  /** Words that should be lit, or null, and how often somebody asked for that. */
  readonly light: string | null
  readonly visit: number
  readonly onEscape: () => void
  /** Told which editor there is, or none any more. */
  readonly onView: (view: EditorView | null) => void
}

/** The words of an entry, to be typed and styled in place. A writing begins here once: another one needs another `key`. */
export function EntryEditor({ writing, readOnly, autoFocus, light, visit, onEscape, onView }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const nonce = useMantineStyleNonce()
  const latest = useRef({ onEscape, onView, autoFocus })
  useEffect(() => {
    latest.current = { onEscape, onView, autoFocus }
  })
  const [view, setView] = useState<EditorView | null>(null)

  useEffect(() => {
    if (!place.current) return
    const made = createEditor({
      parent: place.current,
      text: writing.text(),
      readOnly,
      label: WORDS.field,
      hint: WORDS.fieldHint,
      nonce: nonce?.() ?? '',
      onTyped: writing.typed,
      onEscape: () => latest.current.onEscape()
    })
    setView(made)
    latest.current.onView(made)
    if (latest.current.autoFocus) made.dispatch({ selection: { anchor: made.state.doc.length } })
    return () => {
      // The text is taken out of the editor before it goes.
      writing.text()
      latest.current.onView(null)
      setView(null)
      made.destroy()
    }
  }, [writing, readOnly, nonce])

  // biome-ignore lint/correctness/useExhaustiveDependencies(visit): the same words can be asked for twice
  useEffect(() => {
    if (view) showLight(view, light)
  }, [view, light, visit])

  // Who asks for a new entry while an empty one stands there gets that.
  // biome-ignore lint/correctness/useExhaustiveDependencies(visit): it can be asked for twice
  useEffect(() => {
    if (view && latest.current.autoFocus) view.focus()
  }, [view, visit])

  return (
    <div className={styles.card}>
      {readOnly ? null : <EntryToolbar view={view} />}
      <div ref={place} className={styles.place} />
    </div>
  )
}
