import type { Level, ResumeText } from '../../../shared/domain/resume'
import type { Asked } from './requirements'
import { type Span, yearsIn, yearsOf } from './years'

/** Words for a level, from the first step to the top, as titles use them. */
const LEVELS: readonly (readonly [string, RegExp])[] = [
  ['director', /\b(?:director|vice president|vp|chief|c[teifo]o)\b/i],
  [
    'head',
    /\bhead(?: of\b|\b(?= (?:chef|teacher|nurse|gardener|waiter|coach|baker|housekeeper|brewer|receptionist|librarian)))/i
  ],
  ['principal', /\b(?:principal|staff(?= (?:engineer|developer|designer|scientist)))\b/i],
  ['manager', /\bmanager\b/i],
  ['supervisor', /\b(?:supervisor|foreman|forewoman|team leader)\b/i],
  ['lead', /\blead\b|\bleader\b|\bleading hand\b/i],
  ['senior', /\b(?:senior|sr\.?)(?=\s|$)/i],
  ['intern', /\bintern(?:ship)?\b|\bplacement student\b/i],
  ['trainee', /\b(?:trainee|apprentice|apprenticeship)\b/i],
  [
    'graduate',
    /\bgraduate(?= (?:\w+ )?(?:engineer|developer|scheme|programme|program|trainee|analyst|role|surveyor|consultant|accountant|designer|nurse|teacher|position))\b/i
  ],
  ['entry level', /\bentry[- ]level\b/i],
  ['junior', /\b(?:junior|jr\.?)(?=\s|$)/i],
  ['mid-level', /\bmid(?:dle)?[- ](?:level|weight)\b|\bmidweight\b|\bintermediate\b/i]
]
const MOST_TITLE_LENGTH = 90

/** The level that a job asks for beside the one that a resume shows. Years are whole ones. */
export function levelOf(
  { lines }: Pick<ResumeText, 'lines'>,
  job: string,
  asked: readonly Asked[],
  spans: readonly Span[]
): Level {
  const must = asked.filter(({ need }) => need === 'must')
  const askedYears = must.flatMap(({ text }) => yearsIn(text) ?? [])
  const said = lines.flatMap(({ text }) =>
    /\bexperience|\bcareer|\byears? (?:in|as|of|with)\b/i.test(text) ? (yearsIn(text) ?? []) : []
  )
  const worked = spans.length > 0 ? yearsOf(spans) : Math.max(0, ...said)
  const latest = [...spans].sort((a, b) => b.to - a.to || b.from - a.from)[0]
  return {
    askedYears: askedYears.length > 0 ? Math.max(...askedYears) : null,
    shownYears: worked > 0 ? Math.round(worked) : null,
    asked: levelIn(titleOf(job)) ?? must.map(({ text }) => levelAsked(text)).find((level) => level !== null) ?? null,
    shown: latest?.job.title ? levelIn(latest.job.title) : null
  }
}

/** The first line of a job description that could be a title, or else the sentence that names one. */
function titleOf(job: string): string {
  const lines = job.split('\n').map((line) => line.trim())
  const short = lines
    .slice(0, 4)
    .filter((line) => line !== '' && line.length <= MOST_TITLE_LENGTH && !/[.!]$/.test(line))
  const named = short.find((line) => levelIn(line) !== null)
  return (
    named ?? /\b(?:looking for|hiring|seeking|recruiting) (?:an? |our |the )?([^.,;\n]{3,60})/i.exec(job)?.[1] ?? ''
  )
}

/** In a requirement a level counts only where it is the person's own: not "supervise junior staff". */
function levelAsked(requirement: string): string | null {
  const own = /\b(?:at|in a|as a|as an)\s+([\w -]{3,30}?)\s+(?:level|role|position|capacity|post)\b/i.exec(
    requirement
  )?.[1]
  return own ? levelIn(own) : null
}

function levelIn(title: string): string | null {
  // Whom somebody assists or reports to is not what they are.
  const own = title.replace(/\b(?:assistant|adviser|advisor|secretary|reporting|reports) to\b.*$/i, '')
  return LEVELS.find(([, pattern]) => pattern.test(own))?.[0] ?? null
}
