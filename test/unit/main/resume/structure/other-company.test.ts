import { describe, expect, it } from 'vitest'
import { checkStructure } from '../../../../../src/main/resume/structure/checks'
import { runningText } from '../../../../../src/main/resume/text/running-text'
import type { IssueKind, ResumeContext } from '../../../../../src/shared/domain/resume'
import { contextOf, resumeText, wordsOf } from './structure-text'

/** What one kind of check marks in a text as its reader gives it, without empty lines. */
function marked(kind: IssueKind, words: string, more: Partial<ResumeContext> = {}): readonly string[] {
  const { text } = runningText(resumeText(words))
  return wordsOf(
    text,
    checkStructure(text, contextOf(more)).filter((issue) => issue.kind === kind)
  )
}

const POST: Partial<ResumeContext> = {
  company: 'Brackenfell Housing Association',
  role: 'Tenancy Officer',
  job: 'Brackenfell Housing Association, Gateshead\n\nTenancy Officer\n\nBrackenfell looks after 9,000 homes. You will manage a patch of 350 tenancies and work with partners.\nYou have experience of casework and arrears, and know Civica or a similar system. CIH qualification desirable. Full driving licence.'
}
const HEAD = 'Ann Lee\n14 Mill Lane, Gateshead\nann.lee@example.com\n07700 900123'
const END = 'I would bring that care to your residents.\n\nKind regards,\nAnn Lee'

/** A letter with these words in it, or over its salutation where they are its subject. */
function letter(words: string): string {
  const isSubject = /^(?:Re|Subject):/.test(words)
  const body = 'I have looked after tenants for six years.'
  return `${HEAD}\n\n${isSubject ? `${words}\n\n` : ''}Dear Ms Olusanya,\n\n${isSubject ? body : `${body} ${words}`}\n\n${END}`
}

function resume(summary: string): string {
  const former = summary.includes('role at Meridian') ? 'Oak Homes' : 'Meridian Homes Ltd'
  return `${HEAD}\n\nSUMMARY\n${summary}\n\nEXPERIENCE\n\nHousing Officer, ${former}, Gateshead, Mar 2021 – present\n- Manage 300 tenancies\n\nHousing Assistant, Civic Lets, Leeds, Jan 2010 – Feb 2021\n- Let 60 flats a year`
}

