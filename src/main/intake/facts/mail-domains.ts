/** Where people have private mailboxes: says nothing about an employer. */
const FREE_MAIL: ReadonlySet<string> = new Set(
  (
    'gmail googlemail outlook hotmail live msn yahoo ymail rocketmail aol icloud me mac proton protonmail pm gmx web mail ' +
    'email freenet t-online arcor posteo mailbox tutanota tuta fastmail zoho hey yandex ru laposte orange free sfr wanadoo ' +
    'libero virgilio tiscali terra ziggo kpnmail xs4all wp onet interia o2 seznam comcast verizon att btinternet sky ' +
    'virginmedia bigpond naver qq 163 126'
  ).split(' ')
)

/** Applicant systems, job boards and senders on behalf of others: the employer is named elsewhere. */
const APPLICANT_SYSTEMS: ReadonlySet<string> = new Set(
  (
    'greenhouse greenhouse-mail lever hire workday myworkday myworkdayjobs smartrecruiters ashbyhq ashby icims taleo oracle ' +
    'oraclecloud jobvite workable workablemail bamboohr successfactors sap personio recruitee teamtailor teamtailor-mail ' +
    'breezy applytojob jazzhr jazz softgarden rexx-systems onlyfy prescreen join indeed indeedemail linkedin stepstone xing ' +
    'glassdoor ziprecruiter monster dice reed totaljobs hackerrank codility hirevue calendly docusign paylocity adp ukg ' +
    'ultipro avature phenompeople eightfold gem comeet comeet-notifications pinpointhq freshteam zohorecruit manatal homerun ' +
    'welcomekit welcometothejungle wellfound angel otta hibob factorial rippling dover trakstar applicantstack bullhorn ' +
    'cornerstone csod dayforce hireology jobadder kenjo loxo recruiterbox recruitcrm talentsoft tellent traffit umantis ' +
    'concludis mailchimp sendgrid mailgun amazonses sparkpostmail mandrillapp hubspot'
  ).split(' ')
)

/** Second levels under a country that are no names: `acme.co.uk`. */
const PUBLIC_SECOND_LEVELS: ReadonlySet<string> = new Set(
  'co com org net ac gov edu ltd plc me or ne go gob'.split(' ')
)

/** Whether a name is that of an applicant system or job board ("SmartRecruiters", "Greenhouse Recruiting"). */
export function isSystemName(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/)
  return APPLICANT_SYSTEMS.has(words[0] ?? '') || APPLICANT_SYSTEMS.has(words.join(''))
}

/**
 * The part of a mail address's domain that names its owner (`jo@careers.blue-harbor.co.uk` gives `blue-harbor`), or null for
 * private mailboxes and applicant systems.
 */
export function ownerOfAddress(address: string): string | null {
  const labels = (address.split('@').at(-1) ?? '')
    .toLowerCase()
    .split('.')
    .filter((label) => label !== '')
  if (!address.includes('@') || labels.length < 2) return null
  const beforeCountry = labels.at(-2) ?? ''
  const isSecondLevel =
    labels.length > 2 && (labels.at(-1) ?? '').length === 2 && PUBLIC_SECOND_LEVELS.has(beforeCountry)
  const owner = (isSecondLevel ? labels.at(-3) : beforeCountry) ?? ''
  return owner === '' || FREE_MAIL.has(owner) || APPLICANT_SYSTEMS.has(owner) ? null : owner
}
