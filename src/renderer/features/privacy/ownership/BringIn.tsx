import { Button, Checkbox } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ExportPreview } from '../../../../shared/contract/ownership-views'
import type { ErrorCode } from '../../../../shared/contract/result'
import type { ColorScheme } from '../../../../shared/domain/color-scheme'
import { bridge } from '../../../bridge'
import { bringExportIn, closeExport, openExport, useOwnershipWork } from '../../../data/ownership'
import { Dialog } from '../../../ui/Dialog'
import { plainDay } from '../../../ui/dates'
import { Section } from '../Section'
import styles from './Ownership.module.css'
import { Work } from './Work'
import { addedInWords, broughtInWords, explained, missingInWords, previewInWords, WORDS } from './words'

interface Props {
  readonly readOnly: boolean
  readonly explain: (code: ErrorCode) => string
  readonly onColorScheme: (scheme: ColorScheme) => void
}

/** Brings an export in: first it is looked through and shown, then the person decides. */
export function BringIn({ readOnly, explain, onColorScheme }: Props) {
  const client = useQueryClient()
  const { running, end } = useOwnershipWork()
  const [preview, setPreview] = useState<ExportPreview | null>(null)
  const isRefused = end?.kind === 'refused' && end.deed === 'import'

  async function bring(places: boolean): Promise<void> {
    setPreview(null)
    if (await bringExportIn(client, places)) onColorScheme((await bridge.appInfo()).colorScheme)
  }

  function leave(): void {
    setPreview(null)
    void closeExport()
  }

  return (
    <Section title={WORDS.bring}>
      <p className={styles.text}>{WORDS.bringDetail}</p>
      {running?.deed === 'import' ? (
        <Work name={running.total === 0 ? WORDS.looking : WORDS.bringing} progress={running} />
      ) : (
        <div className={styles.deeds}>
          <Button
            variant="default"
            disabled={readOnly || running !== null}
            onClick={() => void openExport(client).then(setPreview)}
          >
            {WORDS.bringDeed}
          </Button>
        </div>
      )}
      <p className={styles.told} data-refused={isRefused || undefined} aria-live="polite">
        {isRefused ? explained(end.code, explain) : null}
        {end?.kind === 'stopped' ? WORDS.importStopped : null}
        {end?.kind === 'brought' ? broughtInWords(end.what) : null}
      </p>
      {preview ? <PreviewDialog preview={preview} onBring={(places) => void bring(places)} onClose={leave} /> : null}
    </Section>
  )
}

interface PreviewProps {
  readonly preview: ExportPreview
  readonly onBring: (places: boolean) => void
  readonly onClose: () => void
}

function PreviewDialog({
  preview: { fileName, exportedAt, counts, missing, added, places },
  onBring,
  onClose
}: PreviewProps) {
  const [usesPlaces, setUsesPlaces] = useState(false)
  const isNothingNew = added !== null && Object.values(added).every((count) => count === 0)
  return (
    <Dialog title={WORDS.dialogBring} size={520} onClose={onClose}>
      <p className={styles.detail}>
        {previewInWords(fileName, plainDay(exportedAt), counts)}
        {missingInWords(missing)}
      </p>
      <p className={styles.detail}>
        {added === null ? WORDS.allOfIt : isNothingNew ? WORDS.nothingNew : addedInWords(added)}
      </p>
      {places.length === 0 ? null : (
        <>
          <p className={styles.detail}>{WORDS.placesDetail}</p>
          <ul className={styles.places}>
            {places.map((place) => (
              <li key={place}>
                <code>{place}</code>
              </li>
            ))}
          </ul>
          <Checkbox
            label={WORDS.places}
            checked={usesPlaces}
            onChange={(event) => setUsesPlaces(event.currentTarget.checked)}
          />
        </>
      )}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          {WORDS.cancel}
        </Button>
        <Button data-autofocus onClick={() => onBring(usesPlaces)}>
          {WORDS.bringIt}
        </Button>
      </div>
    </Dialog>
  )
}
