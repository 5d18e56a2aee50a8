import { useQueryClient } from '@tanstack/react-query'
import { Suspense } from 'react'
import type { SpokenNote } from '../../../shared/contract/views'
import { DRAFT_KEY } from '../../data/drafts'
import { fetched } from '../../ui/fetched'
import { dayOf, emptyNote } from './spoken-draft'
import type { WaysIn } from './use-ways-in'

const PasteDialog = fetched(async () => (await import('./PasteDialog')).PasteDialog)
const SpokenDialog = fetched(async () => (await import('./SpokenDialog')).SpokenDialog)

/** The dialog that is asked for; `text` is what was dropped or pasted, or null where only the field was asked for. */
export type AskedDialog = { readonly kind: 'paste'; readonly text: string | null } | { readonly kind: 'spoken' }

interface Props {
  readonly asked: AskedDialog | null
  readonly ways: Pick<WaysIn, 'takeText' | 'takeNote'>
  readonly onClose: () => void
}

const TEXT_KEY = [...DRAFT_KEY, 'pasted-text'] as const
const NOTE_KEY = [...DRAFT_KEY, 'spoken-note'] as const

/** The dialogs in which messages are written, and what was left unfinished in them. */
export function IntakeDialogs({ asked, ways, onClose }: Props) {
  const client = useQueryClient()
  const keepText = (words: string) => client.setQueryData(TEXT_KEY, words)
  const keepNote = (note: SpokenNote | null) => client.setQueryData(NOTE_KEY, note)

  async function read(words: string) {
    keepText('')
    onClose()
    if (!(await ways.takeText(words))) keepText(words)
  }

  async function keep(written: SpokenNote) {
    keepNote(null)
    onClose()
    if (!(await ways.takeNote(written))) keepNote(written)
  }

  if (asked === null) return null
  return (
    <Suspense fallback={null}>
      {asked.kind === 'paste' ? (
        <PasteDialog
          text={asked.text ?? client.getQueryData<string>(TEXT_KEY) ?? ''}
          onChange={keepText}
          onRead={(words) => void read(words)}
          onClose={(unfinished) => {
            keepText(unfinished)
            onClose()
          }}
        />
      ) : (
        <SpokenDialog
          note={client.getQueryData<SpokenNote | null>(NOTE_KEY) ?? emptyNote(dayOf(new Date()))}
          onChange={keepNote}
          onSave={(written) => void keep(written)}
          onClose={(unfinished) => {
            keepNote(unfinished)
            onClose()
          }}
        />
      )}
    </Suspense>
  )
}
