import type { ErrorCode } from '../../../shared/contract/result'
import type { FollowState, TakenResume } from '../../../shared/contract/views'
import type {
  IssueKind,
  Level,
  ReadingWarning,
  Requirement,
  ResumeContext,
  ResumeLine
} from '../../../shared/domain/resume'
import type { CheckGroup, ResumeTarget } from '../../../shared/domain/resume-desk'

/** The resume desk's sentences. */
export const WORDS = {
  title: 'Resume',
  empty: 'Look at your resume before it goes out',
  emptyDetail:
    'Coachable reads it the way a machine does, marks what is worth a look, and shows what a job asks for beside what you show. Mend it in your own program: when you save, it is read again, and what is done ticks itself.',
  emptyPrivate:
    'Your file stays on this computer and is never changed. There is no score: how a company filters, nobody outside can know.',
  dropHere: 'Drop a resume or a cover letter anywhere on this page: PDF, Word, OpenDocument, Markdown or text.',
  openResume: 'Open a resume…',
  openLetter: 'Open a cover letter…',
  add: 'Add',
  addMore: 'Add a resume or a cover letter',
  files: 'Your resumes and letters',
  listFailed: 'The list could not be fetched. Your files are safe. Close Coachable and open it again.',
  gone: 'This file is not here any more.',
  goneDetail: 'It may have been put away.',
  menu: 'Menu of this file',
  toLetter: 'This is a cover letter',
  toResume: 'This is a resume',
  chooseNewer: 'Choose the newer file…',
  edit: 'Open in its program',
  remove: 'Put away',
  versions: 'Versions',
  newest: 'Newest',
  saveCopy: 'Save a copy…',
  saved: 'Saved.',
  wentTo: 'It went with these applications',
  noApplications:
    'You have not noted any application yet. Open a message of the employer and choose “Add” below its head.',
  close: 'Close',
  targetTitle: 'What is it for?',
  targetNothing: 'Not compared with a job yet.',
  targetAdd: 'Say what it is for',
  targetChange: 'Change',
  targetChangeName: 'Change what it is for',
  targetApplication: 'One of your applications',
  targetNoApplication: 'None of these',
  targetApplicationHint: 'Fills in role and company.',
  role: 'Role',
  company: 'Company',
  job: 'Job description',
  jobDetail: 'Paste the whole posting, or take it from a file. It stays on this computer.',
  jobFile: 'From a file…',
  jobTooLong: 'This is too long for one job description. Keep the part about the job.',
  save: 'Save',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  checking: 'Reading it…',
  checkingAgain: 'A newer save is being read. What you see is from before.',
  oldShown: 'What you see is from the last version that could be read.',
  refused: 'A newer save could not be kept:',
  noWording:
    'Spelling and grammar could not be checked this time. All the rest was. Close Coachable and open it again to try once more.',
  text: 'What a machine reads',
  textDetail: 'The text that a program gets from your file, in this order.',
  noText: 'There is no text in this file for a machine to read.',
  steps: 'F8 or J goes to the next mark, Shift+F8 or K to the one before.',
  todo: 'To do',
  issues: 'Marks',
  theJob: 'The job',
  views: 'What came out of it',
  checklist: 'Before the next application',
  print: 'Print this list',
  allDone: 'Nothing is open. It is ready to go.',
  allDoneButWording: 'Nothing else is open.',
  nothingYet: 'This fills once the file has been read.',
  show: 'Show',
  byCheck: 'Ticked by the check',
  byPerson: 'You ticked this',
  because: 'They said:',
  becauseWhole: 'This follows from their message as a whole.',
  toMessage: 'Show this in the message',
  unknownSender: 'someone',
  noSubject: 'a message without a subject',
  pointsLead: 'They ask for this, and it does not show yet:',
  sayIt: 'Say it if you have it. Applying below 100\u00a0% is fine.',
  sayItIfYouHave: 'Say it if you have it.',
  noJobYet:
    'Say what it is for, with the job description: Coachable then shows what the job asks for and this file does not show.',
  noIssues: 'Nothing is marked.',
  noIssuesDetail: 'Coachable found nothing that is worth a look.',
  all: 'All',
  filter: 'Which marks are listed',
  ignoreOnce: 'Ignore here',
  ignoreAlways: 'Always ignore',
  bringBack: 'Bring back',
  ignoredOnce: 'Ignored in this file',
  ignoredAlways: 'Always ignored',
  whole: 'About the whole file',
  copied: 'Copied',
  copyFailed: 'Copying did not work. Select the word and copy it by hand.',
  noJob: 'No job description yet',
  noJobDetail:
    'With it, Coachable shows line by line what the job asks for and where your resume says it. Nothing is scored.',
  musts: 'They need',
  nices: 'Nice to have',
  jobLead: 'No list has to be met in full: applying below 100\u00a0% is fine.',
  noRequirements: 'No single requirements could be found in this job description.',
  level: 'The level',
  asked: 'They ask for',
  shown: 'This shows',
  levelSilent: 'does not say',
  taken: 'What became of your files',
  dismiss: 'Dismiss'
} as const

