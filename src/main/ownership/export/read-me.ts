import type { OwnedCounts } from '../../../shared/contract/ownership-views'

/** What somebody should know who finds the export in ten years. @param day `YYYY-MM-DD` @param missing how many originals are not in it */
export function readMe(
  day: string,
  { messages, applications, asks, entries, resumes }: OwnedCounts,
  missing: number
): string {
  return `Everything from Coachable, as of ${day}
${'='.repeat(38 + day.length)}

This folder holds all that Coachable kept: ${messages} messages, ${applications} applications,
${asks} requests for feedback, ${entries} journal entries, ${resumes} resumes and letters.
It is yours. It is not encrypted: whoever can open this file can read it.

To read it without Coachable:
  journal/           the journal, one Markdown file for each entry; any text editor opens them
  messages.csv       the messages, with what was read in them
  applications.csv   the applications and where they stand
  steps.csv          what to do, and what was decided about it
  originals/         mails, resumes and letters, byte for byte as they came in
Spreadsheets open the .csv files. A cell that a spreadsheet could run as a formula
has an apostrophe in front. Very long texts are cut in these tables; they are whole
in data.json. What was put away in Coachable is only in data.json and originals/.

To bring it back into Coachable: Privacy, "Bring an export in". For that, leave the
zip file as it is. data.json and manifest.json are what Coachable reads; the data
format is described in Coachable's docs/data-format.md.
${missing === 0 ? '' : `\n${missing} originals could not be read when this was made, and are not in it. Their text is in data.json.\n`}`
}
