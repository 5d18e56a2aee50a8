/** What a part of a resume or letter is about. */
export const SECTION_KINDS = [
  /** What stands before the first heading: name, contact data, a line about the person. */
  'header',
  'summary',
  'experience',
  'education',
  'skills',
  'languages',
  'certificates',
  'projects',
  'publications',
  'awards',
  'volunteering',
  'memberships',
  'interests',
  'references',
  'personal',
  /** From the salutation to the words before the name. */
  'letter',
  'closing',
  'other'
] as const
export type SectionKind = (typeof SECTION_KINDS)[number]

const ABOUT_WORK =
  'professional|work|working|relevant|career|employment|industry|related|additional|other|selected|recent|key|teaching|clinical|' +
  'research|academic|management|leadership|technical|practical|previous|prior|earlier|further|current|military|internship|nursing|' +
  'retail|hospitality|culinary|kitchen|legal|sales|engineering|freelance|consulting|early|part-time|paid|field|hands-on|main'
const AND = '(?:\\s*(?:and|&|/|,|\\+)\\s*|\\s+)'

/** Headings in small letters without marks, by what they head. The first that fits counts. */
const HEADINGS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'volunteering',
    phrase('(?:volunteer(?:ing|ism)?|voluntary|community|charity|civic|pro bono|unpaid|outreach)', {
      after: '(?:experience|work|service|activities|involvement|engagement|roles?|leadership|positions?|outreach)'
    })
  ],
  [
    'projects',
    phrase(
      '(?:(?:key|selected|personal|side|academic|relevant|notable|technical|major|recent|own|open[- ]source|portfolio|university|featured|sample)\\s+)*(?:projects?|portfolio|contributions|open[- ]source|(?:notable|selected|key|featured) (?:work|cases|matters|transactions|productions|commissions))',
      {
        after: '(?:work|projects|highlights|experience|contributions)'
      }
    )
  ],
  [
    'publications',
    phrase(
      '(?:selected |recent |peer[- ]reviewed |journal |conference )*(?:publications?|papers|articles|talks|presentations|conferences|patents|writing|exhibitions|publications list|books|speaking)',
      {
        after: '(?:publications?|papers|talks|presentations|patents|posters|conferences|articles|workshops|engagements)'
      }
    )
  ],
  [
    'education',
    phrase(
      '(?:(?:formal|academic|higher|my|further|school)\\s+)*(?:education(?:al)?|academics?|schooling|studies|academic (?:background|qualifications|history|record|credentials)|qualifications|degrees?|apprenticeship|schools?|university)',
      {
        after:
          '(?:background|training|qualifications?|history|development|credentials|certifications?|certificates?|details|licen[sc]es|learning|courses|awards|honou?rs)'
      }
    )
  ],
  [
    'experience',
    new RegExp(
      `^(?:(?:${ABOUT_WORK})${AND})*(?:experiences?|employment|work history|(?:employment|job|career|professional) history|positions?(?: held)?|` +
        'appointments|career|roles|work|jobs|professional background|career (?:summary|path|highlights and experience)|career to date|employment record|' +
        'background|placements|internships?|traineeships?|apprenticeships?|career progression|professional record|where i have worked|what i have done)' +
        '(?: (?:history|highlights|record|details|overview|so far|to date|experience))?(?: \\([^)]*\\))?$',
      'u'
    )
  ],
  [
    'summary',
    phrase(
      '(?:(?:professional|career|executive|personal|candidate|brief|work|qualifications?|job|short|my|leadership|research|teaching|clinical|technical|nursing|sales|management|legal|engineering)\\s+)*(?:summary|profile|objectives?|statement|overview|goals?|about|about me|bio|biography|synopsis|introduction|intro|personal statement|snapshot|headline|at a glance|who i am|qualifications|aims?|target|highlights)',
      {
        after: '(?:of qualifications|summary|profile|me|highlights|objective|statement|of skills)'
      }
    )
  ],
  [
    'certificates',
    phrase(
      '(?:(?:professional|technical|industry|relevant|continuing|additional|current|further|safety|medical|clinical|selected)\\s+)*(?:certificat(?:es?|ions?)|licen[sc](?:es?|ure|ing)|credentials|accreditations?|training|courses?(?:work)?|professional development|tickets|cpd|continuing education|registrations?|workshops?|seminars)',
      {
        after:
          '(?:training|licen[sc](?:es?|ure)|certificat(?:es?|ions?)|courses?|registrations?|completed|attended|development|memberships?|qualifications|awards|accreditations|coursework|clearances?|credentials)'
      }
    )
  ],
  [
    'languages',
    phrase('(?:foreign )?(?:languages?|language skills|languages spoken|spoken languages)', {
      after: '(?:skills|proficiency|spoken)'
    })
  ],
  [
    'skills',
    phrase(
      '(?:(?:core|key|technical|relevant|professional|soft|hard|special|computer|it|digital|main|other|additional|transferable|software|clinical|interpersonal|kitchen|practical|selected|personal|design|laboratory|lab|programming|top|trade|creative|management|legal|business|my|industry|administrative|office)\\s+)*(?:skills?|competenc(?:ies|es?|y)|expertise|proficienc(?:ies|y)|strengths|abilities|technologies|tools|toolbox|toolkit|tech stack|stack|software|areas of (?:expertise|focus|strength|knowledge)|capabilities|knowledge|specialties|specialities|technical (?:summary|profile)|programming languages|programming|equipment|systems|instruments|techniques|methods|frameworks)',
      {
        after:
          '(?:skills?|tools|expertise|technologies|abilities|competenc(?:ies|es?)|set|summary|matrix|knowledge|software|qualifications|strengths|systems|interests|languages|equipment|methods|techniques|frameworks|highlights|platforms|attributes)'
      }
    )
  ],
  [
    'awards',
    phrase(
      '(?:(?:selected|academic|professional|key|career|major|notable|military)\\s+)*(?:awards?|honou?rs?|achievements?|accomplishments?|scholarships?|distinctions|recognition|prizes|grants|fellowships|funding|accolades)',
      {
        after:
          '(?:honou?rs?|achievements?|scholarships?|awards?|recognition|distinctions|grants|fellowships|prizes|activities|accomplishments?|funding)'
      }
    )
  ],
  [
    'memberships',
    phrase(
      '(?:professional |board )*(?:memberships?|affiliations?|associations?|professional bodies|professional (?:service|organi[sz]ations)|leadership|boards?|committees|service)',
      {
        after:
          '(?:memberships?|affiliations?|associations?|service|positions?|roles|activities|committees|organi[sz]ations)'
      }
    )
  ],
  [
    'interests',
    phrase(
      '(?:(?:personal|other|outside|special|leisure|my|extra|spare[- ]time|further)\\s+)*(?:interests?|hobb(?:y|ies)|activities|extra-?curriculars?|pastimes|free time|leisure|fun facts?|outside (?:of )?work|beyond work|on the side|off the clock|away from work|life outside work|when i am not working|leisure time|sports?)',
      {
        after: '(?:activities|interests?|hobb(?:y|ies)|pursuits|pastimes|sports|life)'
      }
    )
  ],
  [
    'references',
    phrase('(?:professional |personal |character )*(?:references?|referees?|testimonials|recommendations)', {
      after: '(?:list|available(?: (?:up)?on request)?)'
    })
  ],
  [
    'personal',
    phrase(
      '(?:personal(?: (?:information|details|data|particulars|info))?|biographical (?:data|information)|contact(?: (?:information|details|info|me|data))?|vital statistics|bio ?data|declaration|details|address|additional personal (?:information|details))',
      {
        after: '(?:details|information|data|contact)'
      }
    )
  ],
  [
    'other',
    phrase(
      '(?:additional|other|further|supplementary|miscellaneous)(?: (?:information|details|info|facts|qualifications))?|miscellaneous|availability|work authori[sz]ation|notes?|links|keywords|appendix|security clearance|clearance',
      {}
    )
  ]
]

