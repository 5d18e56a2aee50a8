const LEAD_IN = [
  /^(?:the )?(?:\w+ )?(?:panel|board|committee|we)(?: will| shall| would)?(?: be)?(?: also)? (?:look(?:ing)?(?: out)? for|hope for|value|want to see|expect|credit|like to see) /i,
  /^it (?:would|will|might|could) (?:also |really )?(?:help|be (?:\w+ )?\w+) (?:if|that) /i,
  /^to (?:be successful|succeed|do this|thrive)[^,:]{0,30}?,? you(?:['’]ll| will| should| must| need to)? (?:have|bring|need|show)?:?\s*(?:\(\w\)\s*)?/i,
  /^(?:in|for|as part of) this (?:role|post|position|job),?\s+/i,
  /^(?:he or she|he, she or they|s?he\/s?he|they|this person|somebody|someone|the person(?: we have in mind)?|the post ?holder)\s+/i,
  /^(?:used to|at ease (?:with|in)|at home (?:with|in)|draw on|be asked to|responsible for|not afraid of|a knack for|an eye for|a feel for|a grip on|a firm grip on|a head for|know how to|be able to|help(?: to)?|complete|completion of|completed)\s+(?:a |an |the )?/i,
  /^(?:and|plus|also|ideally|preferably|optionally)[,:]?\s+/i,
  /^(?:you(?:.ll)?|candidates?|applicants?|the (?:ideal|successful|right) (?:candidate|person|applicant)|we (?:are looking|look) for (?:someone|somebody|a person)(?: who| with)?)\s+/i,
  /^(?:(?:will|should|must|also|would|can|may|need to|have to|has|have|had|hold|bring|possess|be|are|is|know|worked|with|who)\s+)+/i,
  /^(?:able to|happy to|willing to|willingness to|ready to|comfortable (?:with|in)?|confident (?:with|in)?|keen to|commit(?:ment|ted) to|capacity to|able to demonstrate)\s+/i,
  /^(?:a |an |the |some |any )?(?:(?:strong|good|excellent|solid|proven|sound|deep|thorough|working|practical|hands-on|extensive|significant|substantial|demonstrable|demonstrated|documented|basic|advanced|expert|relevant|recent|previous|prior|current|valid|active|full|clean|great|real|professional|broad|clear|successful|complete|absolute|considerable|comprehensive|detailed|first-rate|outstanding|exceptional)[ ,]+(?:and )?)*(?:experience|experienced|knowledge|understanding|background|skills?|abilit(?:y|ies)|track record|record|command|grasp|grounding|familiarity|familiar|proficiency|proficient|competence|competency|expertise|mastery|fluency|comfort|confidence|evidence|history|capacity|aptitude|interest|a feeling|feeling|use|awareness|appreciation|qualified|demonstrated|proven|demonstrable)(?:\s+(?:and|or)\s+(?:experience|knowledge|understanding|skills?|expertise|interest))?\s+(?:(?:with|in|of|as|for|to|using|at|on|from|working with|working in|working as)\s+)?(?:a |an |the )?/i,
  /^(?:strong|good|excellent|solid|proven|sound|deep|thorough|working|practical|hands-on|extensive|demonstrable|demonstrated|basic|relevant|previous|prior|current|valid|active|full|clean|great|real)\s+/i
]
/** What follows gives the reason, or says how much it matters. */
const REASON = /[,;(]\s*(?:as (?:you|we|the|this)|because|since|so that|which (?:is|are|we|you)|where (?:you|we))\b.*$/i
const YEARS =
  /^(?:(?:at least|a minimum of|minimum(?: of)?|more than|over|around|about)\s+)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)(?:\+| or more| plus)?(?:\s*(?:-|–|to)\s*\d{1,2})?\s*(?:years?|yrs?)(?:['’]s?)?\+?\s*(?:of\s+)?(?:in\s+)?/i
const TAIL =
  /[\s,]+(?:(?:is|are|will be|would be) (?:highly |very |also |strongly |much )?(?:a (?:\w+ )?plus|required|essential|preferred|desirable|expected|welcome|useful|helpful|needed|an (?:\w+ )?advantage|a (?:\w+ )?bonus|an asset)|will have an advantage|a bonus|preferred|required|desirable|essential|(?:is )?a plus|(?:would be )?(?:a bonus|an advantage|nice|great)|experience|skills?|a must)[\s.]*$/i

/**
 * What a requirement asks for, without the words in which all requirements are clothed: "Proven experience with budget planning
 * is a plus" asks for budget planning. The encoder would else find whatever else is clothed so.
 */
export function coreOf(requirement: string): string {
  const reasoned = requirement.trim().replace(REASON, '')
  let core = /\p{L}{3}/u.test(reasoned) ? reasoned : requirement.trim()
  for (let round = 0; round < 3; round++) {
    const before = core
    for (const leadIn of [...LEAD_IN, YEARS]) {
      const shorter = core.replace(leadIn, '')
      if (/\p{L}{3}/u.test(shorter)) core = shorter
    }
    const cut = core.replace(TAIL, '')
    if (/\p{L}{3}/u.test(cut)) core = cut
    if (core === before) break
  }
  return core.trim()
}
