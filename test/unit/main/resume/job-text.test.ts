import { describe, expect, it } from 'vitest'
import { jobTextOf, jobTitleOf } from '../../../../src/main/resume/job-text'
import type { ResumeLine } from '../../../../src/shared/domain/resume'

function line(text: string, more: Partial<ResumeLine> = {}): ResumeLine {
  return { text, page: null, part: 'body', isHeading: false, isBullet: false, ...more }
}

describe('a job description that is a document', () => {
  it('shows its headings and items as text does', () => {
    const lines = [
      line('Welder'),
      line('You need', { isHeading: true }),
      line('MIG', { isBullet: true }),
      line('• TIG', { isBullet: true }),
      line('- Rod', { isBullet: true })
    ]
    expect(jobTextOf({ lines })).toBe('Welder\n\nYou need\n- MIG\n• TIG\n- Rod')
  })

  it.each([
    ['# Senior Analyst (m/f/d)\n\nWe are', 'Senior Analyst (m/f/d)'],
    ['\n  Job title: Pastry Chef\nLondon', 'Pastry Chef'],
    ['About us\nWe bake.', null],
    ['We look for a pastry chef who can bake.', null],
    [`Chef ${'x'.repeat(90)}`, null],
    ['', null]
  ])('names its post in the first line, or not: %j', (job, title) => {
    expect(jobTitleOf(job)).toBe(title)
  })
})
