import { beforeEach, describe, expect, it, vi } from 'vitest'

// Only Electron's own module is not there under Node.
const openExternal = vi.hoisted(() => vi.fn(async (_address: string): Promise<void> => undefined))
vi.mock('electron', () => ({ shell: { openExternal } }))
const { openMailProgram } = await import('../../../../src/main/windows/mail-program')

beforeEach(() => openExternal.mockReset())

describe('the door to the mail program', () => {
  it('opens a draft', async () => {
    expect(await openMailProgram('mailto:ines@firm.example?subject=Hello')).toEqual({ ok: true, value: true })
    expect(openExternal).toHaveBeenCalledExactlyOnceWith('mailto:ines@firm.example?subject=Hello')
  })

  it.each([
    'https://firm.example',
    'file:///etc/passwd',
    'MAILTO:ines@firm.example',
    ' mailto:ines@firm.example',
    'mailto:ines@firm.example\nfile:///etc/passwd',
    'mailto:ines@firm.example --attach /etc/passwd',
    'javascript:mailto:',
    ''
  ])('opens nothing for %j', async (address) => {
    expect(await openMailProgram(address)).toEqual({ ok: false, code: 'invalid_request' })
    expect(openExternal).not.toHaveBeenCalled()
  })

  it('tells where the system has no mail program', async () => {
    openExternal.mockRejectedValueOnce(new Error('No application'))
    expect(await openMailProgram('mailto:?subject=Hello')).toEqual({ ok: false, code: 'no_mail_program' })
  })
})
