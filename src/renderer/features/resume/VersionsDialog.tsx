import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { ErrorCode } from '../../../shared/contract/result'
import type { ApplicationSummary, ResumeView } from '../../../shared/contract/views'
import type { ResumeVersion } from '../../../shared/domain/resume-desk'
import { applicationNames } from '../../data/application-names'
import { saveVersion } from '../../data/resumes'
import { Dialog } from '../../ui/Dialog'
import { fileSize, longDate } from '../../ui/dates'
import { RESUME_ERROR_WORDS } from './error-words'
import styles from './VersionsDialog.module.css'
import { versionName, WORDS } from './words'

interface Props {
  readonly view: ResumeView
  readonly applications: readonly ApplicationSummary[]
  readonly readOnly: boolean
  readonly onUsedFor: (sha256: string, applications: readonly string[]) => void
  readonly onClose: () => void
}

/** Every kept save of a file: when it came, which applications it went with, and a copy of it. */
export function VersionsDialog({ view, applications, readOnly, onUsedFor, onClose }: Props) {
  const { versions } = view
  return (
    <Dialog title={WORDS.versions} size={600} onClose={onClose}>
      <ol className={styles.versions} reversed>
        {versions.map((version, at) => (
          <li key={version.sha256} className={styles.version}>
            <OneVersion
              id={view.id}
              version={version}
              number={versions.length - at}
              isNewest={at === 0}
              applications={applications}
              readOnly={readOnly}
              onUsedFor={(used) => onUsedFor(version.sha256, used)}
            />
          </li>
        ))}
      </ol>
      <div className={styles.foot}>
        <Button variant="default" onClick={onClose}>
          {WORDS.close}
        </Button>
      </div>
    </Dialog>
  )
}

interface OneVersionProps {
  readonly id: string
  readonly version: ResumeVersion
  readonly number: number
  readonly isNewest: boolean
  readonly applications: readonly ApplicationSummary[]
  readonly readOnly: boolean
  readonly onUsedFor: (applications: readonly string[]) => void
}

function OneVersion({ id, version, number, isNewest, applications, readOnly, onUsedFor }: OneVersionProps) {
  const [saved, setSaved] = useState<ErrorCode | 'saved' | null>(null)
  const names = applicationNames(applications)
  const { sha256, fileName, addedAt, byteLength, usedFor } = version

  async function save() {
    setSaved(null)
    const result = await saveVersion(id, sha256)
    if (!result.ok) setSaved(result.code)
    else if (result.value) setSaved('saved')
  }

  return (
    <section aria-label={versionName(number)}>
      <div className={styles.top}>
        <div className={styles.facts}>
          <h3 className={styles.name}>
            {versionName(number)}
            {isNewest ? <span className={styles.newest}>{WORDS.newest}</span> : null}
          </h3>
          <p className={styles.detail}>
            {longDate(addedAt)} · {fileName}, {fileSize(byteLength)}
          </p>
        </div>
        <Button size="compact-sm" variant="default" onClick={() => void save()}>
          {WORDS.saveCopy}
        </Button>
      </div>
      <p className={styles.saved} role="status">
        {saved === null ? null : saved === 'saved' ? WORDS.saved : RESUME_ERROR_WORDS[saved]}
      </p>
      {applications.length === 0 ? (
        isNewest ? (
          <p className={styles.detail}>{WORDS.noApplications}</p>
        ) : null
      ) : (
        <fieldset className={styles.used}>
          <legend>{WORDS.wentTo}</legend>
          {applications.map((one) => (
            <Checkbox
              key={one.id}
              size="sm"
              label={names.get(one.id)}
              checked={usedFor.includes(one.id)}
              disabled={readOnly}
              onChange={(event) =>
                onUsedFor(
                  event.currentTarget.checked ? [...usedFor, one.id] : usedFor.filter((other) => other !== one.id)
                )
              }
            />
          ))}
        </fieldset>
      )}
    </section>
  )
}
