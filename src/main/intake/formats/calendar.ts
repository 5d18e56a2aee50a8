import { MAX_TEXT_UNITS } from '../clean-text'

/** Parts of a calendar file that say something of the appointment. */
const APPOINTMENTS: ReadonlySet<string> = new Set(['VEVENT', 'VTODO', 'VJOURNAL'])

/** A line's name and value; parameters may hold colons in quotes (RFC 5545, 3.1). */
const LINE = /^([A-Za-z-]{1,40})(?:;(?:"[^"]*"|[^":])*)?:(.*)$/

/**
 * The words of an invitation (iCalendar, RFC 5545): the description of its first appointment, else its title, else empty.
 * @param text the decoded characters of the file
 */
export function textOfCalendar(text: string): string {
  const lines = text
    .slice(0, MAX_TEXT_UNITS)
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
  const open: string[] = []
  let title = ''
  for (const line of lines) {
    const [, name = '', value = ''] = LINE.exec(line) ?? []
    const key = name.toUpperCase()
    if (key === 'BEGIN') open.push(value.trim().toUpperCase())
    else if (key === 'END') open.pop()
    // An alarm in the appointment has a description of its own.
    if (!APPOINTMENTS.has(open.at(-1) ?? '')) continue
    if (key === 'DESCRIPTION' && value.trim() !== '') return unescaped(value)
    if (key === 'SUMMARY') title ||= unescaped(value)
  }
  return title
}

function unescaped(value: string): string {
  return value.replace(/\\([nN,;\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
}
