/** A job description in a style of its own, with what a careful reader lists as asked. */
export interface Posting {
  readonly style: string
  readonly job: string
  readonly must: readonly string[]
  readonly nice: readonly string[]
}

/** Made up for these tests: each is one way in which employers write. */
export const POSTINGS: readonly Posting[] = [
  {
    style: 'prose in which you will be and will have',
    job: `Conveyancing Solicitor, Taunton

Thorne & Vickery has looked after families in Somerset for ninety years. There are six partners and a dog.

You will be a solicitor or licensed conveyancer with at least three years' post-qualification experience. You will have run a caseload of freehold and leasehold files from start to finish, and you will be at ease with case management software. A knowledge of agricultural tenancies would be an advantage.

The salary is between £42,000 and £50,000, with five weeks of holiday. Please send your CV to Mrs Vickery by 12 June.`,
    must: [
      "You will be a solicitor or licensed conveyancer with at least three years' post-qualification experience",
      'You will have run a caseload of freehold and leasehold files from start to finish',
      'you will be at ease with case management software'
    ],
    nice: ['A knowledge of agricultural tenancies would be an advantage']
  },
  {
    style: 'a list in lower case below a sentence that is not finished',
    job: `Clerk of Works (permanent)
Upper Bann Housing Association

The association owns 4,100 homes. You will report to the head of assets.

Candidates must, by the closing date for applications:
- hold a Level 4 qualification in construction;
- have five years' experience of inspecting building works;
- know the Building Regulations (NI);
- have access to a car.

The interview panel will also look for knowledge of asbestos surveys; experience of retrofit; use of Keystone; and contract administration under JCT.
Interviews will be held in Portadown on 4 March. Late applications will not be considered.`,
    must: [
      'hold a Level 4 qualification in construction',
      "have five years' experience of inspecting building works",
      'know the Building Regulations (NI)',
      'have access to a car',
      'The interview panel will also look for knowledge of asbestos surveys',
      'experience of retrofit',
      'use of Keystone',
      'contract administration under JCT'
    ],
    nice: []
  },
  {
    style: 'numbered criteria',
    job: `Research Fellow in Coastal Ecology
School of Marine Science

Selection criteria
1. A PhD in ecology or a related field.
2. Peer-reviewed publications on saltmarsh or seagrass.
3. Fieldwork in tidal waters, with a boat handling certificate.
4. Statistical modelling in R.

Desirable criteria
5. Drone surveying.
6. Supervision of master's students.

How to apply
1. Upload a CV and a statement of two pages.
2. Name two referees.

The School holds an Athena Swan silver award and values diversity.`,
    must: [
      'A PhD in ecology or a related field',
      'Peer-reviewed publications on saltmarsh or seagrass',
      'Fieldwork in tidal waters',
      'with a boat handling certificate',
      'Statistical modelling in R'
    ],
    nice: ['Drone surveying', "Supervision of master's students"]
  },
  {
    style: 'the person we want',
    job: `Head Gardener

Lanyon House has eleven acres of garden, a walled kitchen garden and 30,000 visitors a year.

The person we want has run a garden that is open to the public, holds an RHS Level 3 diploma or the like, and knows tender plants. They will have led a team of gardeners and volunteers. A spraying ticket (PA1 and PA6) is needed. It would be lovely if they could prune old espaliers.

The post comes with a cottage. Visits before you apply are welcome.`,
    must: [
      'The person we want has run a garden that is open to the public',
      'holds an RHS Level 3 diploma or the like',
      'knows tender plants',
      'They will have led a team of gardeners and volunteers',
      'A spraying ticket (PA1 and PA6) is needed'
    ],
    nice: ['It would be lovely if they could prune old espaliers']
  },
  {
    style: 'two columns side by side',
    job: `Pharmacy Technician

Person specification

                Essential                                  Desirable
Qualifications  NVQ Level 3 in pharmacy services           Accredited checking technician
                Registration with the GPhC
Experience      Dispensing in a hospital pharmacy          Aseptic preparation
Skills          Accurate calculations                      Training of new staff

Working for us
27 days of leave and the NHS pension.`,
    must: [
      'NVQ Level 3 in pharmacy services',
      'Registration with the GPhC',
      'Dispensing in a hospital pharmacy',
      'Accurate calculations'
    ],
    nice: ['Accredited checking technician', 'Aseptic preparation', 'Training of new staff']
  },
  {
    style: 'the person specification of a council',
    job: `POST TITLE: Licensing Officer
GRADE: SO1
LOCATION: Civic Centre

PERSON SPECIFICATION

Assessed by: A = application form, I = interview, T = test

QUALIFICATIONS
E1  Level 3 award for licensing practitioners (A)
D1  Degree in law or public administration (A)

EXPERIENCE
E2  At least two years of licensing or enforcement work (A/I)
E3  Presenting reports to committees (A/I)
D2  Use of Uniform or a similar database (A/T)

OTHER
E4  Work in the evening and at weekends (I)

The Council is committed to equality of opportunity and to safeguarding children. This post is subject to a probation of six months.`,
    must: [
      'Level 3 award for licensing practitioners',
      'At least two years of licensing or enforcement work',
      'Presenting reports to committees',
      'Work in the evening and at weekends'
    ],
    nice: ['Degree in law or public administration', 'Use of Uniform or a similar database']
  },
  {
    style: 'a chatty start-up',
    job: `Founding Mobile Engineer @ Pebbleway

Hey! We're eight people in Lisbon who are fixing how parents pay for childcare. We raised a seed round in May and 4,000 families use us every week.

You might be our person if:
* you've shipped at least two React Native apps to both stores
* you write TypeScript in your sleep
* you'd rather talk to a user than to a manager

Extra sparkle if you've:
* built payments with Stripe or Adyen
* worked somewhere tiny

What's in it for you:
* real equity
* a MacBook and a plant
* four-day weeks in August

Sounds like you? Drop us a line at jobs@pebbleway.example and tell us about something you made.`,
    must: [
      "you've shipped at least two React Native apps to both stores",
      'you write TypeScript in your sleep',
      "you'd rather talk to a user than to a manager"
    ],
    nice: ['built payments with Stripe or Adyen', 'worked somewhere tiny']
  },
  {
    style: 'the advert of an agency in one paragraph',
    job: `HGV Class 1 Driver - Avonmouth - £17.50 an hour

Our client, a leading name in chilled distribution, is seeking Class 1 drivers for night trunking out of Avonmouth. Applicants will hold a C+E licence with no more than six points, a valid CPC and a digital tachograph card. Twelve months of recent Class 1 work is required, and experience of double-deck trailers is preferred. You need to live within 30 minutes of the depot. The client offers free parking, weekly pay and a subsidised canteen. Drive Right Recruitment acts as an employment business. Call Dawn on 0117 496 0000 or apply today.`,
    must: [
      'Our client, a leading name in chilled distribution, is seeking Class 1 drivers for night trunking out of Avonmouth',
      'Applicants will hold a C+E licence with no more than six points',
      'a valid CPC',
      'a digital tachograph card',
      'Twelve months of recent Class 1 work is required',
      'You need to live within 30 minutes of the depot'
    ],
    nice: ['experience of double-deck trailers is preferred']
  },
  {
    style: 'headings in capitals above lines without signs',
    job: `ASSISTANT STAGE MANAGER

THE COMPANY
Northlight tours new plays to village halls
We have been going since 1987

WHAT YOU WILL DO
Run the prompt desk
Source and mend props

YOU SHOULD HAVE
A training in stage management
A season or more on tour
A full driving licence

ALSO USEFUL
QLab
First aid at work

WE GIVE
Equity rates
Digs and petrol

TO APPLY
A CV and one page by noon on 9 May`,
    must: [
      'Run the prompt desk',
      'Source and mend props',
      'A training in stage management',
      'A season or more on tour',
      'A full driving licence'
    ],
    nice: ['QLab', 'First aid at work']
  },
  {
    style: 'headings with a colon above paragraphs',
    job: `Job: Payroll Administrator
Employer: Fenwick Mills Ltd

To be considered you will need:
a CIPP certificate or equal, two years of end-to-end payroll for more than 500 people, confident Excel, and knowledge of statutory payments.

An advantage, though not a must:
Sage 200; pensions auto-enrolment; manufacturing shifts.

What we offer in return:
a hybrid week, 26 days off and a share in the profits.

How to apply and what happens next:
send us your CV; we ring everyone who is on the shortlist; there is a short test in Excel.`,
    must: [
      'a CIPP certificate or equal',
      'two years of end-to-end payroll for more than 500 people',
      'confident Excel',
      'knowledge of statutory payments'
    ],
    nice: ['Sage 200', 'pensions auto-enrolment', 'manufacturing shifts']
  },
  {
    style: 'no headings at all',
    job: `Baker wanted for a village bakery near Ludlow. Start at 4 a.m., home by noon. Must have worked with sourdough and laminated dough for at least two years. Food hygiene certificate (Level 2) essential. Own transport needed, as there is no bus at that hour. Some experience on the counter useful. No Sundays, free bread, friendly team of five. Ring Ros after two o'clock.`,
    must: [
      'Must have worked with sourdough and laminated dough for at least two years',
      'Food hygiene certificate (Level 2) essential',
      'Own transport needed, as there is no bus at that hour'
    ],
    nice: ['Some experience on the counter useful']
  },
  {
    style: 'a wish in a sentence after the list',
    job: `Ward Clerk, St Brigid's

The hospital has 210 beds and belongs to the Mercy group.

We ask of you:
- a leaving certificate
- a year in a busy office
- typing at 50 words a minute

It would help if you had used iPIMS, worked shifts, learned medical terms, or spoken a second language at work. A Garda check is part of the process.
€29,400 a year with increments; subsidised meals; a creche on the site.`,
    must: ['a leaving certificate', 'a year in a busy office', 'typing at 50 words a minute'],
    nice: [
      'It would help if you had used iPIMS',
      'worked shifts',
      'learned medical terms',
      'spoken a second language at work'
    ]
  },
  {
    style: 'minimum and preferred qualifications of a large firm',
    job: `Network Engineer II - Columbus, OH

About Brightmoor
Brightmoor carries the traffic of 300 school districts. Our engineers have an average tenure of nine years.

Responsibilities include:
• Maintaining core routers and switches
• Responding to outages in rotation

Minimum Qualifications:
• Associate's degree in networking, or an equivalent mix of training and work
• 3+ years with Cisco or Juniper equipment
• Ability to lift 50 lbs.

Preferred Qualifications:
• CCNP
• Python scripting

Physical demands are those of an office. The pay range for this role is $78,000 - $96,000.

Brightmoor is an Equal Opportunity Employer. Qualified applicants will receive consideration without regard to race, color or veteran status. If you have a disability and need help with the form, call us.`,
    must: [
      'Maintaining core routers and switches',
      'Responding to outages in rotation',
      "Associate's degree in networking, or an equivalent mix of training and work",
      '3+ years with Cisco or Juniper equipment',
      'Ability to lift 50 lbs'
    ],
    nice: ['CCNP', 'Python scripting']
  },
  {
    style: 'questions as headings and answers as sentences',
    job: `Community Fundraiser

Who are we?
A hospice for 90 families, run by 60 staff and 400 volunteers.

What would you do?
You would plan a year of runs, fairs and quizzes, write to donors, and keep the database clean.

Who are you?
Somebody who has raised money from the public before. You can drive. You write a thank-you letter that people keep.

And if you have worked with schools or know Raiser's Edge, so much the better.

What do we offer?
A 35-hour week and a garden.`,
    must: [
      'You would plan a year of runs, fairs and quizzes',
      'write to donors',
      'keep the database clean',
      'Somebody who has raised money from the public before',
      'You can drive',
      'You write a thank-you letter that people keep'
    ],
    nice: ["if you have worked with schools or know Raiser's Edge, so much the better"]
  },
  {
    style: 'questions to the reader in place of headings',
    job: `Do you love numbers? Do you have an AAT Level 3 and a year in practice? Are you happy with Xero and VAT returns? Then we want to meet you! Pinnock Accountants is growing fast and needs a bookkeeper for 25 hours a week. French would be handy because two of our clients are in Lille. We pay £14 an hour and close at three on Fridays.`,
    must: ['Do you have an AAT Level 3 and a year in practice?', 'Are you happy with Xero and VAT returns?'],
    nice: ['French would be handy because two of our clients are in Lille']
  },
  {
    style: 'a long sentence that leads to a list',
    job: `Quarry Operative

In order to be considered for this vacancy, and before we can issue you with a permit, you must already:
 * hold a CPCS card for 360 excavators
 * have at least two seasons in hard rock
 * pass a drugs and alcohol test

We would be particularly interested to hear from people who:
 * can weld
 * hold a shotfirer's ticket

For your efforts you'll be rewarded with:
 * £16.20 per hour
 * overtime at time and a half`,
    must: [
      'hold a CPCS card for 360 excavators',
      'have at least two seasons in hard rock',
      'pass a drugs and alcohol test'
    ],
    nice: ['can weld', "hold a shotfirer's ticket"]
  },
  {
    style: 'the sentences of a university',
    job: `SENIOR LECTURER IN NURSING

The School
The School of Health has 1,900 students across two campuses.

Applicants should be registered nurses with the NMC, hold a teaching qualification (or be willing to obtain one within two years) and be educated to master's level. Experience of curriculum design is essential. Publications would strengthen an application.

Salary: Grade 8, £46,485 to £55,295
Closing date: 3 April. Interviews: 20 April.
We particularly welcome applications from men, who are under-represented in the School.`,
    must: [
      'Applicants should be registered nurses with the NMC',
      'hold a teaching qualification (or be willing to obtain one within two years)',
      "be educated to master's level",
      'Experience of curriculum design is essential'
    ],
    nice: ['Publications would strengthen an application']
  },
  {
    style: 'a short advert without a verb',
    job: `Kitchen Porter. Mornings, Tues–Sat. You'll be quick on your feet, not mind heat, and turn up on time. English good enough to read a rota. Previous kitchen work is great but we'll show you everything. £12.10/hr plus tips and a hot meal. Pop in and ask for Marek.`,
    must: ["You'll be quick on your feet, not mind heat, and turn up on time", 'English good enough to read a rota'],
    nice: ["Previous kitchen work is great but we'll show you everything"]
  },
  {
    style: 'headings of the civil service',
    job: `Policy Adviser, Department for Rivers

Essential criteria
* Demonstrable experience of water or environment policy
* Ability to brief ministers at short notice

Technical skills
Candidates who can show evidence of GIS mapping or hydrological modelling will be at an advantage.

Benefits
- Learning and development tailored to your role
- A Civil Service pension with an employer contribution of 28.97%

Things you need to know
Successful candidates must undergo a criminal record check. People working with government assets must complete baseline checks.`,
    must: ['Demonstrable experience of water or environment policy', 'Ability to brief ministers at short notice'],
    nice: ['Candidates who can show evidence of GIS mapping or hydrological modelling will be at an advantage']
  }
]
