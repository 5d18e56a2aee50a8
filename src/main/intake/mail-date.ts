const RFC_5322_DATE =
  /(?:^|,)\s*(\d{1,2}\s+[a-z]{3,9}\.?\s+\d{2,4}\s+\d{1,2}:\d{2}(?::\d{2})?)\s*([+-]\d{4}|[a-z]{1,5})?/i
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/i

/** ISO 8601 in UTC of a mail's date header (RFC 5322 or ISO 8601; without a zone it is taken as UTC), or null. */
export function isoDateOf(header: string): string | null {
  const text = header.trim()
  const rfc = RFC_5322_DATE.exec(text)
  if (rfc !== null) return isoOf(`${rfc[1]} ${rfc[2] ?? '+0000'}`) ?? isoOf(`${rfc[1]} +0000`)
  if (!ISO_DATE.test(text)) return null
  return isoOf(/(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) || text.length <= 10 ? text : `${text.replace(' ', 'T')}Z`)
}

function isoOf(text: string): string | null {
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
