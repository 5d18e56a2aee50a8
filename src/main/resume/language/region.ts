import type { English } from './harper'

// What tells where somebody writes from: numbers, codes, places, schools. Each find counts once.
const SIGNS: Readonly<Record<English, readonly RegExp[]>> = {
  american: [
    /\+1[ (.-]|\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b/,
    /\b(?:AL|AK|AZ|AR|CA|CO|CT|DC|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY),? \d{5}\b/,
    /, (?:AL|AK|AZ|AR|CA|CO|CT|DC|DE|FL|GA|HI|IA|ID|IL|KS|KY|MA|MD|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WI|WV|WY)\b/,
    /\b(?:USA|U\.S\.|United States|New York|Chicago|Boston|Seattle|San Francisco|Los Angeles|Austin|Denver|Texas|California|Florida|Ohio|Illinois|Oregon)\b/,
    /\b(?:GPA|high school diploma|FAFSA|cum laude|401\(k\))\b/i
  ],
  british: [
    /\+44|\b0(?:7\d{3}|1\d{2,3}|2\d) ?\d{3,4} ?\d{3,4}\b/,
    /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/,
    /\b(?:UK|United Kingdom|England|Scotland|Wales|Northern Ireland|London|Manchester|Birmingham|Leeds|Glasgow|Edinburgh|Bristol|Liverpool|Cardiff|Belfast|Sheffield|Nottingham|Newcastle)\b/,
    /\b(?:A[- ]levels?|GCSEs?|NHS|NVQ|BTEC|2:1|2:2|first[- ]class honours|PGCE|Ltd)\b/i,
    /\.co\.uk|\.ac\.uk|£\d/
  ],
  canadian: [
    /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/,
    /, (?:ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|YT|NT|NU)\b/,
    /\b(?:Canada|Ontario|Toronto|Vancouver|Montreal|Montréal|Calgary|Ottawa|Quebec|Québec|Alberta|British Columbia|Winnipeg|Halifax|Edmonton|Manitoba|Saskatchewan|Nova Scotia)\b/,
    /\b(?:Red Seal|Service Canada|CPA Ontario|C\$\d)/,
    /\.ca\b/
  ],
  australian: [
    /\+61|\b04\d{2} ?\d{3} ?\d{3}\b/,
    /\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT),? \d{4}\b/,
    /\b(?:Australia|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Queensland|New South Wales|Tasmania|Gold Coast)\b/,
    /\b(?:TAFE|ATAR|Pty|HSC|VCE|White Card|Working with Children)\b/,
    /\.com\.au|\.edu\.au|A\$\d/
  ]
}

/**
 * The English of the place that a document comes from, by telephone numbers, post codes, places and exams; null where they say nothing, or
 * the same for two.
 */
export function regionOf(text: string): English | null {
  const top = text.slice(0, 300)
  // Where somebody lives stands on top; later places are where they worked.
  const scores = (Object.keys(SIGNS) as English[])
    .map((english) => ({
      english,
      score: SIGNS[english].reduce((sum, sign) => sum + (sign.test(top) ? 3 : sign.test(text) ? 1 : 0), 0)
    }))
    .sort((a, b) => b.score - a.score)
  const [first, second] = scores
  return first && first.score > (second?.score ?? 0) ? first.english : null
}
