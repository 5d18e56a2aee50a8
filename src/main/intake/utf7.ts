/**
 * Text of UTF-7 (RFC 2152), which TextDecoder does not know. `ascii` holds one character per byte. What is no valid
 * sequence stays as it is.
 */
export function decodeUtf7(ascii: string): string {
  return ascii.replace(/\+([A-Za-z0-9+/]*)-?/g, (whole: string, encoded: string) => {
    if (encoded === '') return whole === '+-' ? '+' : whole
    return decodeUnits(encoded) ?? whole
  })
}

/** UTF-16BE in base64 without padding; null where it is less than one code unit. */
function decodeUnits(encoded: string): string | null {
  const bytes = Buffer.from(encoded, 'base64')
  const length = bytes.length - (bytes.length % 2)
  return length === 0 ? null : new TextDecoder('utf-16be').decode(bytes.subarray(0, length))
}
