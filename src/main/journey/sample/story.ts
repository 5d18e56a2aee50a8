import type { ActionType } from '../../../shared/domain/action-item'
import type { Stage } from '../../../shared/domain/application'
import type { AskEnd, Tone } from '../../../shared/domain/ask'
import type { Mood, Prompt } from '../../../shared/domain/journal'

/** An invented job search of half a year. Days count from today; mails and resumes are named as in resources/sample-data. */

type StoryStage = readonly [stage: Stage, day: number, round?: number]

export interface StoryApplication {
  readonly name: string
  readonly company: string
  readonly role: string
  readonly stages: readonly StoryStage[]
  readonly contact?: { readonly name: string; readonly address: string }
  readonly posting?: string
  readonly notes?: string
}

export interface StoryResume {
  readonly target: string
  readonly versions: readonly {
    readonly fileName: string
    readonly day: number
    readonly usedFor: readonly string[]
  }[]
}

export interface StoryAsk {
  readonly message: string
  readonly to: { readonly name: string; readonly address: string }
  readonly tone: Tone
  readonly role: string
  readonly asked: number
  readonly end: { readonly as: AskEnd; readonly day: number; readonly message: string | null } | null
}

export interface StoryEntry {
  readonly day: number
  readonly text: string
  readonly mood: Mood | null
  readonly prompt?: Prompt
  readonly messages?: readonly string[]
  readonly applications?: readonly string[]
}

export interface StoryStep {
  readonly message: string
  readonly type: ActionType
  readonly day: number
}

export const APPLICATIONS: readonly StoryApplication[] = [
  {
    name: 'harborline',
    company: 'Harborline Freight',
    role: 'Supply Planner',
    stages: [
      ['applied', -172],
      ['rejected', -158]
    ]
  },
  {
    name: 'oakmere',
    company: 'Oakmere Foods',
    role: 'Logistics Coordinator',
    stages: [
      ['applied', -165],
      ['screen', -145],
      ['interview', -138, 1],
      ['rejected', -133]
    ],
    contact: { name: 'Leila Haddad', address: 'leila.haddad@oakmere-foods.example' },
    posting:
      'Logistics Coordinator, Oakmere Foods\n\nYou plan the daily runs of our chilled lorries.\n\nYou bring:\n- experience with chilled goods and temperature records\n- three years in dispatch or transport planning\n- a calm way with carriers and customers'
  },
  {
    name: 'tidewell',
    company: 'Tidewell Water',
    role: 'Operations Analyst',
    stages: [
      ['applied', -152],
      ['rejected', -139]
    ],
    contact: { name: 'Gwen Pritchard', address: 'gwen.pritchard@tidewell-water.example' }
  },
  {
    name: 'lanternbook',
    company: 'Lanternbook',
    role: 'Customer Operations Lead',
    stages: [
      ['applied', -140],
      ['no_answer', -100]
    ]
  },
  {
    name: 'finch',
    company: 'Finch & Alder',
    role: 'Planning Assistant',
    stages: [
      ['applied', -127],
      ['rejected', -120]
    ]
  },
  {
    name: 'marrow',
    company: 'Marrow Bridge Rail',
    role: 'Timetable Planner',
    stages: [
      ['applied', -118],
      ['screen', -108],
      ['interview', -98, 1],
      ['interview', -90, 2],
      ['rejected', -82]
    ],
    contact: { name: 'Petra Lindqvist', address: 'petra.lindqvist@marrowbridge-rail.example' },
    notes: 'Second planning post in spring. Write to Petra in February.'
  },
  {
    name: 'copperfield',
    company: 'Copperfield Clinics',
    role: 'Stock Coordinator',
    stages: [
      ['applied', -113],
      ['rejected', -101]
    ]
  },
  {
    name: 'northgate',
    company: 'Northgate Parcel',
    role: 'Depot Shift Planner',
    stages: [
      ['applied', -110],
      ['interview', -92, 1],
      ['offer', -84],
      ['withdrawn', -79]
    ],
    contact: { name: 'Declan Moss', address: 'declan.moss@northgate-parcel.example' },
    notes: 'A fair offer, but a year of nights. I said no, with thanks. It felt right.'
  },
  {
    name: 'quillstone',
    company: 'Quillstone Paper',
    role: 'Production Planner',
    stages: [
      ['applied', -89],
      ['rejected', -79]
    ]
  },
  {
    name: 'brightmoor',
    company: 'Brightmoor Energy',
    role: 'Operations Analyst',
    stages: [
      ['applied', -70],
      ['rejected', -69]
    ]
  },
  {
    name: 'kestrel',
    company: 'Kestrel Mobility',
    role: 'Operations Planner',
    stages: [
      ['applied', -52],
      ['interview', -37, 1],
      ['rejected', -30]
    ]
  },
  {
    name: 'sundial',
    company: 'Sundial Textiles',
    role: 'Demand Planner',
    stages: [
      ['applied', -45],
      ['interview', -20, 1],
      ['rejected', -9]
    ],
    contact: { name: 'Camille Roux', address: 'camille.roux@sundial-textiles.example' }
  },
  {
    name: 'appletree',
    company: 'Appletree Logistics',
    role: 'Transport Planner',
    stages: [
      ['applied', -24],
      ['screen', -10],
      ['interview', 4, 1]
    ],
    contact: { name: 'Tomasz Zielinski', address: 't.zielinski@appletree-logistics.example' },
    posting:
      'Transport Planner, Appletree Logistics\n\nYou plan the tours of forty lorries and know by noon what will be late.\n\nYou bring:\n- several years of transport planning\n- experience with route planning software\n- forecasting of weekly volumes\n- clear words on the phone',
    notes: 'Practise aloud: say the three steps first, then do them.'
  },
  {
    name: 'wrenfield',
    company: 'Wrenfield Housing',
    role: 'Repairs Planner',
    stages: [['applied', -12]]
  },
  {
    name: 'meadowlark',
    company: 'Meadowlark Bakery',
    role: 'Delivery Planner',
    stages: [['saved', -4]],
    posting:
      'Delivery Planner, Meadowlark Bakery\n\nBread leaves the house at four. You see to it that it arrives by six.\n\nYou bring:\n- experience in dispatch\n- shift planning\n- patience with early mornings'
  }
]

