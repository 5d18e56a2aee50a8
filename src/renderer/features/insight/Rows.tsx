import { useMediaQuery } from '@mantine/hooks'
import { BarChart, Bar as BarPart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { fillOf, lineOf } from './Patterns'
import { heightOfRows } from './row-height'
import type { Bar, Look, Series } from './series'

export interface RowsProps {
  readonly series: readonly Series[]
  readonly bars: readonly Bar[]
  /** Whether all bars are of the same length, so that shares can be compared. */
  readonly shares?: boolean
}

/** Room for the names and the numbers, in pixels; where the page is narrow, they break into lines. */
const WIDTHS = { name: 176, end: 132 }
const NARROW_WIDTHS = { name: 146, end: 104 }
const NARROW = '(max-width: 860px)'
/** Between a name and its bar, in pixels. */
const GAP = 12
const NAME = { fill: 'var(--ink)', fontSize: 14 } as const
const END = { fill: 'var(--ink-soft)', fontSize: 13 } as const

/** Lying bars with their names before and their numbers behind them. */
export function Rows({ series, bars, shares = false }: RowsProps) {
  const widths = useMediaQuery(NARROW, false, { getInitialValueInEffect: false }) ? NARROW_WIDTHS : WIDTHS
  return (
    <ResponsiveContainer width="100%" height={heightOfRows(bars.length)}>
      <BarChart
        data={[...bars]}
        layout="vertical"
        margin={{ top: 4, right: 0, bottom: 4, left: 0 }}
        stackOffset={shares ? 'expand' : 'none'}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide domain={shares ? [0, 1] : [0, 'dataMax']} />
        <YAxis
          yAxisId="name"
          type="category"
          dataKey="name"
          width={widths.name}
          // Less than the axis has: its end is kept free before the bars.
          tick={{ ...NAME, width: widths.name - GAP }}
          tickLine={false}
          axisLine={false}
          interval={0}
        />
        <YAxis
          yAxisId="end"
          orientation="right"
          type="category"
          dataKey="end"
          allowDuplicatedCategory
          width={widths.end}
          tick={END}
          tickLine={false}
          axisLine={false}
          interval={0}
        />
        {series.map(({ look, name }, at) => (
          <BarPart
            key={look}
            yAxisId="name"
            name={name}
            dataKey={(bar: Bar) => bar.values[at] ?? 0}
            stackId="all"
            fill={fillOf(look)}
            stroke={lineOf(look)}
            barSize={18}
            isAnimationActive={false}
          >
            {shares ? (
              <LabelList
                content={(label) => <Inside {...placeOf(label)} bar={bars[label.index ?? -1]} at={at} look={look} />}
              />
            ) : null}
          </BarPart>
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function placeOf(given: Readonly<Partial<Record<keyof Place, number | string | undefined>>>): Place {
  const { x, y, width, height } = given
  return { x: Number(x), y: Number(y), width: Number(width), height: Number(height) }
}

/** Narrower than this, a number would not fit in a part. */
const LEAST_WIDTH = 26

/** The number in a part of a bar, on a ground of its own so that the pattern does not run through it. */
function Inside({
  x,
  y,
  width,
  height,
  bar,
  at,
  look
}: Place & { readonly bar: Bar | undefined; readonly at: number; readonly look: Look }) {
  const value = bar?.values[at] ?? 0
  if (value === 0 || !(width >= LEAST_WIDTH)) return null
  const digits = String(value)
  const ground = digits.length * 7 + 8
  const [middle, center] = [x + width / 2, y + height / 2]
  return (
    <g data-look={look}>
      <rect x={middle - ground / 2} y={y + 2} width={ground} height={height - 4} rx={4} fill="var(--surface)" />
      <text x={middle} y={center} dy="0.36em" textAnchor="middle" fill="var(--ink)" fontSize={12}>
        {digits}
      </text>
    </g>
  )
}
