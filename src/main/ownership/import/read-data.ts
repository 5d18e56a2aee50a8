import { createHash } from 'node:crypto'
import { type ExportHeader, exportHeaderSchema, isNewerExport } from '../../../shared/state/export-format'
import { bringToCurrent } from '../../../shared/state/migrate'
import type { State } from '../../../shared/state/state'
import { fitState } from '../../storage/fit-state'
import { pace as newPace } from '../../storage/pace'
import { RefusedExport } from './refused-export'

/** No line is longer, in UTF-16 units: a record with a text of a million letters, each written as an escape, is far shorter. */
const LONGEST_LINE = 64 * 1024 * 1024

/** What `data.json` holds. */
export interface ExportedData {
  readonly header: ExportHeader
  readonly state: State
}

/**
 * Reads `data.json` line by line, as it was written (`export/data-file.ts`), and checks its hash and every record. Throws
 * `RefusedExport`: `newer_export`, `export_damaged`.
 */
export async function readData(pieces: AsyncIterable<Uint8Array>, sha256: string): Promise<ExportedData> {
  const hash = createHash('sha256')
  async function* hashed() {
    for await (const piece of pieces) {
      hash.update(piece)
      yield piece
    }
  }
  const { header, value } = await parsedLines(linesOf(hashed()))
  if (hash.digest('hex') !== sha256) throw new RefusedExport('export_damaged')
  const brought = bringToCurrent(value)
  if (brought.kind === 'newer') throw new RefusedExport('newer_export')
  const state = brought.kind === 'brought' ? await fitState(brought.value, newPace()) : null
  if (state === null) throw new RefusedExport('export_damaged')
  return { header, state }
}

async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const piece of pieces) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > LONGEST_LINE) throw new RefusedExport('export_damaged')
    yield* lines
  }
  decoder.decode()
  if (rest !== '') yield rest
}

/** The parsed header and the state, not yet checked for its shape. */
async function parsedLines(
  lines: AsyncGenerator<string>
): Promise<{ readonly header: ExportHeader; readonly value: unknown }> {
  const pace = newPace()
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next()
    if (done) throw new RefusedExport('export_damaged')
    return value
  }
  const header = headerOf(parsed(withoutEnd(await next(), ','), '}'))
  const small = parsed(withoutEnd(withoutStart(await next(), '"state":'), ','), '}')
  const collections: [string, unknown][] = []
  for (let line = await next(); line !== '}}'; line = await next()) {
    const records: unknown[] = []
    collections.push([String(JSON.parse(withoutEnd(line, ':['))), records])
    for (line = await next(); line !== ']' && line !== '],'; line = await next()) {
      records.push(parsed(line.endsWith(',') ? line.slice(0, -1) : line))
      if (pace.isDue()) await pace.rest()
    }
  }
  if (!(await lines.next()).done) throw new RefusedExport('export_damaged')
  return { header, value: { ...Object(small), ...Object.fromEntries(collections) } }
}

function headerOf(value: unknown): ExportHeader {
  if (isNewerExport(value) === true) throw new RefusedExport('newer_export')
  const header = exportHeaderSchema.safeParse(value)
  if (!header.success) throw new RefusedExport('export_damaged')
  return header.data
}

function withoutStart(line: string, start: string): string {
  if (!line.startsWith(start)) throw new RefusedExport('export_damaged')
  return line.slice(start.length)
}

function withoutEnd(line: string, end: string): string {
  if (!line.endsWith(end)) throw new RefusedExport('export_damaged')
  return line.slice(0, -end.length)
}

function parsed(text: string, end = ''): unknown {
  try {
    return JSON.parse(text + end)
  } catch {
    // The error's words may quote the file, so they go no further.
    throw new RefusedExport('export_damaged')
  }
}
