import { describe, expect, it } from 'vitest'
import { guessFacts } from '../../../../src/main/intake/facts'

function companyOf(name: string, address: string, subject = '', body = ''): string | null {
  return guessFacts({ from: { name, address }, subject, body }).company
}

function roleOf(subject: string, body = ''): string | null {
  return guessFacts({ from: null, subject, body }).role
}

describe('the company', () => {
  it.each([
    ['Acme Careers', 'Acme'],
    ['Blue Harbor Recruiting', 'Blue Harbor'],
    ['Acme Talent Acquisition Team', 'Acme'],
    ['The Acme Hiring Team', 'Acme'],
    ['Harbour & Pine HR', 'Harbour & Pine'],
    ['Careers at Acme', 'Acme'],
    ['Recruiting Team, Acme', null],
    ['Jo from Acme', 'Acme'],
    ['Jo Miller at Blue Harbor', 'Blue Harbor'],
    ['Jo Miller (Acme)', 'Acme'],
    ['Jo Miller | Acme', 'Acme'],
    ['Acme Karriere', 'Acme'],
    ['Blue Harbor (Recruiting)', 'Blue Harbor'],
    ['青石科技招聘', '青石科技'],
    ['Jo Miller via SmartRecruiters', null],
    ['Acme Careers via Greenhouse', 'Acme'],
    ['Jo Miller', null],
    ['Hiring Team', null],
    ['No Reply', null],
    ['', null]
  ])('in the display name %j is %j', (name, company) => {
    expect(companyOf(name, 'no-reply@greenhouse-mail.io')).toBe(company)
  })

  it.each([
    ['Your application for Cook at Acme', 'Acme'],
    ['Your application to Blue Harbor', 'Blue Harbor'],
    ['Re: Application: Data Analyst at Blue Harbor Ltd', 'Blue Harbor Ltd'],
    ['Ihre Bewerbung als Köchin bei Tannenhof', 'Tannenhof'],
    ['Votre candidature chez Quillmark', 'Quillmark'],
    ['Blue Harbor has answered your application as Van Driver', 'Blue Harbor'],
    ['Blue Harbor: your application for Welder', 'Blue Harbor'],
    ['We have received your application', null],
    ['Received: your application as Cook', null],
    ['R-10442: your application for Cook', null],
    ['Your application', null],
    ['Interview at 10:30 on Monday', null]
  ])('in the subject %j is %j', (subject, company) => {
    expect(companyOf('Jo', 'jo@gmail.com', subject)).toBe(company)
  })

  it.each([
    ['Thank you for applying to Acme. Unfortunately, no.', 'Acme'],
    ['Thank you for your interest in Blue Harbor, but no.', 'Blue Harbor'],
    ['Thank you for your interest in the Cook position at Harbour & Pine.', 'Harbour & Pine'],
    ['Thank you for your interest in our company.', null],
    ['We will be in touch at once.', null]
  ])('in the body %j is %j', (body, company) => {
    expect(companyOf('Jo', 'jo@gmail.com', '', body)).toBe(company)
  })

  it.each([
    ['jo@acme.example', 'Acme'],
    ['jo@careers.blue-harbor.co.uk', 'Blue Harbor'],
    ['jo@gmail.com', null],
    ['jo@gmx.de', null],
    ['jo@yahoo.co.uk', null],
    ['no-reply@us.greenhouse-mail.io', null],
    ['acme@myworkday.com', null],
    ['not an address', null],
    ['', null]
  ])('of the address %s is %j', (address, company) => {
    expect(companyOf('Jo Miller', address)).toBe(company)
  })

  it('is the client that an agency names', () => {
    const body = 'I heard back from our client, Blue Harbor. They said no.'
    expect(companyOf('Nina Cole', 'nina@northgaterecruitment.example', '', body)).toBe('Blue Harbor')
    expect(companyOf('Nina Cole', 'nina@northgate.example', 'Cook role with our client', body)).toBe('Blue Harbor')
    expect(companyOf('Acme Recruiting', 'jobs@acme.example', '', 'Our client, Siemens, was pleased.')).toBe('Acme')
  })

  it('is found quickly in a name that is made to take long', () => {
    const started = performance.now()
    companyOf(`${'people team '.repeat(80)}!`, 'jo@gmail.com')
    expect(performance.now() - started).toBeLessThan(500)
  })

  it('is spelled as the mail spells it', () => {
    expect(companyOf('Jo', 'jo@blueharbor.example', '', 'All of us at BlueHarbor wish you well.')).toBe('BlueHarbor')
    expect(companyOf('Blue Harbor Labs', 'jo@blueharbor.example')).toBe('Blue Harbor Labs')
  })
})

