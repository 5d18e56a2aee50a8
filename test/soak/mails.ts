import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

interface Example {
  readonly subject: string
  readonly text: string
}

/** The address that one mail of the run comes from, and no other. */
export function senderOf(number: number): string {
  return `jobs@firm${number}.example`
}

/** Writes that many mails as files, numbered from `from` on: real messages of the training data, each with a line of its own. */
export async function writeMails(
  folder: string,
  { from, count, examples }: { readonly from: number; readonly count: number; readonly examples: string }
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const lines = (await readFile(examples, 'utf8')).trim().split('\n')
  const files: string[] = []
  for (let number = from; number < from + count; number += 1) {
    // The file is this project's own and every line of it has these two.
    const example = JSON.parse(lines[number % lines.length] ?? '{}') as Example
    const file = path.join(folder, `${String(number).padStart(6, '0')}.eml`)
    await writeFile(file, mailOf(example, number))
    files.push(file)
  }
  return files
}

function mailOf({ subject, text }: Example, number: number): string {
  const head = [
    `From: Recruiting <${senderOf(number)}>`,
    `Subject: ${subject.replace(/\s+/g, ' ').replace(/[^ -~]/g, '') || 'Your application'}`,
    `Message-ID: <soak-${number}@firm.example>`,
    `Date: ${new Date(Date.UTC(2026, 0, 1, 0, number)).toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8'
  ]
  return [...head, '', `${text.replace(/\r?\n/g, '\r\n')}\r\n\r\nOur reference: soak-${number}.`, ''].join('\r\n')
}
