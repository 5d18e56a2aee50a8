import type { ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly id?: string
  readonly hidden?: boolean
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A part that scrolls by itself, for the keyboard too. */
export function ScrollRegion({ label, children, ...rest }: Props) {
  return (
    // Without a tab stop the keyboard could not scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section tabIndex={0} aria-label={label} {...rest}>
      {children}
    </section>
  )
}
