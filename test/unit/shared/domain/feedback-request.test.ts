import { describe, expect, it } from 'vitest'
import { FEEDBACK_QUESTION, feedbackRequest, questionBack } from '../../../../src/shared/domain/feedback-request'

describe('feedbackRequest', () => {
  it('thanks, asks the question word for word, and names the role', () => {
    const draft = feedbackRequest('Ines Okafor', 'Operations Analyst')
    expect(draft).toContain('Dear Ines,')
    expect(draft).toContain('time and consideration')
    expect(draft).toContain('for Operations Analyst.')
    expect(draft).toContain(
      'Would you be willing to share any feedback with me on your decision making process and what I might improve upon in the future?'
    )
    expect(draft).toContain(FEEDBACK_QUESTION)
  })

  it.each([
    'no-reply@careers.example',
    '',
    'Lumenwerk Careers',
    'Talent Team',
    'Jo from Acme',
    'Brightwater',
    'Kettle & Crane',
    'HR Office 3'
  ])('does not call “%s” by a first name', (sender) => {
    expect(feedbackRequest(sender, null)).toMatch(/^Hello,/)
  })

  it.each([
    ['Ines Okafor', 'Ines'],
    ['Ana-María de la Cruz', 'Ana-María'],
    ['Łukasz Żak', 'Łukasz']
  ])('greets %s', (sender, first) => {
    expect(feedbackRequest(sender, null)).toMatch(new RegExp(`^Dear ${first},`))
  })
})

describe('questionBack', () => {
  it('thanks, quotes their own words on one line, and asks for one example', () => {
    const draft = questionBack('Ines Okafor', 'It was not quite\nthe right match.')
    expect(draft).toContain('Dear Ines,')
    expect(draft).toContain('“It was not quite the right match.”')
    expect(draft).toContain('one example')
  })

  it('quotes nothing where there is nothing to quote', () => {
    expect(questionBack('', null)).not.toContain('“')
  })
})
