import { BarChart, Bar as BarPart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import styles from './Columns.module.css'
import { fillOf, lineOf } from './Patterns'
import type { Bar, Series } from './series'

export interface ColumnsProps {
  readonly series: readonly Series[]
  readonly bars: readonly Bar[]
  /** In pixels. */
  readonly height: number
}

const TICK = { fill: 'var(--ink-soft)', fontSize: 13 } as const

/** Upright bars whose parts stand on each other. What the mouse finds, the table tells everybody. */
export function Columns({ series, bars, height }: ColumnsProps) {
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart data={[...bars]} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="name"
          tick={TICK}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          interval="preserveStartEnd"
          minTickGap={14}
          height={28}
        />
        <YAxis tick={TICK} tickLine={false} axisLine={false} allowDecimals={false} width={34} />
        <Tooltip
          cursor={{ fill: 'var(--hover)', fillOpacity: 0.6 }}
          isAnimationActive={false}
          content={({ active, payload }) => {
            const bar: unknown = payload[0]?.payload
            return active && isBar(bar) ? <Told bar={bar} series={series} /> : null
          }}
        />
        {series.map(({ look, name }, at) => (
          <BarPart
            key={look}
            name={name}
            dataKey={(bar: Bar) => bar.values[at] ?? 0}
            stackId="all"
            fill={fillOf(look)}
            stroke={lineOf(look)}
            maxBarSize={44}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}

function isBar(given: unknown): given is Bar {
  return typeof given === 'object' && given !== null && 'values' in given
}

function Told({ bar, series }: { readonly bar: Bar; readonly series: readonly Series[] }) {
  return (
    <div className={styles.told}>
      <p className={styles.name}>{bar.name}</p>
      {series.map(({ look, name }, at) => (
        <p key={look} className={styles.line}>
          {name}: {bar.values[at] ?? 0}
        </p>
      ))}
    </div>
  )
}
