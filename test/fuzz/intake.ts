// Reads changed files one after the other and tells scripts/fuzz.mjs about each: started, answered, or thrown.
// Arguments: the number of the first file and of the one after the last, and where the sequence of changes starts.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { answerTo } from './answer'
import { answerToResume } from './answer-resume'
import { mutated, randomFrom, seedsIn } from './mutate'

/** pdf.js leaves promises behind that nobody waits for; the intake worker lets them fail, and nothing else may. */
const LEFT_BEHIND =
  /^(?:ParserEOFException|FormatError|XRefParseException|XRefEntryException|InvalidPDFException|UnknownErrorException|AbortException|MissingDataException|JpxError|Jbig2Error|JpegError)$/
process.on('unhandledRejection', (reason) => {
  const name = typeof reason === 'object' && reason !== null && 'name' in reason ? String(reason.name) : ''
  if (!LEFT_BEHIND.test(name)) throw reason
})

const [first = 0, end = 0, start = 0] = process.argv.slice(2).map(Number)

async function run(): Promise<void> {
  const seeds = await seedsIn(path.resolve('test/fixtures'))
  for (let number = first; number < end; number += 1) {
    const file = mutated(seeds, randomFrom(start + number))
    process.send?.({ kind: 'started', number, name: file.name })
    const begin = performance.now()
    try {
      const outcomes = [...(await answerTo(file)), `as a resume: ${await answerToResume(file)}`]
      const milliseconds = performance.now() - begin
      const memory = process.memoryUsage.rss()
      process.send?.({ kind: 'answered', number, outcomes: [...new Set(outcomes)], milliseconds, memory })
    } catch (error) {
      // Whatever a parser throws is what is looked for.
      process.send?.({
        kind: 'thrown',
        number,
        message: error instanceof Error ? (error.stack ?? error.message) : String(error)
      })
    }
    // Lets the messages out, and what was left running in the background come up.
    if (number % 16 === 0) await new Promise((next) => setImmediate(next))
  }
  process.disconnect()
}

/** `keep N FILE`: writes file number N of the sequence, to look at it. */
async function keep(number: number, target: string): Promise<void> {
  const file = mutated(await seedsIn(path.resolve('test/fixtures')), randomFrom(number))
  writeFileSync(target, file.bytes)
  console.log(file.name)
}

if (process.argv[2] === 'keep') void keep(Number(process.argv[3]), process.argv[4] ?? 'fuzzed')
else void run()