function phrase(head: string, { after = '' }: { readonly after?: string }): RegExp {
  const tail = after === '' ? '' : `(?:${AND}(?:${after}))*`
  // "Education & Certificates", "Skills and Interests": the first names the section.
  const second = `(?:\\s*(?:and|&|/|,|\\+|\\|)\\s*(?:[\\p{L}-]+\\s?){1,3})?`
  return new RegExp(`^(?:(?:${head})${tail}${second})(?: \\([^)]*\\))?$`, 'u')
}

/** What the words of a heading head, or null. @param words a line without bullet and Markdown marks */
export function headedBy(words: string): SectionKind | null {
  const plain = plainHeading(words)
  if (plain === '' || plain.length > 60) return null
  return HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

/** Small letters, without a colon, dots, rules and numbers around it; "S K I L L S" is "skills". */
export function plainHeading(words: string): string {
  const trimmed = words
    .normalize('NFKC')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L})]+$/u, '')
  const isSpaced = /^(?:\p{Lu} ?\s?)(?:\s+\p{Lu}|\s+&)+$/u.test(trimmed)
  const joined = isSpaced ? trimmed.replace(/(\p{Lu})\s(?=\p{Lu}(?:\s|$))/gu, '$1') : trimmed
  return joined.toLowerCase().replace(/['’]/g, '').replace(/\s+/g, ' ')
}

/** "Skills: Java, Python": what the label before the colon heads, and its length with the colon; null where there is none. */
export function labelOf(words: string): { readonly kind: SectionKind; readonly length: number } | null {
  const label = /^([\p{L}&/ ]{3,32}?)\**\s?:\**\s+(?=\S)/u.exec(words)
  const kind = label === null ? null : headedBy(label[1] ?? '')
  return label === null || kind === null ? null : { kind, length: label[0].length }
}
