import '@mantine/core/styles/Input.layer.css'
import { NativeSelect } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ErrorCode } from '../../../shared/contract/result'
import type { Waits as Chosen } from '../../../shared/contract/views'
import { setWaits, waitsQuery } from '../../data/waits'
import styles from './Waits.module.css'
import { daysInWords, saveRefusal, WAIT_WORDS } from './words'

const CHOICES = { noAnswerAfter: [14, 21, 30, 45, 60, 90], askAgainAfter: [5, 7, 10, 14, 21] } as const

/** After how many days a silence is asked about. */
export function Waits({ readOnly }: { readonly readOnly: boolean }) {
  const client = useQueryClient()
  const { data: waits } = useQuery(waitsQuery)
  const [refused, setRefused] = useState<ErrorCode | null>(null)
  if (!waits) return null

  const field = (name: keyof Chosen) => ({
    className: styles.field ?? '',
    disabled: readOnly,
    value: String(waits[name]),
    data: [...new Set([...CHOICES[name], waits[name]])]
      .sort((one, other) => one - other)
      .map((days) => ({ value: String(days), label: daysInWords(days) })),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      void setWaits(client, { ...waits, [name]: Number(event.currentTarget.value) }).then(setRefused)
  })
  return (
    <>
      <p className={styles.text}>{WAIT_WORDS.what}</p>
      <NativeSelect label={WAIT_WORDS.noAnswer} {...field('noAnswerAfter')} />
      <NativeSelect label={WAIT_WORDS.askAgain} {...field('askAgainAfter')} />
      <p className={styles.refusal} aria-live="polite">
        {refused === null ? null : saveRefusal(refused)}
      </p>
    </>
  )
}
