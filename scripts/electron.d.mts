/** Finds a runtime, and installs one where there is none. Throws with the settings to try. */
export function resolveElectron(options?: { readonly quiet?: boolean }): Promise<{
  readonly path: string
  readonly version: string
  readonly source: 'environment' | 'official' | 'development'
}>
/** The environment for a process that starts this runtime. */
export function electronEnvironment(runtime: { readonly path: string }): Record<string, string | undefined>
