/** What a part of a job description is about. `open` is before any heading, `listed` a list whose heading does not say what it holds. */
export type PartKind = 'must' | 'nice' | 'duties' | 'other' | 'open' | 'listed'

const NICE =
  /nice[ -]to[ -]have|desirable|preferred|preferences?$|\bbonus|a plus\b|\bplus(?:es)?$|advantag|ideally|would be (?:great|good|nice|a)|not (?:essential|needed|required|necessary)|optional|extra credit|good to have|also (?:love|like|help|welcome)|\bassets?\b|brownie|(?:would|might|may|could) (?:also )?(?:help|suit|love|like|make us|set you|sway|tip|please|delight)|looked on|favou?rabl|helpful|welcome$|an edge|stand out|extras?$|beneficial|even better|added value|further strengths|interested (?:to hear|in hearing)|smile|sparkle|icing|cherry|\buseful\b|\bhandy\b|^extra\b|the better\b|\b(?:great|good|better|nice) if\b|pleased to|delighted|happy to see|love to see/i
const DUTIES =
  /responsib|\bdut(?:y|ies)\b|you(?:.ll| will) (?:do|be doing|work on|own|spend)|you do\b|you(?:.ll| will)? get to do|\brole\b|your (?:tasks?|days?|weeks?|mission|work|job)\b|day[ -]to[ -]day|a typical|job (?:description|summary|purpose)|the (?:job|position|work|post)\b|^tasks?\b|accountab|main purpose|what.s the job|what would you|would you do\b|in a few words|what (?:it|this) involves/i
const OTHER =
  /benefit|\bperks?\b|\boffers?\b|\boffered\b|salary|compensation|remuneration|\bpay\b|\bwage\b|apply|applying|application|about us|about (?:the |our )?(?:company|team|organisation|organization|practice|school|trust|firm)|who (?:we are|are we)$|^(?:the )?(?:company|employer|organi[sz]ation)$|our (?:company|story|values|mission|culture|process|commitment|team|hiring|promise)|\bwhy\b|equal|divers|inclusi|what.s in it|in return|you(?:.ll| will)? get\b|you(?:.ll| will) receive|\bwe (?:give|pay|provide)\b|(?:to|you can) expect\b|need to know\b|^(?:are you )?interested$|sounds? (?:like you|good)|assess(?:ed|ment)|\bhours\b|location|contact|privacy|closing date|deadline|interview|next steps|disclaimer|working (?:here|with us|for us|pattern)|reward|package|start date|reference|safeguarding|\bhow (?:we|to)\b|terms and conditions|what we (?:give|pay|provide)|good to know|the small print/i
const MUST =
  /requir|qualif|\bskills?\b|must[ -]haves?|you(?:.ve| have| bring| are|.ll have|.ll bring|.ll need| will have| will bring| will need| need| know| must| should)\b|your (?:profile|background|experience|skills|strengths)|(?:we|we.re|we are) (?:looking|expect|need|seek|want|ask|are after|after|hope)|who (?:you are|are you)|about you\b|essential|mandatory|person spec|experience|competenc|criteria|looking for|(?:ideal|successful|right) (?:candidate|person|applicant)|knowledge|needed|credential|certif|licen[sc]e|education|candidate|should have|minimum|basics|the person|ticket|expected|attributes|expertise|\bprofile\b|what (?:it|the job) takes/i

/** The heading is said of the person: what else it speaks of, "at the date of application", is beside that. */
const OF_PERSON =
  /^(?:to (?:apply|be (?:considered|eligible|appointed|short-?listed|successful))\b.{0,40}\b(?:you|applicants?|candidates?)|(?:(?:all|successful|suitable|ideal|the) ){0,2}(?:applicants?|candidates?|appointees?|post[ -]?holders?|person)|you)\b(?!.{0,30}\b(?:receive|get|enjoy|apply by|do|send|submit)\b).{0,40}\b(?:must|shall|should|needs?|(?:has|have)(?: to)?|holds?|hold|possess|demonstrate|be able|require|expected)\b/i
/** "Extra sparkle if you've": what is wished for, but not where it says whom the post suits. */
const IF_YOU =
  /^(?!you|this|apply|we\b|the |our |it )(?!.*\b(?:fit|match|right|person|suit)).*\bif you(?:.ve|.re| have| are| can| know| also)?$/i

/** Which kind of part a heading opens; null where it does not say. */
export function kindOfHeading(heading: string): PartKind | null {
  if (NICE.test(heading) || IF_YOU.test(heading)) return 'nice'
  if (OF_PERSON.test(heading) || /^(?:what )?you (?:can )?offer(?: us)?$/i.test(heading)) return 'must'
  if (/about you\b|what you(?:.ll| will)? (?:need|bring|have)|requirements?$|skills|qualif|essential/i.test(heading))
    return 'must'
  if (/^about\b/i.test(heading) && !/\b(?:role|job|position|work|post)\b/i.test(heading)) return 'other'
  if (
    /what (?:do |would )?(?:we|you).{0,20}(?:look|(?<!can )expect|need(?! to know)|bring|ask|after|want|hop(?:e|ing)|valu)/i.test(
      heading
    )
  )
    return 'must'
  if (OTHER.test(heading)) return 'other'
  if (DUTIES.test(heading)) return 'duties'
  return MUST.test(heading) ? 'must' : null
}

/** What a list holds below the sentence that leads to it: its last clause says it best, "for this post, we need:". */
export function kindOfLeadIn(sentence: string): PartKind | null {
  const whole = sentence.replace(/[\s:,…–—-]+$/, '')
  if (NICE.test(whole)) return 'nice'
  if (OF_PERSON.test(whole)) return 'must'
  return kindOfHeading(whole.split(/[,;–—] ?/).at(-1) ?? '') ?? kindOfHeading(whole)
}

const MOST_LABEL_WORDS = 9
const OF_POST =
  /^(?:location|salary|hours|contract|type|closing|reference|reports?|department|pay|start|company|employer|where|when|schedule|shift|duration|posted|team|grade|band|base|job title|title|position)\b/i

/** `Essential: a degree in physics`: the words before the colon are a heading for this line alone. */
export function labelledLine(text: string): { readonly kind: PartKind; readonly text: string } | null {
  const [, label = '', rest = ''] = /^([^:]{2,70}):\s+(\S.*)$/.exec(text) ?? []
  if (label === '' || label.split(/\s+/).length > MOST_LABEL_WORDS) return null
  if (OF_POST.test(label)) return { kind: 'other', text: rest }
  const kind = kindOfHeading(label)
  return kind ? { kind, text: rest } : null
}
