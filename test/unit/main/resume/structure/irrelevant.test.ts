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
    ['Date of birth: 9 July 1985', 'Date of birth'],
    ['DOB 12/03/1985', 'DOB'],
    ['Marital status: married', 'Marital status'],
    ['Leeds | Single | Car owner', 'Single'],
    ['Nationality: German', 'Nationality: G'],
    ['Religion: Anglican', 'Religion: A'],
    ['Gender: male', 'Gender: male'],
    ['Mother of two, based in Leeds', 'Mother of two'],
    ['Passport photo attached.', 'photo attached'],
    ['![photo](me.jpg)', '![photo]'],
    ['Health: excellent', 'Health: excellent'],
    ["Father's name: S. Rao", "Father's name"]
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
      'Newspaper carrier, Leeds Press, 1990 – 1994'
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
