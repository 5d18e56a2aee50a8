import {
  type Meaning,
  type ResumeContext,
  type ResumeIssue,
  type ResumeText,
  textOf
} from '../../../shared/domain/resume'
import type { Proofreading } from '../../../shared/domain/suspect'
import { agreementSlips } from './agreement/agreement'
import { apostropheSlips } from './apostrophe/apostrophe'
import { confusionSlips } from './confusions/confusions'
import { doubledWords } from './doubled'
import { doubtedSlips, doubtedWords, topicOf } from './doubted/doubted'
import { grammarSlips } from './grammar/grammar'
import { type English, type Finding, type Harper, openHarper } from './harper'
import { keepFinding } from './keep-finding'
import { leadSlips, type ReadSegment } from './lead'
import { messageFor, variantMessage } from './messages'
import { type PersonalWords, personalWords, TECHNOLOGY_WORDS } from './personal-words'
import { readSlips, type Slip, slipsIn } from './phrases'
import { hasAssent, suspectSlips } from './proofread'
import { regionOf } from './region'
import { segmentsOf } from './segments'
import { SLIPS } from './slips'
import { lookUpsFor, meantBy } from './spelling'
import { tokensOf } from './tokens'
import { isNameLine, type UnknownIn, unknownWordsOf } from './unknown-words'
import { englishOf, mixedVariants, variantOf, variantsIn } from './variants'
import { isListed } from './words/lexicon'
import { wordsOf } from './words/words'

/** The models that words are weighed with. */
export interface Models {
  readonly proofreading: Proofreading
  readonly meaning: Meaning
}

/** Checks the wording of resumes and letters in English, on this machine. */
export interface Language {
  /**
   * Spelling, grammar, words mixed up and spellings mixed; in the order of their places, none over another. Never throws over a text.
   * @param models the one that doubts words and the one that tells what is near in meaning; without the first, or where it gives nothing, the
   * rules speak alone
   */
  check(text: ResumeText, context: ResumeContext, models?: Models): Promise<readonly ResumeIssue[]>
  close(): Promise<void>
}

const RULES = readSlips(SLIPS)
const RULES_ALONE: Models = { proofreading: { proofread: async () => [] }, meaning: { embed: async () => [] } }
/** A word near no other (the wide search for suggestions costs two seconds, once), words near some, articles, names, numbers. */
const WARM_UP =
  'Led a team of five, improving response times by 20% with recieved feedback on Node.js; a experience in customersatisfaction.'
/** From this share of unknown words on a text is taken for another language's. */
const FOREIGN_SHARE = 0.35
/** So many words that no list here has are looked up; harper takes 7 ms for one, and a text with more is a list of names or of no language. */
const MOST_UNKNOWN = 300
/** … once so many of its words were seen. */
const ENOUGH = 20

/**
 * Opens the language check; about a second, so do it ahead.
 * @param wasmPath harper.js's `harper_wasm_slim_bg.wasm`; without it, the one of the installed package
 * @throws where that file is missing or is no program
 */
export async function openLanguage({ wasmPath }: { readonly wasmPath?: string } = {}): Promise<Language> {
  const harper = await openHarper(wasmPath)
  // The first text in each dialect is slow; whoever opens waits, and no resume does.
  for (const english of ['american', 'british'] as const) await harper.find(WARM_UP, english)
  return {
    check: (text, context, models = RULES_ALONE) => check(harper, text, context, models),
    close: () => harper.close()
  }
}

async function check(
  harper: Harper,
  text: ResumeText,
  context: ResumeContext,
  { proofreading, meaning }: Models
): Promise<readonly ResumeIssue[]> {
  const whole = textOf(text)
  const read = segmentsOf(text.lines).map((segment): ReadSegment => ({ segment, tokens: tokensOf(segment.text) }))
  const variants = read.flatMap(({ segment, tokens }) =>
    variantsIn(tokens).map((variant) => ({ ...variant, ...placed(segment.places, variant) }))
  )
  const region = regionOf(whole)
  const english = englishOf(variants, region)
  // Asked for first: another process works on it meanwhile.
  const proofread = proofreading.proofread(read.map(({ segment }) => segment.text))
  const findings = await findAll(harper, english, read)
  const opinions = await proofread
  if (findings === null) return []

  const words = personalWords(
    whole,
    read.flatMap(({ tokens }) => tokens),
    context
  )
  const unknown = unknownWordsOf(read, findings).filter(({ token }) => !variantOf(token.plain))
  // What is no slip whatever the dictionaries say need not be looked up; a look-up is what takes the time.
  const doubtful = unknown.filter((entry) => entry.joined !== null || meantBy(entry, words, () => false) !== null)
  const isRight = await lookUp(harper, english, doubtful)
  const leads = leadSlips(read)
  const doubted = doubtedWords(read, opinions, words, (plain) => isOwnWord(plain, words))
  const taken = await doubtedSlips(doubted, topicOf(whole, context), meaning)
  const issues = read.flatMap((entry, index) => {
    const spelled = doubtful
      .filter((word) => word.index === index)
      .flatMap((word) => spellingSlip(word, words, isRight))
    const found = (findings[index] ?? []).flatMap((finding) => keepFinding(finding, entry.segment, entry.tokens))
    const opinion = opinions[index]
    const weighed = [...weighedSlips(entry, words), ...found].filter((slip) => !opinion || hasAssent(opinion, slip))
    const ruled = [...closedSlips(entry), ...weighed]
    // Rules stand first: where both speak of a place, theirs is the plainer answer.
    const suspected = opinion ? suspectSlips(opinion, entry, words) : []
    const confused = taken.filter((one) => one.index === index).map(({ slip }) => slip)
    return [...ruled, ...(leads[index] ?? []), ...spelled, ...suspected, ...confused].map((slip) =>
      issueOf(slip, entry.segment.places, whole)
    )
  })
  const mixed = mixedVariants(variants, region).map(
    ({ word, side, other, start, end }): ResumeIssue => ({
      kind: 'variants_mixed',
      message: variantMessage(word, side, english, other),
      start,
      end,
      suggestions: other ? [other] : []
    })
  )
  return withoutOverlaps([...issues, ...mixed])
}

