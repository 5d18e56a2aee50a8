import type { ResumeIssue } from '../../../shared/domain/resume'
import { CHECK_WORDS } from './check-words'
import { issueAt, type ParsedResume } from './parsed'

/** Phrases that say nothing by themselves: one is enough where no number stands beside it. */
const EMPTY =
  /\b(?:go-getter|self-starter|hard[- ]?working(?:,| and| team)|hard[- ]?worker|team[- ]player|think(?:s|ing)? outside (?:of )?the box|outside-the-box|never[- ]say[- ]die|results?[- ](?:driven|oriented|focus(?:s)?ed) (?:professional|individual|person|leader|go-getter|self-starter|team|manager|executive|specialist|and)|detail[- ]oriented (?:professional|individual|person|self-starter|team|and)|(?:highly|self-?|very) motivated (?:and \w+ )?(?:professional|individual|person|self|team|candidate)|dynamic (?:professional|individual|person|team|self|and (?:motivated|growing|driven))|passion for excellence|(?:fast|quick) learner|people person|(?:strong|excellent|good|solid|great) work ethic|perfectionist|ninja|rock ?star|guru|works? well (?:under pressure|independently|both|alone|in a team)|(?:able|ability) to work (?:well )?(?:under pressure|independently (?:and|as well as|or)|(?:both )?(?:alone|in a team|as part of a team))|hit the ground running|wears? many hats|synerg(?:y|ies|istic)|best[- ]of[- ]breed|can-do attitude|positive attitude|good sense of hum(?:or|our)|challenging (?:position|role|job|opportunity|career)|utili[sz]e my (?:skills|knowledge|abilities|talents)|grow (?:with the company|professionally|both professionally)|(?:dynamic|growing|reputed|reputable|progressive) (?:and \w+ )?(?:company|organi[sz]ation) where|honest and (?:sincere|hard)|sincere and (?:honest|hard)|(?:reliable|responsible|punctual),? (?:and )?(?:reliable|responsible|punctual|hard)|go the extra mile|goes the extra mile|above and beyond|proactive (?:professional|individual|person)|seasoned professional|strategic thinker|thought leader|value[- ]add(?:ed)? (?:professional|mindset)|natural (?:born )?leader|jack of all trades)\b|\b1[15]0 ?(?:%|per ?cent)/giu
/** Of these it takes two. */
const THIN =
  /\b(?:(?:excellent|strong|good|great|outstanding|exceptional) (?:verbal |written |oral |interpersonal |organi[sz]ational )?(?:and \w+ )?(?:communication|interpersonal|organi[sz]ational|people|time[- ]management|leadership) skills|proven track record|results?[- ](?:driven|oriented)|detail[- ]oriented|highly motivated|motivated|dynamic|dedicated|enthusiastic|passionate|hard[- ]?working|reliable|responsible|flexible|adaptable|creative|ambitious|energetic|goal[- ]oriented|proactive|team[- ]oriented|fast-paced environment|dynamic environment|problem solver|multi-?task(?:er|ing)?)\b/giu
const TOLD = ['summary', 'letter', 'header', 'personal', 'skills', 'other']

/** Sentences of phrases that everyone writes and that hold no fact, in what a person says of the person. */
export function filler({ sections, lines, whole }: ParsedResume): readonly ResumeIssue[] {
  const told = sections
    .filter(({ kind }) => TOLD.includes(kind))
    .flatMap(({ from, to, kind }) => lines.slice(from, to).map((line) => ({ line, kind })))
  return told.flatMap(({ line, kind }) =>
    [...line.content.matchAll(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]?/gu)].flatMap((match) => {
      const sentence = match[0].trimEnd()
      // "Team player" in a list of skills fills it no more than its other words.
      if (!isFiller(sentence) || (kind === 'skills' && sentence.split(/\s+/).length < 6)) return []
      const lead = /^\s*/.exec(sentence)?.[0].length ?? 0
      const start = line.contentStart + match.index + lead
      return [
        issueAt('filler', CHECK_WORDS.filler, {
          start,
          end: Math.min(line.contentStart + match.index + sentence.length, whole.length)
        })
      ]
    })
  )
}

function isFiller(sentence: string): boolean {
  const empty = [...sentence.matchAll(EMPTY)].map(([words]) => words)
  const rest = sentence.replace(/1[15]0 ?(?:%|per ?cent)/giu, '')
  // A number, an amount or a name in the sentence is a fact.
  const hasFact =
    /\d|[$€£]/.test(rest) ||
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) (?:\p{Ll}+ )?(?:years|people|staff|shops|sites)\b/iu.test(
      rest
    )
  if (hasFact) return empty.length > 1
  const thin = sentence.match(THIN)?.length ?? 0
  return empty.length > 0 || (thin > 2 && sentence.split(/\s+/).length < 30)
}
