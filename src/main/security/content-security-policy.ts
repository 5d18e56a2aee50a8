/** The one origin that the window's page has. */
export const APP_ORIGIN = 'app://coachable'

/**
 * The policy of the window's page: its own files and nothing else.
 * @param nonce fresh for each load; Mantine's layout writes one `<style>` element that carries it
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'"
  ].join('; ')
}
