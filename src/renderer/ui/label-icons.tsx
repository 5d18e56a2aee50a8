import {
  IconBuilding,
  IconCloud,
  IconDoorEnter,
  IconFilter,
  IconHelpCircle,
  IconMapPin,
  IconMicrophone,
  IconPencil,
  type IconProps,
  IconPuzzle,
  IconScale,
  IconScissors,
  IconStairsDown,
  IconStairsUp,
  IconStar,
  IconSun,
  IconTextSpellcheck,
  IconUsers
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { Family, Label } from '../../shared/domain/label'

type Icon = ComponentType<IconProps>

/** Told apart by shape as well as by hue: something to work on, the weather, sunshine. */
export const FAMILY_ICONS: Readonly<Record<Family, Icon>> = {
  in_your_hands: IconPencil,
  not_in_your_hands: IconCloud,
  good_news: IconSun
}

export const LABEL_ICONS: Readonly<Record<Label, Icon>> = {
  fit: IconPuzzle,
  underqualified: IconStairsUp,
  overqualified: IconStairsDown,
  typo: IconTextSpellcheck,
  irrelevant: IconScissors,
  interview: IconMicrophone,
  logistics: IconMapPin,
  competition: IconUsers,
  employer_side: IconBuilding,
  screened_out: IconFilter,
  vague: IconHelpCircle,
  bias: IconScale,
  praise: IconStar,
  reapply: IconDoorEnter
}
