import { readResumeFile } from '../../src/main/resume/text/read-resume'
import { ERROR_CODES } from '../../src/shared/domain/error-code'
import type { Seed } from './mutate'

/**
 * Reads a file as a resume and gives what came of it: `resume`, or the code of the failure. Throws where the parser throws, and
 * where an answer is not what every answer must be.
 */
export async function answerToResume({ name, bytes }: Seed): Promise<string> {
  return checkedResume(await readResumeFile(name, bytes))
}

/** As `answerToResume`, for a file that was read somewhere else. */
export function checkedResume(read: Awaited<ReturnType<typeof readResumeFile>>): string {
  if (!read.ok) {
    if (!ERROR_CODES.includes(read.code)) throw new Error(`unknown code ${read.code}`)
    return read.code
  }
  const { text, running } = read.value
  const faults = [
    text.lines.some((line) => /[\n\r]/.test(line.text)) ? 'a line is more than one' : null,
    running.text.lines.some((line) => line.text.trim() === '') ? 'a line of the running text is empty' : null,
    running.places === null && text.lines.some((line) => line.text.trim() === '') ? 'a line is empty' : null,
    text.lines.length === 0 && text.warnings.length === 0 ? 'no text, and no word about it' : null
  ].filter((fault) => fault !== null)
  if (faults.length > 0) throw new Error(faults.join('; '))
  return 'resume'
}
