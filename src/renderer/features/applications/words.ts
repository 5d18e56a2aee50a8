import type { Stage } from '../../../shared/domain/application'

/** What each stage is called. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  saved: 'Saved',
  applied: 'Applied',
  screen: 'First call',
  interview: 'Interview',
  offer: 'Offer',
  rejected: 'They said no',
  no_answer: 'No answer',
  withdrawn: 'Withdrawn'
}

/** The sentences of the page of applications. */
export const WORDS = {
  title: 'Applications',
  listFailed: 'The applications could not be fetched. They are safe. Close Coachable and open it again.',
  empty: 'Keep track of where you applied',
  emptyDetail:
    'Note a company and a role, and press Enter. Letters that you bring in find their application by themselves and say where it stands; what you say always wins.',
  emptyTable: 'You have a list already, in a spreadsheet or another tracker?',
  company: 'Company',
  role: 'Role',
  rolePlaceholder: 'Role, if you like',
  companyPlaceholder: 'Company',
  add: 'Add',
  addLabel: 'Add an application',
  addStage: 'Where it stands',
  appliedToday: 'Applied today',
  savedForLater: 'Saved for later',
  needsCompany: 'Which company is it?',
  board: 'Board',
  list: 'List',
  view: 'How they are shown',
  search: 'Find',
  searchPlaceholder: 'Company, role or contact',
  which: 'Which ones',
  all: 'All',
  underWay: 'Under way',
  ended: 'At rest',
  quiet: 'Quiet for long',
  menu: 'More for all applications',
  importTable: 'Bring in a table…',
  saveTable: 'Save as a table…',
  saveChosen: 'Save as a table…',
  savedTable: 'Saved.',
  askAfter: 'Ask about silence after',
  never: 'Never ask',
  noMatch: 'Nothing fits what you look for.',
  showAll: 'Show all',
  noCompany: 'No company noted',
  noRole: 'No role noted',
  unfold: 'Show these',
  fold: 'Fold',
  move: 'Move',
  moveTo: 'Move to',
  emptyColumn: 'None here',
  boardKeys: 'Arrow keys go from card to card. Ctrl with left or right moves a card. M opens the ways to move it.',
  dropHere: 'Let go to move it here',
  sortBy: 'Sort by',
  stage: 'Stage',
  since: 'Since',
  lastNews: 'Last news',
  applied: 'Applied',
  messages: 'Messages',
  resume: 'Resume',
  chooseAll: 'Choose all that are listed',
  setStage: 'Set stage',
  on: 'On',
  putAway: 'Put away',
  clear: 'Clear',
  letRest: 'Let it rest',
  letThemRest: 'Let them rest',
  keepWaiting: 'Keep waiting',
  look: 'Look at them',
  back: 'All applications',
  gone: 'This application is not here any more.',
  goneDetail: 'It may have been put away.',
  editNames: 'Edit company and role',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  steps: 'How it went',
  noSteps: 'Nothing noted yet.',
  addStep: 'Add a step',
  step: 'Step',
  day: 'Day',
  dayOptional: 'Day, if you know it',
  round: 'Round',
  edit: 'Edit',
  remove: 'Remove',
  youNoted: 'You noted this',
  notRight: 'Not so? Correct what the message is, there.',
  noDay: 'day not noted',
  theirMessages: 'Messages',
  noMessages: 'None yet. A letter that names this company finds its way here by itself.',
  noSubject: 'a message without a subject',
  notes: 'Notes',
  notesHint: 'Kept by itself. Whatever you want to remember.',
  posting: 'The posting',
  postingHint: 'Paste its words: pages vanish.',
  postingLink: 'Where it stood',
  copyLink: 'Copy',
  copied: 'Copied',
  contact: 'Contact',
  contactName: 'Name',
  contactAddress: 'Email',
  resumes: 'What you sent',
  noResumes: 'The resume desk knows which version went where: choose there, under Versions.',
  toDesk: 'Open in the resume desk',
  toDeskPlain: 'To the resume desk',
  sameCompany: 'Also at this company',
  notKept: 'Not kept yet:',
  retry: 'Try again',
  isPlanned: 'ahead'
} as const

const numbers = new Intl.NumberFormat()

/** "1 application", "12 applications". */
export function countOf(count: number): string {
  return count === 1 ? '1 application' : `${numbers.format(count)} applications`
}

/** What the head says of all of them. */
export function headLine(all: number, underWay: number): string {
  if (underWay === 0) return countOf(all)
  return `${countOf(all)}, ${underWay === all && all > 1 ? 'all' : numbers.format(underWay)} under way`
}

/** The name of a stage with its round. */
export function stageName({ stage, round }: { readonly stage: Stage; readonly round: number | null }): string {
  return round === null ? STAGE_WORDS[stage] : `${STAGE_WORDS[stage]}, round ${round}`
}

const SMALL_NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** How long a silence is, as people say it. */
export function silenceLength(days: number): string {
  if (days < 14) return days === 1 ? 'a day' : `${days} days`
  if (days < 75) return `${SMALL_NUMBERS[Math.floor(days / 7)] ?? Math.floor(days / 7)} weeks`
  const months = Math.floor(days / 30.4)
  return months < 24 ? `${SMALL_NUMBERS[months] ?? months} months` : 'two years and more'
}

/** The gentle question. */
export function silenceQuestion(days: number): string {
  return `No word for ${silenceLength(days)}. Let it rest?`
}

/** What the strip over the board says. */
export function quietLine(count: number, after: number): string {
  const many = count === 1 ? 'One application has' : `${numbers.format(count)} applications have`
  return `${many} been quiet for ${silenceLength(after)} or longer. Waiting costs strength: you may let ${count === 1 ? 'it' : 'them'} rest.`
}

/** The choices of how long to wait, in days. */
export const WAITS = [14, 21, 30, 45, 60, 90] as const
/** Ten years. */
export const NEVER = 3650

/** A number of days as a choice. */
export function waitName(days: number): string {
  return days >= NEVER ? WORDS.never : `${numbers.format(days)} days`
}

/** How many are chosen in the list. */
export function chosenLine(count: number): string {
  return `${numbers.format(count)} chosen`
}

/** What is told once applications were moved. */
export function movedLine(name: string | null, count: number, stage: Stage): string {
  return `${name ?? countOf(count)}: ${STAGE_WORDS[stage].toLowerCase()}.`
}

/** What is told once applications were put away. */
export function awayLine(name: string | null, count: number): string {
  return `${name ?? countOf(count)}: put away.`
}

export function addedLine(name: string): string {
  return `Noted: ${name}.`
}

export function messagesLine(count: number): string {
  return count === 1 ? '1 message' : `${numbers.format(count)} messages`
}

export function columnLabel(stage: Stage, count: number): string {
  return `${STAGE_WORDS[stage]}: ${countOf(count)}`
}

export function removedStep(stage: Stage): string {
  return `${STAGE_WORDS[stage]}: taken out.`
}
