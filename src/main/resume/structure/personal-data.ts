import type { ResumeContext, ResumeIssue } from '../../../shared/domain/resume'
import { CHECK_WORDS } from './check-words'
import { issueAt, type ParsedResume, sectionAt } from './parsed'
import type { PlacedLine } from './placed-lines'

/** A kind of personal data, how it is written, and what in a job description asks for it. */
interface PersonalData {
  readonly what: string
  readonly pattern: RegExp
  readonly askedBy: RegExp | null
}

const FROM = '(?:^|[|•·;,(\\t.]|\\s{2,}|\\band\\b)\\s*'
const COUNT = '(?:one|two|three|four|five|six|\\d|no)'

const PERSONAL: readonly PersonalData[] = [
  of(
    'Your age',
    `${FROM}age\\s*[:–-]?\\s*\\d{2}\\b(?!\\s*[-–+]|\\s*(?:and|to)\\b)|\\b(?:i am|i['’]m|aged)\\s+(?:a\\s+)?\\d{2}(?:[- ]years?[- ](?:old|of age))?(?=\\s*(?:[,.;|]|and\\b|$))|\\b\\d{2}[- ]years?[- ]old(?=\\s*(?:[,.;|]|and\\b|$|(?:\\p{L}+\\s+){0,2}(?:professional|man|woman|male|female|mother|father|graduate|engineer|manager|teacher|nurse)))|\\b(?:woman|man|mother|father|male|female) of \\d{2}\\b`
  ),
  of(
    'Your date of birth',
    `\\b(?:date of birth|birth ?date|place of birth|d\\.o\\.b\\.?)|\\bDOB\\b|\\bborn\\s*(?::|(?:on|in)\\s+)?\\s*(?:\\d{1,2}[\\s./-]|(?:19|20)\\d\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\s+\\d)|${FROM}birthday\\s*:`
  ),
  of(
    'Your marital status',
    `\\b(?:marital|relationship|family) status\\b|${FROM}(?:(?:happily )?married|single|divorced|widowed|unmarried)(?=\\s*(?:$|[|•·;,.)\\t]|\\s{2}|(?:with|and|to)\\s+(?:\\p{L}+\\s+){0,3}(?:child(?:ren)?|kids|sons?|daughters?)))|\\bas a (?:single|married|divorced|widowed) (?:woman|man|mother|father|parent|person)\\b`
  ),
  of(
    'Your family',
    `\\b(?:mother|father|mum|mom|dad|parent|grand(?:mother|father|ma|pa|parent)) (?:of|to) (?:${COUNT}|a|twins)\\b|\\b(?:children|kids|dependents|dependants)\\s*:|\\b(?:married|divorced|single)\\b[^.;|]{0,20}\\b(?:child(?:ren)?|kids|sons?|daughters?)\\b|\\bwithout (?:any )?(?:children|kids)\\b|\\bI have ${COUNT} (?:\\p{L}+ )?(?:children|kids|sons|daughters)\\b|^${COUNT} (?:\\p{L}+ ){0,2}(?:children|kids|sons|daughters)$|\\b(?:father|mother|husband|wife|spouse|guardian)['’]?s? name\\b`
  ),
  of('Your gender', `${FROM}(?:gender|sex)\\s*[:–-]\\s*(?:male|female|man|woman|m|f|non-binary)\\b`),
  of(
    'Your nationality',
    `${FROM}nationality\\s*[:–-]?\\s+\\p{L}`,
    '\\b(?:nationals?|nationality|citizens?|citizenship|clearance|visa|work permit|right to work|authori[sz]ed to work|work authori[sz]ation|eligible to work)\\b'
  ),
  of(
    'Your religion or origin',
    `${FROM}(?:religion|religious affiliation|faith|denomination|caste|ethnicity|ethnic origin|race|political (?:views|affiliation|party))\\s*[:–-]\\s*\\p{L}`,
    '\\b(?:church|christian|faith|religio\\w*|parish|islam\\w*|jewish|catholic|anglican|ministry|diocese)\\b'
  ),
  of(
    'Your body or health',
    `${FROM}(?:height|weight|blood (?:group|type)|eye colou?r|hair colou?r)\\s*[:–-]\\s*\\S|${FROM}(?:health|physical condition)\\s*[:–-]\\s*(?:excellent|very good|good|fine|perfect)|\\bnon-?smoker\\b|${FROM}smoker\\b|\\bin (?:good|excellent|perfect) health\\b`,
    '\\b(?:height|weight|medical fitness|smok\\w+)\\b'
  ),
  of(
    'A number from your papers',
    `\\b(?:passport|aadhaar|pan|ssn|social security|national insurance|ni|national id|id card)\\s*(?:card\\s*)?(?:no\\.?|number|#)?\\s*[:–-]\\s*[A-Z\\d]`
  ),
  of(
    'Your pay',
    `\\b(?:current|expected|desired|present|last|previous) (?:annual |monthly )?(?:salary|ctc|pay)\\b\\s*(?:[:–-]|is|was|of)|\\bsalary (?:expectations?|requirements?|history)\\s*[:–-]`,
    '\\b(?:salary|pay|compensation) (?:expectations?|requirements?|history)\\b'
  ),
  of('The reason why you left', `\\breasons? for leaving\\b`)
]
const PHOTO = of(
  'A photo',
  `\\b(?:photo(?:graph)?s?|headshot|picture)\\b[^.\\n]{0,20}\\b(?:attached|enclosed|included|available|can be (?:sent|provided)|(?:up)?on request)\\b|\\battached (?:photo(?:graph)?|picture)\\b|[[(<](?:insert |my |your )?(?:passport )?(?:photo(?:graph)?|headshot)(?: here)?[\\])>]|^(?:passport[- ]?(?:size )?)?photo(?:graph)?\\s*:?$|!\\[[^\\]]*(?:photo|portrait|headshot)[^\\]]*\\]`,
  '\\b(?:photo(?:graph)?s?|headshots?|modell?ing|actor|actress)\\b'
)
const DECLARATION =
  /\bI (?:do )?(?:hereby |solemnly )?(?:declare|certify|affirm) (?:that|the)\b[^.]*\b(?:above|information|particulars|details|facts|statements|true|correct)\b/iu
