/** What the words of the program may never say, from the product's design. */
export interface WordingRule {
  /** Told where it is broken. */
  readonly name: string
  readonly breaks: (words: string) => boolean
  /** Words that break it and are meant so. */
  readonly meant?: readonly string[]
}

/** Names and abbreviations that are written so anywhere. */
const NAMES = new Set(
  [
    'Coachable Electron Markdown Word Excel OpenDocument Outlook Thunderbird Apple Mail Gmail LibreOffice Windows Mac Linux Unicode',
    'Today Messages Applications Resume Journal Insight Privacy Settings Search Undo Ctrl Cmd Enter Esc Tab Shift Delete',
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    'January February March April May June July August September October November December',
    'Dear Re I’m I’ll I’d I English'
  ].flatMap((line) => line.split(' '))
)

/** So few words are a button, a heading or a name in a list. */
const LABEL_WORDS = 5

export const WORDING_RULES: readonly WordingRule[] = [
  {
    name: 'nobody is scored or ranked',
    breaks: has(
      /\b(?:scor(?:e|es|ed|ing)|rank(?:s|ed|ing)?|rated?|rating|graded?|percentile|leader ?board|out of (?:10|ten|100)|(?:strong|weak)(?:er|est)? candidate|your level is)\b/i
    ),
    meant: [
      // These say that nobody is; or they speak of the reader, of a test, of a job's title, and not of the person.
      'It does not score or rank you, and it does not tell you where not to apply.',
      'Your file stays on this computer and is never changed. There is no score: how a company filters, nobody outside can know.',
      'With it, Coachable shows line by line what the job asks for and where your resume says it. Nothing is scored.',
      'A score from 0 to 100 for finding the right reason on the right words; 100 would be without a mistake',
      'In tables and lists of scores it can lose the thread.',
      'One honest line near the top of resume and letter, and leave out what only shows rank.'
    ]
  },
  {
    name: 'nobody is told not to apply',
    breaks: has(
      /\b(?:do not|don['’]t|never|should ?n[o'’]t|should not|better not|stop|avoid|refrain from|not worth|no point in|skip) (?:to )?(?:appl(?:y|ying)|send(?:ing)? (?:an|this|the) application)\b/i
    )
  },
  {
    name: 'nobody is blamed',
    breaks: has(
      /(?<!\b(?:not|never|nor|neither|nothing is) )\byour (?:own )?fault\b|\byou(?:r application)? (?:have |has |['’]ve )?fail(?:ed|s)?\b|\byou (?:should|could) have\b|\byou (?:forgot|neglected|messed|lack|ruined)\b|\b(?:your|a) failure\b|\bnot good enough\b|\byou are (?:not qualified|too|bad|weak)\b|\b(?:careless|lazy|hopeless|pathetic|stupid|loser)\b|\byou did ?n[o'’]t (?:bother|manage|care)\b/i
    )
  },
  {
    name: 'a no is not a pile of rejects',
    breaks: (words) => isLabel(words) && /\breject(?:s|ed|ions?)?\b/i.test(words)
  },
  { name: 'nothing is shouted', breaks: (words) => /!/.test(words) || hasShouting(words) },
  {
    name: 'nobody is kept waiting, hurried or scared',
    breaks: has(
      /\bplease wait\b|\boops\b|\bwhoops\b|\buh-oh\b|\bare you sure\b|\berror occurred\b|\bfatal\b|\bclick here\b|\bhurry\b|\blast chance\b|\bact now\b|\bcongratulations\b|\bguaranteed?\b/i
    )
  },
  {
    name: 'nothing is promised to be sent',
    breaks: has(/\b(?:we|coachable) (?:will |has |have )?(?:sends?|sent)\b(?! nothing)/i)
  },
  { name: 'no em dashes', breaks: has(/—|\s--\s/) },
  { name: 'real ellipses, quotes and apostrophes', breaks: has(/\.\.\.|\p{L}'\p{L}|"/u) },
  { name: 'one space', breaks: has(/\S {2,}\S/) },
  { name: 'no emoji', breaks: has(/\p{Extended_Pictographic}/u) },
  { name: 'labels in sentence case', breaks: isTitleCase }
]

/** Which rules these words break. */
export function brokenRules(words: string): readonly string[] {
  return WORDING_RULES.filter(({ breaks, meant = [] }) => breaks(words) && !meant.includes(words)).map(
    ({ name }) => name
  )
}

function has(pattern: RegExp): (words: string) => boolean {
  return (words) => pattern.test(words)
}

function isLabel(words: string): boolean {
  return !/[.?:]$/.test(words) && words.trim().split(/\s+/).length <= LABEL_WORDS
}

function hasShouting(words: string): boolean {
  return (words.match(/\b\p{Lu}{5,}\b/gu) ?? []).length > 0
}

/** A label is written as a sentence is: only its first word and names begin with a capital. */
function isTitleCase(words: string): boolean {
  if (!isLabel(words)) return false
  const after = words.trim().split(/(?<=[.:?{}“(/,])\s*|\s+/)
  return after.slice(1).some((word, at) => {
    const before = after[at] ?? ''
    if (/[.:?{}“(/]$/.test(before)) return false
    const bare = word.replace(/[^\p{L}’]/gu, '')
    return /^\p{Lu}\p{Ll}/u.test(bare) && !NAMES.has(bare)
  })
}