describe('the employer of another application in a letter', () => {
  it.each([
    ['I am writing to apply for the Tenancy Officer post at Meridian Homes.', 'Meridian Homes'],
    ['I would welcome the chance to talk about how I could contribute to Larkspur.', 'Larkspur'],
    ['It would be a privilege to be part of the Ostler & Vane family.', 'Ostler & Vane'],
    ['Thank you for considering my application to Thornbury District Council.', 'Thornbury District Council'],
    ['Why Halcyon? Because your tenants speak well of you.', 'Halcyon'],
    ['I have done so twice, and I would like to do it with Studio Kruithof.', 'Studio Kruithof'],
    ['With notice to my present employer I could start at Hillsline Homes in January.', 'Hillsline Homes'],
    ['Your open day convinced me that BluePeak Homes shares its mistakes.', 'BluePeak Homes'],
    ['Re: Application for Tenancy Officer, Copperfield Lettings Ltd', 'Copperfield Lettings Ltd'],
    ['I have long admired the way Castlegate puts residents first.', 'Castlegate'],
    ["Saltmarsh's commitment to residents is what made me apply.", 'Saltmarsh'],
    ['The values of Penrose Living match my own.', 'Penrose Living'],
    ['I am convinced that TVHA is the right place for my next step.', 'TVHA'],
    ['Working for St Olave’s Hospital would let me combine both.', 'St Olave’s Hospital'],
    ['I believe I am a strong fit for Verdant.', 'Verdant'],
    ['I look forward to hearing from Northgate Homes.', 'Northgate Homes'],
    ['I hope to grow with Ellipsis over the years to come.', 'Ellipsis'],
    ['I would be excited to work at figtree and learn from the team.', 'figtree'],
    ['Your advertisement for a Tenancy Officer at Wexcombe Estates caught my eye.', 'Wexcombe Estates'],
    ['I am very interested in the Sales Manager position.', 'Sales Manager'],
    ['Please accept this letter as my application for the role of Warehouse Supervisor.', 'Warehouse Supervisor'],
    ['I am applying for the position of Marketing Assistant advertised on your site.', 'Marketing Assistant'],
    ['The Ridgeway Gazette has a reputation for fairness that I would be proud to uphold.', 'Ridgeway Gazette'],
    ['I was delighted to see that Fernhill School is hiring.', 'Fernhill School'],
    ['My skills would be an asset to Quayside Property Group.', 'Quayside Property Group'],
    ['What attracts me most to Lowther & Sons is the apprenticeship scheme.', 'Lowther & Sons'],
    ['I can start at Pinecrest in January.', 'Pinecrest'],
    ['I am eager to help Dunmore reach its targets.', 'Dunmore'],
    ['I would be thrilled to bring this energy to Ashdown & Pike.', 'Ashdown & Pike'],
    ['Few landlords care for their tenants as Willowbank does, and I want to be part of it.', 'Willowbank'],
    ['Subject: Application for the post of Tenancy Officer at Greyfriars Trust', 'Greyfriars Trust'],
    [
      'I am confident that I can make a real difference at Rookwood NHS Foundation Trust.',
      'Rookwood NHS Foundation Trust'
    ],
    ["I share Orbital's belief that homes come first.", 'Orbital'],
    ['Thank you for taking the time to read this, and I hope to meet the Carraway team soon.', 'Carraway'],
    ['Your vacancy appeals to me because Tidewater Homes invests in its staff.', 'Tidewater Homes'],
    ['I am keen to begin my career with Hartley Moss.', 'Hartley Moss'],
    ['That is why I want to work for Sandpiper.', 'Sandpiper'],
    ['I would welcome an interview at Beaufort College.', 'Beaufort College'],
    ['In the last year I have watched Kestrel grow from two sites to nine, and I would like to help.', 'Kestrel'],
    ['Joining Whitlock would be the next step for me.', 'Whitlock'],
    ['I want to use these skills in the service of Prior Park Hospital.', 'Prior Park Hospital'],
    ['I am writing to express my interest in the Bookkeeper role.', 'Bookkeeper'],
    ['I would like to be considered for the vacancy of Head Chef.', 'Head Chef'],
    ['Amberley has always stood out to me as an employer that listens.', 'Amberley'],
    ['There is no company I would rather work for than Jotform Homes.', 'Jotform Homes'],
    ['As a Tenancy Officer at Sorrel House I would keep your promise to residents.', 'Sorrel House'],
    ['I am drawn to Mistral by its record on repairs.', 'Mistral']
  ])('is marked in "%s"', (words, name) => {
    const found = marked('other_company', letter(words), { kind: 'letter', ...POST })
    expect(
      found.some((one) => one.includes(name) || name.includes(one)),
      found.join(' | ')
    ).toBe(true)
  })

  it.each([
    'I am writing to apply for the Tenancy Officer post at Brackenfell Housing Association.',
    'I would welcome the chance to talk about how I could contribute to Brackenfell.',
    'At Meridian Homes I managed a patch of 400 tenancies.',
    'Since 2019 I have worked for Thornbury District Council as a housing assistant.',
    'During my time at Halcyon, I cut arrears by a third.',
    'In my current role with Copperfield Lettings Ltd I let 60 flats a year.',
    'I hold a CIH Level 4 from Leeds Beckett University.',
    'I volunteer with Shelter at weekends.',
    'I use Orchard, Civica and Microsoft Excel every day.',
    'My manager at Larkspur, Joan Peel, would gladly speak with you.',
    'I would be happy to travel to Newcastle or Durham for an interview.',
    'I have read the Housing Act and the Equality Act more than once.',
    'I saw the post on Indeed and on LinkedIn.',
    'I trained with Citizens Advice and passed the Debt Relief course.',
    'I look forward to hearing from you before Christmas.',
    'I am applying for the Tenancy Officer role advertised in the Guardian.',
    'I would bring what Castlegate taught me: listen first.',
    'My clients have included Tesco and the University of York.',
    'I have a full UK driving licence and a car.',
    'I would love to work with families in Gateshead and Sunderland.',
    'My interest in housing began at Fernhill School.',
    'I led the move from Northgate to Civica Cx for 40 staff.',
    'Before that I spent three years as a lettings negotiator at Quayside Property Group.',
    'I am confident that my Prince2 and ITIL certificates would help.',
    'The role of Tenancy Officer appeals to me because it is about people.',
    'I started my career at Ashdown & Pike, where I learned to close a case.',
    'I joined Willowbank in 2018 as a trainee and left as a team leader.',
    'At Greyfriars Trust, my caseload was 250 homes.',
    'The reporting tool that I built at Orbital is still in use.',
    'I studied Sociology at the University of Hull.',
    'I live in Hexham and know the Tyne Valley well.',
    'My work with Mind and the Red Cross taught me patience.',
    'I am fluent in Polish and have basic Urdu.',
    'I presented the results to Homes England and the Regulator of Social Housing.',
    'I would be glad to discuss my application with Ms Olusanya.',
    'I report to the Head of Housing at Tidewater Homes and lead a team of five.',
    'As Chair of the Tenants Panel I met the board of Sandpiper each quarter.',
    'Universal Credit and the Care Act changed my work in 2017.',
    'I am proud of the Tpas award that my team won.',
    'Brackenfell’s repairs promise is why I apply, and I would be proud to keep it.',
    'My work for Hartley Moss ended when the contract did.',
    'I would bring five years of Northgate and Excel to your team.',
    'I would be able to start on Monday 4 January.',
    'Working at Elmstead Borough Council has taught me how arrears begin.'
  ])('is none in "%s"', (words) => {
    expect(marked('other_company', letter(words), { kind: 'letter', ...POST })).toEqual([])
  })
})

