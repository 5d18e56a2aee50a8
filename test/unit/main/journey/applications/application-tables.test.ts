import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createApplications } from '../../../../../src/main/inbox/applications'
import { createApplicationBoard } from '../../../../../src/main/journey/applications/application-board'
import { createApplicationTables } from '../../../../../src/main/journey/applications/application-tables'
import { readTable } from '../../../../../src/main/journey/applications/table-file'
import { openStore } from '../../../../../src/main/storage/store'
import type { Result } from '../../../../../src/shared/contract/result'
import { STAGES } from '../../../../../src/shared/domain/application'
import { messageOf } from '../../../../helpers/message-of'
import { temporaryFolder } from '../../../../storage/temporary-folder'

const TODAY = '2026-03-20'

async function place() {
  const folder = await temporaryFolder()
  const store = await openStore({ folder })
  onTestFinished(() => store.close())
  const options = { store, now: () => `${TODAY}T10:00:00.000Z`, today: () => TODAY }
  return {
    folder,
    store,
    applications: createApplications(options),
    board: createApplicationBoard(options),
    tables: createApplicationTables(options)
  }
}

function answerOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.code)
  return result.value
}

async function brought(tables: Awaited<ReturnType<typeof place>>['tables'], text: string) {
  const { mapping } = answerOf(tables.openText(text))
  return answerOf(await tables.bring(mapping, { alike: 'fill', byLine: {} }))
}

