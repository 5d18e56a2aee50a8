import { describe, expect, it } from 'vitest'
import { irrelevant } from '../../../../../src/main/resume/structure/irrelevant'
import type { Meaning, ResumeContext } from '../../../../../src/shared/domain/resume'
import { contextOf, resumeText, wordsOf } from './structure-text'

/** Fields of work, each a direction: texts with words of one field lie near each other. */
const FIELDS = [
  /bak|pastry|bread|cake|sourdough/i,
  /train|coach|sport|soccer|football/i,
  /develop|software|open-source|code/i,
  /paper|deliver|news/i
]
const meaning: Meaning = {
  embed: async (texts) =>
    texts.map((text) => {
      const parts = [...FIELDS.map((field) => (field.test(text) ? 1 : 0)), 0.2]
      const length = Math.hypot(...parts)
      return Float32Array.from(parts, (part) => part / length)
    })
}

async function marked(words: string, more: Partial<ResumeContext> = {}): Promise<readonly string[]> {
  const text = resumeText(words)
  return wordsOf(text, await irrelevant(text, contextOf({ role: 'Pastry Chef', ...more }), meaning))
}

const WORK = '\n\nEXPERIENCE\n\nPastry Chef, Crumb Ltd, 2008 – present\n- Bake cakes'

describe('personal data', () => {
  it.each([
    ['Age: 34', 'Age: 34'],
    ['Age 36, married with two children, non-smoker', 'Age 36, married with two children, non-smoker'],
    ['I am 34 years old.', 'I am 34 years old'],
    ['Date of birth: 9 July 1985', 'Date of birth: 9 July 1985'],
    ['DOB 12/03/1985', 'DOB 12/03/1985'],
    ['Marital status: married', 'Marital status: married'],
    ['Leeds | Single | Car owner', 'Single'],
    ['Nationality: German', 'Nationality: German'],
    ['Religion: Anglican', 'Religion: Anglican'],
    ['Gender: male', 'Gender: male'],
    ['Mother of two, based in Leeds', 'Mother of two'],
    ['Passport photo attached.', 'Passport photo attached'],
    ['![photo](me.jpg)', '![photo]'],
    ['Health: excellent', 'Health: excellent'],
    ["Father's name: S. Rao", "Father's name: S. Rao"]
  ])('marks "%s"', async (line, words) => {
    expect(await marked(`Ann Lee\n${line}${WORK}`)).toEqual([words])
  })

  it.each([
    'Campaigner at Age UK',
    'Single point of contact for 40 suppliers',
    'Single-page applications, single sign-on',
    'Leeds | Right to work in the UK | British citizen',
    'Tutor for children aged 4 to 11',
    'Ten years in photography',
    'Born-digital archives',
    'Race director of a charity run',
    'Worked with the Marital Therapy Institute',
    'Head of Health and Safety'
  ])('leaves "%s" alone', async (line) => {
    expect(await marked(`Ann Lee\n${line}${WORK}`)).toEqual([])
  })

  it('leaves what the job asks for', async () => {
    expect(await marked(`Ann Lee\nNationality: German${WORK}`, { job: 'Open to EU citizens only.' })).toEqual([])
    expect(await marked(`Ann Lee\nReligion: Anglican${WORK}`, { job: 'A post for a practising Christian.' })).toEqual(
      []
    )
  })

  it('marks references on request and declarations', async () => {
    expect(await marked(`Ann Lee${WORK}\n\nReferences are available on request.`)).toEqual([
      'References are available on request.'
    ])
    expect(await marked(`Ann Lee${WORK}\n\nI hereby declare that the above particulars are true.`)).toEqual([
      'I hereby declare that the above particulars are true.'
    ])
  })
})

describe('fillers', () => {
  it.each([
    'Hard-working team player who thinks outside the box.',
    'Results-driven professional with a passion for excellence.',
    'I am a detail-oriented self-starter with excellent communication skills.',
    'To obtain a challenging position where I can utilize my skills.'
  ])('marks "%s"', async (line) => {
    expect(await marked(`Ann Lee\n\nSUMMARY\n${line}${WORK}`)).toEqual([line])
  })

  it.each([
    'Pastry chef with nine years in hotels, known for laminated doughs.',
    'I lead a motivated crew of six and cut waste by 20%.',
    'Dedicated to slow fermentation and to training young bakers.',
    'Team player in a brigade of 14; 9 years in two-star kitchens.'
  ])('leaves "%s" alone', async (line) => {
    expect(await marked(`Ann Lee\n\nSUMMARY\n${line}${WORK}`)).toEqual([])
  })
})

