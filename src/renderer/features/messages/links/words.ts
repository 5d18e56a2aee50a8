/** The links of a message, in plain sentences. */
export const WORDS = {
  copy: 'Copy address',
  copied: 'Copied',
  open: 'Open in browser…',
  localOnly: 'Local-only mode is on, so links can be copied and are not opened. The Privacy page has the switch.'
} as const

/** What shows or hides the links. */
export function linksToggle(count: number, open: boolean): string {
  const what = count === 1 ? 'the link in this message' : `the ${count} links in this message`
  return open ? `Hide ${what}` : `Show ${what}`
}
