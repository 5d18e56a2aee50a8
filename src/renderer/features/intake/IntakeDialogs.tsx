import { lazy, Suspense, useRef } from 'react'
import type { SpokenNote } from '../../../shared/contract/views'
import { dayOf, emptyNote } from './spoken-draft'
import type { WaysIn } from './use-ways-in'

const PasteDialog = lazy(async () => ({ default: (await import('./PasteDialog')).PasteDialog }))
const SpokenDialog = lazy(async () => ({ default: (await import('./SpokenDialog')).SpokenDialog }))

/** The dialog that is asked for; `text` is what was dropped or pasted, or null where only the field was asked for. */
export type AskedDialog = { readonly kind: 'paste'; readonly text: string | null } | { readonly kind: 'spoken' }

interface Props {
  readonly asked: AskedDialog | null
  readonly ways: Pick<WaysIn, 'takeText' | 'takeNote'>
  readonly onClose: () => void
}

/** The dialogs in which messages are written, and what was left unfinished in them. */
export function IntakeDialogs({ asked, ways, onClose }: Props) {
  const text = useRef('')
  const note = useRef<SpokenNote | null>(null)

  async function read(words: string) {
    text.current = ''
    onClose()
    if (!(await ways.takeText(words))) text.current = words
  }

  async function keep(written: SpokenNote) {
    note.current = null
    onClose()
    if (!(await ways.takeNote(written))) note.current = written
  }

  if (asked === null) return null
  return (
    <Suspense fallback={null}>
      {asked.kind === 'paste' ? (
        <PasteDialog
          text={asked.text ?? text.current}
          onRead={(words) => void read(words)}
          onClose={(unfinished) => {
            text.current = unfinished
            onClose()
          }}
        />
      ) : (
        <SpokenDialog
          note={note.current ?? emptyNote(dayOf(new Date()))}
          onSave={(written) => void keep(written)}
          onClose={(unfinished) => {
            note.current = unfinished
            onClose()
          }}
        />
      )}
    </Suspense>
  )
}
