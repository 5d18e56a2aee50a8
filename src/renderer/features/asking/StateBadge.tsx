import { IconCircleCheck, IconClock, IconLeaf, IconMailForward, IconPencil, type IconProps } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { AskStateName } from '../../../shared/domain/ask-state'
import styles from './StateBadge.module.css'
import { STATE_WORDS } from './words'

const ICONS: Readonly<Record<AskStateName, ComponentType<IconProps>>> = {
  draft: IconPencil,
  asked: IconMailForward,
  waiting: IconClock,
  answered: IconCircleCheck,
  declined: IconLeaf,
  no_answer: IconLeaf
}

/** Where a request stands, in one word. */
export function StateBadge({ state }: { readonly state: AskStateName }) {
  const Icon = ICONS[state]
  return (
    <span className={styles.badge} data-state={state}>
      <Icon size={14} stroke={1.9} aria-hidden="true" />
      {STATE_WORDS[state]}
    </span>
  )
}
