import { dayOfMoment } from '../../../shared/domain/days'
import { factsOf } from '../../../shared/domain/facts'
import type { MessageFormat } from '../../../shared/domain/message'
import type { State } from '../../../shared/state/state'
import { safeFileName } from '../../intake/file-name'
import { pace as newPace } from '../../storage/pace'

/** Names of devices, which Windows takes for no files, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** Longest name without its ending, in UTF-16 units: with the folders before it, every system takes it. */
const LONGEST_STEM = 90

/** For messages whose source's name has no ending. */
const ENDING_OF: Readonly<Record<MessageFormat, string>> = {
  eml: '.eml',
  msg: '.msg',
  emlx: '.emlx',
  html: '.html',
  pdf: '.pdf',
  docx: '.docx',
  odt: '.odt',
  rtf: '.rtf',
  text: '.txt',
  note: '.coachnote'
}

/** Gives each file of an export a name of its own: what was asked for, else the same with a number. */
export function freeNames(): (folder: string, stem: string, ending: string) => string {
  const taken = new Set<string>()
  return (folder, wanted, ending) => {
    const stem = shortStem(wanted)
    for (let number = 1; ; number += 1) {
      const path = `${folder}/${stem}${number === 1 ? '' : ` (${number})`}${ending}`
      // Some systems do not tell large letters from small ones, nor the ways to write an accent.
      const key = path.normalize('NFC').toLowerCase()
      if (taken.has(key)) continue
      taken.add(key)
      return path
    }
  }
}

function shortStem(wanted: string): string {
  const name = safeFileName(withoutLoneSurrogates(wanted))
  const short = Array.from(name).slice(0, LONGEST_STEM).join('').slice(0, LONGEST_STEM)
  const stem = withoutLoneSurrogates(short).replace(/^[. ]+|[. ]+$/g, '')
  if (stem === '') return 'Untitled'
  return DEVICES.test(stem) ? `${stem}_` : stem
}

/** Half of a pair stands alone in text that was cut; no file's name may hold one. */
function withoutLoneSurrogates(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
}

/** An original with its place in the export. */
export interface NamedOriginal {
  readonly sha256: string
  readonly file: string
}

/** Every original that something in the state is kept as, each once, named after what it is. */
export async function namedOriginals(state: State): Promise<readonly NamedOriginal[]> {
  const pace = newPace()
  const free = freeNames()
  const named = new Map<string, string>()
  for (const { message, decidedFacts } of state.messages) {
    if (named.has(message.sha256)) continue
    if (pace.isDue()) await pace.rest()
    const { company, from, date } = factsOf(message, decidedFacts)
    const who = company || from?.name || from?.address || ''
    const day = dayOfMoment(date ?? message.addedAt) ?? ''
    const stem = [day, [who, message.subject || stemOf(message.sourceName)].filter(isFilled).join(', ')]
    named.set(
      message.sha256,
      free(
        'originals/messages',
        stem.filter(isFilled).join(' '),
        endingOf(message.sourceName) ?? ENDING_OF[message.format]
      )
    )
  }
  for (const { versions } of state.resumes) {
    for (const { sha256, fileName, addedAt } of versions) {
      if (named.has(sha256)) continue
      const stem = [stemOf(fileName), dayOfMoment(addedAt) ?? ''].filter(isFilled).join(' ')
      named.set(sha256, free('originals/resumes', stem, endingOf(fileName) ?? '.txt'))
    }
  }
  return [...named].map(([sha256, file]) => ({ sha256, file }))
}

function isFilled(text: string): boolean {
  return text !== ''
}

function endingOf(name: string): string | null {
  return /\.[a-z0-9]{1,10}$/i.exec(name)?.[0]?.toLowerCase() ?? null
}

function stemOf(name: string): string {
  return name.replace(/\.[a-z0-9]{1,10}$/i, '')
}
