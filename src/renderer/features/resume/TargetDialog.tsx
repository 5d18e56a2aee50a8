import '@mantine/core/styles/Input.layer.css'
import '@mantine/core/styles/Combobox.layer.css'
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { type FormEvent, useRef, useState } from 'react'
import { MAX_JOB_LENGTH, MAX_NAME_LENGTH } from '../../../shared/contract/result'
import type { ApplicationSummary } from '../../../shared/contract/views'
import type { ResumeTarget } from '../../../shared/domain/resume-desk'
import { applicationNames } from '../../data/application-names'
import { readJob } from '../../data/resumes'
import { Dialog } from '../../ui/Dialog'
import { RESUME_ERROR_WORDS } from './error-words'
import styles from './TargetDialog.module.css'
import { sameTarget, targetOfApplication } from './target'
import { WORDS } from './words'

interface Props {
  readonly target: ResumeTarget
  readonly applications: readonly ApplicationSummary[]
  /** Told what the person changed; not told where they changed nothing. */
  readonly onDecide: (target: ResumeTarget) => void
  readonly onClose: () => void
}

/** Asks what a resume or letter is for: the role, the company, and the job description. */
export function TargetDialog({ target, applications, onDecide, onClose }: Props) {
  const [next, setNext] = useState(target)
  const [refused, setRefused] = useState<string | null>(null)
  const reading = useRef(false)
  const names = applicationNames(applications)
  const isTooLong = next.job.length > MAX_JOB_LENGTH
  const put = (part: Partial<ResumeTarget>) => setNext((old) => ({ ...old, ...part }))

  async function fromFile() {
    if (reading.current) return
    reading.current = true
    const result = await readJob()
    reading.current = false
    setRefused(result.ok ? null : RESUME_ERROR_WORDS[result.code])
    if (result.ok && result.value !== null) put({ job: result.value })
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isTooLong) return
    const decided = { role: next.role.trim(), company: next.company.trim(), job: next.job.trim() }
    onClose()
    if (!sameTarget(decided, target)) onDecide(decided)
  }

  return (
    <Dialog title={WORDS.targetTitle} size={680} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        {applications.length > 0 ? (
          <NativeSelect
            className={styles.applications ?? ''}
            label={WORDS.targetApplication}
            description={WORDS.targetApplicationHint}
            value={applications.find((one) => sameTarget(targetOfApplication(one, next), next))?.id ?? ''}
            onChange={(event) => {
              const chosen = applications.find(({ id }) => id === event.currentTarget.value)
              if (chosen) setNext((old) => targetOfApplication(chosen, old))
            }}
          >
            <option value="">{WORDS.targetNoApplication}</option>
            {applications.map(({ id }) => (
              <option key={id} value={id}>
                {names.get(id)}
              </option>
            ))}
          </NativeSelect>
        ) : null}
        <div className={styles.names}>
          <TextInput
            label={WORDS.role}
            maxLength={MAX_NAME_LENGTH}
            autoComplete="off"
            data-autofocus
            value={next.role}
            onChange={(event) => put({ role: event.currentTarget.value })}
          />
          <TextInput
            label={WORDS.company}
            maxLength={MAX_NAME_LENGTH}
            autoComplete="off"
            spellCheck={false}
            value={next.company}
            onChange={(event) => put({ company: event.currentTarget.value })}
          />
        </div>
        <Textarea
          className={styles.job ?? ''}
          classNames={{ input: styles.field ?? '' }}
          label={WORDS.job}
          description={WORDS.jobDetail}
          error={isTooLong ? WORDS.jobTooLong : refused}
          rows={11}
          value={next.job}
          onChange={(event) => put({ job: event.currentTarget.value })}
        />
        <div className={styles.foot}>
          <Button variant="default" leftSection={<IconFileText size={16} />} onClick={() => void fromFile()}>
            {WORDS.jobFile}
          </Button>
          <span className={styles.buttons}>
            <Button variant="default" onClick={onClose}>
              {WORDS.cancel}
            </Button>
            <Button type="submit" disabled={isTooLong}>
              {WORDS.save}
            </Button>
          </span>
        </div>
      </form>
    </Dialog>
  )
}