const ON_REQUEST =
  /\b(?:references?|referees?)\b[^.\n]{0,40}\b(?:available|furnished|provided|supplied|given|(?:up)?on request)\b/iu
/** Where a person speaks of the person. */
const ABOUT_PERSON = [
  'header',
  'personal',
  'summary',
  'interests',
  'closing',
  'other',
  'references',
  'letter',
  'languages'
]

function of(what: string, source: string, askedBy: string | null = null): PersonalData {
  return { what, pattern: new RegExp(source, 'iu'), askedBy: askedBy === null ? null : new RegExp(askedBy, 'iu') }
}

/** Personal data that a job description does not ask for, declarations, and references on request: one issue for each line. */
export function personalData({ job }: ResumeContext, parsed: ParsedResume): readonly ResumeIssue[] {
  return parsed.lines.flatMap((line) => {
    if (line.content === '') return []
    const whole = { start: line.contentStart, end: line.contentStart + line.content.length }
    if (ON_REQUEST.test(line.content) && line.content.length < 110)
      return [issueAt('irrelevant', CHECK_WORDS.referencesOnRequest, whole)]
    if (DECLARATION.test(line.content)) return [issueAt('irrelevant', CHECK_WORDS.declaration, whole)]
    const section = sectionAt(parsed, line.index)?.kind
    const data =
      section !== undefined && ABOUT_PERSON.includes(section) ? [...PERSONAL, PHOTO] : line.isBullet ? [] : [PHOTO]
    return inLine(line, data, job ?? '')
  })
}

function inLine(
  { content, contentStart }: PlacedLine,
  data: readonly PersonalData[],
  job: string
): readonly ResumeIssue[] {
  const found = data.flatMap(({ what, pattern, askedBy }) => {
    const match = pattern.exec(content)
    if (
      match === null ||
      askedBy?.test(job) === true ||
      (askedBy !== null && askedBy !== PHOTO.askedBy && /\b(?:visa|permit|right to work|authori[sz])/iu.test(content))
    )
      return []
    const lead = /^[\s|•·;,(.]*(?:and\b\s*)?/u.exec(match[0])?.[0].length ?? 0
    return [{ what, start: match.index + lead, end: match.index + match[0].length }]
  })
  const [first] = found
  if (first === undefined) return []
  const start = Math.min(...found.map((one) => one.start))
  const end = Math.max(...found.map((one) => one.end))
  return [
    issueAt('irrelevant', CHECK_WORDS.personal(first.what), {
      start: contentStart + start,
      end: contentStart + Math.max(end, start + 1)
    })
  ]
}
