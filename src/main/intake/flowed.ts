interface FlowedLine {
  readonly depth: number
  readonly text: string
}

/**
 * Joins the soft line breaks of `format=flowed` (RFC 3676): a line that ends in a space goes on in the next line of the
 * same quote depth, except for the signature mark `-- `. With `delSp` that last space belongs to the break, not the text.
 */
export function joinFlowed(text: string, delSp: boolean): string {
  const joined: string[] = []
  let open: { depth: number; parts: string[] } | null = null
  for (const line of text.split(/\r?\n/).map(readLine)) {
    if (open !== null && open.depth === line.depth && line.text !== '-- ') {
      open.parts.push(line.text)
    } else {
      if (open !== null) joined.push(writeLine(open.depth, open.parts))
      open = { depth: line.depth, parts: [line.text] }
    }
    const soft = line.text.endsWith(' ') && line.text !== '-- '
    if (soft) {
      if (delSp) open.parts.push(open.parts.pop()?.slice(0, -1) ?? '')
    } else {
      joined.push(writeLine(open.depth, open.parts))
      open = null
    }
  }
  if (open !== null) joined.push(writeLine(open.depth, open.parts))
  return joined.join('\n')
}

/** Quote marks are counted and taken off first, then the one stuffed space (RFC 3676, 4.5). */
function readLine(raw: string): FlowedLine {
  const depth = raw.length - raw.replace(/^>+/, '').length
  const rest = raw.slice(depth)
  return { depth, text: rest.startsWith(' ') ? rest.slice(1) : rest }
}

function writeLine(depth: number, parts: readonly string[]): string {
  const text = parts.join('')
  return depth === 0 ? text : `${'>'.repeat(depth)} ${text}`
}