describe('the role', () => {
  it.each([
    ['Your application for Data Analyst at Acme', 'Data Analyst'],
    ['Your application for the position of Shift Supervisor', 'Shift Supervisor'],
    ['Application: Data Analyst at Acme', 'Data Analyst'],
    ['Re: Application - Senior Data Engineer (m/f/d)', 'Senior Data Engineer'],
    ['Your application – Loan Operations Officer, Lagos', 'Loan Operations Officer'],
    ['Your application as Housekeeper', 'Housekeeper'],
    ['Application for the post of IT Project Coordinator', 'IT Project Coordinator'],
    ['Outcome of your application: Lecturer in Social Policy', 'Lecturer in Social Policy'],
    ['Security Officer (Retail), ref. SO/117 – application', 'Security Officer (Retail)'],
    ['Product designer – outcome', 'Product designer'],
    ['Site engineer position', 'Site engineer'],
    ['Vacancy: Town Clerk', 'Town Clerk'],
    ['Ihre Bewerbung als Bürokraft (m/w/d)', 'Bürokraft'],
    ['Votre candidature au poste de Responsable marketing', 'Responsable marketing'],
    ['Su solicitud para el puesto de Camarera', 'Camarera'],
    ['Northwind: application for Data Analyst received', 'Data Analyst'],
    ['The Data Analyst position at Northwind', 'Data Analyst'],
    ['Data Analyst at Northwind: an update', 'Data Analyst'],
    ['An update on your Data Analyst application at Northwind', 'Data Analyst'],
    ['Your Data Analyst Application', 'Data Analyst'],
    ['Regarding the Head of Design role', 'Head of Design'],
    ['Welder role with our client', 'Welder'],
    ['RE: Site Engineer', 'Site Engineer'],
    ['Thank you for your interest - R-10442 Data Analyst', 'Data Analyst'],
    ['Appointment of Parish Administrator', 'Parish Administrator'],
    ['Ihre Bewerbung als Pflegefachkraft für uns', 'Pflegefachkraft'],
    ['Ihre Bewerbung vom 3. März als Köchin', 'Köchin'],
    ['La Sua candidatura come magazziniere', 'magazziniere'],
    ['Państwa aplikacja na stanowisko księgowej', 'księgowej'],
    ['A sua candidatura à vaga de padeiro', 'padeiro'],
    ['Din ansökan till tjänsten som elektriker', 'elektriker'],
    ['Din ansøgning som gartner', 'gartner'],
    ['Update on your Northwind application', null],
    ['Re: Sam Baker', null],
    ['Feedback – Hiring Manager', null],
    ['Careers at Northwind: an update', null],
    ['Ihre Bewerbung wurde schneller als erwartet bearbeitet', null],
    ['Your application', null],
    ['Update on your application', null],
    ['Application status: Closed', null],
    ['Thank you for your application', null],
    ['Re: Re: why?', null],
    ['Your application to Acme', null],
    ['We received your application (do not reply)', null]
  ])('in the subject %j is %j', (subject, role) => {
    expect(roleOf(subject)).toBe(role)
  })

  it.each([
    ['Thank you for applying for the Data Analyst role at Acme.', 'Data Analyst'],
    [
      'Thanks for your interest in the Senior Product Designer position. We went with others.',
      'Senior Product Designer'
    ],
    ['We considered you for the role of Head of Design, and no.', 'Head of Design'],
    ['you applied for the warehouse clerk position last week', 'warehouse clerk'],
    ['Thank you for your application as warehouse clerk.', 'warehouse clerk'],
    ['vielen Dank für Ihre Bewerbung als Sachbearbeiterin in unserem Haus.', 'Sachbearbeiterin'],
    ['Nous avons reçu votre candidature pour le poste de responsable marketing.', 'responsable marketing'],
    ['Thank you for applying for this position.', null],
    ['We have filled the role with somebody else.', null],
    ['Thank you for the time you took to apply for a role with us.', null]
  ])('in the body %j is %j', (body, role) => {
    expect(roleOf('Hello', body)).toBe(role)
  })
})
