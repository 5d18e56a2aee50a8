import { NativeSelect } from '@mantine/core'
import { ALIKE_WAYS, type AlikeWay, type TablePreview } from '../../../../shared/contract/application-views'
import { STAGE_WORDS } from '../words'
import styles from './Table.module.css'
import { ALIKE_WORDS, alikeLine, likeLine, moreRows, WORDS } from './words'

interface Props {
  readonly preview: TablePreview
  readonly alike: AlikeWay
  readonly byLine: Readonly<Record<string, AlikeWay>>
  readonly onAlike: (way: AlikeWay) => void
  readonly onByLine: (byLine: Readonly<Record<string, AlikeWay>>) => void
}

/** Asks what is done with rows whose application is there already: with all, and with single ones. */
export function AlikePart({ preview, alike, byLine, onAlike, onByLine }: Props) {
  const ways = ALIKE_WAYS.map((value) => ({ value, label: ALIKE_WORDS[value] }))
  const more = preview.alike - preview.alikeRows.length
  return (
    <section aria-labelledby="table-alike">
      <h3 className={styles.heading} id="table-alike">
        {WORDS.alike}
      </h3>
      <div className={styles.alike}>
        <p className={styles.lead}>{alikeLine(preview.alike)}</p>
        <NativeSelect
          aria-label={WORDS.alike}
          data={ways}
          value={alike}
          onChange={({ currentTarget }) => onAlike(ALIKE_WAYS.find((way) => way === currentTarget.value) ?? alike)}
        />
      </div>
      <details className={styles.each}>
        <summary>{WORDS.each}</summary>
        <ul className={styles.words}>
          {preview.alikeRows.map(({ line, company, role, like }) => (
            <li key={line} className={styles.word}>
              <span>
                <bdi>{company}</bdi>
                {role ? <bdi>, {role}</bdi> : null}{' '}
                <span className={styles.soft}>
                  ({like.kind === 'row' ? likeLine(like.line) : STAGE_WORDS[like.stage]})
                </span>
              </span>
              <NativeSelect
                aria-label={`${WORDS.line} ${line}`}
                data={[{ value: '', label: WORDS.asUsual }, ...ways]}
                value={byLine[line] ?? ''}
                onChange={({ currentTarget }) => {
                  const way = ALIKE_WAYS.find((one) => one === currentTarget.value)
                  const { [line]: _, ...others } = byLine
                  onByLine(way ? { ...others, [line]: way } : others)
                }}
              />
            </li>
          ))}
        </ul>
        {more > 0 ? <p className={styles.soft}>{moreRows(more)}</p> : null}
      </details>
    </section>
  )
}
