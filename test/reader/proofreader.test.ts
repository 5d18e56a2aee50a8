import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProofreader, type Proofreader } from '../../src/reader/proofreader'
import type { Suspect } from '../../src/shared/domain/suspect'

const folder = path.resolve('resources/proofreader')

async function opened(runtime?: 'wasm'): Promise<Proofreader> {
  const proofreader = await openProofreader(folder, runtime)
  if (!proofreader.ok) throw new Error(proofreader.code)
  return proofreader.value
}

async function suspectsOf(lines: readonly string[], by: Proofreader = proofreader) {
  return (await by.proofread(lines)).map(({ suspects }) => suspects)
}

/** What is suspected in one line, as its words stand there. */
async function suspectedIn(line: string): Promise<readonly string[]> {
  const [suspects = []] = await suspectsOf([line])
  return suspects.map(({ start, end }) => line.slice(start, end))
}

function mended(line: string, { suggestions: [best] }: Suspect): string {
  return best === undefined ? line : `${line.slice(0, best.start)}${best.text}${line.slice(best.end)}`
}

let proofreader: Proofreader
beforeAll(async () => {
  proofreader = await opened()
})
afterAll(() => proofreader.dispose())

describe('the proofreader', () => {
  it.each([
    ['Updated the companys safety manual every year', 'companys', "Updated the company's safety manual every year"],
    ["Served two hotel's in Leith", "hotel's", 'Served two hotels in Leith'],
    ['Closed eleven ticket a day', 'ticket', 'Closed eleven tickets a day'],
    ['Responsible of the evening shift', 'of', 'Responsible for the evening shift']
  ])('finds the slip in "%s"', async (line, word, right) => {
    const [suspects = []] = await suspectsOf([line])
    const suspect = suspects.find(({ start, end }) => line.slice(start, end) === word)
    expect(suspects).toHaveLength(1)
    expect(suspect && mended(line, suspect)).toBe(right)
  })

  it.each([
    'Led a team of six electricians on the Dudley site and handed it over two weeks early',
    'Kept the books of four shops, from daily takings to year-end accounts',
    'BSc Physics, University of Leeds, 2012–2015',
    'I would be glad to tell you more about my work in an interview.',
    'Skills: SQL, Python, Kubernetes, stakeholder management, German (B2)'
  ])('leaves "%s" alone', async (line) => {
    expect(await suspectedIn(line)).toEqual([])
  })

  it('names a word that was taken for another only where the doubt is great, and no word for being rare', async () => {
    expect(await suspectedIn('Supervised three clerks and checked there work')).toEqual(['there'])
    expect(await suspectedIn('Baled haylage, dressed millstones and kept the sluices clear')).toEqual([])
  })

  it('places what it finds in the line that it was found in, also behind others and after a sentence', async () => {
    const lines = ['Ran the front desk.', '', 'Wrote the rota. Closed eleven ticket a day.']
    const [first, second, third = []] = await suspectsOf(lines)
    expect([first, second]).toEqual([[], []])
    expect(third.map(({ start, end }) => lines[2]?.slice(start, end))).toEqual(['ticket'])
  })

  it('says of every word how much it doubts it', async () => {
    const line = 'Supervised three clerks and checked there work'
    const [{ doubts } = { doubts: [] }] = await proofreader.proofread([line])
    expect(doubts.map(({ start, end }) => line.slice(start, end))).toEqual(line.split(' '))
    const most = Math.max(...doubts.map(({ probability }) => probability))
    expect(doubts.find(({ start }) => start === line.indexOf('there'))?.probability).toBe(most)
  })

  it('takes no lines, empty lines and endless ones', async () => {
    expect(await suspectsOf([])).toEqual([])
    expect(await suspectsOf(['', '  ', '• – |'])).toEqual([[], [], []])
    const [suspects] = await suspectsOf(['counted stock and '.repeat(3000)])
    expect(suspects).toBeDefined()
  })

  it('finds the same in WebAssembly', async () => {
    const wasm = await opened('wasm')
    const line = 'Closed eleven ticket a day'
    expect((await suspectsOf([line], wasm))[0]?.map(({ start }) => start)).toEqual([line.indexOf('ticket')])
    await wasm.dispose()
  })

  it('refuses a folder with a changed or missing file', async () => {
    const copy = path.join(await mkdtemp(path.join(os.tmpdir(), 'coachable-proofreader-')), 'proofreader')
    await cp(folder, copy, { recursive: true })
    await appendFile(path.join(copy, 'candidates.json'), ' ')
    expect(await openProofreader(copy)).toEqual({ ok: false, code: 'model_changed' })
    await rm(path.join(copy, 'candidates.json'))
    expect(await openProofreader(copy)).toEqual({ ok: false, code: 'model_missing' })
    await rm(path.dirname(copy), { recursive: true })
  })
})
