// Writes the segments of the dev resumes, as the language check reads them, with the places of their planted mistakes: for measure.py.
//   node scripts/run-typescript.mjs training/proofreader/dev-lines.ts OUT.jsonl MAIL.jsonl
// MAIL.jsonl gets the paragraphs of dev's mail: well written, so that whatever is suspected there is a false alarm.
// Dev chooses thresholds and shows what fails; nothing learns from it.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { segmentsOf } from '../../src/main/resume/language/segments'
import { readResumeFile } from '../../src/main/resume/text/read-resume'
import { textOf } from '../../src/shared/domain/resume'
import { folderOf, readCases } from '../../test/fixtures/resumes/cases'
import { readExamples } from '../tools/example'
import { placeIn } from '../tools/resume-places'

/** What a proofreader of single sentences could see. */
const KINDS: readonly string[] = [
  'wrong_word',
  'agreement',
  'apostrophe',
  'grammar',
  'tense',
  'doubled_word',
  'spelling'
]

function writeLines(file: string, rows: readonly object[]): void {
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
}

function mail(): readonly object[] {
  return readExamples(path.join('training', 'data', 'dev.jsonl')).map(({ id, text }) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    const segments = lines.map((line) => ({ line, places: Array.from({ length: line.length + 1 }, (_, unit) => unit) }))
    return { name: id, clean: true, segments, planted: [] }
  })
}

async function resumes(): Promise<readonly object[]> {
  const rows: object[] = []
  for (const { name, files, expected } of await readCases('dev')) {
    const [file = ''] = files
    const read = await readResumeFile(file, readFileSync(path.join(folderOf('dev'), file)))
    if (!read.ok) throw new Error(`${file} cannot be read`)
    const text = read.value.running.text
    const whole = textOf(text)
    const planted = expected.planted.flatMap(({ line, words, kind, suggestion }) => {
      const place = placeIn(whole, line, words)
      return place ? [{ ...place, kind, words, suggestion, isLanguage: KINDS.includes(kind) }] : []
    })
    const segments = segmentsOf(text.lines).map(({ text: line, places, isHeading }) => ({ line, places, isHeading }))
    rows.push({ name, clean: expected.clean, segments, planted })
  }
  return rows
}

const [out, mailOut] = process.argv.slice(2)
if (!out || !mailOut) throw new Error('dev-lines needs two files')
writeLines(mailOut, mail())
void resumes().then((rows) => writeLines(out, rows))
