import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { shownWords } from '../helpers/shown-words'
import { brokenRules, WORDING_RULES } from '../helpers/wording-rules'

const root = path.resolve(import.meta.dirname, '../..')

/** Files that hold words for people: tables of words, the texts that are drafted, the system's dialogs, menus and notices. */
const TABLES =
  /^src\/(?:renderer\/.*(?:words|-in-words)\.ts|renderer\/.*\.tsx|shared\/domain\/(?:(?:\w+-)*words|feedback-request|ask-draft|ask-mail)\.ts|main\/(?:windows|menu|journey)\/.*\.ts|cli\/.*words\.ts)$/
/** Their words are those that are looked for in texts, or those of the invented people in the sample data. */
const OTHER_WORDS = /\/(?:named-words|words-in-text|search-words|step-pieces|story|near-word)\.ts$/

function tables(): readonly string[] {
  return readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => TABLES.test(file) && !OTHER_WORDS.test(file))
    .sort()
}

/** Only these are words of a language: a sentence, or one word that begins with a capital. */
function isSaid(words: string): boolean {
  return /\s/.test(words.trim()) || /^\p{Lu}\p{Ll}/u.test(words)
}

function broken(file: string, source: string): readonly string[] {
  return shownWords(file, source)
    .filter(({ words }) => isSaid(words))
    .flatMap(({ words, line }) => brokenRules(words).map((rule) => `${file}:${line}: ${rule}: ${words}`))
}

describe('the words of the program', () => {
  const files = tables()

  it('are found where they stand', () => {
    for (const feature of ['today', 'messages', 'resume', 'settings', 'intake', 'first-run']) {
      expect(files).toContain(`src/renderer/features/${feature}/words.ts`)
    }
    expect(files).toContain('src/shared/domain/words.ts')
    expect(files).toContain('src/main/windows/dialogs.ts')
    const all = files.flatMap((file) => shownWords(file, readFileSync(path.join(root, file), 'utf8')))
    expect(all.filter(({ words }) => isSaid(words)).length).toBeGreaterThan(500)
  })

  it.each(files)('%s follows the rules', (file) => {
    expect(broken(file, readFileSync(path.join(root, file), 'utf8'))).toEqual([])
  })
})

describe('the rules themselves', () => {
  const planted: Readonly<Record<string, readonly string[]>> = {
    'nobody is scored or ranked': [
      'Your score went up.',
      'You rank in the top half.',
      'Rated 7 out of 10',
      'You are a weak candidate for this.'
    ],
    'nobody is told not to apply': ['Do not apply to this one.', 'Don’t apply here', 'It is not worth applying again.'],
    'nobody is blamed': [
      'This was your fault.',
      'You failed the interview.',
      'You should have prepared.',
      'Your resume is not good enough.'
    ],
    'a no is not a pile of rejects': ['Rejected', '12 rejections', 'All rejected'],
    'nothing is shouted': ['Great job!', 'WARNING: read this'],
    'nobody is kept waiting, hurried or scared': ['Please wait', 'Oops, that broke.', 'Are you sure?'],
    'nothing is promised to be sent': ['Coachable will send your request.', 'We sent it for you.'],
    'no em dashes': ['A no — and nothing more.'],
    'real ellipses, quotes and apostrophes': ['Reading...', "It's there", 'Say "yes"'],
    'one space': ['Two  spaces'],
    'no emoji': ['Well done 🎉'],
    'labels in sentence case': ['Add New Application', 'Save As Draft']
  }

  it('has an example that breaks each of them', () => {
    expect(Object.keys(planted).sort()).toEqual(WORDING_RULES.map(({ name }) => name).sort())
  })

  it.each(Object.entries(planted))('finds what breaks “%s”', (rule, examples) => {
    for (const words of examples) expect(brokenRules(words), words).toContain(rule)
  })

  it('leaves kind and plain words alone', () => {
    for (const words of [
      'It is not your fault, and nothing about you needs to change.',
      'Applying below 100 % of the list is fine.',
      'Nothing leaves this computer.',
      'A no without reasons',
      'Open in Word',
      'Add an application',
      'Said by 3 employers',
      'Prompts after a rejection: acknowledge, reframe, learn, next.',
      'Save as PNG',
      'Choose a folder…'
    ]) {
      expect(brokenRules(words), words).toEqual([])
    }
  })

  it('looks into tables, templates, functions and elements, and not at what nobody sees', () => {
    const table = [
      "import { a } from './Please Wait'",
      "type Kind = 'Please Wait'",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template
      "export const WORDS = { title: 'Oops, one', more: `You failed ${a} times.` } as const",
      'export function told(kind: string): string {',
      "  if (kind === 'Please Wait') return 'This was your fault.'",
      "  throw new Error('Please Wait')",
      '}'
    ].join('\n')
    expect(broken('src/renderer/features/planted/words.ts', table)).toEqual([
      'src/renderer/features/planted/words.ts:3: nobody is kept waiting, hurried or scared: Oops, one',
      'src/renderer/features/planted/words.ts:3: nobody is blamed: You failed {} times.',
      'src/renderer/features/planted/words.ts:5: nobody is blamed: This was your fault.'
    ])
    const element = 'export const A = () => <p className="Do not apply" title="Do not apply">Please wait</p>'
    expect(broken('a.tsx', element)).toHaveLength(2)
  })
})
