import '@mantine/core/styles/FloatingIndicator.layer.css'
import '@mantine/core/styles/SegmentedControl.layer.css'
import '@mantine/core/styles/Input.layer.css'
import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import type { StepRowView } from '../../../shared/contract/step-views'
import { MAX_FIND_LENGTH, STEP_GROUPS, type StepGroup } from '../../../shared/domain/step'
import type { PageWays } from '../../data/page-ways'
import { stepsQuery } from '../../data/steps'
import { CardList } from '../../ui/CardList'
import { Page } from '../../ui/Page'
import { ContradictionRow } from './ContradictionRow'
import { LaterFoot } from './LaterFoot'
import { StepRow } from './StepRow'
import styles from './StepsPage.module.css'
import type { StepWays } from './step-ways'
import { useStepWays } from './use-step-ways'
import { EMPTY_WORDS, groupLabel, WORDS } from './words'

/** So many rows are shown, and so many more at a time. */
const ROWS = 30
/** What is done or set aside can be looked through from so many pieces on. */
const FIND_FROM = 6
/** The list follows once nothing was typed for so long, in milliseconds. */
const TYPED_MS = 150
const NONE = {}

interface Props {
  readonly ways: PageWays
  /** Requests for feedback, which stand below what is to be done now. */
  readonly requests: ReactNode
}

/** All there is to do, over all messages and documents: now, later, done, and what the person does not agree with. */
export function StepsPage({ ways: page, requests }: Props) {
  const [group, setGroup] = useState<StepGroup>('now')
  const [most, setMost] = useState(ROWS)
  const [typed, setTyped] = useState('')
  const [find] = useDebouncedValue(typed.trim(), TYPED_MS)
  const { data, isError } = useQuery({
    ...stepsQuery(group, most, find),
    // While one types, the list before stays; another group is another list.
    placeholderData: (before) => (before?.group === group ? before : undefined)
  })
  const [counts, setCounts] = useState(data?.counts)
  const { list, leave } = useFocusInList(data?.rows)
  const ways = useStepWays(page, { find, begunReasons: data?.begunReasons ?? NONE }, leave)

  // The names of the groups keep their counts while another group is fetched.
  if (data && data.counts !== counts) setCounts(data.counts)

  if (isError) return <Page title={WORDS.failedTitle} lead={WORDS.failedLead} onlyText />
  if (!data && !counts) return null
  if (data?.sources === 0) {
    return (
      <Page title={WORDS.emptyTitle} lead={WORDS.emptyLead}>
        <Button className={styles.toToday ?? ''} onClick={() => page.goToPage('today')}>
          {WORDS.toToday}
        </Button>
        {page.sampleOffer}
      </Page>
    )
  }

  return (
    <Page title={WORDS.title} lead={WORDS.lead}>
      <SegmentedControl
        className={styles.groups ?? ''}
        aria-label={WORDS.groups}
        data={STEP_GROUPS.map((one) => ({ value: one, label: groupLabel(one, counts?.[one] ?? 0) }))}
        value={group}
        onChange={(next) => {
          setGroup(next)
          setMost(ROWS)
          setTyped('')
        }}
      />
      {isLookedThrough(group, typed, data?.pieces) ? (
        <FindField
          typed={typed}
          onType={(text) => {
            setTyped(text)
            setMost(ROWS)
          }}
        />
      ) : null}
      <div ref={list}>
        {data && data.rows.length > 0 ? (
          <CardList>
            {data.rows.map((row) => (
              <li key={keyOf(row)} tabIndex={-1} className={styles.item}>
                <Row row={row} ways={ways} />
              </li>
            ))}
          </CardList>
        ) : null}
        {data?.rows.length === 0 ? <Nothing group={group} find={find} /> : null}
      </div>
      {data && data.found > data.rows.length ? (
        <Button className={styles.more ?? ''} variant="default" onClick={() => setMost(most + ROWS)}>
          {WORDS.more}
        </Button>
      ) : null}
      {data && group === 'later' ? <LaterFoot ways={page} dated={data.dated} /> : null}
      {group === 'now' ? requests : null}
    </Page>
  )
}

function FindField({ typed, onType }: { readonly typed: string; readonly onType: (text: string) => void }) {
  return (
    <TextInput
      className={styles.find ?? ''}
      type="search"
      aria-label={WORDS.find}
      placeholder={WORDS.find}
      maxLength={MAX_FIND_LENGTH}
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      value={typed}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
    />
  )
}

function Nothing({ group, find }: { readonly group: StepGroup; readonly find: string }) {
  return (
    <p className={styles.empty} tabIndex={-1}>
      {find === '' ? EMPTY_WORDS[group] : WORDS.notFound}
    </p>
  )
}

function Row({ row, ways }: { readonly row: StepRowView; readonly ways: StepWays }) {
  return row.kind === 'step' ? (
    <StepRow step={row.step} ways={ways} />
  ) : (
    <ContradictionRow sides={row.sides} ways={ways} />
  )
}

/** What is to be done is short enough to be seen. */
function isLookedThrough(group: StepGroup, typed: string, pieces = 0): boolean {
  return (group === 'done' || group === 'disagreed') && (typed !== '' || pieces >= FIND_FROM)
}

function keyOf(row: StepRowView): string {
  return row.kind === 'step' ? row.step.id : row.sides.map(({ id }) => id).join()
}

/** Where a decision takes the row away that the keyboard is on, the keyboard goes on from the one in its place. */
function useFocusInList(rows: readonly StepRowView[] | undefined) {
  const list = useRef<HTMLDivElement>(null)
  const left = useRef<number | null>(null)

  const leave = useCallback(() => {
    const items = [...(list.current?.querySelectorAll('li[tabindex]') ?? [])]
    const at = items.findIndex((item) => item.contains(document.activeElement))
    left.current = at === -1 ? null : at
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies(rows): a row can only have gone with other rows
  useEffect(() => {
    const at = left.current
    if (at === null || (document.activeElement !== null && document.activeElement !== document.body)) return
    left.current = null
    const items = list.current?.querySelectorAll<HTMLElement>('li[tabindex], p[tabindex]') ?? []
    items[Math.min(at, items.length - 1)]?.focus({ preventScroll: true })
  }, [rows])

  return { list, leave }
}
