import { plainHeading, type SectionKind } from './headings'

/** Words by which a heading of the person's own making ("Where I have worked", "Off the clock") can be told. The first that fits counts. */
const LOOSE: readonly (readonly [SectionKind, RegExp])[] = [
  ['volunteering', /\b(?:volunteer\w*|voluntary|giving back|community)\b/u],
  ['references', /\b(?:references?|referees?)\b/u],
  ['summary', /^why\b/u],
  [
    'interests',
    /\b(?:off the clock|off[- ]duty|off work|interests?|hobb\w+|(?:free|spare|leisure|down|own) time|outside|away from|beyond (?:the|work|my)|leisure|after (?:hours|work|five)|for fun|when (?:i am|im) not|pastimes?|passions|on weekends|at weekends|play)\b/u
  ],
  [
    'experience',
    /\b(?:experience|employment|worked|working life|career|jobs?|positions|on the job|posts|roles|assignments|engagements|ships|wards|sites|kitchens|shifts|workplaces|employers?)\b/u
  ],
  [
    'education',
    /\b(?:schools?|schooling|education|stud(?:y|ies|ied)|degrees?|university|academic|learn(?:ed|ing|t)|taught|diplomas?)\b/u
  ],
  ['publications', /\b(?:publications?|published|papers|articles)\b/u],
  ['languages', /\b(?:languages?|i speak|tongues?)\b/u],
  [
    'certificates',
    /\b(?:courses?|training|trainings|tickets?|licen[cs]es?|certificat\w+|certs|registrations?|registered|qualified|qualifications?|memberships?|cards?)\b/u
  ],
  [
    'skills',
    /\b(?:skills?|tools?|toolbox|strengths|kit|know-how|competenc\w+|i can|i bring|i know|i use|good at|technolog\w+|software|stack|equipment|machines|methods|abilities|expertise)\b/u
  ],
  [
    'summary',
    /\b(?:profile|summary|about|in short|in brief|brief|who i am|why me|why i|at a glance|straight answer|highlights|nutshell|pitch|introduction|hello|objective|aim|looking for|i want|i am)\b/u
  ],
  ['awards', /\b(?:awards?|prizes?|honou?rs?|achievements?|won)\b/u],
  ['projects', /\b(?:projects?|portfolio|built)\b/u],
  ['personal', /\b(?:personal|particulars|private(?:ly)?|vital|family|bio)\b/u],
  [
    'other',
    /\b(?:more|also|other|others|extra|extras|good to know|further|odds|rest|misc\w*|etc|notes?|finally|last|small print|else|additional|practical\w*|availability|facts|info\w*)\b/u
  ]
]

/** As `headedBy`, for a line that is set as a heading and whose words are not known as a whole. */
export function looselyHeadedBy(words: string): SectionKind | null {
  const plain = plainHeading(words)
  if (plain === '' || plain.split(' ').length > 6) return null
  return LOOSE.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}
