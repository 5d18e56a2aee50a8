import type { ResumeContext } from '../../../shared/domain/resume'

/** Endings of saved mail and of what holds mail; a name without an ending is a folder. */
const MAIL = /\.(?:eml|emlx|emltpl|msg|mbox|mbx|mbs|mht|mhtml|ics|zip|olm|pst)$|^[^.]*$/i

/** What a letter's file is called. */
const LETTER = /(?:^|[^\p{L}])(?:cover|motivation(?:al)?|letter)(?:$|[^\p{L}])|coverletter|anschreiben/iu

/** Files dropped on the resume page, apart: mails go to the messages even there. */
export function partDropped(files: readonly File[]): {
  readonly documents: readonly File[]
  readonly messages: readonly File[]
} {
  const isMail = ({ name }: File): boolean => MAIL.test(name)
  return { documents: files.filter((file) => !isMail(file)), messages: files.filter(isMail) }
}

/** What a file is taken for by its name; the person can say otherwise. */
export function kindByName(name: string): ResumeContext['kind'] {
  return LETTER.test(name) ? 'letter' : 'resume'
}
