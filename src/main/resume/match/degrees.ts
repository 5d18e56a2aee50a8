/** Levels of education, from school to doctorate. */
const LEVELS: readonly (readonly [number, RegExp])[] = [
  [5, /\bph\.? ?d\b|\bd\.?phil\b|\bdoctora(?:te|l)\b|\bdoctor of\b|\bmd\b/i],
  [
    4,
    /\bmaster(?:['’]?s)?(?= (?:degree|of|in|level)|,|$)|\bm\.? ?sc\b|\bm\.?b\.?a\b|\bm\.?eng\b|\bmphil\b|\bllm\b|\bm\.?ed\b|\bmpa\b|\bmph\b|\bmsn\b|\bmsw\b|\bmbs\b|\bm\.?arch\b|\bmphys\b|\bmchem\b|\bmlitt\b|\bma\b(?= in)|\bmres\b|\bpostgraduate\b|\bgraduate degree\b|\badvanced degree\b|\bpgce\b|\bpgdip\b|\bpgde\b|\bpg ?cert\b|(?:^|[\s(,])M\.?A\.?(?=$|[\s,(])/i
  ],
  [
    3,
    /\bbachelor|\bb\.? ?sc\b|\bb\.?eng\b|\bbba\b|\bb\.b\.a\b|\bb\.?com\b|\bb\.? ?des\b|\bb\.?ed\b|\bb\.?tech\b|\bbsn\b|\bbbs\b|\bbn\b|\bbnurs\b|\bb\.?pharm\b|\bpharm\.?d\b|\bbasc\b|\bbsw\b|\bb\.?arch\b|\bbcl\b|\bbsocsc\b|\bbvsc\b|\bbmus\b|\bbphys\w*\b|\bdoctor of pharmacy\b|\bbfa\b|\bllb\b|\bb\.s\.?(?=[\s,(]|$)|\bb\.a\.?(?=[\s,(]|$)|(?:^|[\s(,])B[AS](?=$|[\s,(])|\bundergraduate degree\b|\buniversity degree\b|\bcollege degree\b|\bfour-year degree\b|\bhonou?rs\b|\b(?:first|second)[- ]class\b|\bdegree\b|\bdiplom-|\blicenciatura\b/i
  ],
  [
    2,
    /\bassociate(?:['’]?s)? (?:degree|of|in)\b|\ba\.?a\.?s?\b(?= in| degree)|\bhnd\b|\bhnc\b|\bfoundation degree\b|\bcollege diploma\b|\badvanced diploma\b|\bdiploma\b/i
  ],
  [
    1,
    /\bhigh school\b|\bgcses?\b|\ba[- ]levels?\b|\bged\b|\bsecondary school\b|\bbtec\b|\bschool leaving\b|\babitur\b|\bbaccalaur/i
  ]
]

/** The lowest level of education that a requirement asks for, or null where it asks for none. */
export function askedDegree(requirement: string): number | null {
  const levels = LEVELS.flatMap(([level, pattern]) => (pattern.test(requirement) ? [level] : []))
  // "Degree" stands in "master's degree" too: it counts as a bachelor's only where no level is said.
  const isMasters = levels.includes(4) && !/\bbachelor|\bundergraduate|\bb\.? ?sc\b|\bB[AS]\b/i.test(requirement)
  const isDoctorate =
    levels.includes(5) && !levels.includes(4) && !/\bbachelor|\bundergraduate|\bdegree\b/i.test(requirement)
  if (isDoctorate) return 5
  if (isMasters) return 4
  if (/\bassociate(?:['’]?s)? degree\b|\bfoundation degree\b/i.test(requirement)) return 2
  return levels.length > 0 ? Math.min(...levels) : null
}

/** The level of education that a line of a resume shows, or null. */
export function shownDegree(line: string): number | null {
  const level = LEVELS.find(([, pattern]) => pattern.test(line))?.[0]
  return level ?? null
}
