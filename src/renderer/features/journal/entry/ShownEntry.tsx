import type { EditorView } from '@codemirror/view'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense, useRef, useState } from 'react'
import type { JournalEntry, Prompt } from '../../../../shared/domain/journal'
import { gapAfter } from '../../../../shared/domain/journal-text'
import { linkedQuery, removeEntry, restoreEntry } from '../../../data/journal'
import type { PageWays } from '../../../data/page-ways'
import { fetched } from '../../../ui/fetched'
import { TextButton } from '../../../ui/TextButton'
import { STANDING_PLACE, useStandingPlace } from '../../../ui/use-standing-place'
import { BackToEntries } from '../BackToEntries'
import paneStyles from '../Pane.module.css'
import { PROMPT_WORDS, WORDS } from '../words'
import type { Writing } from '../writing/writing'
import { writingsOf } from '../writing/writings'
import { EntryHead } from './EntryHead'
import { EntryLinks } from './EntryLinks'
import { MoodPicker } from './MoodPicker'
import { Questions } from './Questions'
import { useWriting } from './use-writing'

/** The page does not wait for it. */
const EntryEditor = fetched(async () => (await import('../editor/EntryEditor')).EntryEditor)

interface Props {
  readonly writing: Writing
  /** As main has it, or null where it does not yet. */
  readonly entry: JournalEntry | null
  /** Words of it that should be lit, or null. */
  readonly light: string | null
  readonly ways: PageWays
  readonly next: string | null
  readonly onBack: () => void
  readonly onEscape: () => void
}

/** An entry: its day and how its words are kept, the mood, what it is about, questions that may help, and the words. */
export function ShownEntry({ writing, entry, light, ways, next, onBack, onEscape }: Props) {
  const client = useQueryClient()
  const writings = writingsOf(client, ways.goToEntry)
  const { standing, about, epoch, setAbout } = useWriting(writing, entry, ways)
  const { data: linked } = useQuery(linkedQuery(about))
  const [begun] = useState(() => ({ fresh: writing.isUntouched(), blank: writing.text().trim() === '' }))
  const [wanted, setWanted] = useState<boolean | null>(null)
  const article = useRef<HTMLElement>(null)
  const view = useRef<EditorView | null>(null)
  /** Chosen before the editor was fetched. */
  const early = useRef<readonly Prompt[]>([])
  useStandingPlace(article)
  const { readOnly } = ways

  function ask(prompt: Prompt) {
    if (view.current) writeQuestion(view.current, prompt)
    else early.current = [...early.current, prompt]
    setWanted(true)
    if (about.prompt === null) setAbout({ prompt })
  }

  function arrive(editor: EditorView | null) {
    view.current = editor
    if (!editor) return
    for (const prompt of early.current) writeQuestion(editor, prompt)
    early.current = []
  }

  function writeQuestion(editor: EditorView, prompt: Prompt) {
    const { length } = editor.state.doc
    const insert = `${gapAfter(editor.state.doc.toString())}## ${PROMPT_WORDS[prompt].question}\n\n`
    editor.dispatch({
      changes: { from: length, insert },
      selection: { anchor: length + insert.length },
      scrollIntoView: true,
      userEvent: 'input'
    })
    editor.focus()
  }

  async function putAway() {
    const { id } = writing
    if (writing.isUntouched()) {
      ways.goToEntry(next)
      writings.forget(id)
      return
    }
    // Brought back, it has all that was written.
    await writing.flush()
    if (writing.isUnsent()) return
    ways.perform(() => {
      ways.goToEntry(next)
      return {
        answer: removeEntry(client, id),
        words: WORDS.wasPutAway,
        async takeBack() {
          const code = await restoreEntry(id)
          if (code === null) ways.goToEntry(id)
          return code
        }
      }
    })
  }

  function keepAsNew() {
    const copy = writings.begin({ ...about }, writing.text())
    writings.forget(writing.id)
    ways.goToEntry(copy.id)
    void copy.flush()
  }

  // They stand there by themselves in a new entry after a no, until the person says otherwise.
  const afterNo = linked?.messages.some(({ saysNo }) => saysNo) ?? false
  const asks = wanted ?? (afterNo && begun.blank)
  return (
    <article ref={article} className={paneStyles.pane} {...STANDING_PLACE} aria-labelledby="entry-day">
      <BackToEntries onBack={onBack} />
      <EntryHead
        about={about}
        standing={standing}
        readOnly={readOnly}
        text={() => writing.text()}
        explain={ways.explain}
        onDay={(day) => setAbout({ day })}
        onTryAgain={() => void writing.flush()}
        onKeepAsNew={keepAsNew}
        onPutAway={() => void putAway()}
      />
      <MoodPicker mood={about.mood} readOnly={readOnly} onChange={(mood) => setAbout({ mood })} />
      <EntryLinks about={about} linked={linked ?? null} ways={ways} onChange={setAbout}>
        {readOnly || asks ? null : <TextButton onClick={() => setWanted(true)}>{WORDS.questions}</TextButton>}
      </EntryLinks>
      {readOnly || !asks ? null : <Questions onAsk={ask} onClose={() => setWanted(false)} />}
      <Suspense fallback={null}>
        <EntryEditor
          key={epoch}
          writing={writing}
          readOnly={readOnly}
          autoFocus={begun.fresh}
          light={light}
          visit={ways.visit}
          onEscape={onEscape}
          onView={arrive}
        />
      </Suspense>
    </article>
  )
}