export const KIND_NAMES: Readonly<Record<ResumeContext['kind'], string>> = {
  resume: 'Resume',
  letter: 'Cover letter'
}

/** What an issue of each kind is called. */
export const ISSUE_NAMES: Readonly<Record<IssueKind, string>> = {
  spelling: 'Spelling',
  grammar: 'Grammar',
  wrong_word: 'Another word?',
  doubled_word: 'A word twice',
  apostrophe: 'Apostrophe',
  agreement: 'Agreement',
  tense: 'Tense',
  variants_mixed: 'Two spellings mixed',
  date_format: 'Way of writing dates',
  date_order: 'Order of dates',
  date_overlap: 'Dates overlap',
  date_gap: 'Time in between',
  other_company: 'Another employer’s name',
  formatting: 'Formatting',
  length: 'Length',
  irrelevant: 'Not for this job',
  filler: 'Empty phrase',
  contact: 'Contact data',
  reading: 'For machines'
}

/** What each group of issues is called, short. */
export const GROUP_NAMES: Readonly<Record<CheckGroup, string>> = {
  mistakes: 'Wording',
  dates: 'Dates',
  other_company: 'Employer’s name',
  contact: 'Contact',
  relevance: 'Relevance',
  length: 'Length',
  machine: 'For machines'
}

/** What to do about each group, and how it reads once nothing of it is left. */
export const GROUP_TASKS: Readonly<Record<CheckGroup, { readonly title: string; readonly detail: string }>> = {
  mistakes: { title: 'Mend the wording', detail: 'Spelling, grammar and signs. These are quick.' },
  dates: { title: 'Look over the dates', detail: 'Written one way, in the right order, and without open questions.' },
  other_company: { title: 'Take out the other employer’s name', detail: 'Left over from another application.' },
  contact: { title: 'Make sure that they can reach you', detail: 'Mail and phone, complete and in the page itself.' },
  relevance: { title: 'Cut what this job does not need', detail: 'What stays is read more closely.' },
  length: { title: 'Bring it to a good length', detail: 'Two pages are enough for most jobs.' },
  machine: { title: 'Make it easy for a machine to read', detail: 'One column, plain text, a common font.' }
}

/** What keeps a machine from reading a file, and what to do. */
export const WARNING_WORDS: Readonly<Record<ReadingWarning, string>> = {
  image_only:
    'This file is a picture of text. A machine reads nothing in it. Save it once more as a PDF or Word file from the program that you wrote it in.',
  columns_mixed:
    'Columns that stand side by side may be read across, so that lines get mixed up. Read the text below: where it jumps, one column is safer.',
  unreadable_letters:
    'The letters of this file’s font come out as other signs. Save it with a common font such as Arial or Calibri, and it can be read.',
  contact_outside_body:
    'Your name, mail or phone stands only in a header, a footer or a text box. Many programs pass over those: move it into the page itself.'
}