export const RESUMES: readonly StoryResume[] = [
  {
    target: 'marrow',
    versions: [
      {
        fileName: 'Robin Hale, resume (first).md',
        day: -174,
        usedFor: ['harborline', 'oakmere', 'tidewell', 'lanternbook']
      },
      {
        fileName: 'Robin Hale, resume.md',
        day: -129,
        usedFor: ['finch', 'marrow', 'copperfield', 'northgate', 'quillstone', 'brightmoor']
      }
    ]
  },
  {
    target: 'appletree',
    versions: [
      {
        fileName: 'Robin Hale, resume for planners.md',
        day: -54,
        usedFor: ['kestrel', 'sundial', 'appletree', 'wrenfield']
      }
    ]
  }
]

export const ASKS: readonly StoryAsk[] = [
  {
    message: '03-tidewell-no',
    to: { name: 'Gwen Pritchard', address: 'careers@tidewell-water.example' },
    tone: 'warm',
    role: 'Operations Analyst',
    asked: -137,
    end: { as: 'answered', day: -131, message: '06-tidewell-feedback' }
  },
  {
    message: '14-brightmoor-no',
    to: { name: 'Brightmoor Energy Recruitment', address: 'recruitment@brightmoor-energy.example' },
    tone: 'formal',
    role: 'Operations Analyst',
    asked: -67,
    end: { as: 'declined', day: -60, message: '15-brightmoor-no-feedback' }
  },
  {
    message: '18-sundial-no',
    to: { name: 'Camille Roux', address: 'camille.roux@sundial-textiles.example' },
    tone: 'plain',
    role: 'Demand Planner',
    asked: -8,
    end: null
  }
]

