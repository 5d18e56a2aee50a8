import type { ModelFigures } from '../../../shared/contract/model-figures'
import { FAMILIES, type Family, familyOf, LABELS, type Label } from '../../../shared/domain/label'
import { FAMILY_WORDS, LABEL_WORDS } from '../../../shared/domain/words'
import { FAMILY_ICONS, LABEL_ICONS } from '../../ui/label-icons'
import { outOfTen } from './figures-in-words'
import styles from './LabelTable.module.css'
import { Share } from './Share'
import { WORDS } from './words'

/** Every label with what it means and, where that is known, how well it is found. */
export function LabelTable({ figures }: { readonly figures: ModelFigures | null }) {
  return (
    <table className={styles.table} aria-label={WORDS.labels}>
      <thead>
        <tr>
          <th scope="col">{WORDS.labelColumn}</th>
          {figures ? (
            <>
              <th scope="col" className={styles.figure}>
                {WORDS.foundColumn}
              </th>
              <th scope="col" className={styles.figure}>
                {WORDS.rightColumn}
              </th>
            </>
          ) : null}
        </tr>
      </thead>
      {FAMILIES.map((family) => (
        <FamilyRows key={family} family={family} figures={figures} />
      ))}
    </table>
  )
}

function FamilyRows({ family, figures }: { readonly family: Family; readonly figures: ModelFigures | null }) {
  const Icon = FAMILY_ICONS[family]
  return (
    <tbody data-family={family}>
      <tr>
        <th scope="rowgroup" colSpan={figures ? 3 : 1} className={styles.family}>
          <Icon size={15} stroke={2} aria-hidden="true" /> {FAMILY_WORDS[family]}
        </th>
      </tr>
      {LABELS.filter((label) => familyOf(label) === family).map((label) => (
        <LabelRow key={label} label={label} figures={figures} />
      ))}
    </tbody>
  )
}

function LabelRow({ label, figures }: { readonly label: Label; readonly figures: ModelFigures | null }) {
  const Icon = LABEL_ICONS[label]
  const { name, meaning } = LABEL_WORDS[label]
  const one = figures?.labels[label]
  return (
    <tr>
      <th scope="row" className={styles.label}>
        <span className={styles.name}>
          <Icon size={16} stroke={1.9} aria-hidden="true" /> {name}
        </span>{' '}
        <span className={styles.meaning}>{meaning}</span>
      </th>
      {one ? (
        <>
          <td>
            <Share share={one.recall} words={outOfTen(one.recall)} />
          </td>
          <td>
            <Share share={one.precision} words={outOfTen(one.precision)} />
          </td>
        </>
      ) : null}
    </tr>
  )
}
