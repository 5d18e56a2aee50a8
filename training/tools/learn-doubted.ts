// Learns how much each sign counts when the proofreading model holds a word for another than was meant, from the planted mistakes of
// test/fixtures/resumes/dev and the well-written mails of training/data/dev.jsonl, and writes src/main/resume/language/doubted/weights.ts.
// Prints what the weights are worth on texts that they were not learned from: for each tenth of the texts they are learned from the others.
//   node scripts/run-typescript.mjs training/tools/learn-doubted.ts [--dry] [--each]
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { doubtedWords, SHOWN_FROM, topicOf, withMeaning } from '../../src/main/resume/language/doubted/doubted'
import { SIGNS } from '../../src/main/resume/language/doubted/signs'
import { personalWords } from '../../src/main/resume/language/personal-words'
import { segmentsOf } from '../../src/main/resume/language/segments'
import { tokensOf } from '../../src/main/resume/language/tokens'
import { readResumeFile } from '../../src/main/resume/text/read-resume'
import { openProofreader } from '../../src/reader/proofreader'
import { openSentenceEncoder } from '../../src/reader/sentence-encoder'
import { type Meaning, type ResumeContext, type ResumeText, textOf } from '../../src/shared/domain/resume'
import type { Proofreading } from '../../src/shared/domain/suspect'
import { folderOf, type Planted, readCases } from '../../test/fixtures/resumes/cases'
import { readExamples } from './example'
import { fitLogistic, type LogisticModel, scoreOf } from './logistic'
import { type Place, placeIn } from './resume-places'

const TODAY = '2026-11-23'
const RIDGE = 0.003
const DIGITS = 4
const PARTS = 10
/** What a single wrong word may have been planted as. */
const KINDS: readonly Planted['kind'][] = ['wrong_word', 'grammar', 'tense', 'spelling']
/** UTF-16 units around a mistake in which a doubt proves nothing. */
const BESIDE = 25

interface Text {
  readonly name: string
  readonly isClean: boolean
  readonly text: ResumeText
  readonly context: ResumeContext
  readonly planted: readonly (Place & Pick<Planted, 'kind'>)[]
}

interface Example {
  readonly text: number
  readonly isClean: boolean
  /** The same for all suggestions of one place. */
  readonly place: string
  readonly signs: readonly number[]
  readonly isMistake: boolean
  readonly shown: string
}

async function resumes(): Promise<readonly Text[]> {
  return await Promise.all(
    (await readCases('dev')).map(async ({ name, files, expected, job }) => {
      const [file = ''] = files
      const read = await readResumeFile(file, await readFile(path.join(folderOf('dev'), file)))
      if (!read.ok) throw new Error(`${file} cannot be read`)
      const { text } = read.value.running
      const { kind, role, company, clean } = expected
      const planted = expected.planted.flatMap(({ line, words, kind: of }) => {
        const place = placeIn(textOf(text), line, words)
        return place ? [{ ...place, kind: of }] : []
      })
      return {
        name,
        isClean: clean,
        text,
        planted,
        context: { kind, role, company, job, today: TODAY, dictionary: [] }
      }
    })
  )
}

function mails(): readonly Text[] {
  const context: ResumeContext = { kind: 'letter', role: null, company: null, job: null, today: TODAY, dictionary: [] }
  return readExamples(path.join('training', 'data', 'dev.jsonl')).map(({ id, text }) => {
    const lines = text
      .split('\n')
      .map((line) => ({ text: line, page: null, part: 'body' as const, isHeading: false, isBullet: false }))
    return { name: id, isClean: true, text: { lines, pages: null, warnings: [] }, context, planted: [] }
  })
}

