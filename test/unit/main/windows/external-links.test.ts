import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'

// Only Electron's own module is not there under Node.
const openExternal = vi.hoisted(() => vi.fn(async (_address: string): Promise<void> => undefined))
const showMessageBox = vi.hoisted(() => vi.fn(async (_options: Electron.MessageBoxOptions) => ({ response: 0 })))
vi.mock('electron', () => ({ shell: { openExternal }, dialog: { showMessageBox } }))
const { openLink } = await import('../../../../src/main/windows/external-links')

beforeEach(() => {
  openExternal.mockReset()
  showMessageBox.mockReset()
  showMessageBox.mockResolvedValue({ response: 0 })
})

describe('the door to the browser', () => {
  it('opens a link once the person agreed, and exactly what they saw', async () => {
    expect(await openLink('https://fırm.example/a?b=c', () => null)).toEqual({ ok: true, value: true })
    const [asked] = showMessageBox.mock.calls[0] ?? []
    expect(asked?.detail?.split('\n')[0]).toBe('https://xn--frm-jua.example/a?b=c')
    expect(asked?.detail).toContain('letters that can look like others')
    expect(openExternal).toHaveBeenCalledExactlyOnceWith('https://xn--frm-jua.example/a?b=c')
  })

  it('opens nothing where they thought better of it, which is what Enter and Escape choose', async () => {
    showMessageBox.mockResolvedValueOnce({ response: 1 })
    expect(await openLink('https://firm.example/', () => null)).toEqual({ ok: true, value: false })
    const [asked] = showMessageBox.mock.calls[0] ?? []
    expect([asked?.defaultId, asked?.cancelId]).toEqual([1, 1])
    expect(openExternal).not.toHaveBeenCalled()
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://me:word@firm.example/', 'mailto:a@firm.example'])(
    'does not even ask for %s',
    async (address) => {
      expect(await openLink(address, () => null)).toEqual({ ok: false, code: 'unsafe_address' })
      expect(showMessageBox).not.toHaveBeenCalled()
      expect(openExternal).not.toHaveBeenCalled()
    }
  )

  it('tells where the system has no browser', async () => {
    openExternal.mockRejectedValueOnce(new Error('No application'))
    expect(await openLink('https://firm.example/', () => null)).toEqual({ ok: false, code: 'no_browser' })
  })

  it('is the only one, beside that to the mail program', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
    const callers = files.filter((name) => /\bopenExternal\b/.test(readFileSync(path.join('src', name), 'utf8')))
    expect(callers.map((name) => name.split(path.sep).join('/')).sort()).toEqual([
      'main/windows/external-links.ts',
      'main/windows/mail-program.ts'
    ])
  })
})
