import PostalMime, { type Email } from 'postal-mime'
import type { Result } from '../../shared/contract/result'
import { failed, ok } from '../../shared/contract/result'

/** One part of a mail: headers that matter, the decoded bytes, and the parts inside it. */
export interface MailPart {
  /** Media type in lower case, for example `text/plain`. */
  readonly type: string
  /** Parameters of the Content-Type, names in lower case. */
  readonly typeParameters: ReadonlyMap<string, string>
  /** `attachment`, `inline`, or empty. */
  readonly disposition: string
  /** As the headers give it, not decoded; empty where there is none. */
  readonly fileName: string
  readonly contentId: string
  /** After base64 or quoted-printable; for a multipart what stands before its first boundary. */
  readonly bytes: Uint8Array
  readonly parts: readonly MailPart[]
}

/** What postal-mime makes of a mail: its headers, and the tree of parts. */
export interface MailTree {
  readonly email: Email
  readonly root: MailPart
}

/**
 * A mail of 35 MiB in base64 has at most 0.6 million lines. What has more is made to exhaust memory (each line and each part
 * costs postal-mime objects), so the rest of it is left out.
 */
const MAX_LINES = 600_000
const MAX_BOUNDARY_LINES = 5_000
const MAX_DEPTH = 50
const MAX_HEADER_BYTES = 2 * 1024 * 1024

/** Parses a mail into its parts; `nested_too_deep`, or `unreadable_file` where postal-mime gives up (headers without end). */
export async function readMailTree(bytes: Uint8Array): Promise<Result<MailTree>> {
  const parser = new PostalMime({
    forceRfc822Attachments: true,
    maxNestingDepth: MAX_DEPTH,
    maxHeadersSize: MAX_HEADER_BYTES
  })
  let email: Email
  try {
    email = await parser.parse(withinLimits(bytes))
  } catch (error) {
    // postal-mime throws plain errors for its limits and may throw others on hostile input: the mail cannot be read.
    if (error instanceof Error)
      return failed(/nesting depth/i.test(error.message) ? 'nested_too_deep' : 'unreadable_file')
    throw error
  }
  // The public result joins all text parts and hides their bytes and charsets; the tree it was made from is kept here.
  // The version is pinned, and `readPart` throws (and the tests fail) should a new one shape it differently.
  return ok({ email, root: readPart('root' in parser ? parser.root : null) })
}

/** Cuts a mail off after more lines or boundaries than any real mail has. */
function withinLimits(bytes: Uint8Array): Uint8Array {
  const newline = 0x0a
  const hyphen = 0x2d
  let lines = 0
  let boundaries = 0
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) {
    lines += 1
    if (bytes[at + 1] === hyphen && bytes[at + 2] === hyphen) boundaries += 1
    if (lines > MAX_LINES || boundaries > MAX_BOUNDARY_LINES) return bytes.subarray(0, at)
  }
  return bytes
}

function readPart(node: unknown): MailPart {
  const type = recordAt(node, 'contentType')
  const parsedType = recordAt(type, 'parsed')
  const disposition = recordAt(recordAt(node, 'contentDisposition'), 'parsed')
  const content = fieldOf(node, 'content')
  const children = fieldOf(node, 'childNodes')
  if (!Array.isArray(children)) throw unexpectedTree('childNodes')
  const typeParameters = readParameters(fieldOf(parsedType, 'params'))
  return {
    type: textOf(fieldOf(parsedType, 'value')),
    typeParameters,
    disposition: textOf(fieldOf(disposition, 'value')),
    fileName: readParameters(fieldOf(disposition, 'params')).get('filename') ?? typeParameters.get('name') ?? '',
    contentId: textOf(fieldOf(node, 'contentId')),
    bytes: content instanceof ArrayBuffer ? new Uint8Array(content) : new Uint8Array(0),
    parts: children.map(readPart)
  }
}

function readParameters(value: unknown): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) throw unexpectedTree('params')
  return new Map(Object.entries(value).map(([name, text]) => [name, textOf(text)]))
}

function recordAt(value: unknown, name: string): unknown {
  const field = fieldOf(value, name)
  if (typeof field !== 'object' || field === null) throw unexpectedTree(name)
  return field
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) throw unexpectedTree(name)
  return Reflect.get(value, name)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function unexpectedTree(name: string): Error {
  return new Error(`postal-mime keeps its tree in another shape: ${name}`)
}
