import type { ReaderAbout } from '../../../shared/contract/views'
import { hundredths } from './figures-in-words'
import styles from './OverallFigures.module.css'
import { Share } from './Share'
import { calibrationWords, kindsWords, overlapWords, RUNTIME_UNKNOWN, RUNTIME_WORDS, WORDS } from './words'

/** The model as a whole beside simpler ways and beside people, and what else can be told of it. */
export function OverallFigures({ about: { figures, runtime } }: { readonly about: ReaderAbout }) {
  const { macroF1, baselines, agreement } = figures
  const rows = [
    { who: WORDS.people, share: agreement.macroF1 },
    { who: WORDS.ours, share: macroF1, own: true },
    { who: WORDS.keywords, share: baselines.keywords },
    { who: WORDS.untrained, share: baselines.untrained }
  ]
  return (
    <>
      <table className={styles.compared}>
        <caption>{WORDS.compared}</caption>
        <tbody>
          {rows.map(({ who, share, own }) => (
            <tr key={who} data-own={own}>
              <th scope="row">{who}</th>
              <td>
                <Share share={share} words={hundredths(share)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className={styles.facts}>
        <Fact name={WORDS.kinds} value={kindsWords(figures.kindAccuracy, agreement.kindAccuracy)} />
        <Fact name={WORDS.overlap} value={overlapWords(figures.evidenceOverlap)} />
        <Fact name={WORDS.calibration} value={calibrationWords(figures.calibrationError)} />
        <Fact name={WORDS.runtime} value={runtime ? RUNTIME_WORDS[runtime] : RUNTIME_UNKNOWN} />
      </dl>
    </>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
