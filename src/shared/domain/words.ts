import type { ActionType } from './action-item'
import type { Family, Label } from './label'
import type { MessageKind } from './message-kind'

/** What a label is called, what it means, and what follows, in words for a tired person. */
export interface LabelWords {
  readonly name: string
  readonly meaning: string
  readonly advice: string
}

export const LABEL_WORDS: Readonly<Record<Label, LabelWords>> = {
  fit: {
    name: 'Fit not shown',
    meaning: 'They could not see how your experience suits this role.',
    advice: 'Bring the matching experience forward, in the words of the posting.'
  },
  underqualified: {
    name: 'Level too low',
    meaning: 'They were looking for more years, seniority or a formal qualification.',
    advice: 'Show your level more clearly. Applying below 100 % of the list is fine.'
  },
  overqualified: {
    name: 'Level too high',
    meaning: 'They worry that the role is too small for you.',
    advice: 'Say in one line why you want this level.'
  },
  typo: {
    name: 'Mistakes in the documents',
    meaning: 'Something in what you sent was misspelled, mixed up or broken.',
    advice: 'Mend it before the next application. This one is quick.'
  },
  irrelevant: {
    name: 'Too much or off topic',
    meaning: 'The documents held things that did not matter for this role.',
    advice: 'Cut and focus: less, and closer to the posting.'
  },
  interview: {
    name: 'Interview or test',
    meaning: 'Part of the conversation, test or presentation fell short.',
    advice: 'Practice that one part, aloud.'
  },
  logistics: {
    name: 'Practical limit',
    meaning: 'Place, hours, pay, permit, notice or language stood in the way.',
    advice: 'Decide where you stand and say it up front.'
  },
  competition: {
    name: 'Someone else was chosen',
    meaning: 'Another candidate was picked. That is no verdict on you.',
    advice: 'Nothing was wrong. Keep going.'
  },
  employer_side: {
    name: 'On the employer’s side',
    meaning: 'Their own situation decided: the role, the budget or the plan changed.',
    advice: 'This is not about you. Ask to be kept in mind.'
  },
  screened_out: {
    name: 'Filtered out',
    meaning: 'A system or a formal rule dropped the application before it was weighed.',
    advice: 'Make the resume easy for a machine to read, and apply early.'
  },
  vague: {
    name: 'Says little',
    meaning: 'A reason is given, but nothing that one can act on.',
    advice: 'Do not read too much into it. Ask one specific question back.'
  },
  bias: {
    name: 'Possibly unfair',
    meaning: 'This speaks of who you are and not of the work.',
    advice: 'It is not your fault, and nothing about you needs to change.'
  },
  praise: {
    name: 'A real strength',
    meaning: 'They name something you did well.',
    advice: 'Keep it, and lead with it.'
  },
  reapply: {
    name: 'Door held open',
    meaning: 'They would like to hear from you again, or keep you in mind.',
    advice: 'Set yourself a date to get in touch.'
  }
}

export const FAMILY_WORDS: Readonly<Record<Family, string>> = {
  in_your_hands: 'In your hands',
  not_in_your_hands: 'Not in your hands',
  good_news: 'Good news'
}

export const KIND_WORDS: Readonly<Record<MessageKind, { readonly name: string; readonly meaning: string }>> = {
  rejection: {
    name: 'A no without reasons',
    meaning: 'They say no and give nothing to learn from. It is fine to ask.'
  },
  feedback: { name: 'Feedback', meaning: 'They give at least one reason. That is worth something.' },
  declined_feedback: {
    name: 'No feedback given',
    meaning: 'They say that they will not give reasons. You did right to ask.'
  },
  acknowledgement: { name: 'Received', meaning: 'They confirm that something arrived or goes on. Nothing is decided.' },
  invitation: { name: 'Invitation', meaning: 'They ask you for a talk, a test or more documents.' },
  offer: { name: 'Offer', meaning: 'They offer you the job.' },
  other: { name: 'Something else', meaning: 'This is not an answer to an application.' }
}

export const ACTION_WORDS: Readonly<Record<ActionType, { readonly title: string; readonly detail: string }>> = {
  tailor_resume: {
    title: 'Tailor the resume to this kind of role',
    detail: 'Name the three things that such a posting asks for, and show each with a line of your own.'
  },
  present_level: {
    title: 'Show your level more clearly',
    detail: 'Put scope, years and results where they are seen first. Applying below 100 % of a list is fine.'
  },
  explain_level: {
    title: 'Say why you want this level',
    detail: 'One honest line near the top of resume and letter, and leave out what only shows rank.'
  },
  fix_mistakes: {
    title: 'Fix the mistakes before the next application',
    detail: 'Mend what they name, then have someone read the whole page aloud.'
  },
  cut_and_focus: {
    title: 'Cut and focus the documents',
    detail: 'Take out what this role does not need. What stays is read more closely.'
  },
  practise_interview: {
    title: 'Practice this part of the interview',
    detail: 'Write down the question behind it and answer it aloud three times, with one real example.'
  },
  state_up_front: {
    title: 'Settle the practical point and say it up front',
    detail: 'Decide where you stand, put it in the first lines, and check for it before you apply.'
  },
  machine_readable: {
    title: 'Make the resume easy for a machine to read',
    detail: 'One column, plain headings, the words of the posting, complete forms, and apply early.'
  },
  ask_feedback: {
    title: 'Ask for feedback',
    detail: 'It is always right to ask, briefly and with thanks. A draft is ready below.'
  },
  ask_specific: {
    title: 'Ask one specific question back',
    detail: 'They gave a reason that is hard to use. Thank them and ask for one example.'
  },
  keep_in_mind: {
    title: 'Ask to be kept in mind',
    detail: 'The reason was theirs, not yours. A short line keeps the contact warm.'
  },
  get_in_touch: {
    title: 'Set a date to get in touch again',
    detail: 'They held the door open. Note a day in your calendar and take them at their word.'
  },
  lead_with_strength: {
    title: 'Lead with the strength they named',
    detail: 'Use their words as a guide: put it in the first third of the resume.'
  },
  keep_record: {
    title: 'Keep this for your own record',
    detail: 'The message is kept here with its date. A local advice center or union can tell you what it means.'
  },
  answer_invitation: {
    title: 'Answer the invitation',
    detail: 'Confirm a time, ask who will be there and what they would like to see.'
  },
  answer_offer: {
    title: 'Answer the offer in your own time',
    detail: 'Thank them, ask for it in writing, and ask until when they need to know.'
  }
}
