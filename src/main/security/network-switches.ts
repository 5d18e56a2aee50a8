import type { App, CommandLine } from 'electron'

/** Every name, and every number that could stand for one, leads nowhere: for all of Chromium, whatever asks. */
const NO_NAMES = 'MAP * ~NOTFOUND'

/** Parts of Chromium that could connect by themselves or past the page's policy. A name that a later version dropped it passes over. */
export const DISABLED_FEATURES = [
  // WebRTC would tell this computer's name to its network.
  'WebRtcHideLocalIpsWithMdns',
  'Prerender2',
  'NetworkErrorLogging',
  'Reporting',
  'AsyncDns',
  'DnsOverHttps',
  'UseDnsHttpsSvcb'
] as const

/**
 * The switches of Chromium that keep it from the network: names, the search for a proxy, QUIC, crash reports, and features that
 * connect. Only such as Electron's own binary knows; those of the Chrome browser (component updates, domain reliability, sync,
 * background networking, pings) belong to parts that Electron does not have.
 * @param developmentHost the development server's name, which a page under development needs; null in the product
 */
export function networkSwitches(developmentHost: string | null): readonly (readonly [name: string, value?: string])[] {
  return [
    ['host-resolver-rules', developmentHost === null ? NO_NAMES : `${NO_NAMES}, EXCLUDE ${developmentHost}`],
    ['no-proxy-server'],
    ['disable-quic'],
    ['disable-breakpad'],
    ['disable-features', DISABLED_FEATURES.join(',')]
  ]
}

/** Sets them. Before `ready`. */
export function closeChromium(app: Pick<App, 'commandLine'>, developmentHost: string | null): void {
  for (const [name, value] of networkSwitches(developmentHost)) {
    // What the command line disables already stays disabled: of two the last would count alone.
    const before = name === 'disable-features' ? app.commandLine.getSwitchValue(name) : ''
    app.commandLine.appendSwitch(name, before === '' ? value : `${before},${value}`)
  }
}

/** True where they hold in this run, in full. */
export function isChromiumClosed(commandLine: Pick<CommandLine, 'getSwitchValue'>): boolean {
  return commandLine.getSwitchValue('host-resolver-rules') === NO_NAMES
}