/** Where lines stand that are not in the body. */
export const PART_NAMES: Readonly<Record<Exclude<ResumeLine['part'], 'body'>, string>> = {
  header: 'In the header',
  footer: 'In the footer',
  text_box: 'In a text box',
  table: 'In a table'
}

export const FOLLOW_WORDS: Readonly<Record<FollowState, string>> = {
  following: 'Checked again whenever you save it',
  missing: 'It is not where it was',
  off: 'Newer saves are not noticed'
}

export const STATE_NAMES: Readonly<Record<Requirement['state'], string>> = {
  covered: 'It is there',
  unsure: 'Not sure',
  missing: 'Not found'
}

/** How many things are open, short. */
export function openCount(count: number): string {
  return count === 0 ? 'all done' : `${count} open`
}

/** How often something is to be looked at. */
export function places(count: number): string {
  return count === 1 ? '1 place' : `${count} places`
}

/** The button that tells how many versions there are, and when the newest came in. */
export function versionsButton(count: number, newest: string): string {
  return count === 1 ? `1 version, from ${newest}` : `${count} versions, newest from ${newest}`
}

/** A version by its number. */
export function versionName(number: number): string {
  return `Version ${number}`
}

/** Which applications a version went with. */
export function sentWith(names: readonly string[]): string {
  return names.length > 2 ? `Went with ${names.length} applications` : `Went with ${names.join(' and ')}`
}

/** What a file is for, in one line; null where nobody has said. */
export function targetLine({ role, company, job }: ResumeTarget): string | null {
  const names = [role, company].filter((name) => name !== '').join(', ')
  if (names === '') return job === '' ? null : 'For the job description that you gave.'
  return job === '' ? `For ${names}, without a job description.` : `For ${names}, with its job description.`
}

/** The heading of what has been done. */
export function doneHeading(count: number): string {
  return `Done (${count})`
}

/** The heading of what is not shown any more. */
export function ignoredHeading(count: number): string {
  return `Ignored (${count})`
}

/** The page that begins. */
export function pageName(page: number): string {
  return `Page ${page}`
}

/** How long a text is. */
export function size(words: number, pages: number | null): string {
  const length = `${new Intl.NumberFormat().format(words)} ${words === 1 ? 'word' : 'words'}`
  return pages === null ? length : `${length} on ${pages === 1 ? '1 page' : `${pages} pages`}`
}

/** The words that an employer named as wrong. */
export function named(words: readonly string[], done: boolean): string {
  const list = words.map((word) => `“${word}”`).join(', ')
  if (done) return words.length === 1 ? `${list} is gone.` : `${list} are gone.`
  return `They named ${list}.`
}

/** A level in words; null where nothing shows. */
export function levelWords(years: number | null, seniority: string | null): string | null {
  const parts = [years === null ? '' : years === 1 ? '1 year' : `${years} years`, seniority ?? '']
  const text = parts.filter((part) => part !== '').join(', ')
  return text === '' ? null : text
}

/** Whether there is anything to say about a level. */
export function tellsLevel({ askedYears, asked }: Level): boolean {
  return levelWords(askedYears, asked) !== null
}

/** What a suggestion's button does. */
export function copyName(word: string): string {
  return `Copy “${word}”`
}

/** How many files came in that were not here before. */
export function cameIn(names: readonly string[]): string {
  return names.length > 3 ? `${names.length} files came in.` : `${names.join(', ')} came in.`
}

/** What became of one file; its name stands before it. Null where it came in, which `cameIn` tells of all. */
export function takenWords(result: TakenResume['result'], refusal: (code: ErrorCode) => string): string | null {
  if (!result.ok) return `was not taken in. ${refusal(result.code)}`
  switch (result.value.as) {
    case 'new':
      return null
    case 'version':
      return 'is kept as a newer version.'
    case 'known':
      return 'is here already, letter for letter.'
  }
}

/** A line of a resume without the sign of a list before it. */
export function withoutBullet(line: string): string {
  return line.replace(/^\s*[•‣◦●○▪▫■□◆➢►▸✓✔*·–-]\s+/u, '')
}
