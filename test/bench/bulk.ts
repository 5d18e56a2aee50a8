// Part of `npm run bench`: a thousand mails in a folder, and what the raw model costs on the very same sentences.
//   node bulk.cjs make FOLDER COUNT | node bulk.cjs mailbox FILE MEGABYTES | node bulk.cjs raw FOLDER
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { pipeline } from 'node:stream/promises'
import { AutoModel, AutoTokenizer, env, Tensor } from '@xenova/transformers'
import { parseMessage } from '../../src/main/intake/parse-message'
import { openReader } from '../../src/reader/reader'
import { inputTensors } from '../../src/reader/runtime'
import { packWindows } from '../../src/reader/window'
import { isLearned } from '../../src/shared/domain/language'
import { segment } from '../../src/shared/domain/segmenter'

interface Example {
  readonly id: string
  readonly subject: string
  readonly text: string
}

/** Real messages of the training data; what is measured here is time, not how well they are read. */
async function examples(): Promise<readonly Example[]> {
  const lines = (await readFile('training/data/train.jsonl', 'utf8')).trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Example)
}

function mailOf({ subject, text }: Example, number: number, attachment = ''): string {
  const head = [
    `From: Recruiting <jobs@firm${number}.example>`,
    `Subject: ${subject.replace(/\s+/g, ' ').replace(/[^ -~]/g, '') || 'Your application'}`,
    `Message-ID: <bench-${number}@firm.example>`,
    `Date: ${new Date(Date.UTC(2026, 0, 1, 0, number)).toUTCString()}`,
    'MIME-Version: 1.0'
  ]
  const body = text.replace(/\r?\n/g, '\r\n').replace(/^From /gm, '>From ')
  const plain = 'Content-Type: text/plain; charset=utf-8'
  if (attachment === '') return [...head, plain, '', body, ''].join('\r\n')
  const parts = [plain, '', body, '--b', 'Content-Type: application/pdf; name="letter.pdf"']
  const more = ['Content-Transfer-Encoding: base64', '', attachment, '--b--', '']
  return [...head, 'Content-Type: multipart/mixed; boundary=b', '', '--b', ...parts, ...more].join('\r\n')
}

async function make(folder: string, count: number): Promise<void> {
  const all = await examples()
  await mkdir(folder, { recursive: true })
  for (let number = 0; number < count; number += 1) {
    const example = all[number % all.length]
    if (example) await writeFile(path.join(folder, `${String(number).padStart(4, '0')}.eml`), mailOf(example, number))
  }
}

/** Mails with an attachment of about a megabyte each. */
async function makeMailbox(file: string, megabytes: number): Promise<void> {
  const all = await examples()
  const attachment = `${'QUJD'.repeat(19)}\r\n`.repeat(13_000)
  async function* mails(): AsyncGenerator<string> {
    for (let number = 0; number < megabytes; number += 1) {
      const example = all[number % all.length]
      if (example) yield `From jobs@firm.example Mon Mar  3 10:11:12 2025\n${mailOf(example, number, attachment)}\n`
    }
  }
  await pipeline(mails, createWriteStream(file))
}

/** Milliseconds of the bare model, and of the reader around it, for all mails of a folder, one after the other. */
async function raw(folder: string): Promise<void> {
  const reader = await openReader(path.join(process.cwd(), 'resources/model'))
  if (!reader.ok) throw new Error(reader.code)
  env.allowRemoteModels = false
  env.localModelPath = path.join(process.cwd(), 'resources')
  const tokenizer = await AutoTokenizer.from_pretrained('model')
  const model = await AutoModel.from_pretrained('model', {
    device: 'cpu',
    dtype: 'q8',
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1, enableCpuMemArena: true }
  })
  const encode = (text: string): number[] => tokenizer.encode(text, { add_special_tokens: false })
  const messages: { readonly subject: string; readonly body: string }[] = []
  for (const name of await readdir(folder)) {
    const parsed = await parseMessage(name, await readFile(path.join(folder, name)))
    if (parsed.ok && isLearned(parsed.value.language)) messages.push(parsed.value)
  }
  const sentences = messages.map(({ body }) => segment(body).map(({ start, end }) => encode(body.slice(start, end))))
  const windows = messages.flatMap(({ subject }, at) =>
    packWindows(encode(subject), sentences[at] ?? [], { cls: 101, sep: 102 }).map(({ ids }) => ids)
  )
  for (const ids of windows.slice(0, 20)) await model(inputTensors(ids, Tensor))
  const begun = performance.now()
  for (const ids of windows) await model(inputTensors(ids, Tensor))
  const middle = performance.now()
  for (const message of messages) await reader.value.read(message)
  const ended = performance.now()
  // The plain way to label sentences: each in a run of its own.
  for (const ids of sentences.flat()) await model(inputTensors([101, ...ids, 102], Tensor))
  const last = performance.now()
  const tokens = windows.reduce((sum, ids) => sum + ids.length, 0)
  console.log(
    JSON.stringify({
      raw: middle - begun,
      read: ended - middle,
      alone: last - ended,
      messages: messages.length,
      tokens
    })
  )
  await reader.value.dispose()
  await model.dispose()
}

const [task, place = '', amount = '0'] = process.argv.slice(2)
const work = {
  make: () => make(place, Number(amount)),
  mailbox: () => makeMailbox(place, Number(amount)),
  raw: () => raw(place)
}
const chosen = work[task as keyof typeof work] as (() => Promise<void>) | undefined // asked for below
if (!chosen) throw new Error('make, mailbox or raw')
chosen().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
