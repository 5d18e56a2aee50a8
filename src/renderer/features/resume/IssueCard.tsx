import { Button } from '@mantine/core'
import {
  IconArrowsMaximize,
  IconBuilding,
  IconCalendar,
  IconCheck,
  IconCopy,
  IconPhone,
  type IconProps,
  IconRobot,
  IconScissors,
  IconTextSpellcheck
} from '@tabler/icons-react'
import { type ComponentType, useState } from 'react'
import type { CheckGroup, ShownIssue } from '../../../shared/domain/resume-desk'
import { copyText } from '../../ui/copy-text'
import { Quote } from '../../ui/Quote'
import { TextButton } from '../../ui/TextButton'
import styles from './IssueCard.module.css'
import { groupOf, lookOf } from './issue-groups'
import { copyName, ISSUE_NAMES, WORDS } from './words'

const ICONS: Readonly<Record<CheckGroup, ComponentType<IconProps>>> = {
  mistakes: IconTextSpellcheck,
  dates: IconCalendar,
  other_company: IconBuilding,
  contact: IconPhone,
  relevance: IconScissors,
  length: IconArrowsMaximize,
  machine: IconRobot
}

/** More than these are no help. */
const MOST_SUGGESTIONS = 3

interface Props {
  readonly issue: ShownIssue
  readonly index: number
  /** The words that it is about; empty for the file as a whole. */
  readonly words: string
  readonly lit: boolean
  readonly readOnly: boolean
  readonly onShow: () => void
  /** Escape: back to the words. */
  readonly onLeave: () => void
  readonly onIgnore: (how: ShownIssue['ignored']) => void
}

/** What is worth a look: the words, why, what could stand there instead, and the ways to decide about it. */
export function IssueCard({ issue, index, words, lit, readOnly, onShow, onLeave, onIgnore }: Props) {
  const Icon = ICONS[groupOf(issue.kind)]
  return (
    // Escape leads back from whatever in it has the focus.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className={styles.card}
      data-card={index}
      data-look={lookOf(issue.kind)}
      data-lit={lit || undefined}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave()
      }}
    >
      <button
        type="button"
        className={styles.name}
        aria-current={lit || undefined}
        aria-describedby={`mark-note-${index}`}
        onClick={onShow}
      >
        <Icon size={16} stroke={1.8} aria-hidden="true" />
        <span>
          {ISSUE_NAMES[issue.kind]}
          {words === '' ? <span className={styles.whole}>{WORDS.whole}</span> : null}
        </span>
      </button>
      {words === '' ? null : (
        <p className={styles.words}>
          <Quote text={words} />
        </p>
      )}
      <p className={styles.message} id={`mark-note-${index}`}>
        {issue.message}
      </p>
      {issue.suggestions.length > 0 ? (
        <ul className={styles.suggestions}>
          {issue.suggestions.slice(0, MOST_SUGGESTIONS).map((word) => (
            <li key={word}>
              <Suggestion word={word} />
            </li>
          ))}
        </ul>
      ) : null}
      {readOnly ? null : (
        <p className={styles.deeds}>
          {issue.ignored === null ? (
            <>
              <TextButton onClick={() => onIgnore('once')}>{WORDS.ignoreOnce}</TextButton>
              {words === '' ? null : <TextButton onClick={() => onIgnore('always')}>{WORDS.ignoreAlways}</TextButton>}
            </>
          ) : (
            <>
              <span className={styles.ignored}>
                {issue.ignored === 'once' ? WORDS.ignoredOnce : WORDS.ignoredAlways}
              </span>
              <TextButton onClick={() => onIgnore(null)}>{WORDS.bringBack}</TextButton>
            </>
          )}
        </p>
      )}
    </div>
  )
}

/** What could stand there, to be copied into the person's own program: Coachable changes no file. */
function Suggestion({ word }: { readonly word: string }) {
  const [copied, setCopied] = useState<boolean | null>(null)
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        className={styles.suggestion ?? ''}
        aria-label={copyName(word)}
        leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
        onClick={async () => setCopied(await copyText(word, null))}
      >
        {word}
      </Button>
      <span role="status" className={styles.copied}>
        {copied === null ? null : copied ? WORDS.copied : WORDS.copyFailed}
      </span>
    </>
  )
}
