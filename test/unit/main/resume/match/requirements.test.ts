import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requirementsIn } from '../../../../../src/main/resume/match/requirements'

const texts = (job: string): readonly string[] => requirementsIn(job).map(({ text }) => text)
const flat = (text: string): string => text.replace(/\s+/g, ' ')

describe('requirements of a job description', () => {
  it('takes the bullets below headings, and tells what must be from what would be nice', () => {
    const job = `Warehouse Operative

We are Hallam Foods, a family firm since 1921.

What you'll do
- Pick orders
- Load lorries

What you'll need
- A counterbalance forklift licence
- Two years in a busy warehouse

Nice to have
• First aid certificate
• Some Polish

What we offer
- 25 days of holiday
- A pension`
    expect(requirementsIn(job)).toEqual([
      { text: 'Pick orders', need: 'must' },
      { text: 'Load lorries', need: 'must' },
      { text: 'A counterbalance forklift licence', need: 'must' },
      { text: 'Two years in a busy warehouse', need: 'must' },
      { text: 'First aid certificate', need: 'nice' },
      { text: 'Some Polish', need: 'nice' }
    ])
  })

  it('finds them in prose without a heading, and leaves the rest of the prose out', () => {
    const job =
      'Bright Dental is a friendly practice in Hull. We are looking for a dental nurse with GDC registration. You have at least ' +
      'two years of experience chairside and a calm manner with children. Ideally you speak Polish. We offer free parking and a ' +
      'pension. Please send your CV to Ann.'
    expect(requirementsIn(job)).toEqual([
      { text: 'We are looking for a dental nurse with GDC registration', need: 'must' },
      { text: expect.stringContaining('two years of experience chairside'), need: 'must' },
      { text: 'Ideally you speak Polish', need: 'nice' }
    ])
  })

  it.each([
    ['a licence; a first aid certificate', ['a licence', 'a first aid certificate']],
    ['Experience with Docker, Kubernetes and Terraform', ['Experience with Docker', 'Kubernetes', 'Terraform']],
    [
      'A degree in chemistry, at least two years in a laboratory and a driving licence',
      ['A degree in chemistry', 'at least two years in a laboratory', 'a driving licence']
    ],
    ['Experience with AWS, Azure or GCP', ['Experience with AWS, Azure or GCP']],
    ['Native apps for iOS and Android', ['Native apps for iOS and Android']],
    ['Knowledge and experience of infection control', ['Knowledge and experience of infection control']]
  ])('reads "%s" as what it asks for', (line, wanted) => {
    expect(texts(`Requirements\n- ${line}\n`)).toEqual(wanted)
  })

  it('reads a line with a label of its own', () => {
    const job =
      'Location: Leeds\nSalary: £30,000\nEssential: full driving licence; experience of key holding\nDesirable: food hygiene certificate'
    expect(requirementsIn(job)).toEqual([
      { text: 'full driving licence', need: 'must' },
      { text: 'experience of key holding', need: 'must' },
      { text: 'food hygiene certificate', need: 'nice' }
    ])
  })

  it('joins a line that a mail program broke', () => {
    const job =
      'Requirements:\n- Experience of planning work for a team of fitters who are spread\n  over several sites\n- A driving licence'
    expect(texts(job)).toEqual([
      'Experience of planning work for a team of fitters who are spread over several sites',
      'A driving licence'
    ])
  })

  it.each([
    'We are an equal opportunity employer and welcome all qualified applicants.',
    'Please send your CV and a cover letter by 3 May.',
    'No experience needed: full training is given.',
    'Salary £30,000 to £35,000, 28 days of holiday.'
  ])('asks for nothing in "%s"', (sentence) => {
    expect(texts(`Cleaner\n\n${sentence}`)).toEqual([])
  })

  it('takes what there is to do where nothing else is said', () => {
    expect(texts('Gardener\n\nDuties\n- Plant out bedding\n- Mow the lawns')).toEqual([
      'Plant out bedding',
      'Mow the lawns'
    ])
  })

  it('takes a posting that runs on in paragraphs apart', () => {
    const job = `Librarian

Who we are looking for: somebody with a degree in librarianship, three years in a public library and patience. You are used to Symphony, happy to run story times and able to report to a board. He or she will prepare new stock and handle enquiries at the desk.

What would make us smile: eye tracking; Spanish or Italian; having led volunteers.

What you get: 25 days off, a pass for every bus.`
    expect(requirementsIn(job)).toEqual([
      { text: 'somebody with a degree in librarianship', need: 'must' },
      { text: 'three years in a public library and patience', need: 'must' },
      { text: 'You are used to Symphony', need: 'must' },
      { text: 'happy to run story times', need: 'must' },
      { text: 'able to report to a board', need: 'must' },
      { text: 'He or she will prepare new stock', need: 'must' },
      { text: 'handle enquiries at the desk', need: 'must' },
      { text: 'eye tracking', need: 'nice' },
      { text: 'Spanish or Italian', need: 'nice' },
      { text: 'having led volunteers', need: 'nice' }
    ])
  })

  it('takes lines without signs below a heading, and signs of any kind', () => {
    expect(
      texts(
        'Required:\nRegistration with the college;\nthree years on a ward;\nsterile compounding.\n\nAssets:\nresearch;\nCerner.'
      )
    ).toEqual(['Registration with the college', 'three years on a ward', 'sterile compounding', 'research', 'Cerner'])
    expect(texts('You offer\n– five years of forecasting\n– German and English')).toEqual([
      'five years of forecasting',
      'German and English'
    ])
    expect(texts('You bring\na) a coaching certificate\nb) planning across squads')).toEqual([
      'a coaching certificate',
      'planning across squads'
    ])
    expect(texts('We offer\na) a pension\nb) free lunch\n\nYou need\nc) patience')).toEqual(['patience'])
    expect(texts('YOU HAVE\n+ your own tools\n+ ten years on the job\n\nGREAT IF\n+ you speak Spanish')).toEqual([
      'your own tools',
      'ten years on the job',
      'you speak Spanish'
    ])
  })

  it.each([
    [
      '| | Essential | Desirable |\n|---|---|---|\n| Skills | Writes clear reports | Speaks Welsh |\n| Education | A degree in law | |'
    ],
    ['Criteria\tEssential\tDesirable\nSkills\tWrites clear reports\tSpeaks Welsh\nEducation\tA degree in law\t']
  ])('reads a person specification in a table', (table) => {
    expect(requirementsIn(`Clerk\n\nPerson specification\n\n${table}`)).toEqual([
      { text: 'Writes clear reports', need: 'must' },
      { text: 'Speaks Welsh', need: 'nice' },
      { text: 'A degree in law', need: 'must' }
    ])
  })

  it('reads nearly all that is known to be asked in the postings of the fixtures', () => {
    const folder = path.resolve('test/fixtures/resumes/dev')
    const known = readdirSync(folder)
      .filter((name) => name.endsWith('.expected.json'))
      .flatMap((name) => {
        const asked = texts(readFileSync(path.join(folder, name.replace('.expected.json', '.job.txt')), 'utf8'))
        // Written by hand in this shape: test/fixtures/resumes/cases.ts.
        const { requirements } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as {
          requirements: readonly { text: string }[]
        }
        return requirements.map(({ text }) => asked.some((one) => one.includes(text) || text.includes(one)))
      })
    expect(known.length).toBeGreaterThan(200)
    expect(known.filter((one) => one).length / known.length).toBeGreaterThan(0.95)
  })

  it.each(['- , ', '- ; ', '-\n-'])('gives nothing for %j', (job) => {
    expect(requirementsIn(job)).toEqual([])
  })

  it('gives stretches of the posting and nothing else, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Requirements',
        'Nice to have',
        '- ',
        '; ',
        'You have ',
        'and ',
        ', ',
        'Python',
        'a degree',
        '\n',
        '\n\n',
        ' or '
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.lorem({ maxCount: 8 })
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const job = pieces.join('')
        const whole = flat(job.replaceAll('**', ''))
        for (const { text } of requirementsIn(job)) {
          // Lines that were broken are joined: a bullet's sign may stand between two lines, never in a text.
          expect(text).not.toBe('')
          expect(whole.includes(text), JSON.stringify([job, text])).toBe(true)
        }
      })
    )
  })
})