describe('what is beside the role', () => {
  it('marks hobbies that are far from the role and keeps those that are near', async () => {
    const interests = (words: string): string => `Ann Lee${WORK}\n\nINTERESTS\n${words}`
    expect(await marked(interests('Horror films and stamp collecting'))).toEqual(['Horror films and stamp collecting'])
    expect(await marked(interests('Baking sourdough, horror films'))).toEqual([])
    expect(await marked(interests('Coaching a soccer team'), { role: 'Personal Trainer' })).toEqual([])
    expect(await marked(interests('Volunteer at the food bank'))).toEqual([])
    expect(await marked(interests('Horror films'), { role: null })).toEqual([])
  })

  it('marks a sentence about hobbies in a letter', async () => {
    const letter =
      'Dear Ms Moyo,\n\nI bake. In my free time I keep two budgerigars. I can start in May.\n\nKind regards,\nAnn'
    expect(await marked(letter, { kind: 'letter' })).toEqual(['In my free time I keep two budgerigars.'])
  })

  it('marks posts of long ago that are far from the role, and keeps near and later ones', async () => {
    const posts = (other: string): string => `Ann Lee${WORK}\n\n${other}\n- Did things`
    expect(await marked(posts('Newspaper carrier, Leeds Press, 1990 – 1994'))).toEqual([
      'Newspaper carrier, Leeds Press, 1990 – 1994\n- Did things'
    ])
    expect(await marked(posts('Baker, Crust Ltd, 1990 – 1994'))).toEqual([])
    expect(await marked(posts('Newspaper carrier, Leeds Press, 2013 – 2015'))).toEqual([])
  })

  it('marks the school of somebody with a degree and years of work, and of nobody else', async () => {
    const school = 'A-levels, Leeds Grammar School, 2003'
    expect(await marked(`Ann Lee${WORK}\n\nEDUCATION\nBA Food Science, Leeds University, 2007\n${school}`)).toEqual([
      school
    ])
    expect(await marked(`Ann Lee${WORK}\n\nEDUCATION\n${school}`)).toEqual([])
    expect(
      await marked(
        `Ann Lee\n\nEXPERIENCE\n\nPastry Chef, Crumb Ltd, 2025 – present\n- Bake cakes\n\nEDUCATION\nBA Food Science, Leeds University, 2025\n${school}`
      )
    ).toEqual([])
  })

  it('gives nothing for an empty text', async () => {
    expect(await marked('')).toEqual([])
  })
})

