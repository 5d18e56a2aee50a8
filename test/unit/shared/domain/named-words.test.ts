import { describe, expect, it } from 'vitest'
import { namedWords, sentencesAround } from '../../../../src/shared/domain/named-words'

/** Words named in one sentence, where all words stand in the file. */
function named(sentence: string, misspelt: readonly string[] = [], file: (words: string) => boolean = () => true) {
  return namedWords([sentence], { stands: file, isMisspelt: (word) => misspelt.includes(word) })
}

describe('words that an employer names as wrong', () => {
  it.each([
    ['Your resume had a typo: “recieve” in the second line.', ['recieve']],
    ["There were slips ('manger', 'pubic relations').", ['manger', 'pubic relations']],
    ['You wrote "manger" instead of "manager".', ['manger']],
    ['You wrote manger instead of manager.', ['manger']],
    ['The word «acheived» was misspelt.', ['acheived']],
    ['It says "lead" where it should be "led".', ['lead']],
    ['Note that recieve should be receive, and form should read from.', ['recieve', 'form']],
    ['It is “manager”, not “manger”.', ['manger']],
    ['It is manager, not manger.', ['manger']],
    ['You wrote “manger”, not “manager”.', ['manger']],
    ['The heading reads “Expirience”.', ['Expirience']],
    ['Dear “Sir or Maddam,” is how your letter begins.', ['Sir or Maddam']]
  ])('in %j', (sentence, words) => {
    expect(named(sentence)).toEqual(words)
  })

  it.each([
    'There were several typos in your resume.',
    'Your resume should be shorter.',
    'The word count was high.',
    'We wanted to see more detail rather than length.',
    "Don't be discouraged, it's a good start and we wish you all the best.",
    'You said “I have always wanted to work with children and animals” in your letter.',
    'We did not have time for a longer answer.'
  ])('names none in %j', (sentence) => {
    expect(named(sentence)).toEqual([])
  })

  it('takes misspelt words of the file without any marks', () => {
    expect(named('Typos such as recieve and acheived stood out.', ['recieve', 'acheived'])).toEqual([
      'recieve',
      'acheived'
    ])
  })

  it('takes only the misspelt word of a quotation', () => {
    expect(named('The line “I recieve clients” has a slip.', ['recieve'])).toEqual(['recieve'])
  })

  it('takes only what stands in the file, each once', () => {
    const stands = (words: string): boolean => words.toLowerCase() === 'recieve'
    expect(named('“recieve”, “Recieve” and “acheived” are misspelt.', [], stands)).toEqual(['recieve'])
  })

  it('looks at the sentences of the marked words and at those beside them', () => {
    const body = 'Hello Sam. There was a typo. It was “recieve”. Please mend it. We liked “teamwork” though.'
    const start = body.indexOf('There was')
    const sentences = sentencesAround(body, [{ start, end: start + 17 }])
    expect(sentences.map((one) => one.trim())).toEqual(['Hello Sam.', 'There was a typo.', 'It was “recieve”.'])
  })
})
