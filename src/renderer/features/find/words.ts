/** The sentences of finding in a page. */
export const WORDS = {
  title: 'Find on this page',
  next: 'Next place',
  previous: 'Place before it',
  close: 'Close',
  none: 'Not on this page',
  everything: 'Search everything',
  everythingDetail: 'Only what this page shows is looked through'
} as const

/** Which of the places is shown. */
export function placeWords(at: number, count: number): string {
  return `${at + 1} of ${count}`
}
