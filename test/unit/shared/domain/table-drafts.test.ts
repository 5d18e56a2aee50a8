import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newApplication } from '../../../../src/shared/domain/application'
import { filledIn } from '../../../../src/shared/domain/application-changes'
import { guessedMapping, withField } from '../../../../src/shared/domain/application-table'
import { stageOfWord } from '../../../../src/shared/domain/stage-words'
import { tableDrafts } from '../../../../src/shared/domain/table-drafts'

const table = (...rows: readonly (readonly string[])[]) => ({ rows })

describe('what the columns of a table hold', () => {
  it('is guessed from the headings of spreadsheets and trackers', () => {
    const { hasHeadings, fields } = guessedMapping(
      table(['Company', 'Job Title', 'Status', 'Date Applied', 'Recruiter email', 'Job URL', 'Notes', 'Salary'])
    )
    expect(hasHeadings).toBe(true)
    expect(fields).toEqual(['company', 'role', 'stage', 'on_applied', 'contact_address', 'link', 'notes', 'keep'])
  })

  it('is guessed from the cells where there are no headings', () => {
    const { hasHeadings, fields } = guessedMapping(
      table(['Northwind', 'Analyst', '2026-03-01', 'Rejected'], ['Contoso', 'Engineer', '2026-03-04', 'Applied'])
    )
    expect([hasHeadings, ...fields]).toEqual([false, 'company', 'role', 'on_applied', 'stage'])
  })

  it('takes a field from the column that had it', () => {
    const mapping = guessedMapping(table(['Company', 'Firm name']))
    expect(withField(mapping, 1, 'company').fields).toEqual(['keep', 'company'])
  })
})

describe('a row of a table', () => {
  const draft = (headings: readonly string[], cells: readonly string[]) => {
    const rows = table(headings, cells)
    const [first] = tableDrafts(rows, guessedMapping(rows))
    if (!first) throw new Error('no row')
    return first
  }

  it('becomes stages in the order of their days, with rounds', () => {
    const { stages } = draft(
      ['Company', 'Status', 'Applied on', 'Interview 1 date', 'Interview 2 date'],
      ['Northwind', 'Rejected', '2026-03-01', '2026-03-18', '2026-03-11']
    )
    expect(stages.map(({ stage, on, round }) => [stage, on, round])).toEqual([
      ['applied', '2026-03-01', null],
      ['interview', '2026-03-11', 1],
      ['interview', '2026-03-18', 2],
      ['rejected', null, null]
    ])
  })

  it('keeps what has no place of its own in the notes, under its heading', () => {
    const { notes, stages } = draft(
      ['Company', 'Status', 'Applied on', 'Salary', 'Notes'],
      ['Northwind', 'closed', 'in spring', '50k', 'Nice people']
    )
    expect(stages).toEqual([])
    expect(notes).toBe('Nice people\n\nApplied on: in spring\nStatus: closed\nSalary: 50k')
  })

  it('keeps the word of a stage that says more than the stage', () => {
    const { notes, stages } = draft(['Company', 'Status'], ['Northwind', 'Rejected after second interview'])
    expect([stages[0]?.stage, notes]).toEqual(['rejected', 'Status: Rejected after second interview'])
  })

  it('leaves names in other scripts and emoji as they are', () => {
    const { company, role } = draft(['Company', 'Role'], ['شركة النور', 'Koch 👩🏽‍🍳 (m/w/d)'])
    expect([company, role]).toEqual(['شركة النور', 'Koch 👩🏽‍🍳 (m/w/d)'])
  })

  it('does not read a day that is open until the person says which number it is', () => {
    const rows = table(['Company', 'Applied on'], ['Northwind', '03/04/2026'])
    const mapping = guessedMapping(rows)
    expect(tableDrafts(rows, mapping)[0]).toMatchObject({ stages: [], notes: 'Applied on: 03/04/2026' })
    const decided = { ...mapping, dayOrders: [null, 'day_first' as const] }
    expect(tableDrafts(rows, decided)[0]?.stages[0]?.on).toBe('2026-04-03')
  })

  it('never loses a cell, whatever the columns are taken for', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('soon', 'closed', '99/99/2026', '=1+1', 'ولد', '👩‍👩‍👧')
    )
    const field = fc.constantFrom(
      'company',
      'role',
      'stage',
      'stage_on',
      'on_applied',
      'notes',
      'keep',
      'link',
      'history'
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, field), { minLength: 1, maxLength: 9 }), (columns) => {
        const once = columns.filter(([, one], at) => columns.findIndex(([, other]) => other === one) === at)
        const rows = { rows: [once.map(([text]) => text)] }
        const mapping = {
          hasHeadings: false,
          fields: once.map(([, one]) => one as 'keep'),
          dayOrders: once.map(() => null),
          stageWords: {}
        }
        const [made] = tableDrafts(rows, mapping)
        const whole = JSON.stringify(made)
        for (const [text, one] of once) {
          const plain = text.trim()
          if (plain === '' || (one === 'stage' && stageOfWord(plain)?.whole)) continue
          const said = one === 'company' || one === 'role' ? plain.replace(/\s+/g, ' ') : plain
          // Days that were read stand as days, and steps as steps.
          if (/^\d|^\?/.test(said) || /^[;\s]*$/.test(said)) continue
          expect(whole).toContain(JSON.stringify(said).slice(1, -1))
        }
      })
    )
  })
})

it('fills in what an application lacks and keeps what is said otherwise in its notes', () => {
  const there = {
    ...newApplication('a', 'Northwind', 'Analyst', '2026-03-01T00:00:00Z'),
    stages: [{ stage: 'applied' as const, on: null, round: null }],
    posting: { text: '', link: 'https://one.example' },
    notes: 'Mine'
  }
  const filled = filledIn(there, {
    ...{ company: 'Northwind Inc.', role: 'Analyst', contact: { name: 'Ines', address: '' }, notes: 'Theirs' },
    stages: [
      { stage: 'applied', on: '2026-03-01', round: null },
      { stage: 'rejected', on: '2026-03-09', round: null }
    ],
    posting: { text: 'We look for', link: 'https://two.example' }
  })
  expect(filled).toMatchObject({
    company: 'Northwind',
    contact: { name: 'Ines', address: '' },
    posting: { text: 'We look for', link: 'https://one.example' },
    notes: 'Mine\n\nTheirs\n\nLink: https://two.example'
  })
  expect(filled.stages.map(({ stage, on }) => `${stage} ${on}`)).toEqual(['applied 2026-03-01', 'rejected 2026-03-09'])
  expect(filledIn(filled, { ...filled })).toEqual(filled)
})
