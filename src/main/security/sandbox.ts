import type { App } from 'electron'

/**
 * Every renderer is sandboxed. The one exception is Linux as root (containers, CI): Chromium's sandbox refuses to run there, and
 * Electron only starts with ELECTRON_DISABLE_SANDBOX. The window keeps its other walls then: context isolation, no Node, the
 * sandboxed kind of preload. Before `ready`.
 */
export function enableSandbox(app: App): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) app.enableSandbox()
}