describe('bringing in a table', () => {
  it('reads files of spreadsheets: with a mark, semicolons, line breaks in cells, and in UTF-16', async () => {
    const { folder, tables } = await place()
    const text = 'Company;Role;Notes\r\n"Müller & Söhne";Koch;"One\nTwo"\r\n;;\r\n'
    for (const bytes of [
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(`sep=;\r\n${text}`)
    ]) {
      const file = path.join(folder, 'table.csv')
      await writeFile(file, bytes)
      expect(answerOf(await tables.openFile(file)).first).toEqual([
        { line: 2, company: 'Müller & Söhne', role: 'Koch', stages: [], notes: 'One\nTwo' }
      ])
    }
  })

  it('says so where a file is a workbook, empty or not there', async () => {
    const { folder, tables } = await place()
    const file = path.join(folder, 'book.xlsx')
    await writeFile(file, Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))
    expect(await tables.openFile(file)).toEqual({ ok: false, code: 'unsupported_type' })
    expect(await tables.openFile(path.join(folder, 'none.csv'))).toEqual({ ok: false, code: 'not_found' })
    expect(tables.openText(' \n')).toEqual({ ok: false, code: 'empty_file' })
  })

  it('recognises what is there already, fills it in, and takes all back as one', async () => {
    const { store, tables, applications, board } = await place()
    await applications.add('Northwind Inc.', 'Data Analyst', null)
    const before = store.state().applications
    const text = [
      'Company,Role,Status,Date applied',
      'northwind,Data analyst (m/f/d),Rejected,2026-03-01',
      'Contoso,Engineer,Applied,2026-03-02',
      'Contoso,Engineer,Interview,2026-03-02',
      ',Somewhere,,'
    ].join('\n')
    const preview = answerOf(tables.openText(text))
    expect(preview.alikeRows.map(({ line, like }) => [line, like.kind])).toEqual([
      [2, 'there'],
      [4, 'row']
    ])
    expect(preview.withoutCompany).toBe(1)
    const result = answerOf(await tables.bring(preview.mapping, { alike: 'fill', byLine: {} }))
    expect(result).toMatchObject({ added: 2, filled: 1, left: 1 })
    expect(
      board
        .overview()
        .lines.map(({ company, stage }) => `${company} ${stage}`)
        .sort()
    ).toEqual([' saved', 'Contoso interview', 'Northwind Inc. rejected'])
    answerOf(await tables.takeBack(result.id))
    expect(store.state().applications.filter(({ removedAt }) => removedAt === null)).toEqual(before)
  })

  it('leaves alone, on the way back, what the person changed since', async () => {
    const { store, tables, applications, board } = await place()
    const id = answerOf(await applications.add('Northwind', 'Analyst', null))
    const { id: undo } = await brought(tables, 'Company,Role,Status\nNorthwind,Analyst,Offer')
    await board.describe(id, { notes: 'Mine' })
    await tables.takeBack(undo)
    expect(store.state().applications[0]).toMatchObject({ notes: 'Mine', stages: [{ stage: 'offer' }] })
  })

  it('does with single rows what the person says', async () => {
    const { tables, board } = await place()
    await brought(tables, 'Company,Role\nA,x\nB,y')
    const { mapping } = answerOf(tables.openText('Company,Role,Notes\nA,x,one\nB,y,two'))
    const result = answerOf(await tables.bring(mapping, { alike: 'leave', byLine: { 2: 'add' } }))
    expect(result).toMatchObject({ added: 1, filled: 0, left: 1 })
    expect(board.overview().lines).toHaveLength(3)
  })

  it('refuses a mapping of another table', async () => {
    const { tables } = await place()
    const { mapping } = answerOf(tables.openText('Company,Role\nA,x'))
    expect(tables.preview({ ...mapping, fields: ['company'] })).toEqual({ ok: false, code: 'invalid_request' })
  })

  it('says from where on a quote that is never closed has swallowed the rest', () => {
    expect(answerOf(readTable('Company,Notes\nA,"never\nB,x\n')).brokenAt).toBe(2)
  })

  it('gives back what it wrote, formulas, emoji and all', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('=SUM(A1)', '+49 30 1', '-5', '@home', "'=x", 'a,"b";c\nd', '👩🏽‍🍳', 'שלום')
    )
    const line = text.map((one) => one.replace(/\s+/g, ' ').trim())
    const day = fc.constantFrom('2026-03-01', '2026-03-05', null)
    const stages = fc.array(
      fc.record({ stage: fc.constantFrom(...STAGES), on: day, round: fc.constantFrom(null, 2) }),
      { maxLength: 4 }
    )
    const made = fc.record({ company: line, role: line, notes: line, stages })
    const { store, tables } = await place()
    await fc.assert(
      fc.asyncProperty(fc.array(made, { minLength: 1, maxLength: 4 }), async (all) => {
        const applications = all.map((one) => ({
          ...{ id: randomUUID(), posting: { text: '', link: '' }, contact: null },
          ...{ addedAt: '2026-03-01T00:00:00Z', removedAt: null },
          ...one
        }))
        await store.change((state) => ({ ...state, applications }))
        const csv = new TextDecoder().decode(tables.csv(null))
        await store.change((state) => ({ ...state, applications: [] }))
        const { mapping } = answerOf(tables.openText(csv))
        answerOf(await tables.bring(mapping, { alike: 'add', byLine: {} }))
        const back = store.state().applications.map(({ company, role, notes, stages: steps }) => {
          return { company, role, notes, stages: steps }
        })
        expect(back).toEqual(all)
      }),
      { numRuns: 40 }
    )
  })
})