export const ENTRIES: readonly StoryEntry[] = [
  {
    day: -172,
    text: 'First one sent. **Harborline**, Supply Planner. It took the whole evening, and I am a little proud of it.',
    mood: 4,
    applications: ['harborline']
  },
  {
    day: -157,
    text: 'A form letter from Harborline. It stung more than I thought it would. I went for a long walk along the canal and called Inês. She laughed at the phrase “careful consideration”, and then so did I.',
    mood: 2,
    prompt: 'acknowledge',
    messages: ['01-harborline-no']
  },
  {
    day: -131,
    text: 'Gwen at Tidewell really answered! Spelling, and my sailing half page. It is a bit embarrassing, and it is also very easy to mend.\n\n- [x] have somebody read it\n- [x] sailing goes',
    mood: 3,
    prompt: 'learn',
    messages: ['06-tidewell-feedback'],
    applications: ['tidewell']
  },
  {
    day: -119,
    text: 'Too much experience at Finch & Alder, too little elsewhere. Both cannot be me. They are looking for something, and I am not always it.',
    mood: 3,
    prompt: 'reframe',
    messages: ['07-finch-alder-no']
  },
  {
    day: -97,
    text: 'Interview at Marrow Bridge Rail. The view over the depot! Jonas asked about the night the scanners went down, and I drew it on an envelope. I forgot to be nervous.',
    mood: 5,
    applications: ['marrow']
  },
  {
    day: -82,
    text: 'Close at Marrow Bridge, and still a no. I allowed myself to be sad until Sunday evening. What stays: *a sense for people*. She did not have to write that.',
    mood: 2,
    prompt: 'acknowledge',
    messages: ['11-marrow-bridge-no'],
    applications: ['marrow']
  },
  {
    day: -79,
    text: 'Said no to Northgate. A year of nights would have cost me the mornings with the children. It is strange and good to be the one who decides.',
    mood: 4,
    applications: ['northgate']
  },
  {
    day: -55,
    text: 'Three weeks of rest from all this. Today I wrote a second resume, only for planning posts, with the chilled goods where one sees them.',
    mood: 4
  },
  {
    day: -29,
    text: 'Kestrel wrote about my age. I read it twice. That says something about them, and nothing about my work. I keep the mail and let the rest go.',
    mood: 2,
    prompt: 'reframe',
    messages: ['16-kestrel-no']
  },
  {
    day: -3,
    text: 'Appletree wants to meet me. What is next: practise the exercise aloud with Inês, three steps first. Iron the blue shirt.',
    mood: 5,
    prompt: 'next',
    messages: ['19-appletree-invitation'],
    applications: ['appletree']
  }
]

/** What was done already. */
export const TICKS: readonly StoryStep[] = [
  { message: '06-tidewell-feedback', type: 'fix_mistakes', day: -129 },
  { message: '06-tidewell-feedback', type: 'cut_and_focus', day: -129 },
  { message: '03-tidewell-no', type: 'ask_feedback', day: -137 },
  { message: '18-sundial-no', type: 'ask_feedback', day: -8 },
  { message: '10-northgate-offer', type: 'answer_offer', day: -79 },
  { message: '02-oakmere-invitation', type: 'answer_invitation', day: -149 },
  { message: '08-marrow-bridge-invitation', type: 'answer_invitation', day: -103 },
  { message: '05-oakmere-feedback', type: 'lead_with_strength', day: -129 }
]

export const ACCEPTED: readonly StoryStep[] = [
  { message: '13-marrow-bridge-feedback', type: 'practise_interview', day: -73 }
]

/** Put off until that day. */
export const LATER: readonly (StoryStep & { readonly until: number })[] = [
  { message: '11-marrow-bridge-no', type: 'get_in_touch', day: -82, until: 60 }
]

export const DISAGREED: readonly (StoryStep & { readonly reason: string })[] = [
  {
    message: '07-finch-alder-no',
    type: 'explain_level',
    day: -118,
    reason: 'I do not apply for assistant posts any more.'
  }
]
