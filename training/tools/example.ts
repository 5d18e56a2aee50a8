import { readFileSync } from 'node:fs'
import { parseMessage } from '../../src/main/intake/parse-message'
import type { Label } from '../../src/shared/domain/label'
import type { MessageKind } from '../../src/shared/domain/message-kind'
import type { Mark } from './metrics'

/** One line of training/data/*.jsonl. */
export interface Example {
  readonly id: string
  readonly author: string
  readonly split: 'train' | 'dev' | 'test'
  readonly channel: string
  readonly kind: MessageKind
  readonly subject: string
  readonly text: string
  /** `start` and `end` are UTF-16 offsets into `text`; `evidence` is exactly that slice. */
  readonly labels: readonly {
    readonly label: Label
    readonly evidence: string
    readonly start: number
    readonly end: number
  }[]
  readonly notes: string
}

/** Reads a file of training/data, one JSON object a line. Their shapes are checked by training/check_data.py. */
export function linesOf<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T) // see above
}

/** Reads a file of examples. */
export function readExamples(file: string): readonly Example[] {
  return linesOf<Example>(file)
}

/** An example as the product reads it: body without quoted history and signature, gold marks moved to the body's offsets. */
export interface ReadExample {
  readonly id: string
  readonly kind: MessageKind
  readonly subject: string
  readonly body: string
  readonly gold: readonly Mark[]
  /** Gold marks whose words the product folded away: they can only be missed. */
  readonly lost: number
}

/** Sends an example through the product's own intake for text. */
export async function asRead(example: Example): Promise<ReadExample> {
  const parsed = await parseMessage(`${example.id}.txt`, new TextEncoder().encode(example.text))
  if (!parsed.ok) throw new Error(`Intake refuses ${example.id}: ${parsed.code}`)
  const { body } = parsed.value
  const gold: Mark[] = []
  for (const { label, evidence } of example.labels) {
    const start = body.indexOf(evidence)
    if (start >= 0) gold.push({ label, start, end: start + evidence.length })
  }
  return {
    id: example.id,
    kind: example.kind,
    subject: example.subject,
    body,
    gold,
    lost: example.labels.length - gold.length
  }
}
