import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMessage } from '../../../../src/main/intake/parse-message'
import { ERROR_CODES } from '../../../../src/shared/domain/error-code'

const FIXTURES = fileURLToPath(new URL('../../../fixtures/mail/', import.meta.url))
const NAMES = ['letter.eml', 'letter.txt', 'letter.md', 'pasted', 'letter.bin']

async function expectAnAnswer(name: string, bytes: Uint8Array): Promise<void> {
  const result = await parseMessage(name, bytes)
  if (!result.ok) {
    expect(ERROR_CODES).toContain(result.code)
    return
  }
  const { body, folded, language } = result.value
  expect(body.trim()).toBe(body)
  expect(body).not.toBe('')
  expect(body).not.toMatch(/\n{3,}|\r|\ue000/)
  expect(language).toMatch(/^(?:und|[a-z]{2})$/)
  for (const piece of folded) expect(piece.text.trim()).not.toBe('')
}

/** Pieces that mails and attacks on mail parsers are made of. */
const PIECES = [
  'From: a@b.example\r\n',
  'Subject: x\r\n',
  'Date: Mon, 99 Foo 2025\r\n',
  'MIME-Version: 1.0\r\n',
  'Content-Type: multipart/mixed; boundary="b"\r\n',
  'Content-Type: multipart/alternative; boundary=b\r\n',
  'Content-Type: text/html; charset="x-none"\r\n',
  'Content-Type: text/plain; charset=utf-16; format=flowed; delsp=yes\r\n',
  'Content-Type: message/rfc822\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'Content-Transfer-Encoding: quoted-printable\r\n',
  'Content-Disposition: attachment; filename*0="a"; filename*1*=%zz\r\n',
  '\r\n',
  '\n',
  '--b\r\n',
  '--b--\r\n',
  '=?utf-8?B?////?= =?x?Q?=zz?=',
  '<div><table><tr><td>cell',
  '<blockquote type="cite">',
  '</div></body></html>',
  '&#0;&#x110000;&nbsp;',
  '> quoted\n',
  'On Mon, 3 Mar 2025 at 10:11, Jo <jo@acme.example> wrote:\n',
  '-----Original Message-----\n',
  'From: x@y.example\nSent: today\nTo: z\nSubject: s\n',
  '-- \n',
  'Kind regards,\nJo Miller\nHead of People\n+44 20 7946 0000\n',
  'Unsubscribe\n',
  '\ud83d\ude00\u200d\u00ad\ue000',
  'We chose somebody else.\n'
]

describe('parseMessage with hostile input', () => {
  it('answers any bytes under any name', async () => {
    const bytes = fc.uint8Array({ maxLength: 600 })
    await fc.assert(fc.asyncProperty(fc.constantFrom(...NAMES), bytes, expectAnAnswer), { numRuns: 300 })
  })

  it('answers any order of the pieces that mails are made of', async () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''))
    const bytes = text.map((joined) => new TextEncoder().encode(joined))
    await fc.assert(fc.asyncProperty(fc.constantFrom(...NAMES), bytes, expectAnAnswer), { numRuns: 600 })
  })

  it('answers real mails with bytes changed, cut out and doubled', async () => {
    const names = (await readdir(FIXTURES)).filter((name) => name.endsWith('.eml') && name !== 'huge-header.eml').sort()
    const mails = await Promise.all(names.map(async (name) => new Uint8Array(await readFile(`${FIXTURES}${name}`))))
    const change = fc.tuple(fc.nat(), fc.nat({ max: 200 }), fc.uint8Array({ maxLength: 20 }), fc.boolean())
    const mutated = fc
      .tuple(fc.constantFrom(...mails), fc.array(change, { minLength: 1, maxLength: 8 }))
      .map(([mail, changes]) => changes.reduce(mutate, mail))
    await fc.assert(fc.asyncProperty(fc.constant('mail.eml'), mutated, expectAnAnswer), { numRuns: 500 })
  })
})

function mutate(
  mail: Uint8Array,
  [place, length, bytes, doubles]: readonly [number, number, Uint8Array, boolean]
): Uint8Array {
  const at = mail.length === 0 ? 0 : place % mail.length
  const rest = mail.subarray(doubles ? at : Math.min(at + length, mail.length))
  return Uint8Array.from([...mail.subarray(0, at + (doubles ? length : 0)), ...bytes, ...rest])
}
