import { Button } from '@mantine/core'
import { type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react'
import type { InsightChart, InsightTable } from '../../../shared/contract/insight-views'
import { savePicture, saveTable } from '../../data/insight'
import type { PageWays } from '../../data/page-ways'
import { ScrollRegion } from '../../ui/ScrollRegion'
import styles from './ChartCard.module.css'
import { DataTable } from './DataTable'
import { fillOf, lineOf } from './Patterns'
import { pictureOf } from './picture'
import type { Series } from './series'
import { WORDS } from './words'

interface Props {
  readonly chart: InsightChart
  readonly title: string
  /** What the chart says, for its picture and for who does not see it. */
  readonly sentence: string
  readonly series: readonly Series[]
  readonly table: InsightTable
  /** Of the drawn chart, in pixels: kept free until it is there. */
  readonly height: number
  readonly perform: PageWays['perform']
  readonly children: ReactNode
}

/** A chart or its table, and the ways to save both. */
export function ChartCard({ chart, title, sentence, series, table, height, perform, children }: Props) {
  const [asTable, setAsTable] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const seen = useSeen(place)
  const id = useId()

  function keepPicture() {
    const svg = place.current?.querySelector<SVGSVGElement>('svg.recharts-surface')
    if (!svg) return
    const picture = pictureOf(svg, { title, sentence, series }, fillOf)
    perform(() => ({ answer: savePicture(chart, picture), words: null, takeBack: null }))
  }

  return (
    <div className={styles.card}>
      {asTable ? (
        <ScrollRegion id={id} label={`${WORDS.tableOf}: ${title}`} className={styles.table}>
          <DataTable caption={title} table={table} />
        </ScrollRegion>
      ) : (
        <div id={id}>
          {series.length > 1 ? <Legend series={series} /> : null}
          <div
            ref={place}
            role="img"
            aria-label={`${WORDS.chartOf}: ${title}. ${sentence} ${WORDS.inTable}`}
            style={{ minHeight: height }}
          >
            {seen ? <Suspense fallback={null}>{children}</Suspense> : null}
          </div>
        </div>
      )}
      <div className={styles.tools}>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-controls={id}
          aria-label={`${asTable ? WORDS.asChart : WORDS.asTable}: ${title}`}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? WORDS.asChart : WORDS.asTable}
        </Button>
        {asTable ? null : (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-label={`${WORDS.savePicture}: ${title}`}
            onClick={keepPicture}
          >
            {WORDS.savePicture}
          </Button>
        )}
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={`${WORDS.saveTable}: ${title}`}
          onClick={() => perform(() => ({ answer: saveTable(chart, table), words: null, takeBack: null }))}
        >
          {WORDS.saveTable}
        </Button>
      </div>
    </div>
  )
}

function Legend({ series }: { readonly series: readonly Series[] }) {
  return (
    <ul className={styles.legend}>
      {series.map(({ look, name }) => (
        <li key={look}>
          <svg width={18} height={18} aria-hidden="true">
            <rect x={1} y={1} width={16} height={16} rx={3} fill={fillOf(look)} stroke={lineOf(look)} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}

/** How far below the window a chart may still be when it is drawn. */
const AHEAD = '400px'

/** Whether an element has come near to what is seen: charts further down do not hold up the page. */
function useSeen(place: { readonly current: Element | null }): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const element = place.current
    if (seen || !element) return undefined
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      // What scrolls is the page within the window, and only its own edges can be moved outwards.
      { root: element.closest('[data-standing-place]'), rootMargin: AHEAD }
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [place, seen])
  return seen
}
