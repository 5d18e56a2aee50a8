import { Checkbox } from '@mantine/core'
import { IconCheck, IconCircleDashed } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { NETWORK_LAYERS, type NetworkView } from '../../../../shared/contract/network-views'
import type { ErrorCode } from '../../../../shared/contract/result'
import { networkQuery, setLocalOnly } from '../../../data/network'
import { Section } from '../Section'
import { Attempts } from './Attempts'
import styles from './Network.module.css'
import { LAYER_WORDS, WORDS } from './words'

interface Props {
  readonly readOnly: boolean
  readonly explain: (code: ErrorCode) => string
}

/** Local-only mode, what keeps everything here, and what was refused. */
export function Network({ readOnly, explain }: Props) {
  const client = useQueryClient()
  const { data: network } = useQuery(networkQuery)
  const detail = useId()
  const [refused, setRefused] = useState<ErrorCode | null>(null)
  return (
    <Section title={WORDS.title}>
      {network ? (
        <>
          <Checkbox
            label={WORDS.localOnly}
            size="md"
            aria-describedby={detail}
            checked={network.localOnly}
            disabled={readOnly}
            onChange={(event) => void setLocalOnly(client, event.currentTarget.checked).then(setRefused)}
          />
          <p id={detail} className={styles.detail}>
            {WORDS.localOnlyDetail}
          </p>
          <p className={styles.refusal} aria-live="polite">
            {refused === null ? null : explain(refused)}
          </p>
          <Layers network={network} />
          <Attempts refusals={network.refusals} readOnly={readOnly} explain={explain} />
        </>
      ) : null}
    </Section>
  )
}

function Layers({ network: { localOnly, inForce } }: { readonly network: NetworkView }) {
  const shown = NETWORK_LAYERS.filter((layer) => layer !== 'links' || localOnly)
  const isAnyOpen = shown.some((layer) => !inForce.includes(layer))
  return (
    <>
      <p className={styles.text}>{WORDS.layers}</p>
      <ul className={styles.layers}>
        {shown.map((layer) =>
          inForce.includes(layer) ? (
            <li key={layer}>
              <IconCheck size={18} stroke={2} aria-hidden="true" />
              <span>{LAYER_WORDS[layer]}</span>
            </li>
          ) : (
            <li key={layer} data-open>
              <IconCircleDashed size={18} stroke={2} aria-hidden="true" />
              <span>
                {LAYER_WORDS[layer]} <span className={styles.open}>({WORDS.open})</span>
              </span>
            </li>
          )
        )}
      </ul>
      {isAnyOpen ? <p className={styles.small}>{WORDS.openDetail}</p> : null}
    </>
  )
}
