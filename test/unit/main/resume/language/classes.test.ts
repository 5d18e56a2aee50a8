import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Language, openLanguage } from '../../../../../src/main/resume/language/language'
import type { ResumeContext } from '../../../../../src/shared/domain/resume'

const CONTEXT: ResumeContext = {
  kind: 'resume',
  role: null,
  company: null,
  job: null,
  today: '2026-11-23',
  dictionary: []
}

let language: Language
beforeAll(async () => {
  language = await openLanguage()
})
afterAll(() => language.close())

async function found(text: string): Promise<readonly string[]> {
  const line = { text, page: null, part: 'body', isHeading: false, isBullet: true } as const
  const issues = await language.check({ lines: [line], pages: null, warnings: [] }, CONTEXT)
  return issues.map(
    ({ kind, start, end, suggestions }) => `${kind}: ${text.slice(start, end)} → ${suggestions[0] ?? ''}`
  )
}

describe('what has lasted until now', () => {
  it.each([
    ['Since 2019 I work at an office of eleven people', 'grammar: work → have worked'],
    ['Since my doctorate in 2019 I build silicon trackers', 'grammar: build → have built'],
    ['I work here since May 2018.', 'grammar: work → have worked'],
    ['I am a member of the register for six years.', 'grammar: am → have been'],
    ['I have been driving buses since eleven years', 'grammar: since → for']
  ])('is not told in the present: "%s"', async (line, slip) => {
    expect(await found(line)).toContain(slip)
  })

  it.each([
    'Since 2019 I have worked at an office of eleven people',
    'Since I work from home, I keep my own hours',
    'Since I joined in 2019 I lead the team',
    'I am available for six months.',
    'I am looking for a post for two years.',
    'I work on Mondays, and since 2018 I have led the choir'
  ])('may be told so elsewhere: "%s"', async (line) => {
    expect(await found(line)).toEqual([])
  })
})

describe('people', () => {
  it.each([
    'Children which were afraid got a station of their own',
    'Issued Form 16 to all staff, including those which had left',
    'I think of the boy which comes for the atlas every Saturday'
  ])('are who in "%s"', async (line) => {
    expect(await found(line)).toContain('grammar: which → who')
  })

  it.each([
    'Kept a list of customers which was sent to the board',
    'Mended the printers which were older than me',
    'Held the screws and bolts, including those which had rusted',
    'Looked after children, which I loved'
  ])('are not all that "which" stands for: "%s"', async (line) => {
    expect(await found(line)).toEqual([])
  })
})

describe('words in a row', () => {
  it.each([
    ['Learned everything what I know about weather', 'grammar: everything what → everything that'],
    ['When the turbine stopped, nobody told to us', 'grammar: told to us → told us'],
    ['I can explain the method in all four of it', 'grammar: four of it → four of them'],
    ['We stared at it for so long until it broke', 'grammar: so long until → so long that'],
    ['Designed a course who three schools use', 'grammar: course who → course that'],
    ['Helped out in weekends', 'grammar: in weekends → at weekends'],
    ['Hired ten workers in every month', 'grammar: in every → every'],
    ['Wrote tests; less incidents reach the analysts', 'grammar: less incidents → fewer incidents'],
    ['I speak English, Kiswahili and Kikuyu fluent.', 'grammar: fluent → fluently'],
    ['Won a honourable mention at the fair', 'grammar: a → an'],
    ['Nobody asked for a snack until half passed eleven', 'wrong_word: passed → past'],
    ['Past the exam at the first attempt', 'wrong_word: Past → Passed'],
    ['Learned pupils composting at two schools', 'wrong_word: Learned → Taught'],
    ['Signed of 5,000 sheets without a complaint', 'wrong_word: of → off'],
    ['Class 1 licence with air break endorsement', 'wrong_word: break → brake'],
    ['Rewrote the plan, which effected 19 aircraft', 'wrong_word: effected → affected'],
    ['File returns before they are do', 'wrong_word: do → due'],
    ['Replaced florescent fittings with LED', 'wrong_word: florescent → fluorescent'],
    ['Spent two years on an oncology wart', 'wrong_word: wart → ward'],
    ['Bleed hydraulic breaks and rebuild forks', 'wrong_word: breaks → brakes'],
    ["Advice the mayor's office on funding", 'wrong_word: Advice → Advise'],
    ['In spring we loosed a sensor to humidity', 'wrong_word: loosed → lost'],
    ['Which impressed me was the cooling.', 'grammar: Which → What'],
    ['I could start in the first of March', 'grammar: in → on'],
    ['Ran the till at weekend', 'grammar: weekend → weekends'],
    ['Stripped, cut and watering 60 buckets a day', 'grammar: watering → '],
    ["The guests' often write my name in the cards", "apostrophe: guests' → guests"],
    ['Kept food cost bellow 29 %', 'wrong_word: bellow → below'],
    ["Updated the plan on Friday's after the last pick-up", "apostrophe: Friday's → Fridays"],
    ['Drove to Calgary, Laredo and every where between', 'spelling: every where → everywhere'],
    ['Keep glossaries, wich I share with others', 'spelling: wich → which']
  ])('finds the slip in "%s"', async (line, slip) => {
    expect(await found(line)).toContain(slip)
  })

  it.each([
    "Updated the plan on Friday's board",
    'Told customers the truth about delays',
    'Less paper reaches the analysts',
    'I speak good English and fluent French',
    'Walked past the exam hall and half past eleven trams',
    'A quarter passed without a complaint',
    'Took an air break at noon, as they do',
    'Effected payments of all kinds',
    'Which impressed the board most, as I heard',
    'Sang in the first of three choirs',
    'Enjoyed cutting stems and watering 60 buckets a day',
    "Read the guests' cards and often the guests' minds",
    'Advice on wills and trusts',
    'Every meeting where I spoke ended early'
  ])('finds nothing in "%s"', async (line) => {
    expect(await found(line)).toEqual([])
  })
})

describe('spelling', () => {
  it.each([
    ['Ran hosts on Docker, Proxmox, Kubernets', 'spelling: Kubernets → Kubernetes'],
    ['Wrote modules in Python, SQL, Terrafrom, Docker', 'spelling: Terrafrom → Terraform'],
    ['Adviced four wholesale cafés on grinders', 'spelling: Adviced → Advised'],
    ['Passionated chef, nine years on the line', 'spelling: Passionated → Passionate'],
    ['Advanced Life Support, Rescusitation Council UK, 2025', 'spelling: Rescusitation → Resuscitation'],
    ['Worked as a programer on two teams', 'spelling: programer → programmer']
  ])('finds the slip in "%s"', async (line, slip) => {
    expect(await found(line)).toContain(slip)
  })

  it.each([
    'Rolled barley, corn silage, haylage and canola meal',
    'Coached squats, deadlifts and cleans',
    'Settled gratuity and leave encashment',
    'Treated seedy toe, thrush and quittor',
    'Lightwright, Capture and a good torch',
    'Cut a basque in silk georgette and duchess satin',
    'Isolated cells from buffy coats',
    'Watched clusters with Thanos, Mimir and Pyroscope',
    'Recovered pugs, Frenchies and other breeds'
  ])('knows the words of "%s"', async (line) => {
    expect(await found(line)).toEqual([])
  })
})
