import type { CommandLine } from 'electron'
import { isGuarded } from '../../network-guard/refuse-network'
import type { NetworkLayer } from '../../shared/contract/network-views'
import { isChromiumClosed } from './network-switches'

/**
 * What keeps everything on this computer in this run, looked up where it can be; the switch for links stands apart.
 * @param developmentUrl the development server, for which the page's policy and the requests are looser; null in the product
 */
export function layersInForce({
  commandLine,
  isSpellCheckerOn,
  developmentUrl
}: {
  readonly commandLine: Pick<CommandLine, 'getSwitchValue'>
  readonly isSpellCheckerOn: boolean
  readonly developmentUrl: string | null
}): readonly NetworkLayer[] {
  const built: readonly NetworkLayer[] = developmentUrl === null ? ['page', 'requests'] : []
  const names: readonly NetworkLayer[] = isChromiumClosed(commandLine) ? ['names'] : []
  const browser: readonly NetworkLayer[] = isSpellCheckerOn ? [] : ['browser']
  const node: readonly NetworkLayer[] = isGuarded() ? ['node'] : []
  return [...built, 'leaving', ...names, ...browser, ...node, 'model']
}
