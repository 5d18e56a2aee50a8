import { useState } from 'react'
import type { AlikeWay, TablePreview } from '../../../../shared/contract/application-views'
import type { ErrorCode, Result } from '../../../../shared/contract/result'
import type { Day } from '../../../../shared/domain/application'
import type { TableMapping } from '../../../../shared/domain/application-table'
import { bringTable, openTable, pasteTable, previewTable, takeBackTable } from '../../../data/applications-table'
import type { PageWays } from '../../../data/page-ways'
import { Dialog } from '../../../ui/Dialog'
import { TableMappingForm } from './TableMappingForm'
import { TableSource } from './TableSource'
import { broughtLine, tableError, WORDS } from './words'

interface Props {
  readonly ways: PageWays
  readonly today: Day
  readonly onClose: () => void
}

/** Brings in a table: which one, how it is to be understood, and what comes of it, before anything is changed. */
export function TableDialog({ ways, today, onClose }: Props) {
  const [preview, setPreview] = useState<TablePreview | null>(null)
  const [refused, setRefused] = useState<ErrorCode | null>(null)
  const [busy, setBusy] = useState(false)

  async function show(asked: Promise<Result<TablePreview | null>>) {
    setBusy(true)
    const result = await asked
    setBusy(false)
    setRefused(result.ok ? null : result.code)
    if (result.ok && result.value !== null) setPreview(result.value)
  }

  function change(mapping: TableMapping) {
    // Seen at once; what follows from it, main tells.
    setPreview((old) => old && { ...old, mapping })
    void show(previewTable(mapping))
  }

  async function bring(mapping: TableMapping, alike: AlikeWay, byLine: Readonly<Record<string, AlikeWay>>) {
    setBusy(true)
    const result = await bringTable(mapping, alike, byLine)
    setBusy(false)
    if (!result.ok) return setRefused(result.code)
    const { id, added, filled, left } = result.value
    onClose()
    // The table itself is not kept: whoever wants it again opens it again.
    ways.perform(
      () => ({
        answer: Promise.resolve(null),
        words: broughtLine(added, filled, left),
        takeBack: () => takeBackTable(id)
      }),
      null
    )
  }

  const trouble = refused === null ? null : tableError(refused, ways.explain)
  return (
    <Dialog title={WORDS.title} size={preview ? 980 : 640} onClose={onClose}>
      {preview ? (
        <TableMappingForm
          preview={preview}
          today={today}
          busy={busy}
          trouble={trouble}
          onChange={change}
          onBring={(alike, byLine) => void bring(preview.mapping, alike, byLine)}
          onAnother={() => setPreview(null)}
          onClose={onClose}
        />
      ) : (
        <TableSource
          busy={busy}
          trouble={trouble}
          onOpen={() => void show(openTable())}
          onPaste={(text) => void show(pasteTable(text))}
        />
      )}
    </Dialog>
  )
}
