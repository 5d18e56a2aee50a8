import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseMessage } from '../../../../src/main/intake/parse-message'
import { readJob } from '../../../../src/main/resume/read-job'
import { readResumeFile } from '../../../../src/main/resume/text/read-resume'
import { MAX_JOB_LENGTH } from '../../../../src/shared/contract/result'
import { temporaryFolder } from '../../../storage/temporary-folder'

const readers = { document: readResumeFile, message: parseMessage }

async function jobIn(name: string, text: string) {
  const file = path.join(await temporaryFolder(), name)
  await writeFile(file, text)
  return readJob(file, readers)
}

describe('reading a job description', () => {
  it('gives the text of a document, a page and a mail', async () => {
    expect(await jobIn('job.md', '# Dock hand\n\n- Forklift licence\n')).toMatchObject({
      ok: true,
      value: expect.stringMatching(/^Dock hand\n+- Forklift licence$/)
    })
    const page = '<html><body><h1>Dock hand</h1><ul><li>Forklift licence</li></ul></body></html>'
    expect(await jobIn('job.html', page)).toMatchObject({ value: expect.stringContaining('Forklift licence') })
    const mail =
      'From: jobs@northwind.example\nTo: a@b.example\nDate: Mon, 2 Nov 2026 10:00:00 +0000\nSubject: Dock hand\n\nWanted: a forklift licence.\n'
    expect(await jobIn('job.eml', mail)).toMatchObject({ value: expect.stringMatching(/^Dock hand\n\nWanted/) })
  })

  it('refuses what is not there, a folder, what holds no words, and what is too long', async () => {
    const folder = await temporaryFolder()
    await mkdir(path.join(folder, 'jobs'))
    expect(await readJob(path.join(folder, 'none.txt'), readers)).toEqual({ ok: false, code: 'not_found' })
    expect(await readJob(path.join(folder, 'jobs'), readers)).toEqual({ ok: false, code: 'unsupported_type' })
    expect(await jobIn('empty.txt', '')).toEqual({ ok: false, code: 'empty_file' })
    const long = `From: jobs@northwind.example\nDate: Mon, 2 Nov 2026 10:00:00 +0000\nSubject: Job\n\n${'Wanted: somebody.\n'.repeat(MAX_JOB_LENGTH / 17)}`
    expect(await jobIn('long.eml', long)).toEqual({ ok: false, code: 'too_large' })
  })
})
