import { IconLock } from '@tabler/icons-react'
import { type DragEvent, type ReactNode, useEffect, useState } from 'react'
import type { LockView } from '../../../shared/contract/lock-views'
import type { ErrorCode } from '../../../shared/contract/result'
import { bridge } from '../../bridge'
import { TextButton } from '../../ui/TextButton'
import { BeginAnew } from './BeginAnew'
import styles from './LockScreen.module.css'
import { Switching } from './Switching'
import { UnlockForm } from './UnlockForm'
import { CANNOT_WAIT, filesWait, WORDS } from './words'

/** How often it is asked how the lock stands, in milliseconds: nothing else reaches a locked page. */
const ASK_MS = 500

interface Props {
  readonly view: LockView
  readonly explain: (code: ErrorCode) => string
}

/** What the window shows while everything is locked. */
export function LockScreen({ view: begun, explain }: Props) {
  const view = useFreshView(begun)
  switch (view.state) {
    case 'damaged':
      return (
        <Told title={WORDS.damaged} detail={WORDS.damagedDetail} folder={view.dataFolder}>
          <BeginAnew explain={explain} />
        </Told>
      )
    case 'stuck':
      return <Told title={WORDS.stuck} detail={WORDS.stuckDetail} folder={view.dataFolder} />
    case 'switching':
      return (
        <Screen>
          <Switching switching={view.switching} />
        </Screen>
      )
    default:
      return <Locked view={view} explain={explain} />
  }
}

/** Main loads the page anew once it is open: it is enough to ask. */
function useFreshView(begun: LockView): LockView {
  const [view, setView] = useState(begun)
  useEffect(() => {
    const timer = setInterval(() => void bridge.lockView().then(setView), ASK_MS)
    return () => clearInterval(timer)
  }, [])
  return view
}

function Locked({ view, explain }: Props) {
  const [note, setNote] = useState<string | null>(null)
  const [isLost, setLost] = useState(false)

  async function drop(event: DragEvent) {
    event.preventDefault()
    const files = [...event.dataTransfer.files]
    if (files.length === 0) return
    const held = await bridge.dropWhileLocked(files)
    setNote(held < files.length ? CANNOT_WAIT : null)
  }

  if (isLost) {
    return (
      <Told title={WORDS.neither} detail={WORDS.neitherDetail} folder={view.dataFolder}>
        <BeginAnew explain={explain} />
        <TextButton className={styles.other ?? ''} onClick={() => setLost(false)}>
          {WORDS.haveOne}
        </TextButton>
      </Told>
    )
  }
  return (
    <Screen onDrop={(event) => void drop(event)}>
      <UnlockForm wait={view.wait} explain={explain} onLost={() => setLost(true)} />
      <p className={styles.note} role="status" hidden={note === null && view.waiting === 0}>
        {note ?? (view.waiting > 0 ? filesWait(view.waiting) : '')}
      </p>
    </Screen>
  )
}

interface ToldProps {
  readonly title: string
  readonly detail: string
  readonly folder: string
  /** What can be done. */
  readonly children?: ReactNode
}

function Told({ title, detail, folder, children }: ToldProps) {
  return (
    <Screen isWide>
      <div className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.lead}>{detail}</p>
      </div>
      <p className={styles.folder}>
        <span className={styles.folderName}>{WORDS.folder}</span>
        <code>{folder}</code>
      </p>
      {children}
    </Screen>
  )
}

function Screen({
  children,
  isWide = false,
  onDrop
}: {
  readonly children: ReactNode
  readonly isWide?: boolean
  readonly onDrop?: (event: DragEvent) => void
}) {
  return (
    <main className={styles.screen} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <div className={isWide ? `${styles.column} ${styles.wide}` : styles.column}>
        <IconLock className={styles.icon} size={34} stroke={1.5} aria-hidden="true" />
        {children}
      </div>
    </main>
  )
}
