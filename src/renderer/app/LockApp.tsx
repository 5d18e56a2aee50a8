import { MantineProvider } from '@mantine/core'
import { useColorScheme } from '@mantine/hooks'
import type { LockView } from '../../shared/contract/lock-views'
import { ERROR_WORDS } from '../features/intake/error-words'
import { LockScreen } from '../features/lock/LockScreen'
import { cssVariables, theme } from '../theme/theme'

interface Props {
  readonly view: LockView
  /** For the style elements that Mantine writes. */
  readonly nonce: string
}

/** The locked window. What the person chose about its look is locked as well: it looks as the system does. */
export function LockApp({ view, nonce }: Props) {
  const system = useColorScheme('light', { getInitialValueInEffect: false })
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      getStyleNonce={() => nonce}
      forceColorScheme={system}
    >
      <LockScreen view={view} explain={(code) => ERROR_WORDS[code]} />
    </MantineProvider>
  )
}
