/**
 * Names of things that a resume must name to show them: products, languages of programming, methods, certificates. Many are known
 * by their capitals; these also stand at the beginning of a line, or in small letters.
 */
const KNOWN = new Set(
  `python java javascript typescript php ruby rust golang go kotlin swift scala perl matlab sas spss stata r c c++ c# f# .net asp.net vb.net vba sql nosql html html5 css css3 sass less
  react angular vue svelte next.js node.js node express django flask fastapi rails laravel spring symfony jquery redux graphql rest soap grpc
  postgresql postgres mysql mariadb oracle mongodb redis cassandra elasticsearch sqlite dynamodb snowflake bigquery redshift databricks
  docker kubernetes terraform ansible puppet chef jenkins git github gitlab bitbucket circleci helm prometheus grafana datadog splunk nginx kafka rabbitmq airflow spark hadoop dbt hive
  aws azure gcp linux unix windows macos bash powershell vmware
  tensorflow pytorch keras pandas numpy scikit-learn
  excel word powerpoint outlook access sharepoint teams tableau looker qlik salesforce hubspot zendesk marketo mailchimp hootsuite wordpress drupal shopify magento
  sap netsuite xero quickbooks sage oracle workday bamboohr jira confluence trello asana slack notion figma sketch photoshop illustrator indesign canva invision premiere
  autocad revit solidworks catia creo inventor sketchup rhino ansys labview plc scada
  selenium cypress jest junit pytest playwright cucumber postman
  agile scrum kanban lean prince2 itil pmp safe cscp gaap ifrs hplc gcms elisa pcr gmp glp gxp haccp coshh cpr acls bls pals nebosh iosh cscs dbs rgn nmc hgv lgv pcv adr flt gdpr hipaa iso
  moodle emis systmone epic cerner rota opera amadeus sabre galileo micros lightspeed toast`
    .split(/\s+/)
    .filter((name) => name !== '')
)

/** Written with a capital, and no name of such a thing. */
const NO_NAMES = new Set(
  `i you your we our the a an and or uk us usa eu gb european british american australian canadian london england scotland wales ireland europe
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  english german french spanish italian dutch polish portuguese mandarin cantonese chinese japanese arabic russian welsh irish swedish norwegian danish finnish turkish hindi urdu punjabi bengali greek czech hungarian romanian ukrainian korean vietnamese hebrew
  bachelor bachelor's bachelors master master's masters degree diploma phd bsc ba msc ma mba beng meng gcse gcses a-level a-levels level nvq btec hnd hnc honours hons ged associate's
  team manager management senior junior lead leader experience strong good excellent customer service maths mathematics science engineering
  must essential desirable required preferred ideally nice ability knowledge proven previous minimum full clean valid at for with in of to on ok i.e e.g cv it hr pr am pm cat category class grade stage key
  driving licence license certificate certification diploma registration nursing teaching microsoft office suite`
    .split(/\s+/)
    .filter((word) => word !== '')
)

/** A name as a requirement writes it. */
export interface Name {
  readonly text: string
  readonly at: number
}