describe('the board', () => {
  it('shows what linked messages tell, and lets the person have the last word', async () => {
    const { store, applications, board } = await place()
    const id = answerOf(
      await applications.add('Northwind', 'Analyst', null, { stage: 'applied', on: '2026-02-01', round: null })
    )
    const reading = { kind: 'rejection', kindConfidence: 0.9, signals: [], model: 'm' } as const
    await store.change((state) => ({
      ...state,
      messages: [
        {
          ...{ message: { ...messageOf('m1', 'No.', '2026-03-02T10:00:00Z'), company: 'Northwind' } },
          ...{ reading: { state: 'read' as const, reading }, corrections: [], decidedKind: null },
          ...{ decidedFacts: {}, application: null, removedAt: null }
        }
      ]
    }))
    expect(board.overview().lines[0]).toMatchObject({ stage: 'rejected', since: '2026-03-02', from: 'message' })
    expect(answerOf(board.get(id)).stages.map(({ stage, message }) => [stage, message?.id ?? null])).toEqual([
      ['applied', null],
      ['rejected', 'm1']
    ])
    const before = answerOf(await board.setStage([id], { stage: 'interview', on: TODAY, round: null }))
    expect(board.overview().lines[0]).toMatchObject({ stage: 'interview', from: 'person' })
    await board.putStages(before)
    expect(board.overview().lines[0]?.stage).toBe('rejected')
  })

  it('moves and puts away many at once, and all of it can be taken back', async () => {
    const { applications, board } = await place()
    const ids = [answerOf(await applications.add('A', '', null)), answerOf(await applications.add('B', '', null))]
    const before = answerOf(await board.setStage(ids, { stage: 'offer', on: TODAY, round: null }))
    expect(board.overview().lines.map(({ stage }) => stage)).toEqual(['offer', 'offer'])
    await board.putStages(before)
    expect(board.overview().lines.map(({ stage }) => stage)).toEqual(['saved', 'saved'])
    await board.setAway(ids, true)
    expect(board.overview().lines).toEqual([])
    expect(board.get(ids[0] ?? '')).toEqual({ ok: false, code: 'not_found' })
    await board.setAway(ids, false)
    expect(board.overview().lines).toHaveLength(2)
  })

  it('asks about a long silence, until the person wants to wait on', async () => {
    const { applications, board } = await place()
    const id = answerOf(await applications.add('A', '', null, { stage: 'applied', on: '2026-02-01', round: null }))
    expect(board.overview().lines[0]?.silence).toEqual({ since: '2026-02-01', days: 47 })
    await board.describe(id, { waitUntil: '2026-04-01' })
    expect(board.overview().lines[0]?.silence).toBeNull()
    await board.describe(id, { waitUntil: null })
    await board.setNoAnswerAfter(60)
    expect(board.overview()).toMatchObject({ noAnswerAfter: 60, lines: [{ silence: null }] })
  })

  it('keeps emoji and names in other scripts when the person adds one', async () => {
    const { applications, board } = await place()
    await applications.add('  شركة النور ', 'Koch 👩🏽‍🍳', null)
    expect(board.overview().lines[0]).toMatchObject({ company: 'شركة النور', role: 'Koch 👩🏽‍🍳' })
  })

  it('answers about 2,000 applications and 10,000 messages within the time that a page has', async () => {
    const { store, board } = await place()
    const applications = Array.from({ length: 2000 }, (_, at) => ({
      ...{ id: randomUUID(), company: `Firm ${at}`, role: 'Analyst', posting: { text: 'x'.repeat(500), link: '' } },
      ...{ stages: [{ stage: 'applied' as const, on: '2026-02-01', round: null }], contact: null, notes: '' },
      ...{ addedAt: '2026-03-01T00:00:00Z', removedAt: null }
    }))
    const reading = { kind: 'rejection', kindConfidence: 0.9, signals: [], model: 'm' } as const
    const messages = Array.from({ length: 10_000 }, (_, at) => ({
      message: { ...messageOf(`m${at}`, 'No.', '2026-03-02T10:00:00Z'), company: `Firm ${at % 2500}` },
      ...{ reading: { state: 'read' as const, reading }, corrections: [], decidedKind: null },
      ...{ decidedFacts: {}, application: null, removedAt: null }
    }))
    await store.change((state) => ({ ...state, applications, messages }))
    const first = performance.now()
    board.overview()
    const cold = performance.now() - first
    // What a click waits for: the links are known already, one application is another.
    await board.setStage([applications[0]?.id ?? ''], { stage: 'offer', on: TODAY, round: null })
    const second = performance.now()
    board.overview()
    const after = performance.now() - second
    const third = performance.now()
    board.get(applications[5]?.id ?? '')
    const one = performance.now() - third
    // A page has 200 ms in the bench; here others run beside it.
    expect(Math.max(after, one)).toBeLessThan(1000)
    expect(cold).toBeLessThan(2000)
  })
})
