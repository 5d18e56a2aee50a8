import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ACTION_TYPES } from '../../src/shared/domain/action-item'
import { ERROR_CODES } from '../../src/shared/domain/error-code'
import { LABELS } from '../../src/shared/domain/label'
import { MESSAGE_KINDS } from '../../src/shared/domain/message-kind'

const probability = z.number().min(0).max(1)
const label = z.enum(LABELS)

/** The terminal contract, written down a second time and by hand: docs/terminal.md. */
const messageLine = z.strictObject({
  file: z.string(),
  index: z.literal(0),
  kind: z.enum(MESSAGE_KINDS),
  kindConfidence: probability,
  subject: z.string(),
  from: z.string().nullable(),
  date: z.iso.datetime().nullable(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  language: z.string().regex(/^[a-z]{2,3}$/),
  body: z.string().min(1),
  signals: z.array(
    z.strictObject({
      label,
      confidence: probability,
      text: z.string().min(1),
      start: z.number().int(),
      end: z.number().int()
    })
  ),
  actions: z.array(z.strictObject({ type: z.enum(ACTION_TYPES), title: z.string().min(1), labels: z.array(label) }))
})
const errorLine = z.strictObject({
  file: z.string(),
  error: z.strictObject({ code: z.enum(ERROR_CODES), message: z.string().min(1) })
})

/** Runs the built program as `npm run coachable` does. */
function coachable(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['out/main/cli.cjs', ...args], { encoding: 'utf8' })
  return { lines: stdout.split('\n').slice(0, -1), stdout, stderr, status }
}

const GERMAN =
  'Liebe Frau Weber, vielen Dank für Ihre Bewerbung. Leider haben wir uns für eine andere Person entschieden, die mehr Erfahrung hat.'

describe('coachable triage --json', () => {
  it('prints one valid line a message, in a stable order, and nothing else', () => {
    const first = coachable('triage', '--json', 'resources/samples')
    expect(first.status).toBe(0)
    expect(first.stderr).toBe('')
    const messages = first.lines.map((line) => messageLine.parse(JSON.parse(line)))
    expect(messages.map(({ file }) => path.basename(file))).toEqual([
      'feedback.eml',
      'form-rejection.eml',
      'interview-feedback.eml',
      'role-on-hold.eml'
    ])
    for (const { body, signals } of messages) {
      for (const { text, start, end } of signals) expect(body.slice(start, end)).toBe(text)
    }
    expect(coachable('triage', '--json', 'resources/samples').stdout).toBe(first.stdout)
  })

  it('gives actions only labels that were said, or none where the whole message calls for them', () => {
    for (const line of coachable('triage', '--json', 'resources/samples').lines) {
      const { signals, actions } = messageLine.parse(JSON.parse(line))
      const said = new Set(signals.map((signal) => signal.label))
      for (const name of actions.flatMap(({ labels }) => labels)) expect(said).toContain(name)
    }
  })

  it('tells what cannot be read, reads the rest, and ends with 1', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'coachable-cli-'))
    const file = (name: string): string => path.join(folder, name)
    await writeFile(file('empty.eml'), '')
    await writeFile(file('huge.eml'), Buffer.alloc(40 * 1024 * 1024, 'x'))
    await writeFile(file('binary.eml'), Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7) % 256)))
    await writeFile(file('no-body.eml'), 'From: a@b.example\r\nSubject: Your application\r\n\r\n')
    await writeFile(file('german.txt'), GERMAN)
    await mkdir(file('empty'))
    const bad = ['empty.eml', 'huge.eml', 'binary.eml', 'no-body.eml', 'german.txt', 'empty', 'missing.eml'].map(file)
    const { lines, status, stderr } = coachable('triage', '--json', ...bad, 'resources/samples/feedback.eml')
    expect(status).toBe(1)
    expect(stderr).toBe('')
    const errors = lines.slice(0, bad.length).map((line) => errorLine.parse(JSON.parse(line)))
    expect(errors.map(({ error }) => error.code)).toEqual([
      'empty_file',
      'too_large',
      'not_a_mail',
      'no_body',
      'other_language',
      'no_mail_in_folder',
      'not_found'
    ])
    expect(errors.map(({ file: name }) => name)).toEqual(bad)
    messageLine.parse(JSON.parse(lines.at(-1) ?? ''))
  })
})

describe('coachable for people', () => {
  it('prints a short summary without colour codes where nobody looks', () => {
    const { stdout, status } = coachable('triage', 'resources/samples/form-rejection.eml')
    expect(status).toBe(0)
    expect(stdout).toContain('A no without reasons')
    expect(stdout).toContain('[ ] Ask for feedback')
    expect(stdout).not.toContain('\u001b[')
  })

  it.each([[[]], [['triage']], [['dance']], [['triage', '--loud', 'x.eml']]])(
    'explains itself for %j and ends with 2',
    (args) => {
      const { stderr, stdout, status } = coachable(...args)
      expect(status).toBe(2)
      expect(stderr).not.toBe('')
      expect(stdout).toBe('')
    }
  )
})
