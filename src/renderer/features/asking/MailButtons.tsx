import { Button } from '@mantine/core'
import { IconCheck, IconCopy, IconFileDownload, IconMail } from '@tabler/icons-react'
import { type ReactNode, type RefObject, useState } from 'react'
import type { AskMail } from '../../../shared/contract/ask-channels'
import type { Result } from '../../../shared/contract/result'
import type { AskDraft } from '../../../shared/domain/ask'
import { mailtoOf } from '../../../shared/domain/ask-mail'
import { openMail, saveMail } from '../../data/asks'
import type { PageWays } from '../../data/page-ways'
import { copyText } from '../../ui/copy-text'
import styles from './DraftEditor.module.css'
import { WORDS } from './words'

interface Props {
  readonly mail: AskMail
  readonly draft: AskDraft
  /** Of this mail. */
  readonly text: string
  /** Shows the text. */
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly keep: () => Promise<Result<string>>
  readonly ways: PageWays
  /** What comes after sending. */
  readonly children: ReactNode
}

/** The ways out of Coachable, all of which end before sending: the clipboard, the mail program, a draft file. */
export function MailButtons({ mail, draft, text, field, keep, ways, children }: Props) {
  const [told, setTold] = useState<string | null>(null)
  const [copied, setCopied] = useState<string | null>(null)
  const isCopied = copied === text

  async function copy() {
    const done = await copyText(text, field.current)
    setCopied(done ? text : null)
    setTold(done ? WORDS.copied : WORDS.copyFailed)
  }

  /** What is handed on is what is kept: it is kept first. */
  async function handOn(give: (id: string) => Promise<Result<boolean>>, tell: (whole: boolean) => string | null) {
    setTold(null)
    const kept = await keep()
    const given = kept.ok ? await give(kept.value) : kept
    setTold(given.ok ? tell(given.value) : ways.explain(given.code))
  }

  async function open() {
    // While the window still has the focus: the clipboard is closed to a window behind another.
    if (!mailtoOf(draft, text).hasText) await copyText(text, field.current)
    await handOn(
      (id) => openMail(id, mail),
      (hasText) => (hasText ? WORDS.opened : WORDS.openedWithout)
    )
  }

  const off = ways.readOnly
  return (
    <>
      <div className={styles.buttons}>
        <Button
          size="xs"
          variant="default"
          leftSection={isCopied ? <IconCheck size={15} /> : <IconCopy size={15} />}
          onClick={() => void copy()}
        >
          {isCopied ? WORDS.copied : WORDS.copy}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={off}
          leftSection={<IconMail size={15} />}
          onClick={() => void open()}
        >
          {WORDS.openMail}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={off}
          leftSection={<IconFileDownload size={15} />}
          onClick={() =>
            void handOn(
              (id) => saveMail(id, mail),
              (isSaved) => (isSaved ? WORDS.saved : null)
            )
          }
        >
          {WORDS.saveMail}
        </Button>
        <span className={styles.last}>{children}</span>
      </div>
      <p className={styles.told} role="status">
        {told}
      </p>
    </>
  )
}