const TOKEN = /(?<![\p{L}\d])(?:\.NET|[\p{L}\d][\p{L}\d+#]*(?:[.&'’-][\p{L}\d+#]+)*)/gu

/** The names in a requirement, in their order: words that stand together with capitals are one. */
export function namesIn(text: string): readonly Name[] {
  const tokens = [...text.matchAll(TOKEN)].map((match) => ({ text: match[0], at: match.index }))
  const isTitle = isTitleCase(tokens.map((token) => token.text))
  const names: Name[] = []
  tokens.forEach((token, index) => {
    const startsSentence = index === 0 || /[.!?:;•]\s*["'“(]?$/.test(text.slice(0, token.at))
    if (!isName(token.text, startsSentence || isTitle)) return
    const before = names.at(-1)
    const joins = before && /^ $/.test(text.slice(before.at + before.text.length, token.at))
    const bothKnown = before && KNOWN.has(before.text.toLowerCase()) && KNOWN.has(token.text.toLowerCase())
    if (joins && !bothKnown) names[names.length - 1] = { text: `${before.text} ${token.text}`, at: before.at }
    else names.push(token)
  })
  return names
}

/** Whether a text is one name and nothing else: `Docker`, `Power BI`. */
export function isNamed(text: string): boolean {
  const names = namesIn(`x ${text}`)
  return names.length === 1 && names[0]?.text === text
}

function isName(token: string, capitalSaysLittle: boolean): boolean {
  const lower = token.toLowerCase().replace(/['’]s$/, '')
  if (NO_NAMES.has(lower)) return false
  if (/^\d/.test(token) && !/\p{L}/u.test(token)) return false
  if (/^\d+(?:st|nd|rd|th|k|hrs?|wpm|pm|am)$/i.test(token)) return false
  if (KNOWN.has(lower)) return !AMBIGUOUS.has(lower) || token !== lower
  if (/^\p{L}[\p{L}\d]*[+#]+$/u.test(token)) return true
  if (/^\p{Lu}[\p{Lu}\d&/-]+s?$/u.test(token)) return true
  if (/^\p{L}+\.\p{L}+$/u.test(token) && /js$|net$|io$/i.test(token)) return true
  if (/^\p{Ll}+\p{Lu}|^\p{Lu}\p{Ll}+\p{Lu}/u.test(token)) return true
  return !capitalSaysLittle && /^\p{Lu}\p{Ll}/u.test(token)
}

/** Whether nothing but a name can be meant: a product's, a short form. Other words with capitals may be any. */
export function isSurelyName(name: string): boolean {
  return name
    .split(' ')
    .some((word) => KNOWN.has(word.toLowerCase()) || /^\p{Lu}[\p{Lu}\d&/+-]+s?$|^\p{L}\p{Ll}*\p{Lu}|[+#\d]/u.test(word))
}

/** Known names that are words as well: only with a capital. */
const AMBIGUOUS = new Set(
  'go r c word access outlook teams express spring rails chef puppet helm sketch premiere notion slack sage opera epic micros toast creo inventor rhino oracle swift rust ruby less windows node safe lean iso next access spark hive redux flask react rest soap opera sabre cypress galileo looker jest notion word excel rota'.split(
    ' '
  )
)

/** A line in capitals or with a capital on nearly each word: there they say nothing. */
function isTitleCase(tokens: readonly string[]): boolean {
  const words = tokens.filter((token) => /^\p{L}{4,}$/u.test(token))
  if (words.length < 3) return false
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8
}

/** Whether a resume's line names it: in any case, with or without its points and spaces, or by its initials. */
export function isNamedIn(line: string, name: string): boolean {
  const wanted = squashed(name)
  if (/^[A-Z]$/.test(name) || name === 'Go')
    return new RegExp(`(?<![\\p{L}\\d&'’.-])${name}(?![\\p{L}\\d+#'’&-]|\\.\\p{L})`, 'u').test(line)
  const tokens = [...line.matchAll(TOKEN)].map((match) => squashed(match[0]))
  for (let from = 0; from < tokens.length; from++) {
    let joined = ''
    for (let to = from; to < Math.min(tokens.length, from + 5); to++) {
      joined += tokens[to] ?? ''
      if (isSame(joined, wanted)) return true
      if (joined.length > wanted.length + 2) break
    }
  }
  return isShortFor(name, line) || spelledOutIsShort(name, line)
}

function squashed(text: string): string {
  return text.toLowerCase().replace(/[\s.'’&/-]/g, '')
}

function isSame(found: string, wanted: string): boolean {
  return (
    found === wanted ||
    found === `${wanted}s` ||
    `${found}s` === wanted ||
    (wanted.length > 3 && (found === `${wanted}js` || `${found}js` === wanted)) ||
    (/^[a-z]{3,}\d+$/.test(found) && !/\d/.test(wanted) && found.replace(/\d+$/, '') === wanted)
  )
}

/** `EHR` where the line says "electronic health records". */
function isShortFor(name: string, line: string): boolean {
  const letters = /^([A-Z]{3,6})s?$/.exec(name)?.[1]
  return letters !== undefined && hasInitials(line, letters)
}

/** `Certified Public Accountant` where the line says "CPA". */
function spelledOutIsShort(name: string, line: string): boolean {
  const words = name.split(' ')
  if (words.length < 3) return false
  const letters = words.map((word) => word[0]?.toUpperCase() ?? '').join('')
  return new RegExp(`\\b${letters}s?\\b`).test(line)
}

/** Three letters come together by chance: there the words must have capitals. */
function hasInitials(line: string, letters: string): boolean {
  const words = (line.match(/\p{L}+/gu) ?? []).filter((word) => !/^(?:of|and|the|for|in|to)$/i.test(word))
  const initials = words.map((word) => (letters.length > 3 ? word[0]?.toUpperCase() : word[0])).join('')
  return initials.includes(letters)
}
