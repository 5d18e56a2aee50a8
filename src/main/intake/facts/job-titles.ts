/** The last words of titles. Those that are also common last names (Baker, Cook, Porter) are left out. */
const NOUNS =
  'accountant|adviser|advisor|administrator|agent|analyst|apprentice|architect|assistant|associate|auditor|barista|bookkeeper|' +
  'buyer|carer|cashier|chef|cleaner|clerk|consultant|controller|coordinator|copywriter|counsellor|designer|developer|director|' +
  'dispatcher|driver|economist|editor|electrician|engineer|estimator|executive|housekeeper|inspector|instructor|intern|internship|' +
  'interpreter|journalist|lead|lecturer|librarian|machinist|manager|mechanic|midwife|nurse|officer|operative|operator|paralegal|' +
  'pharmacist|physiotherapist|planner|plumber|producer|programmer|proofreader|receptionist|recruiter|representative|researcher|' +
  'scientist|secretary|solicitor|specialist|statistician|storekeeper|strategist|supervisor|surveyor|teacher|technician|tester|' +
  'therapist|trainee|translator|tutor|underwriter|waiter|waitress|welder|worker|writer'

const ENDS_AS_JOB = new RegExp(`\\b(?:${NOUNS})(?:\\s+(?:[IVX]{1,3}|\\d))?(?:\\s*\\([^()]{1,40}\\))?$`, 'iu')
const STARTS_AS_JOB = /^(?:head|director|vp|vice president|chief)\s+(?:of\s+)?\p{Lu}/iu

/** Who writes such mail: the title of a reader's contact, not of a post. */
const IS_CONTACT = /^(?:hiring|your|our)\b/i

/** Whether words that stand for themselves are surely the title of a post ("Site Engineer", "Head of Design"). */
export function isJobTitle(words: string): boolean {
  return !IS_CONTACT.test(words) && (ENDS_AS_JOB.test(words) || STARTS_AS_JOB.test(words))
}
