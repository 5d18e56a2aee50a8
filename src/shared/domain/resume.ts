/** One line of a resume in the order in which a machine reads it. */
export interface ResumeLine {
  readonly text: string
  /** From 1; null where the file has no pages of its own (text, Markdown). */
  readonly page: number | null
  /** Where it stands: many programs pass over what is not in the body. */
  readonly part: 'body' | 'header' | 'footer' | 'text_box' | 'table'
  readonly isHeading: boolean
  readonly isBullet: boolean
}

/** What may keep a machine from reading the file as a person does. */
export const READING_WARNINGS = [
  /** No text at all: a picture of a resume. */
  'image_only',
  /** Lines of columns that stand side by side are read across. */
  'columns_mixed',
  /** Signs that the file's font does not map to letters. */
  'unreadable_letters',
  /** Name, mail or phone stand only in a header, a footer or a text box. */
  'contact_outside_body'
] as const
export type ReadingWarning = (typeof READING_WARNINGS)[number]

/** A resume or letter as a machine reads it. */
export interface ResumeText {
  readonly lines: readonly ResumeLine[]
  readonly pages: number | null
  readonly warnings: readonly ReadingWarning[]
}

/** What a check can find. */
export const ISSUE_KINDS = [
  'spelling',
  'grammar',
  'wrong_word',
  'doubled_word',
  'apostrophe',
  'agreement',
  'tense',
  'variants_mixed',
  'date_format',
  'date_order',
  'date_overlap',
  'date_gap',
  'other_company',
  'formatting',
  'length',
  'irrelevant',
  'filler',
  'contact',
  'reading'
] as const
export type IssueKind = (typeof ISSUE_KINDS)[number]

/** Something in a resume that is worth a look, on the words that it is about. */
export interface ResumeIssue {
  readonly kind: IssueKind
  /** One plain sentence: what it is and what to do. It never blames. */
  readonly message: string
  /** UTF-16 offsets into the whole text (`textOf`); both 0 where it is about the file as a whole. */
  readonly start: number
  readonly end: number
  /** What could stand there instead, best first. */
  readonly suggestions: readonly string[]
}

/** What the checks may know beside the text. */
export interface ResumeContext {
  readonly kind: 'resume' | 'letter'
  /** The post applied for, or null. */
  readonly role: string | null
  /** The employer applied to, or null. */
  readonly company: string | null
  /** The text of the job description, or null. */
  readonly job: string | null
  /** Today, as `2026-11-23`. */
  readonly today: string
  /** Words that are right, whatever a dictionary says. */
  readonly dictionary: readonly string[]
}

/** What the job asks for, and whether the resume shows it. */
export interface Requirement {
  /** In the words of the job description. */
  readonly text: string
  readonly need: 'must' | 'nice'
  readonly state: 'covered' | 'missing' | 'unsure'
  /** The resume's own line, as it stands, or null where nothing comes near. */
  readonly evidence: string | null
}

/** The level that a job asks for beside the one that a resume shows; null where it does not show. */
export interface Level {
  readonly askedYears: number | null
  readonly shownYears: number | null
  readonly asked: string | null
  readonly shown: string | null
}

/** A resume held against a job description. */
export interface Match {
  readonly requirements: readonly Requirement[]
  readonly level: Level
}

/** Gives unit vectors that lie near each other where texts mean the same. */
export interface Meaning {
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>
}

/** The whole text, line by line: what the offsets of issues count in. */
export function textOf({ lines }: Pick<ResumeText, 'lines'>): string {
  return lines.map(({ text }) => text).join('\n')
}
