import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CollectedFile, collectBytes, collectFiles } from '../../../../src/main/intake/collect-files'
import { MAX_FILE_BYTES } from '../../../../src/shared/contract/result'
import { zipFile } from '../../../fixtures/intake/make/zip-file'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coachable-collect-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function collect(...paths: readonly string[]): Promise<readonly CollectedFile[]> {
  const files: CollectedFile[] = []
  for await (const file of collectFiles(paths)) files.push(file)
  return files
}

async function outcomes(...paths: readonly string[]): Promise<readonly string[]> {
  return (await collect(...paths)).map(({ path, result }) => {
    return `${path.slice(folder.length + 1)} ${result.ok ? Buffer.from(result.value).toString() : result.code}`
  })
}

async function write(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), `in ${name}`)
  }
}

describe('collectFiles', () => {
  it('reads files in the order they are named, whatever their extension', async () => {
    await write('b.txt', 'a.pdf')
    expect(await outcomes(join(folder, 'b.txt'), join(folder, 'a.pdf'))).toEqual(['b.txt in b.txt', 'a.pdf in a.pdf'])
  })

  it('reads folders with all that is below them, by code point', async () => {
    await write('b.eml', 'B.txt', 'a/z.md', 'a/y/1.EML', 'ä.txt', '\uff5e.txt', '😀.txt')
    expect((await collect(folder)).map((file) => file.path.slice(folder.length + 1))).toEqual([
      'B.txt',
      'a/y/1.EML',
      'a/z.md',
      'b.eml',
      'ä.txt',
      '\uff5e.txt',
      '😀.txt'
    ])
  })

  it('leaves hidden and other files of folders out', async () => {
    await write('.hidden.eml', '.git/x.txt', 'image.png', 'none', 'mail.eml')
    expect(await outcomes(folder)).toEqual(['mail.eml in mail.eml'])
  })

  it('says which folder has no mail', async () => {
    await write('empty/.keep')
    expect(await collect(join(folder, 'empty'))).toEqual([
      { path: join(folder, 'empty'), result: { ok: false, code: 'no_mail_in_folder' } }
    ])
  })

  it('says what is not there', async () => {
    await write('file.txt')
    expect(await outcomes(join(folder, 'gone.eml'), join(folder, 'file.txt', 'x'))).toEqual([
      'gone.eml not_found',
      'file.txt/x not_found'
    ])
  })

  it('goes on after a failure', async () => {
    await write('b.txt')
    expect(await outcomes(join(folder, 'a.txt'), join(folder, 'b.txt'))).toEqual(['a.txt not_found', 'b.txt in b.txt'])
  })

  it('does not read what is too large', async () => {
    await write('large.eml', 'limit.eml')
    // Sparse files: they take no room on the disk.
    await truncate(join(folder, 'large.eml'), MAX_FILE_BYTES + 1)
    await truncate(join(folder, 'limit.eml'), MAX_FILE_BYTES)
    const [large, limit] = await collect(folder)
    expect(large?.result).toEqual({ ok: false, code: 'too_large' })
    expect(limit?.result.ok).toBe(true)
  })

  it('follows links, but not in a circle', async () => {
    await write('inside/mail.eml')
    await symlink(folder, join(folder, 'inside', 'loop'))
    await symlink(join(folder, 'inside', 'mail.eml'), join(folder, 'link.eml'))
    await symlink(join(folder, 'nowhere'), join(folder, 'broken.eml'))
    expect(await outcomes(folder)).toEqual([
      'broken.eml not_found',
      'inside/mail.eml in inside/mail.eml',
      'link.eml in inside/mail.eml'
    ])
  })

  it('never waits for a pipe or a socket', async () => {
    await promisify(execFile)('mkfifo', [join(folder, 'pipe.eml')])
    const server = createServer().listen(join(folder, 'socket.txt'))
    await new Promise((listening) => server.once('listening', listening))
    expect(await outcomes(join(folder, 'pipe.eml'), folder)).toEqual([
      'pipe.eml unsupported_type',
      'pipe.eml unsupported_type',
      'socket.txt unsupported_type'
    ])
    await new Promise((closed) => server.close(closed))
  })

  it('gives what archives and mailboxes in a folder hold, each under its own path', async () => {
    const mail = 'From: a@b.example\nSubject: x\n\nNo.\n'
    const parting = 'From a@b.example Mon Mar  3 10:11:12 2025\n'
    await writeFile(join(folder, 'a.zip'), zipFile([{ name: 'in/one.eml', content: mail }]))
    await writeFile(join(folder, 'b.mbox'), `${parting}${mail}\n${parting}${mail}`)
    await mkdir(join(folder, 'c.mbox'))
    await writeFile(join(folder, 'c.mbox', 'mbox'), `${parting}${mail}`)
    expect((await collect(folder)).map(({ path, result }) => `${path.slice(folder.length + 1)} ${result.ok}`)).toEqual([
      'a.zip/in/one.eml true',
      'b.mbox/b-1.eml true',
      'b.mbox/b-2.eml true',
      'c.mbox/mbox/mbox-1.eml true'
    ])
  })

  it('closes what it opened, also when nobody wants the rest', async () => {
    const entries = Array.from({ length: 30 }, (_, at) => ({ name: `${at}.txt`, content: 'x'.repeat(200_000) }))
    await writeFile(join(folder, 'a.zip'), zipFile(entries))
    const parting = 'From a@b.example Mon Mar  3 10:11:12 2025\nSubject: x\n\n'
    await writeFile(join(folder, 'b.mbox'), `${parting}${'x\n'.repeat(900_000)}`.repeat(3))
    const openFiles = async (): Promise<number> => (await readdir('/dev/fd')).length
    const before = await openFiles()
    for (const name of ['a.zip', 'b.mbox']) {
      for (let times = 0; times < 5; times += 1) for await (const _ of collectFiles([join(folder, name)])) break
    }
    await new Promise((closed) => setTimeout(closed, 100))
    expect(await openFiles()).toBe(before)
  })

  it('takes bytes without a file apart in the same way', async () => {
    const bytes = zipFile([{ name: 'one.txt', content: 'No.' }])
    const files: string[] = []
    for await (const { path } of collectBytes('mails.zip', bytes)) files.push(path)
    for await (const { path } of collectBytes('one.txt', Buffer.from('No.'))) files.push(path)
    expect(files).toEqual(['mails.zip/one.txt', 'one.txt'])
  })

  it('answers devices and impossible names', async () => {
    expect((await collect('/dev/null'))[0]?.result).toEqual({ ok: false, code: 'unsupported_type' })
    expect((await collect('a\0b'))[0]?.result).toEqual({ ok: false, code: 'unreadable_file' })
  })
})
