import { mkdir, mkdtemp, realpath, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => ({ protocol: {} }))
const { fileFor } = await import('../../../../src/main/security/app-protocol')
const { contentSecurityPolicy } = await import('../../../../src/main/security/content-security-policy')

let folder: string
let outside: string

beforeAll(async () => {
  outside = await realpath(await mkdtemp(path.join(os.tmpdir(), 'coachable-protocol-')))
  folder = path.join(outside, 'renderer')
  await mkdir(path.join(folder, 'assets'), { recursive: true })
  await writeFile(path.join(folder, 'index.html'), 'page')
  await writeFile(path.join(folder, 'assets', 'a.js'), 'script')
  await writeFile(path.join(outside, 'secret.html'), 'secret')
  await mkdir(path.join(outside, 'renderer-other'))
  await writeFile(path.join(outside, 'renderer-other', 'x.html'), 'other')
  await symlink(path.join(outside, 'secret.html'), path.join(folder, 'link.html'))
})

describe('fileFor', () => {
  it('finds the page and its files', async () => {
    expect(await fileFor(folder, 'app://coachable/')).toBe(path.join(folder, 'index.html'))
    expect(await fileFor(folder, 'app://coachable/assets/a.js?v=1#x')).toBe(path.join(folder, 'assets', 'a.js'))
  })

  it.each([
    'app://coachable/../secret.html',
    'app://coachable/%2e%2e/secret.html',
    'app://coachable/%2e%2e%2fsecret.html',
    'app://coachable/..%5csecret.html',
    'app://coachable/assets/../../secret.html',
    'app://coachable/../renderer-other/x.html',
    'app://coachable/link.html',
    'app://coachable/%00',
    'app://coachable/%E0%A4%A',
    'app://coachable/missing.js',
    'app://other/index.html',
    'file:///etc/passwd',
    'https://coachable/index.html',
    ''
  ])('refuses %s', async (address) => {
    expect(await fileFor(folder, address)).toBeNull()
  })

  it('never leaves its folder, whatever the address', async () => {
    const parts = fc.array(
      fc.constantFrom('..', '.', 'assets', 'secret.html', '%2e%2e', '%2f', '//', '\\', 'link.html', 'renderer-other')
    )
    await fc.assert(
      fc.asyncProperty(parts, async (names) => {
        const file = await fileFor(folder, `app://coachable/${names.join('/')}`)
        expect(file === null || file.startsWith(folder + path.sep)).toBe(true)
      }),
      { numRuns: 200 }
    )
  })
})

describe('contentSecurityPolicy', () => {
  it('lets the page load its own files, run no inline script, and connect to nothing', () => {
    const policy = contentSecurityPolicy('abc')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).toContain("'nonce-abc'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  })
})
