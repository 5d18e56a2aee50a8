import { LOOKS, type Look } from './series'

/** How a part of a chart is filled: what `fill` takes. */
export function fillOf(look: Look): string {
  return `url(#${idOf(look)})`
}

/** The line around a part of a chart. */
export function lineOf(look: Look): string {
  return TONES[look].line
}

/** The id of the svg that holds the patterns, for the picture of a chart. */
export const PATTERNS_ID = 'insight-patterns'

function idOf(look: Look): string {
  return `insight-${look}`
}

interface Tone {
  readonly ground: string
  readonly line: string
  /** In a square of 8 by 8. */
  readonly figure: 'stripes' | 'dots' | 'plain' | 'level' | 'none'
}

const TONES: Readonly<Record<Look, Tone>> = {
  in_your_hands: { ground: 'var(--hands-lit)', line: 'var(--hands-line)', figure: 'stripes' },
  not_in_your_hands: { ground: 'var(--beyond-lit)', line: 'var(--beyond-line)', figure: 'dots' },
  good_news: { ground: 'var(--good-line)', line: 'var(--good-line)', figure: 'plain' },
  talked: { ground: 'var(--accent)', line: 'var(--accent)', figure: 'plain' },
  answered: { ground: 'var(--accent-tint)', line: 'var(--accent)', figure: 'level' },
  silent: { ground: 'var(--sunken)', line: 'var(--ink-faint)', figure: 'none' }
}

/** The patterns of all charts of the page, told apart by shape as well as by colour. Takes no place. */
export function Patterns() {
  return (
    <svg id={PATTERNS_ID} width={0} height={0} style={{ position: 'absolute' }} aria-hidden="true">
      <defs>
        {LOOKS.map((look) => {
          const { ground, line, figure } = TONES[look]
          return (
            <pattern key={look} id={idOf(look)} width={8} height={8} patternUnits="userSpaceOnUse">
              <rect width={8} height={8} fill={ground} />
              {figure === 'stripes' ? (
                <path d="M-2 2L2 -2M-2 10L10 -2M6 10L10 6" fill="none" stroke={line} strokeWidth={1.4} />
              ) : null}
              {figure === 'dots' ? (
                <>
                  <circle cx={2} cy={2} r={1.2} fill={line} />
                  <circle cx={6} cy={6} r={1.2} fill={line} />
                </>
              ) : null}
              {figure === 'level' ? <path d="M0 4H8" fill="none" stroke={line} strokeWidth={1.4} /> : null}
            </pattern>
          )
        })}
      </defs>
    </svg>
  )
}
