import type { App } from 'electron'

/**
 * Every renderer is sandboxed. The one exception is Linux as root (containers, CI), where Chromium's sandbox refuses to run:
 * there the window keeps its other walls (context isolation, no Node, the sandboxed kind of preload). Before `ready`.
 */
export function enableSandbox(app: App): void {
  if (process.platform === 'linux' && process.getuid?.() === 0) app.commandLine.appendSwitch('no-sandbox')
  else app.enableSandbox()
}