describe('the employer of another application in a summary', () => {
  it.each([
    ['Tenancy officer with six years in social housing, seeking a role at Meridian Homes.', 'Meridian Homes'],
    ['Objective: to obtain the Tenancy Officer position with Castlegate.', 'Castlegate'],
    ['Looking to bring my negotiation skills to Ostler & Vane.', 'Ostler & Vane'],
    ['Housing officer who wants to help Halcyon keep its promise to residents.', 'Halcyon'],
    ['Excited about the opportunity to support Pinecrest Living as it grows.', 'Pinecrest Living'],
    ['Now looking for a permanent home at Thornbury District Council.', 'Thornbury District Council'],
    ['To secure a position as Sales Manager where I can grow.', 'Sales Manager'],
    ['Seeking to join Larkspur as a Tenancy Officer.', 'Larkspur'],
    ['I am looking for a senior role at Kestrel Homes, where I could work with tenants again.', 'Kestrel Homes'],
    ['Keen to put these skills to work for the residents of Penrose Living.', 'Penrose Living'],
    ['Aiming to continue my career at Saltmarsh Homes.', 'Saltmarsh Homes'],
    ['My goal is to become part of Quayside Property Group.', 'Quayside Property Group'],
    ['A team leader ready to take on the Tenancy Officer role at TVHA.', 'TVHA']
  ])('is marked in "%s"', (words, name) => {
    expect(marked('other_company', resume(words), POST)).toEqual([name])
  })

  it.each([
    'Housing officer with six years at Meridian Homes and Castlegate.',
    'I led a senior role at Meridian Homes, where I worked with tenants.',
    'Housing officer who has worked for Thornbury District Council and Shelter.',
    'CIH-qualified officer, skilled in Civica Cx and Orchard.',
    'Looking for a post in Leeds or York.',
    'Housing officer, keen to bring six years of casework to Brackenfell.',
    'Trusted by Barratt, Bellway and Taylor Wimpey.',
    'Graduate of Durham University who loves casework.',
    'Winner of the Northern Housing Award 2024.',
    'Experienced with Microsoft Dynamics, Salesforce and Aareon QL.'
  ])('is none in "%s"', (words) => {
    expect(marked('other_company', resume(words), POST)).toEqual([])
  })
})

describe('the employer in the name of a file', () => {
  const headed = (line: string): string =>
    resume('Housing officer of six years.').replace('ann.lee', `${line}\nann.lee`)

  it.each([
    ['Document: Resume_Ann_for_Zenvorix.docx', ['Zenvorix']],
    ['Document: Resume_Ann_for_Brackenfell.docx', []],
    ['Document: Resume_Ann_2026.docx', []]
  ])('is read in "%s"', (line, names) => {
    expect(marked('other_company', headed(line), POST)).toEqual(names)
  })
})

describe('the address above the salutation', () => {
  it.each([
    ['a county is no company', 'Casla, Co. Galway'],
    ['a park behind the right name is where it sits', 'Team Valley Trust']
  ])('is passed over: %s', (_, place) => {
    const words = letter('').replace('Dear Ms', `Ms Olusanya\nBrackenfell Housing Association\n${place}\n\nDear Ms`)
    expect(marked('other_company', words, { ...POST, kind: 'letter' })).toEqual([])
  })
})