async function examplesOf(
  { name, isClean, text, context, planted }: Text,
  number: number,
  proofreading: Proofreading,
  meaning: Meaning
): Promise<readonly Example[]> {
  const read = segmentsOf(text.lines).map((segment) => ({ segment, tokens: tokensOf(segment.text) }))
  const words = personalWords(
    textOf(text),
    read.flatMap(({ tokens }) => tokens),
    context
  )
  const opinions = await proofreading.proofread(read.map(({ segment }) => segment.text))
  const isOwn = (plain: string): boolean => words.isKnown(plain) || words.count(plain) > 1
  const doubted = await withMeaning(doubtedWords(read, opinions, words, isOwn), topicOf(textOf(text), context), meaning)
  return doubted.flatMap((one): readonly Example[] => {
    const places = read[one.index]?.segment.places ?? []
    const start = places[one.token.start] ?? 0
    const end = (places[one.token.end - 1] ?? start) + 1
    const touches = (around: number, other: Place): boolean => start < other.end + around && other.start - around < end
    const hit = planted.find((other) => touches(0, other))
    if (hit ? !KINDS.includes(hit.kind) : planted.some((other) => touches(BESIDE, other))) return []
    const shown = `[${one.token.text}] for [${one.meant}] …${one.around.slice(0, 90)} (${name})`
    const signs = SIGNS.map((sign) => one.signs[sign])
    return [{ text: number, isClean, place: `${name} ${start}`, signs, isMistake: hit !== undefined, shown }]
  })
}

function learn(examples: readonly Example[]): LogisticModel {
  return fitLogistic(
    examples.map(({ signs }) => signs),
    examples.map(({ isMistake }) => isMistake),
    RIDGE
  )
}

function tell(examples: readonly Example[], each: boolean): void {
  const best = new Map<string, { readonly odds: number; readonly example: Example }>()
  for (let part = 0; part < PARTS; part++) {
    const model = learn(examples.filter(({ text }) => text % PARTS !== part))
    for (const example of examples.filter(({ text }) => text % PARTS === part)) {
      const odds = scoreOf(model, example.signs)
      if (odds > (best.get(example.place)?.odds ?? Number.NEGATIVE_INFINITY)) best.set(example.place, { odds, example })
    }
  }
  const all = [...best.values()].sort((a, b) => b.odds - a.odds)
  for (const least of [3, 2, 1, 0.5, SHOWN_FROM, 0]) {
    const shown = all.filter(({ odds }) => odds >= least)
    const right = shown.filter(({ example }) => example.isMistake).length
    const clean = shown.filter(({ example }) => !example.isMistake && example.isClean).length
    console.log(`from ${least}: ${right} mistakes, ${shown.length - right} others, ${clean} of them in clean texts`)
  }
  if (!each) return
  for (const { odds, example } of all) if (odds > -1) console.log(odds.toFixed(2), example.isMistake, example.shown)
}

async function run(isDry: boolean, each: boolean): Promise<void> {
  const proofreader = await openProofreader(path.join('resources', 'proofreader'))
  const encoder = await openSentenceEncoder(path.join('resources', 'encoder'))
  if (!proofreader.ok || !encoder.ok) throw new Error('The models cannot be opened')
  const examples: Example[] = []
  const texts = [...(await resumes()), ...mails()]
  for (const [number, text] of texts.entries())
    examples.push(...(await examplesOf(text, number, proofreader.value, encoder.value)))
  await Promise.all([proofreader.value.dispose(), encoder.value.dispose()])
  console.log(`${examples.length} suggestions in ${texts.length} texts`)
  tell(examples, each)
  const { weights, bias } = learn(examples)
  if (isDry) return
  const lines = SIGNS.map((sign, at) => `  ${sign}: ${Number((weights[at] ?? 0).toFixed(DIGITS))}`).join(',\n')
  await writeFile(
    path.join('src', 'main', 'resume', 'language', 'doubted', 'weights.ts'),
    `import type { SignName } from './signs'

/** Learned by \`node scripts/run-typescript.mjs training/tools/learn-doubted.ts\`, which writes this file. In log odds. */
export const BIAS = ${Number(bias.toFixed(DIGITS))}

export const WEIGHTS: Readonly<Record<SignName, number>> = {
${lines}
}
`
  )
}

void run(process.argv.includes('--dry'), process.argv.includes('--each'))
