import { Button } from '@mantine/core'
import { useState } from 'react'
import { bridge } from '../../bridge'
import { TextDialog } from './TextDialog'
import { WORDS } from './words'

/** Leads to the log. */
export function LogButton() {
  const [shown, setShown] = useState(false)
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setShown(true)}>
        {WORDS.showLog}
      </Button>
      {shown ? (
        <TextDialog
          name="log"
          title={WORDS.logTitle}
          lead={WORDS.logLead}
          label={WORDS.logLabel}
          empty={WORDS.logEmpty}
          read={bridge.readLog}
          onClose={() => setShown(false)}
        />
      ) : null}
    </>
  )
}
