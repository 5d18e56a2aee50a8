import { MAX_TEXT_UNITS } from '../../src/main/intake/clean-text'
import { collectBytes } from '../../src/main/intake/collect-files'
import { parseMessage } from '../../src/main/intake/parse-message'
import { ERROR_CODES } from '../../src/shared/domain/error-code'
import type { ParsedMessage } from '../../src/shared/domain/message'
import type { Seed } from './mutate'

const NO_PLACE_IN_A_NAME = /[\\/\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/**
 * Reads a file as the program does and gives what came of each message: its format, or the code of the failure. Throws where
 * a parser throws, and where an answer is not what every answer must be.
 */
export async function answerTo({ name, bytes }: Seed): Promise<readonly string[]> {
  const outcomes: string[] = []
  for await (const { path, result } of collectBytes(name, bytes)) {
    const parsed = result.ok ? await parseMessage(path, result.value) : result
    if (parsed.ok) check(parsed.value)
    else if (!ERROR_CODES.includes(parsed.code)) throw new Error(`unknown code ${parsed.code}`)
    outcomes.push(parsed.ok ? parsed.value.format : parsed.code)
  }
  if (outcomes.length === 0) throw new Error('no answer at all')
  return outcomes
}

function check(message: ParsedMessage): void {
  const { body, folded, language, attachments, textHash, references } = message
  const faults = [
    body === '' || body.trim() !== body ? 'the body is empty or has space around it' : null,
    /\n{3,}|\r|\ue000/.test(body) ? 'the body is not tidy' : null,
    body.length > MAX_TEXT_UNITS + 16 ? 'the body is too long' : null,
    folded.some(({ text }) => text.trim() === '') ? 'a folded piece is empty' : null,
    /^(?:und|[a-z]{2})$/.test(language) ? null : 'the language is none',
    attachments.some((file) => NO_PLACE_IN_A_NAME.test(file.name) || file.name.length > 255) ? 'a bad name' : null,
    attachments.some((file) => !(file.byteLength >= 0)) ? 'a bad size' : null,
    /^[0-9a-f]{64}$/.test(textHash) ? null : 'no hash',
    references.some((id) => id === '' || /[<>\s]/.test(id)) ? 'a bad reference' : null
  ].filter((fault) => fault !== null)
  if (faults.length > 0) throw new Error(faults.join('; '))
}
