import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Menu.layer.css'
import '@mantine/core/styles/Input.layer.css'
import { ActionIcon, Button, Menu, TextInput } from '@mantine/core'
import { IconCalendar, IconDots, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { EntryAbout } from '../../../../shared/contract/journal-views'
import type { ErrorCode } from '../../../../shared/contract/result'
import type { Day } from '../../../../shared/domain/application'
import { isDay } from '../../../../shared/domain/days'
import { copyText } from '../../../ui/copy-text'
import { longDay } from '../../../ui/dates'
import paneStyles from '../Pane.module.css'
import { standingWords, troubleWords, WORDS } from '../words'
import type { Standing } from '../writing/writing'
import styles from './EntryHead.module.css'

interface Props {
  readonly about: EntryAbout
  readonly standing: Standing
  readonly readOnly: boolean
  readonly text: () => string
  readonly explain: (code: ErrorCode) => string
  readonly onDay: (day: Day) => void
  readonly onTryAgain: () => void
  readonly onKeepAsNew: () => void
  readonly onPutAway: () => void
}

/** The day of an entry, whether its words are kept, and its menu. */
export function EntryHead({ about, standing, readOnly, text, explain, ...on }: Props) {
  const [changesDay, setChangesDay] = useState(false)
  const trouble = troubleWords(standing, explain)
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <h2 className={paneStyles.title} id="entry-day">
          {longDay(about.day)}
        </h2>
        <span className={styles.standing} data-standing={standing.kind}>
          {readOnly ? null : standingWords(standing)}
        </span>
        <Menu
          position="bottom-end"
          width={230}
          withinPortal={false}
          withInitialFocusPlaceholder={false}
          transitionProps={{ duration: 100 }}
        >
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label={WORDS.menu}>
              <IconDots size={20} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown aria-label={WORDS.menu}>
            <Menu.Item leftSection={<IconCalendar size={16} />} disabled={readOnly} onClick={() => setChangesDay(true)}>
              {WORDS.changeDay}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={16} />} disabled={readOnly} onClick={on.onPutAway}>
              {WORDS.putAway}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      {changesDay ? <DayField day={about.day} onDay={on.onDay} onDone={() => setChangesDay(false)} /> : null}
      {trouble ? (
        <Trouble
          words={trouble}
          overtaken={standing.kind === 'overtaken'}
          text={text}
          onTryAgain={on.onTryAgain}
          onKeepAsNew={on.onKeepAsNew}
        />
      ) : null}
    </header>
  )
}

interface DayFieldProps {
  readonly day: Day
  readonly onDay: (day: Day) => void
  readonly onDone: () => void
}

function DayField({ day, onDay, onDone }: DayFieldProps) {
  const [value, setValue] = useState(day)
  function done() {
    if (value !== day && isDay(value)) onDay(value)
    onDone()
  }
  return (
    <div className={styles.day}>
      <TextInput
        type="date"
        label={WORDS.day}
        value={value}
        ref={(field) => field?.focus()}
        onChange={(event) => setValue(event.currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') done()
          if (key === 'Escape') onDone()
        }}
      />
      <Button variant="default" onClick={done}>
        {WORDS.linkDone}
      </Button>
    </div>
  )
}

interface TroubleProps {
  readonly words: string
  readonly overtaken: boolean
  readonly text: () => string
  readonly onTryAgain: () => void
  readonly onKeepAsNew: () => void
}

function Trouble({ words, overtaken, text, onTryAgain, onKeepAsNew }: TroubleProps) {
  const [copied, setCopied] = useState<boolean | null>(null)
  return (
    <div className={styles.trouble} role="alert">
      <p>
        {words} {WORDS.closeAgain}
      </p>
      <div className={styles.ways}>
        {overtaken ? (
          <Button size="compact-sm" variant="default" onClick={onKeepAsNew}>
            {WORDS.keepAsNew}
          </Button>
        ) : (
          <Button size="compact-sm" variant="default" onClick={onTryAgain}>
            {WORDS.tryAgain}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void copyText(text(), null).then((worked) => setCopied(worked))}
        >
          {copied ? WORDS.copied : WORDS.copyText}
        </Button>
      </div>
      {copied === false ? <p>{WORDS.copyFailed}</p> : null}
    </div>
  )
}
