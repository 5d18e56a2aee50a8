import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ErrorCode } from '../../../shared/contract/result'
import type { Message } from '../../../shared/domain/message'
import { bridge } from '../../bridge'
import { answerOf } from '../../data/tick'
import { Dialog } from '../../ui/Dialog'
import { fileSize } from '../../ui/dates'
import { ScrollRegion } from '../../ui/ScrollRegion'
import styles from './OriginalDialog.module.css'
import { keptAs, notText, WORDS } from './words'

interface Props {
  readonly message: Message
  readonly explain: (code: ErrorCode) => string
  readonly onClose: () => void
}

/** The message as it came in, byte for byte: to be looked at where it is text, and to be saved. */
export function OriginalDialog({ message, explain, onClose }: Props) {
  const { id, format, sourceName } = message
  const { data, isError } = useQuery({ queryKey: ['original', id], queryFn: () => bridge.originalOf(id), gcTime: 0 })
  const [saved, setSaved] = useState<string | null>(null)
  const size = fileSize(message.byteLength)

  async function save() {
    setSaved(null)
    const result = await answerOf(bridge.saveOriginal(id))
    if (!result.ok) setSaved(explain(result.code))
    else if (result.value) setSaved(WORDS.saved)
  }

  // Its width follows from what there is to show.
  if (!data && !isError) return null
  return (
    <Dialog title={WORDS.originalTitle} size={data?.ok && data.value.kind === 'text' ? 860 : 560} onClose={onClose}>
      {data?.ok && data.value.kind === 'text' ? (
        <ScrollRegion className={styles.source} label={WORDS.originalTitle}>
          <pre>{data.value.text}</pre>
        </ScrollRegion>
      ) : null}
      {data?.ok && data.value.kind === 'binary' ? <p className={styles.notText}>{notText(format, size)}</p> : null}
      {data?.ok === false ? <p>{explain(data.code)}</p> : null}
      {isError ? <p>{WORDS.originalFailed}</p> : null}
      <div className={styles.foot}>
        <p className={styles.kept}>{keptAs(format, sourceName, size)}</p>
        <Button variant="default" size="sm" leftSection={<IconDownload size={16} />} onClick={save}>
          {WORDS.saveCopy}
        </Button>
      </div>
      <p className={styles.saved} role="status">
        {saved}
      </p>
    </Dialog>
  )
}
