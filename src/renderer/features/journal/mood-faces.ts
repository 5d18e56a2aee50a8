import {
  IconMoodEmpty,
  IconMoodHappy,
  IconMoodSad,
  IconMoodSad2,
  IconMoodSmile,
  type IconProps
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { Mood } from '../../../shared/domain/journal'

/** A face for each mood; its name always stands beside it or is read in its place. */
export const MOOD_FACES: Readonly<Record<Mood, ComponentType<IconProps>>> = {
  1: IconMoodSad2,
  2: IconMoodSad,
  3: IconMoodEmpty,
  4: IconMoodSmile,
  5: IconMoodHappy
}
