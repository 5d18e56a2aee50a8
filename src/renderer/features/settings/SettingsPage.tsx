import '@mantine/core/styles/FloatingIndicator.layer.css'
import '@mantine/core/styles/SegmentedControl.layer.css'
import { SegmentedControl } from '@mantine/core'
import { skipToken, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { AppInfo, ReaderState } from '../../../shared/contract/views'
import { COLOR_SCHEMES, type ColorScheme } from '../../../shared/domain/color-scheme'
import { bridge } from '../../bridge'
import { messagesQuery } from '../../data/queries'
import { Page } from '../../ui/Page'
import { Reminders } from './Reminders'
import styles from './SettingsPage.module.css'
import { TrayChoice } from './TrayChoice'
import { Waits } from './Waits'
import { WatchedFolder } from './WatchedFolder'
import { BOARD_KEYS, JOURNAL_KEYS, KEYS, MARK_KEYS, READER_WORDS, SCHEME_WORDS, WORDS } from './words'

interface Props {
  readonly info: AppInfo
  readonly reader: ReaderState
  readonly colorScheme: ColorScheme
  readonly onColorScheme: (scheme: ColorScheme) => void
  /** Leads to the log. */
  readonly log: ReactNode
}

/** Appearance, the watched folder, keys, and what this program is. */
export function SettingsPage({ info, reader, colorScheme, onColorScheme, log }: Props) {
  const model = useNewestModel()
  return (
    <Page title={WORDS.title}>
      <h2 className={styles.heading} id="appearance">
        {WORDS.appearance}
      </h2>
      <SegmentedControl
        aria-labelledby="appearance"
        data={COLOR_SCHEMES.map((scheme) => ({ value: scheme, label: SCHEME_WORDS[scheme] }))}
        value={colorScheme}
        onChange={onColorScheme}
      />
      <p className={styles.detail}>{WORDS.appearanceDetail}</p>
      <h2 className={styles.heading}>{WORDS.waits}</h2>
      <Waits readOnly={info.readOnly} />
      <h2 className={styles.heading}>{WORDS.reminders}</h2>
      <Reminders readOnly={info.readOnly} />
      <h2 className={styles.heading}>{WORDS.tray}</h2>
      <TrayChoice />
      <h2 className={styles.heading}>{WORDS.watched}</h2>
      <WatchedFolder readOnly={info.readOnly} />
      <h2 className={styles.heading} id="keys">
        {WORDS.keys}
      </h2>
      <Keys keys={KEYS} />
      <h2 className={styles.heading}>{WORDS.markKeys}</h2>
      <Keys keys={MARK_KEYS} />
      <h2 className={styles.heading}>{WORDS.boardKeys}</h2>
      <Keys keys={BOARD_KEYS} />
      <h2 className={styles.heading}>{WORDS.journalKeys}</h2>
      <Keys keys={JOURNAL_KEYS} />
      <h2 className={styles.heading} id="about">
        {WORDS.about}
      </h2>
      <dl className={styles.facts}>
        <div>
          <dt>{WORDS.version}</dt>
          <dd>{info.version}</dd>
        </div>
        <div>
          <dt>{WORDS.runtime}</dt>
          <dd>
            Electron {info.electron}
            {info.developmentRuntime ? `, ${WORDS.developmentRuntime}` : ''}
          </dd>
        </div>
        <div>
          <dt>{WORDS.reader}</dt>
          <dd>{READER_WORDS[reader]}</dd>
        </div>
        {model ? (
          <div>
            <dt>{WORDS.model}</dt>
            <dd>
              {model}, {WORDS.modelDetail}
            </dd>
          </div>
        ) : null}
      </dl>
      <h2 className={styles.heading}>{WORDS.log}</h2>
      <p className={styles.detail}>{WORDS.logDetail}</p>
      {log}
    </Page>
  )
}

function Keys({ keys: all }: { readonly keys: typeof KEYS }) {
  const modifier = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl'
  return (
    <dl className={styles.facts}>
      {all.map(({ keys, what }) => (
        <div key={what}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key === 'mod' ? modifier : key}</kbd>
            ))}
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  )
}

/** States of a message that no model has read. */
const NOT_READ: ReadonlySet<string> = new Set(['waiting', 'failed', 'other_language'])

/** The model that read the newest message, as that reading names it; null while nothing was read. */
function useNewestModel(): string | null {
  const { data: messages } = useQuery(messagesQuery)
  const newest = messages?.find(({ reading }) => !NOT_READ.has(reading))
  const { data } = useQuery({
    queryKey: ['message', newest?.id],
    queryFn: newest ? () => bridge.getMessage(newest.id) : skipToken
  })
  return data?.ok && data.value.reading.state === 'read' ? data.value.reading.reading.model : null
}
