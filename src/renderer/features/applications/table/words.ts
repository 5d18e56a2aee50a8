import type { AlikeWay } from '../../../../shared/contract/application-views'
import type { ErrorCode } from '../../../../shared/contract/result'
import type { TableField } from '../../../../shared/domain/application-table'
import { countOf } from '../words'

/** What a column can hold, in the order of the choice. */
export const FIELD_WORDS: Readonly<Record<TableField, string>> = {
  company: 'Company',
  role: 'Role',
  stage: 'Stage',
  stage_on: 'Day of the stage',
  on_applied: 'Day applied',
  on_screen: 'Day of the first call',
  on_interview: 'Day of an interview',
  on_offer: 'Day of the offer',
  on_rejected: 'Day they said no',
  on_withdrawn: 'Day withdrawn',
  contact_name: 'Contact’s name',
  contact_address: 'Contact’s email',
  link: 'Where the posting stood',
  posting: 'Words of the posting',
  notes: 'Notes',
  history: 'Steps, as Coachable writes them',
  keep: 'Keep in the notes',
  leave: 'Leave out'
}

export const ALIKE_WORDS: Readonly<Record<AlikeWay, string>> = {
  fill: 'Add what is missing there',
  add: 'Add as a new one',
  leave: 'Leave the row out'
}

export const WORDS = {
  title: 'Bring in a table',
  lead: 'A CSV file from your spreadsheet or another tracker, or cells that you copy and paste. It stays on this computer, and all of it can be undone at once.',
  open: 'Open a file…',
  paste: 'Or paste the cells here',
  read: 'Read these cells',
  another: 'Another table…',
  columns: 'What the columns hold',
  column: 'Column',
  examples: 'In it',
  holds: 'Holds',
  headings: 'The first row names the columns',
  dayOrder: 'Which is the day?',
  stages: 'What the words for the stage mean',
  noStage: 'No stage: keep in the notes',
  word: 'Word',
  rows: 'Rows',
  means: 'Means',
  preview: 'How the first rows come in',
  alike: 'Already there',
  each: 'Row by row',
  line: 'Row',
  asUsual: 'As chosen above',
  bring: 'Bring in',
  cancel: 'Cancel',
  needDayOrder: 'Say first which number is the day.',
  needCompany: 'No column holds the company. You can bring it in all the same, and name the companies later.',
  noRows: 'There are no rows in it.',
  notATable:
    'This is a workbook, not a text table. In your spreadsheet choose “Save as” and then CSV, and open that file.',
  noCompany: 'No company',
  noSteps: 'no stage'
} as const

const numbers = new Intl.NumberFormat()

/** A sentence for a table that could not be read. */
export function tableError(code: ErrorCode, explain: (code: ErrorCode) => string): string {
  if (code === 'unsupported_type') return WORDS.notATable
  if (code === 'invalid_request') return 'This has more columns than a table of applications can have.'
  if (code === 'empty_file') return 'There is nothing in it.'
  return explain(code)
}

export function dayOrderQuestion(cell: string): string {
  return `“${cell}” can be read both ways. Which is the day?`
}

export function bringLabel(rows: number): string {
  return `${WORDS.bring} ${numbers.format(rows)} ${rows === 1 ? 'row' : 'rows'}`
}

export function alikeLine(count: number): string {
  return count === 1
    ? 'One row has the company and role of an application that is there already.'
    : `${numbers.format(count)} rows have the company and role of an application that is there already.`
}

export function moreRows(count: number): string {
  return `and ${numbers.format(count)} more, as chosen above`
}

export function likeLine(line: number): string {
  return `like row ${line}`
}

export function withoutCompanyLine(count: number): string {
  return count === 1
    ? 'One row names no company. It comes in all the same, and you can name it later.'
    : `${numbers.format(count)} rows name no company. They come in all the same, and you can name them later.`
}

export function unreadDaysLine(count: number, example: string): string {
  const rows = count === 1 ? 'One row has a day' : `${numbers.format(count)} rows have days`
  return `${rows} that Coachable cannot read, like “${example}”. What it says is kept in the notes.`
}

export function brokenLine(line: number): string {
  return `From row ${line} on a quotation mark is never closed, so that the rest may have run together. Look at the last rows.`
}

/** What is told once a table has come in. */
export function broughtLine(added: number, filled: number, left: number): string {
  const parts = [
    `${countOf(added)} brought in`,
    ...(filled > 0 ? [`${numbers.format(filled)} filled in`] : []),
    ...(left > 0 ? [`${numbers.format(left)} ${left === 1 ? 'row' : 'rows'} with nothing new`] : [])
  ]
  return `${parts.join(', ')}.`
}
