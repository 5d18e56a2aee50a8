/** Builds unless out/ was built from these very sources. Throws when the build fails. */
export function ensureBuilt(): void
/** What is in out/ counts as no build from here on. */
export function forgetBuild(): void