describe('what nobody asks for, in other words', () => {
  const resume = (heading: string, line: string): string => {
    const under = { OTHER: 'ADDITIONAL INFORMATION', PERSONAL: 'PERSONAL INFORMATION' }[heading] ?? heading
    return heading === 'SUMMARY' ? `Ann Lee\n\nSUMMARY\n${line}${WORK}` : `Ann Lee${WORK}\n\n${under}\n${line}`
  }

  it.each([
    ['PERSONAL DETAILS', 'Age: 47'],
    ['PERSONAL DETAILS', 'Born 3 May 1979 in Krakow'],
    ['PERSONAL DETAILS', 'D.O.B.: 03/05/79'],
    ['PERSONAL DETAILS', 'Civil status: married'],
    ['PERSONAL DETAILS', 'Married, 2 children (8 and 11)'],
    ['PERSONAL DETAILS', 'Happily married father of three'],
    ['PERSONAL DETAILS', 'Nationality: Polish'],
    ['PERSONAL DETAILS', 'Religion – Roman Catholic'],
    ['PERSONAL DETAILS', 'Height 1.82 m, weight 80 kg'],
    ['PERSONAL DETAILS', 'Passport number: YB1234567'],
    ['PERSONAL DETAILS', 'National Insurance no. QQ 12 34 56 C'],
    ['PERSONAL DETAILS', 'Excellent health, non smoker'],
    ['PERSONAL DETAILS', 'Salary expectation: £52,000'],
    ['PERSONAL DETAILS', 'My wife is a teacher and we have two sons'],
    ['SUMMARY', 'I am a 47-year-old manager who likes people.'],
    ['SUMMARY', 'HR manager, 47, single, no kids, free to travel.'],
    ['OTHER', 'Photograph available upon request'],
    ['REFERENCES', 'Available on request'],
    ['REFERENCES', 'References will be provided if required.'],
    ['OTHER', 'Political affiliation: Liberal Democrats'],
    ['SUMMARY', 'Dynamic, results-oriented professional with a proven track record of success.'],
    ['SUMMARY', 'Hard-working team player with excellent communication skills.'],
    ['SUMMARY', 'I am passionate, motivated and always willing to go the extra mile.'],
    ['OBJECTIVE', 'Seeking a challenging position in a reputed organisation to grow my skills.'],
    ['SUMMARY', 'Reliable, punctual and trustworthy individual who works well alone or in a team.'],
    ['SUMMARY', 'A people person with a can-do attitude and bags of enthusiasm.'],
    ['PERSONAL DETAILS', 'Date & place of birth: 12.04.1978, Porto'],
    ['PERSONAL DETAILS', 'Status: divorced, one daughter'],
    ['PERSONAL DETAILS', 'Sex: F'],
    ['PERSONAL DETAILS', 'Citizenship: Portuguese'],
    ['PERSONAL DETAILS', 'Practising Muslim'],
    ['PERSONAL DETAILS', 'Blood group O+'],
    ['PERSONAL DETAILS', 'Husband’s occupation: engineer'],
    ['PERSONAL DETAILS', 'Current salary: 61k, looking for 70k'],
    ['PERSONAL DETAILS', '48 years old, in good physical condition'],
    ['SUMMARY', 'As a mother of two school-age children I know how to plan.'],
    ['PERSONAL DETAILS', 'ID card no. 11823941'],
    ['PERSONAL DETAILS', 'Ethnicity: White British'],
    ['OTHER', 'See attached passport-size photo.'],
    ['REFERENCES', 'Referees can be supplied at interview stage.'],
    ['OTHER', 'I certify that all statements made here are true and complete.'],
    ['OTHER', 'Reason for leaving last job: dispute with manager'],
    ['SUMMARY', 'Self-motivated individual with an eye for detail who thrives under pressure.'],
    ['SUMMARY', 'Strategic thinker and thought leader who leverages synergies to drive results.'],
    ['SUMMARY', 'I am a fast learner, very organised and I give everything 100%.'],
    ['SUMMARY', 'Caring, compassionate and dedicated, with a genuine passion for helping people.'],
    ['SUMMARY', 'A highly motivated self-starter looking for new challenges.']
  ])('marks under %s "%s"', async (heading, line) => {
    expect(await marked(resume(heading, line))).toHaveLength(1)
  })

  it.each([
    ['PERSONAL DETAILS', 'Right to work in the UK (settled status)'],
    ['PERSONAL DETAILS', 'Notice period: one month'],
    ['LANGUAGES', 'Polish (native), English (C2)'],
    ['SUMMARY', 'Nurse with 12 years on wards for children aged 0 to 16.'],
    ['SUMMARY', 'HR manager for a single site of 47 people.'],
    ['SUMMARY', 'HR manager with 14 years in logistics; halved time to hire.'],
    ['SUMMARY', 'Backend developer who moved a payments service from Ruby to Go.'],
    ['SUMMARY', 'Reliable driver: 99.2% of 40,000 parcels on time.'],
    ['SUMMARY', 'Sous chef trained in classical French kitchens and at home on a wood grill.'],
    ['SUMMARY', 'Flexible across day and night shifts on a 28-bed ward.'],
    ['OTHER', 'Available from 1 March 2027'],
    ['OTHER', 'Willing to relocate'],
    ['OTHER', 'NMC pin 12A3456E, enhanced DBS on the update service'],
    ['SUMMARY', 'Controller who closes nine entities in four days.'],
    ['SUMMARY', 'Builds and runs high-traffic services; on-call lead for a team of five.'],
    ['SUMMARY', 'Bilingual HR generalist at ease with unions, payroll and shop-floor managers.'],
    ['AWARDS', 'Silver, football class, Royal Show, 2024']
  ])('leaves under %s "%s" alone', async (heading, line) => {
    expect(await marked(resume(heading, line))).toEqual([])
  })
})
