import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailsInMailbox } from '../../../../src/main/intake/containers/mailbox'

const PARTING = 'From jo@acme.example Mon Mar  3 10:11:12 2025\n'

/** The mails of a mailbox that comes in pieces of `size` bytes, as text; null for one that was passed over. */
async function mailsOf(text: string, size: number, largest = 100_000): Promise<readonly (string | null)[]> {
  const bytes = Buffer.from(text, 'latin1')
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const mails: (string | null)[] = []
  for await (const mail of mailsInMailbox(pieces(), largest)) {
    mails.push(mail === null ? null : Buffer.from(mail).toString('latin1'))
  }
  return mails
}

function mail(body: string): string {
  return `Subject: x\n\n${body}\n`
}

describe('a mailbox file', () => {
  it('gives the same mails however its pieces are cut', async () => {
    const words = ['We chose somebody else.', 'From now on,\nno.', '>From 2025', 'From', '', '\n\n']
    const bodies = fc.array(fc.constantFrom(...words), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(bodies, fc.integer({ min: 1, max: 3000 }), async (parts, size) => {
        const mails = parts.map((part, at) => mail(`${part} ${at}`))
        const box = mails.map((one) => `${PARTING}${one.replace(/^(>*From )/gm, '>$1')}\n`).join('')
        expect(await mailsOf(box, size)).toEqual(mails)
      }),
      { numRuns: 150 }
    )
  })

  it('passes over a mail that is too large, and only that one', async () => {
    const box = [mail('one'), mail('x\n'.repeat(5000)), mail('three')].map((one) => `${PARTING}${one}\n`).join('')
    for (const size of [97, 4000, 1_000_000]) {
      expect(await mailsOf(box, size, 3000)).toEqual([mail('one'), null, mail('three')])
    }
  })

  it('trusts a count of bytes only where a mail starts after it', async () => {
    const inner = `${PARTING}Subject: quoted\n\nlog\n`
    const counted = (count: number): string => `Content-Length: ${count}\n\n${inner}`
    const right = `${PARTING}${counted(inner.length)}\n${PARTING}${mail('two')}\n${' \n'.repeat(800)}`
    expect((await mailsOf(right, 64))[0]).toBe(counted(inner.length))
    const wrong = `${PARTING}${counted(inner.length - 7)}\n${PARTING}${mail('two')}\n`
    expect(await mailsOf(wrong, 64)).toHaveLength(3)
    const last = `${PARTING}${counted(inner.length)}`
    expect(await mailsOf(last, 64)).toEqual([counted(inner.length)])
  })

  it('leaves out what its program had deleted, and its note to itself', async () => {
    const box = [
      `X-Mozilla-Status: 0009\n${mail('deleted')}`,
      `X-Mozilla-Status: 0001\n${mail('kept')}`,
      `Subject: DON'T DELETE THIS MESSAGE -- FOLDER INTERNAL DATA\n\nnote\n`
    ]
    const kept = await mailsOf(box.map((one) => `${PARTING}${one}\n`).join(''), 500)
    expect(kept).toEqual([`X-Mozilla-Status: 0001\n${mail('kept')}`])
  })
})
