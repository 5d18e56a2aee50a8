import { VisuallyHidden } from '@mantine/core'
import type { InsightTable } from '../../../shared/contract/insight-views'
import styles from './DataTable.module.css'

/** The numbers behind a chart. */
export function DataTable({ caption, table }: { readonly caption: string; readonly table: InsightTable }) {
  const [head = [], ...rows] = table
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {head.map((cell, at) => (
            // Two columns may have the same name; their order never changes.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <th key={at} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          // Two versions may have the same name; rows have no state of their own.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <tr key={line}>
            {row.map((cell, at) =>
              at === 0 && head.length > 1 && typeof cell === 'string' ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <th key={at} scope="row">
                  {cell}
                </th>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <td key={at} data-number={typeof cell === 'number' || undefined}>
                  {typeof cell === 'number' ? cell.toLocaleString('en') : cell}
                </td>
              )
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