/** What harper finds in each segment; null as soon as the text shows to be no English. */
async function findAll(
  harper: Harper,
  english: English,
  read: readonly ReadSegment[]
): Promise<readonly (readonly Finding[])[] | null> {
  const found: (readonly Finding[])[] = []
  let [all, unknown, left] = [0, 0, MOST_UNKNOWN]
  for (const { segment, tokens } of read) {
    left -= tokens.filter(
      ({ kind, plain }) => kind === 'word' && plain.length > 3 && !isListed(plain) && !TECHNOLOGY_WORDS.has(plain)
    ).length
    if (left < 0) {
      found.push([])
      continue
    }
    const findings = await harper.find(segment.text, english)
    found.push(findings)
    all += tokens.filter(({ text }) => isSmallWord(text)).length
    unknown += findings.filter(
      ({ rule, start, end }) => rule === 'SpellCheck' && isSmallWord(segment.text.slice(start, end))
    ).length
    if (all >= ENOUGH && unknown > all * FOREIGN_SHARE) return null
  }
  return found
}

function isSmallWord(text: string): boolean {
  return /^\p{Ll}{3,}$/u.test(text)
}

/** Slips by the very words around them: the model, which knows little of such words in a row, is not asked about them. */
function closedSlips({ segment, tokens }: ReadSegment): readonly Slip[] {
  if (isNameLine(segment)) return []
  return [...slipsIn(tokens, RULES), ...doubledWords(tokens), ...grammarSlips(wordsOf(tokens))]
}

/** Slips by forms, numbers and counts, which may be mistaken. */
function weighedSlips({ segment, tokens }: ReadSegment, own: PersonalWords): readonly Slip[] {
  if (isNameLine(segment)) return []
  const words = wordsOf(tokens)
  return [
    ...apostropheSlips(words),
    ...agreementSlips(words),
    ...confusionSlips(words, (plain) => isOwnWord(plain, own))
  ]
}

/** Whether the document or its posting says the word again, maybe in another form: sauce and sauces, costume and costumer. */
function isOwnWord(plain: string, own: PersonalWords): boolean {
  if (own.isKnown(plain) || own.count(plain) > 1) return true
  return [`${plain}s`, plain.replace(/s$/, ''), plain.replace(/r$/, ''), plain.replace(/er$/, '')].some(
    (form) => form !== plain && own.count(form) > 0
  )
}

function spellingSlip(entry: UnknownIn, words: PersonalWords, isRight: (plain: string) => boolean): readonly Slip[] {
  const suggestions = meantBy(entry, words, isRight) ?? (isRight(entry.token.plain) ? null : entry.joined)
  if (!suggestions) return []
  const { start, end, plain } = entry.token
  const isApostrophe = !plain.includes("'") && suggestions[0]?.replaceAll(/['’]/g, '').toLowerCase() === plain
  return [{ kind: isApostrophe ? 'apostrophe' : 'spelling', start, end, suggestions }]
}

/** Asks the dictionaries of both sides of the Atlantic for everything that the unknown words may be made of. */
async function lookUp(
  harper: Harper,
  english: English,
  unknown: readonly UnknownIn[]
): Promise<(plain: string) => boolean> {
  const asked = [...new Set(unknown.flatMap(lookUpsFor))]
  if (asked.length === 0) return () => false
  const text = asked.join('\n')
  const wrong = async (dialect: English): Promise<ReadonlySet<string>> => {
    const findings = await harper.find(text, dialect)
    return new Set(findings.filter(({ rule }) => rule === 'SpellCheck').map(({ start, end }) => text.slice(start, end)))
  }
  const here = await wrong(english)
  const there = await wrong(english === 'american' ? 'british' : 'american')
  const all = new Set(asked)
  return (plain) => all.has(plain) && !(here.has(plain) && there.has(plain))
}

function placed(places: readonly number[], { start, end }: { readonly start: number; readonly end: number }) {
  const first = places[start] ?? 0
  return { start: first, end: (places[end - 1] ?? first) + 1 }
}

function issueOf({ kind, start, end, suggestions }: Slip, places: readonly number[], whole: string): ResumeIssue {
  const span = placed(places, { start, end })
  const said = whole.slice(span.start, span.end).replaceAll(/\s+/g, ' ')
  return { kind, message: messageFor(kind, said, suggestions[0]), ...span, suggestions: suggestions.slice(0, 3) }
}

/** Keeps the first of the issues that lie over one another, and puts them in the order of their places. */
function withoutOverlaps(issues: readonly ResumeIssue[]): readonly ResumeIssue[] {
  const kept: ResumeIssue[] = []
  for (const issue of issues) {
    if (!kept.some((other) => issue.start < other.end && other.start < issue.end)) kept.push(issue)
  }
  return kept.sort((a, b) => a.start - b.start)
}
