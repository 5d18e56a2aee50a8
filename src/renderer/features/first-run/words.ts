/** The sentences of the first minutes, and of the sample data. */
export const WORDS = {
  title: 'Good that you are here.',
  what: 'Coachable helps you to learn from what employers answer, and to take the next step.',
  how: 'It marks what they said in their own words, and shows what of it is in your hands.',
  where: 'Everything stays on this computer: nothing is sent anywhere, and there is no account.',
  waysIn: 'Begin with an answer you got',
  lookAround: 'Or look around first',
  sampleTitle: 'Half a year of an invented job search',
  sampleDetail:
    'Fifteen applications, twenty messages, two resumes and a journal, all made up. You can take it away again whenever you like, without a trace.',
  load: 'Try it with sample data',
  loading: 'Bringing it in…',
  offerDetail: 'To see what this page looks like after a while, you can look around in invented data first.',
  banner: 'This is sample data: the people and firms in it are invented.',
  remove: 'Remove it',
  removing: 'Removing it…',
  dialogTitle: 'Remove the sample data?',
  dialogDetail:
    'Everything that came with it goes for good, with the ticks, corrections and requests that hang on it. What you brought in or wrote yourself stays.',
  keep: 'Keep it for now'
} as const

/** What becomes of the person's own words in the sample data; null where there are none. */
export function ownWordsStay(count: number): string | null {
  if (count === 0) return null
  if (count === 1) return 'In one place you wrote something yourself. Your words stay, in your journal.'
  return `In ${count} places you wrote something yourself. Your words stay, in your journal.`
}
