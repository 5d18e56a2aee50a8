import { IconAlertTriangle } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { CheckedView } from '../../../shared/contract/views'
import { ScrollRegion } from '../../ui/ScrollRegion'
import type { LineRange } from './find-lines'
import { layOut } from './lay-out'
import styles from './MachineText.module.css'
import { markLines } from './mark-lines'
import { Stretch } from './Stretch'
import { size, WARNING_WORDS, WORDS } from './words'

interface Props {
  readonly check: CheckedView
  /** The issue that is lit, by its index. */
  readonly selected: number | null
  readonly lit: LineRange | null
  readonly onOpen: (issues: readonly number[]) => void
}

/** The text that a program gets from the file, with what is worth a look marked in it; above it what keeps a program from reading it. */
export function MachineText({ check, selected, lit, onOpen }: Props) {
  const { text, issues } = check
  const stretches = useMemo(() => {
    const marked = markLines(
      text.lines,
      issues.map((issue) => (issue.ignored === null ? issue : null))
    )
    return layOut(marked).map((stretch) => ({
      stretch,
      holds: new Set(stretch.lines.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.issues)))
    }))
  }, [text.lines, issues])
  const words = useMemo(() => countWords(text.lines.map((line) => line.text)), [text.lines])
  const tabbable = selected ?? issues.findIndex(({ ignored, end }) => ignored === null && end > 0)

  return (
    <div className={styles.pane}>
      <header className={styles.head}>
        <h3 className={styles.title}>{WORDS.text}</h3>
        <p className={styles.detail}>
          {WORDS.textDetail} {text.lines.length > 0 ? <span>{size(words, text.pages)}.</span> : null}
        </p>
      </header>
      {text.warnings.length > 0 ? (
        <ul className={styles.warnings}>
          {text.warnings.map((warning) => (
            <li key={warning}>
              <IconAlertTriangle size={18} stroke={1.7} aria-hidden="true" />
              <span>{WARNING_WORDS[warning]}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {text.lines.length === 0 ? (
        <p className={styles.nothing}>{WORDS.noText}</p>
      ) : (
        <ScrollRegion label={WORDS.text} className={styles.sheet}>
          {stretches.map(({ stretch, holds }) => {
            const { from, to } = { from: stretch.lines[0]?.at ?? 0, to: stretch.lines.at(-1)?.at ?? 0 }
            return (
              <Stretch
                key={from}
                stretch={stretch}
                issues={issues}
                selected={selected !== null && holds.has(selected) ? selected : null}
                tabbable={holds.has(tabbable) ? tabbable : null}
                lit={lit !== null && lit.from <= to && lit.to >= from ? lit : null}
                onOpen={onOpen}
              />
            )
          })}
        </ScrollRegion>
      )}
    </div>
  )
}

function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0), 0)
}
