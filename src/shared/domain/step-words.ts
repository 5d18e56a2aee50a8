import type { ActionType } from './action-item'
import type { CheckGroup } from './resume-desk'
import type { Step, StepAbout } from './step'
import { ACTION_WORDS } from './words'

/** What a step is called, and how to do it. */
export interface StepWords {
  readonly title: string
  readonly detail: string
}

/** What a check found, as something to do. */
export const FOUND_WORDS: Readonly<Record<CheckGroup, StepWords>> = {
  mistakes: {
    title: 'Mend what the check marked in your documents',
    detail: 'Spelling, grammar, doubled words. The desk shows each place; when it is mended, this is done.'
  },
  dates: {
    title: 'Put the dates in your documents in order',
    detail: 'One way of writing them, newest first, and gaps or overlaps that you mean.'
  },
  other_company: {
    title: 'Take out the name of another company',
    detail: 'A document names an employer that it is not for. Look at it before you send it.'
  },
  contact: {
    title: 'Complete how you can be reached',
    detail: 'A name, a mail address, a phone number: where they are seen first.'
  },
  relevance: {
    title: 'Cut what the role does not need',
    detail: 'The check marked lines that say little for this role. You decide which of them stay.'
  },
  length: { title: 'Bring your documents to a good length', detail: 'What stays is read more closely.' },
  machine: {
    title: 'Make your documents easy for a machine to read',
    detail: 'Part of a file cannot be read as text. The desk shows what a machine makes of it.'
  }
}

/** What reads otherwise in the list than below its message. */
const LIST_WORDS: Readonly<Partial<Record<ActionType, StepWords>>> = {
  ask_feedback: {
    title: 'Ask for feedback',
    detail: 'It is always right to ask, briefly and with thanks. A draft is ready in the message.'
  }
}

/** The words for a step. */
export function stepWords(about: StepAbout): StepWords {
  if (about.from === 'check') return FOUND_WORDS[about.group]
  return LIST_WORDS[about.type] ?? ACTION_WORDS[about.type]
}

/** The names of those who ask for a step, each once, as far as they are known. */
export function employersOf({ pieces }: Pick<Step, 'pieces'>): readonly string[] {
  const names = new Map<string, string>()
  for (const { piece } of pieces) {
    if (piece.from === 'message' && piece.employer !== '' && !names.has(piece.employerKey)) {
      names.set(piece.employerKey, piece.employer)
    }
  }
  return [...names.values()]
}
