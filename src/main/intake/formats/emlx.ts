/** The count line that starts a mail of Apple Mail's store. */
const COUNT_LINE = /^\s{0,8}(\d{1,10})[ \t]*\r?\n/

/** The mail inside an `.emlx` file: after the line that counts its bytes, before the property list. Null where it is none. */
export function mailInEmlx(bytes: Uint8Array): Uint8Array | null {
  const line = COUNT_LINE.exec(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))
  if (line === null) return null
  const rest = bytes.subarray(line[0].length)
  const count = Number(line[1])
  // A count beyond the end is of a mail whose attachments Apple Mail keeps elsewhere, or of a file cut off.
  return count > 0 && count <= rest.length ? rest.subarray(0, count) : withoutPropertyList(rest)
}

function withoutPropertyList(bytes: Uint8Array): Uint8Array {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const at = all.lastIndexOf('<?xml version="1.0"')
  return at !== -1 && all.includes('<plist', at) ? bytes.subarray(0, at) : bytes
}
