import { MantineProvider } from '@mantine/core'
import { useColorScheme } from '@mantine/hooks'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { AppInfo } from '../../shared/contract/views'
import type { ColorScheme } from '../../shared/domain/color-scheme'
import { bridge } from '../bridge'
import { answerOf } from '../data/tick'
import { ERROR_WORDS } from '../features/intake/error-words'
import { cssVariables, theme } from '../theme/theme'
import { notify } from './notify'
import { Shell } from './Shell'

interface Props {
  readonly info: AppInfo
  readonly client: QueryClient
  /** For the style elements that Mantine writes. */
  readonly nonce: string
}

/** Look and data around the shell. */
export function App({ info, client, nonce }: Props) {
  const [colorScheme, setColorScheme] = useState(info.colorScheme)
  const system = useColorScheme('light', { getInitialValueInEffect: false })

  const choose = useCallback(
    async (next: ColorScheme) => {
      setColorScheme(next)
      const result = await answerOf(bridge.setColorScheme(next))
      if (result.ok) return
      setColorScheme(colorScheme)
      notify({ text: ERROR_WORDS[result.code] })
    },
    [colorScheme]
  )

  return (
    <QueryClientProvider client={client}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        getStyleNonce={() => nonce}
        forceColorScheme={colorScheme === 'system' ? system : colorScheme}
      >
        <Shell info={info} colorScheme={colorScheme} onColorScheme={choose} />
      </MantineProvider>
    </QueryClientProvider>
  )
}
