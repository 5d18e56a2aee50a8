import { collectFiles } from '../main/intake/collect-files'
import { createIntake, type Intake } from '../main/intake/intake-pool'
import { openReader, type Reader } from '../reader/reader'
import type { TriageError, TriageLine } from '../shared/contract/cli-output'
import { failed, type Result } from '../shared/contract/result'
import { actionItems } from '../shared/domain/action-item'
import { isLearned } from '../shared/domain/language'
import type { ParsedMessage } from '../shared/domain/message'
import type { Reading } from '../shared/domain/reading'
import { ACTION_WORDS } from '../shared/domain/words'
import { ERROR_WORDS } from './error-words'
import { summary } from './summary'

export interface TriageOptions {
  readonly paths: readonly string[]
  readonly json: boolean
  readonly modelFolder: string
  /** The bundled intake worker: a file that hangs or bursts its parser costs only itself. */
  readonly workerPath: string
  /** Whether the human summary may use colour. */
  readonly colour: boolean
}

/**
 * Reads every message below the paths and prints each as soon as it is read, in a stable order.
 * @returns the exit status: 0, or 1 where a file could not be read (the others are still read)
 */
export async function triage({ paths, json, modelFolder, workerPath, colour }: TriageOptions): Promise<number> {
  const opened: Promise<Result<Reader>>[] = []
  /** The model is loaded once, and only when there is something to read. */
  function openOnce(): Promise<Result<Reader>> {
    const reader = opened[0] ?? openReader(modelFolder)
    opened[0] = reader
    return reader
  }

  const intake = createIntake({ workerPath })
  let status = 0
  for await (const { path: file, result } of collectFiles(paths)) {
    const line = await lineFor(file, result, intake, openOnce)
    if ('error' in line) status = 1
    console.log(json ? JSON.stringify(line) : summary(line, colour))
  }
  await intake.close()
  const reader = await opened[0]
  if (reader?.ok) await reader.value.dispose()
  return status
}

async function lineFor(
  file: string,
  bytes: Result<Uint8Array>,
  intake: Intake,
  openedReader: () => Promise<Result<Reader>>
): Promise<TriageLine | TriageError> {
  const parsed = bytes.ok ? await intake.parse(file, bytes.value) : bytes
  if (!parsed.ok) return errorLine(file, parsed)
  if (!isLearned(parsed.value.language)) return errorLine(file, failed('other_language'))
  const reader = await openedReader()
  if (!reader.ok) return errorLine(file, reader)
  const { subject, body } = parsed.value
  try {
    return messageLine(file, parsed.value, await reader.value.read({ subject, body }))
  } catch {
    return errorLine(file, failed('reader_crashed'))
  }
}

function errorLine(file: string, { code }: ReturnType<typeof failed>): TriageError {
  return { file, error: { code, message: ERROR_WORDS[code] } }
}

function messageLine(file: string, message: ParsedMessage, reading: Reading): TriageLine {
  const { subject, from, date, company, role, language, body } = message
  return {
    file,
    index: 0,
    kind: reading.kind,
    kindConfidence: rounded(reading.kindConfidence),
    subject,
    from: from && (from.name && from.address ? `${from.name} <${from.address}>` : from.name || from.address),
    date,
    company,
    role,
    language,
    body,
    signals: reading.signals.map(({ label, confidence, start, end }) => ({
      label,
      confidence: rounded(confidence),
      text: body.slice(start, end),
      start,
      end
    })),
    actions: actionItems(file, reading, {}).map(({ type, labels }) => ({
      type,
      title: ACTION_WORDS[type].title,
      labels
    }))
  }
}

function rounded(probability: number): number {
  return Math.round(probability * 1000) / 1000
}
