import { Button } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import type { ApplicationsView } from '../../../shared/contract/application-views'
import type { PageWays } from '../../data/page-ways'
import { Page } from '../../ui/Page'
import { TextButton } from '../../ui/TextButton'
import styles from './ApplicationsPage.module.css'
import { Board } from './board/Board'
import { Head } from './Head'
import { List } from './list/List'
import { QuickAdd } from './QuickAdd'
import type { ApplicationDeeds } from './use-application-deeds'
import { chosenLines, type Look, sortedLines } from './which-lines'
import { NEVER, quietLine, WORDS } from './words'

interface Props {
  readonly view: ApplicationsView
  readonly look: Look
  readonly ways: PageWays
  readonly deeds: ApplicationDeeds
  readonly onLook: (part: Partial<Look>) => void
  readonly onImport: () => void
}

/** The board or the list, with what stands above both. */
export function Overview({ view, look, ways, deeds, onLook, onImport }: Props) {
  const { lines, today, noAnswerAfter } = view
  const { readOnly, goToApplication } = ways
  const wanted = useDeferredValue(look)
  const [added, setAdded] = useState(false)
  const chosen = useMemo(() => chosenLines(lines, wanted), [lines, wanted])
  const sorted = useMemo(() => sortedLines(chosen, wanted.sort, wanted.down), [chosen, wanted.sort, wanted.down])
  const quiet = lines.filter(({ silence }) => silence !== null)
  const quickAdd = readOnly ? null : (
    <QuickAdd
      today={today}
      goesOn={added}
      onAdd={(company, role, stage) => {
        setAdded(true)
        void deeds.add(company, role, stage)
      }}
    />
  )

  if (lines.length === 0) {
    return (
      <Page title={WORDS.empty} lead={WORDS.emptyDetail}>
        <div className={styles.first}>{quickAdd}</div>
        <p className={styles.soft}>{WORDS.emptyTable}</p>
        <Button variant="default" leftSection={<IconTable size={16} />} disabled={readOnly} onClick={onImport}>
          {WORDS.importTable}
        </Button>
        {ways.sampleOffer}
      </Page>
    )
  }
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <Head
          view={view}
          look={look}
          readOnly={readOnly}
          onLook={onLook}
          onImport={onImport}
          onSave={() => deeds.save(null)}
          onAskAfter={(days) => deeds.askAfter(view, days)}
        />
        {quickAdd}
        {quiet.length > 0 && look.which !== 'quiet' && noAnswerAfter < NEVER ? (
          <p className={styles.quiet}>
            {quietLine(quiet.length, noAnswerAfter)}{' '}
            <TextButton onClick={() => onLook({ which: 'quiet', view: 'list', text: '' })}>{WORDS.look}</TextButton>
          </p>
        ) : null}
      </div>
      {chosen.length === 0 ? (
        <div className={styles.none}>
          <p>{WORDS.noMatch}</p>
          <TextButton onClick={() => onLook({ text: '', which: 'all' })}>{WORDS.showAll}</TextButton>
        </div>
      ) : look.view === 'board' ? (
        <Board
          lines={sorted}
          today={today}
          readOnly={readOnly}
          onOpen={goToApplication}
          onMove={(line, stage) => deeds.move([line], stage, today)}
          onAway={(line) => deeds.away([line])}
        />
      ) : (
        <List
          lines={sorted}
          today={today}
          look={look}
          readOnly={readOnly}
          onLook={onLook}
          onOpen={goToApplication}
          onMove={deeds.move}
          onAway={deeds.away}
          onSave={deeds.save}
        />
      )}
    </div>
  )
}
