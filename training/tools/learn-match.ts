// Learns how much each sign counts when a requirement is held against a resume, from the labelled requirements of
// test/fixtures/resumes/dev, and writes src/main/resume/match/weights.ts. Prints what the weights are worth on texts that they
// were not learned from: for each text they are learned anew from all others.
//   node scripts/run-typescript.mjs training/tools/learn-match.ts [--dry] [--each]
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isRuled, likelihood } from '../../src/main/resume/match/judge'
import { assessAll } from '../../src/main/resume/match/match'
import { SIGNS, type SignName } from '../../src/main/resume/match/signs'
import { readResumeFile } from '../../src/main/resume/text/read-resume'
import { openSentenceEncoder } from '../../src/reader/sentence-encoder'
import type { Meaning } from '../../src/shared/domain/resume'
import { folderOf, readCases } from '../../test/fixtures/resumes/cases'
import { fitLogistic, type LogisticModel, scoreOf } from './logistic'
import { judgeRequirements } from './resume-score'

/** The day on which the texts were written. */
const TODAY = '2026-11-23'
/** How much the weights are held down, in parts of the number of examples. */
const RIDGE = 0.1
const DIGITS = 4

interface Example {
  readonly name: string
  readonly signs: readonly number[]
  readonly isCovered: boolean
  /** The likelihood by rule, or null where it is learned. */
  readonly ruled: number | null
}

async function examplesOf(meaning: Meaning): Promise<readonly Example[]> {
  const examples: Example[] = []
  for (const { name, files, job, expected } of await readCases('dev')) {
    const file = files[0] ?? ''
    const read = await readResumeFile(file, await readFile(path.join(folderOf('dev'), file)))
    if (!read.ok) throw new Error(`${file}: ${read.code}`)
    const { asked, assessed } = await assessAll(read.value.running.text, job, meaning, TODAY)
    // The place in the list stands for the judgement, to find which of those read is meant by a label.
    const places = asked.map(({ text, need }, at) => ({ text, need, state: 'covered' as const, evidence: `${at}` }))
    const level = { askedYears: null, shownYears: null, asked: null, shown: null }
    for (const { wanted, evidence } of judgeRequirements(expected, job, { requirements: places, level })) {
      const found = evidence === null ? undefined : assessed[Number(evidence)]
      if (wanted === 'unsure' || found === undefined) continue
      examples.push({
        name,
        signs: SIGNS.map((sign) => found.signs[sign]),
        isCovered: wanted === 'covered',
        ruled: isRuled(found) ? likelihood(found) : null
      })
    }
  }
  return examples
}

function learn(examples: readonly Example[]): LogisticModel {
  const learned = examples.filter(({ ruled }) => ruled === null)
  return fitLogistic(
    learned.map(({ signs }) => signs),
    learned.map(({ isCovered }) => isCovered),
    RIDGE
  )
}

/** Of each example, whether a model that has not seen its text judges it right. */
function judgedLeftOut(
  examples: readonly Example[]
): readonly { readonly example: Example; readonly isRight: boolean }[] {
  return [...new Set(examples.map(({ name }) => name))].flatMap((name) => {
    const model = learn(examples.filter((one) => one.name !== name))
    return examples
      .filter((one) => one.name === name)
      .map((example) => {
        const { signs, isCovered, ruled } = example
        return { example, isRight: (ruled === null ? scoreOf(model, signs) > 0 : ruled > 0.5) === isCovered }
      })
  })
}

function printFigures(name: string, judged: ReturnType<typeof judgedLeftOut>): void {
  const share = (state: boolean): number => {
    const own = judged.filter(({ example }) => example.isCovered === state)
    return (100 * own.filter(({ isRight }) => isRight).length) / Math.max(1, own.length)
  }
  const balanced = (share(true) + share(false)) / 2
  console.log(
    `${name.padEnd(24)} ${judged.length} requirements, balanced ${balanced.toFixed(1)} % (covered ${share(true).toFixed(1)} %, missing ${share(false).toFixed(1)} %)`
  )
}

function rounded(value: number): number {
  return Number(value.toFixed(DIGITS))
}

function tableOf({ weights, bias }: LogisticModel): string {
  const rows = SIGNS.map((sign: SignName, at) => `  ${sign}: ${rounded(weights[at] ?? 0)}`)
  return `import type { SignName } from './signs'

/** Learned by \`node scripts/run-typescript.mjs training/tools/learn-match.ts\`, which writes this file. In log odds. */
export const BIAS = ${rounded(bias)}

export const WEIGHTS: Readonly<Record<SignName, number>> = {
${rows.join(',\n')}
}
`
}

async function run(): Promise<void> {
  const meaning = await openSentenceEncoder(path.join('resources', 'encoder'))
  if (!meaning.ok) throw new Error(`The sentence encoder cannot be opened: ${meaning.code}`)
  const examples = await examplesOf(meaning.value)
  await meaning.value.dispose()
  const judged = judgedLeftOut(examples)
  if (process.argv.includes('--each')) {
    for (const name of new Set(examples.map((one) => one.name))) {
      printFigures(
        name,
        judged.filter(({ example }) => example.name === name)
      )
    }
  }
  printFigures('each text left out', judged)
  if (!process.argv.includes('--dry')) {
    await writeFile(path.join('src', 'main', 'resume', 'match', 'weights.ts'), tableOf(learn(examples)))
  }
}

void run()
